import {md5} from '@noble/hashes/legacy.js'
import {zlibSync} from 'fflate'
import {
  PDFContext,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStreamWriter,
  PDFString,
} from 'pdf-lib'

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

/** Objects in the making. The one file that knows pdf-lib, whose object layer and serialiser it uses. */
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
  }): Promise<Uint8Array>
}

/** Many objects in a stream pack better, and each stream costs a packer of its own. */
const objectsPerStream = 400

/** Packs within a hundredth of what the highest level reaches, in less time. */
const level = 4

export function objectStore(): ObjectStore {
  const context = PDFContext.create()
  const object = (value: Value): PDFObject => toObject(context, value)

  const addRawStream = (bytes: Uint8Array, entries: Dictionary): Ref =>
    context.register(PDFRawStream.of(context.obj(literals(context, entries)), bytes))

  return {
    reserve: () => context.nextRef(),
    assign: (ref, value) => context.assign(ref, object(value)),
    add: (value) => context.register(object(value)),
    addStream: (bytes, entries = {}) =>
      addRawStream(zlibSync(bytes, {level}), {...entries, Filter: 'FlateDecode'}),
    addRawStream,
    save: async ({root, info, version}) => {
      context.trailerInfo.Root = root
      if (info !== null) context.trailerInfo.Info = info
      const id = PDFHexString.of(PLACEHOLDER)
      context.trailerInfo.ID = context.obj([id, id])
      const bytes = await PDFStreamWriter.forContext(
        context,
        Number.POSITIVE_INFINITY,
        true,
        objectsPerStream,
      ).serializeToBuffer()
      writeAscii(bytes, '%PDF-'.length, version)
      writeIdentifier(bytes)
      return bytes
    },
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

export function hexadecimal(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return hex
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

const PLACEHOLDER = '0'.repeat(32)

/**
 * The file identifier (ISO 32000-1, 14.4) is the MD5 of the file as it is before the identifier stands in it, so that
 * equal content has equal bytes. The placeholder stands twice in the cross-reference stream, the last object.
 */
function writeIdentifier(bytes: Uint8Array): void {
  const digest = hexadecimal(md5(bytes)).toUpperCase()
  let at = bytes.length
  for (let copy = 0; copy < 2; copy++) {
    at = lastIndexOf(bytes, `<${PLACEHOLDER}>`, at)
    if (at < 0) throw new Error('The serialised file has no place for its identifier.')
    writeAscii(bytes, at + 1, digest)
  }
}

function lastIndexOf(bytes: Uint8Array, text: string, before: number): number {
  for (let at = before - text.length; at >= 0; at--) {
    let matched = 0
    while (matched < text.length && bytes[at + matched] === text.charCodeAt(matched)) matched++
    if (matched === text.length) return at
  }
  return -1
}

function writeAscii(bytes: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index)
}
