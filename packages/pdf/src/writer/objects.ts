import {PDFContext, PDFHexString, PDFName, type PDFObject, PDFRef, PDFString} from 'pdf-lib'
import {hexadecimal} from './number.ts'
import {deflate, serialiser} from './serialiser.ts'

/** The address of an indirect object. */
export type Ref = PDFRef

/** A string object; a plain JavaScript string stands for a name. */
export type TextObject = PDFString | PDFHexString

/** What a PDF object is made of, written as plain data: `{Type: 'Page', MediaBox: [0, 0, 595, 842]}`. */
export type Value =
  | Ref
  | TextObject
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | Dictionary

/** Entries whose value is `undefined` are left out. */
export interface Dictionary {
  readonly [key: string]: Value | undefined
}

/** Objects in the making. The one file that knows pdf-lib, whose object layer it uses. */
export interface ObjectStore {
  /** An address whose object follows by `assign`; objects may refer to each other in circles. */
  reserve(): Ref
  assign(ref: Ref, value: Value): void
  add(value: Value): Ref
  /** A compressed stream. */
  addStream(bytes: Uint8Array, entries?: Dictionary): Ref
  /** A stream as it is: already compressed, or meant to be read without decoding. */
  addRawStream(bytes: Uint8Array, entries: Dictionary): Ref
  /** The finished file; `version` goes into its header. */
  save(trailer: {
    readonly root: Ref
    readonly info: Ref | null
    readonly version: '1.7' | '2.0'
  }): Uint8Array
}

export function objectStore(): ObjectStore {
  const context = PDFContext.create()
  const file = serialiser(() => context.nextRef().objectNumber)

  const addRawStream = (bytes: Uint8Array, entries: Dictionary): Ref => {
    const ref = context.nextRef()
    const all = toObject(context, {...entries, Length: bytes.length})
    file.stream(ref.objectNumber, all.toString(), bytes)
    return ref
  }
  const assign = (ref: Ref, value: Value): void => {
    file.object(ref.objectNumber, toObject(context, value).toString())
  }

  return {
    reserve: () => context.nextRef(),
    assign,
    add: (value) => {
      const ref = context.nextRef()
      assign(ref, value)
      return ref
    },
    addStream: (bytes, entries = {}) =>
      addRawStream(deflate(bytes), {...entries, Filter: 'FlateDecode'}),
    addRawStream,
    save: ({root, info, version}) =>
      file.finish({root: root.toString(), info: info?.toString() ?? null, version}),
  }
}

/** A text string (ISO 32000-1, 7.9.2.2): printable ASCII as it is, anything else as UTF-16. */
export function textString(text: string): TextObject {
  if (/^[ -~]*$/.test(text)) return asciiString(text)
  return PDFHexString.fromText(wellFormed(text))
}

/** A string of bytes that must be ASCII: an ID, a URI, a date. */
export function asciiString(text: string): TextObject {
  return PDFString.of(text.replace(/[\\()]/g, '\\$&'))
}

/** A string of bytes, such as a checksum. */
export function byteString(bytes: Uint8Array): TextObject {
  return PDFHexString.of(hexadecimal(bytes))
}

/** Half a surrogate pair is no character; it becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

function toObject(context: PDFContext, value: Value): PDFObject {
  if (value === null) return context.obj(null)
  if (isObject(value)) return value
  switch (typeof value) {
    case 'string':
      return PDFName.of(value)
    case 'number':
      return context.obj(value)
    case 'boolean':
      return context.obj(value)
    default:
      return isArray(value)
        ? context.obj(value.map((item) => toObject(context, item)))
        : context.obj(literals(context, value))
  }
}

function literals(context: PDFContext, entries: Dictionary): Record<string, PDFObject> {
  const result: Record<string, PDFObject> = {}
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) result[key] = toObject(context, value)
  }
  return result
}

function isObject(value: Value): value is Ref | TextObject {
  return value instanceof PDFRef || value instanceof PDFString || value instanceof PDFHexString
}

/** `Array.isArray` does not narrow away readonly arrays. */
function isArray(value: readonly Value[] | Dictionary): value is readonly Value[] {
  return Array.isArray(value)
}
