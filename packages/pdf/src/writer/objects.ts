import {PDFHexString, PDFName, PDFNumber, PDFRef, PDFString} from 'pdf-lib'
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
  let count = 0
  const reserve = (): Ref => {
    count += 1
    return PDFRef.of(count)
  }
  const file = serialiser(() => reserve().objectNumber)
  const names = new Map<string, string>()

  const addRawStream = (bytes: Uint8Array, entries: Dictionary): Ref => {
    const ref = reserve()
    file.stream(ref.objectNumber, textOf({...entries, Length: bytes.length}, names), bytes)
    return ref
  }
  const assign = (ref: Ref, value: Value): void => {
    file.object(ref.objectNumber, textOf(value, names))
  }

  return {
    reserve,
    assign,
    add: (value) => {
      const ref = reserve()
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

/** A value as the file has it; `names` remembers those that were written before. */
function textOf(value: Value, names: Map<string, string>): string {
  if (value === null) return 'null'
  switch (typeof value) {
    case 'string':
      return nameOf(value, names)
    case 'number':
      return Number.isSafeInteger(value) ? String(value) : PDFNumber.of(value).toString()
    case 'boolean':
      return String(value)
    default:
      if (isObject(value)) return value.toString()
      return isArray(value) ? arrayOf(value, names) : dictionaryOf(value, names)
  }
}

function nameOf(name: string, names: Map<string, string>): string {
  const known = names.get(name)
  if (known !== undefined) return known
  const text = PDFName.of(name).toString()
  names.set(name, text)
  return text
}

function arrayOf(values: readonly Value[], names: Map<string, string>): string {
  let text = ''
  for (const value of values) text += `${text === '' ? '' : ' '}${textOf(value, names)}`
  return `[${text}]`
}

function dictionaryOf(entries: Dictionary, names: Map<string, string>): string {
  let text = ''
  for (const key of Object.keys(entries)) {
    const value = entries[key]
    if (value === undefined) continue
    text += `${text === '' ? '' : ' '}${nameOf(key, names)} ${textOf(value, names)}`
  }
  return `<<${text}>>`
}

function isObject(value: Value): value is Ref | TextObject {
  return value instanceof PDFRef || value instanceof PDFString || value instanceof PDFHexString
}

/** `Array.isArray` does not narrow away readonly arrays. */
function isArray(value: readonly Value[] | Dictionary): value is readonly Value[] {
  return Array.isArray(value)
}
