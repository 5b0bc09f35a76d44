import {md5} from '@noble/hashes/legacy.js'
import {strToU8, zlibSync} from 'fflate'
import {hexadecimal} from './number.ts'

/** A file in the making. Objects are written as they come and not kept: a long document has tens of thousands. */
export interface Serialiser {
  /** Takes an object that is no stream; it goes into an object stream (ISO 32000-1, 7.5.7). */
  object(number: number, text: string): void
  /** Takes a stream; `entries` is its whole dictionary. */
  stream(number: number, entries: string, bytes: Uint8Array): void
  finish(trailer: Trailer): Uint8Array
}

interface Trailer {
  /** References to the catalog and to the information dictionary, such as `12 0 R`. */
  readonly root: string
  readonly info: string | null
  /** Goes into the header. */
  readonly version: '1.7' | '2.0'
}

/** Many objects in a stream pack better, and each stream costs a packer of its own. */
const objectsPerStream = 400

/** Packs within a thirtieth of what the highest level reaches, in less time, and with the smallest tables: a long document has many streams. */
const packing = {level: 2, mem: 0} as const

/** Bytes as the filter FlateDecode unpacks them. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, packing)
}

/** @param reserve gives a number that no object has yet */
export function serialiser(reserve: () => number): Serialiser {
  const body = byteList()
  const places: Place[] = []
  let waiting: Waiting[] = []
  // The comment has four bytes above 127, which say that the file is no text (7.5.2).
  body.push(Uint8Array.of(...strToU8('%PDF-1.7\n%'), 0x81, 0x81, 0x81, 0x81, 10, 10))

  const stream: Serialiser['stream'] = (number, entries, bytes) => {
    places[number] = {kind: 1, at: body.size(), index: 0}
    body.push(strToU8(`${number} 0 obj\n${entries}\nstream\n`, true), bytes, endOfStream)
  }
  const packWaiting = (): void => {
    if (waiting.length === 0) return
    const number = reserve()
    waiting.forEach((object, index) => {
      places[object.number] = {kind: 2, at: number, index}
    })
    const {first, bytes} = objectStream(waiting)
    const type = `/Type /ObjStm /N ${waiting.length} /First ${first}`
    stream(number, `<<${type} /Length ${bytes.length} /Filter /FlateDecode>>`, bytes)
    waiting = []
  }

  return {
    stream,
    object: (number, text) => {
      if (waiting.push({number, text}) === objectsPerStream) packWaiting()
    },
    finish: ({root, info, version}) => {
      packWaiting()
      const number = reserve()
      const start = body.size()
      places[number] = {kind: 1, at: start, index: 0}
      const table = crossReferences(places)
      const id = `/ID [<${placeholder}> <${placeholder}>]`
      const from = `/Root ${root}${info === null ? '' : ` /Info ${info}`} ${id}`
      const entries = `<</Type /XRef /Size ${places.length} /W [1 4 2] ${from} /Length ${table.length} /Filter /FlateDecode>>`
      stream(number, entries, table)
      body.push(strToU8(`startxref\n${start}\n%%EOF\n`))
      const file = body.join()
      writeAscii(file, '%PDF-'.length, version)
      const idAt = start + `${number} 0 obj\n`.length + entries.indexOf(id)
      writeIdentifier(file, idAt + '/ID [<'.length)
      return file
    },
  }
}

interface Waiting {
  readonly number: number
  readonly text: string
}

/** Where an object stands: at a byte of the file (1), or as one of an object stream (2). */
interface Place {
  readonly kind: 1 | 2
  readonly at: number
  readonly index: number
}

const endOfStream = strToU8('\nendstream\nendobj\n')

function objectStream(objects: readonly Waiting[]): {
  readonly first: number
  readonly bytes: Uint8Array
} {
  let head = ''
  let text = ''
  for (const object of objects) {
    head += `${object.number} ${text.length} `
    text += `${object.text}\n`
  }
  return {first: head.length, bytes: deflate(strToU8(head + text, true))}
}

/** The entries of the cross-reference stream (7.5.8.3). Numbers that no object has are free, as 0 always is. */
function crossReferences(places: readonly (Place | undefined)[]): Uint8Array {
  const table = new Uint8Array(7 * places.length)
  const view = new DataView(table.buffer)
  for (let number = 0; number < places.length; number += 1) {
    const {kind, at, index} = places[number] ?? {kind: 0, at: 0, index: 0xffff}
    view.setUint8(7 * number, kind)
    view.setUint32(7 * number + 1, at)
    view.setUint16(7 * number + 5, index)
  }
  return deflate(table)
}

const placeholder = '0'.repeat(32)

/**
 * The file identifier (14.4) is the MD5 of the file as it is before the identifier stands in it, so that equal content has equal
 * bytes.
 *
 * @param at where the first of the two placeholders begins
 */
function writeIdentifier(file: Uint8Array, at: number): void {
  const digest = hexadecimal(md5(file)).toUpperCase()
  writeAscii(file, at, digest)
  writeAscii(file, at + digest.length + '> <'.length, digest)
}

interface ByteList {
  push(...parts: readonly Uint8Array[]): void
  size(): number
  join(): Uint8Array
}

function byteList(): ByteList {
  const parts: Uint8Array[] = []
  let size = 0
  return {
    push: (...more) => {
      for (const part of more) size += part.length
      parts.push(...more)
    },
    size: () => size,
    join: () => {
      const all = new Uint8Array(size)
      let at = 0
      for (const part of parts) {
        all.set(part, at)
        at += part.length
      }
      return all
    },
  }
}

function writeAscii(bytes: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index)
}
