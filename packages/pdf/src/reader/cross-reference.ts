import type {Budget} from './budget.ts'
import {type Lexer, lexer} from './lexer.ts'
import {isKind, type PdfDict, type PdfObject, PdfReadError, type PdfStream} from './objects.ts'
import {parseIndirect, parseObject} from './parser.ts'
import {streamData} from './stream-data.ts'

/** Where an object stands: at an offset of the file, or in an object stream. */
export type Place =
  | {readonly type: 'offset'; readonly offset: number}
  | {readonly type: 'inStream'; readonly stream: number; readonly index: number}

export interface CrossReference {
  readonly places: ReadonlyMap<number, Place>
  /** The newest trailer. */
  readonly trailer: PdfDict
}

/**
 * Follows the cross-reference sections from the newest to the oldest (ISO 32000-1, 7.5.4 and 7.5.8), tables and
 * streams alike; the newest place of an object counts.
 */
export function readCrossReference(bytes: Uint8Array, budget: Budget): CrossReference {
  const places = new Map<number, Place | null>()
  const visited = new Set<number>()
  const offsets = [startOffset(bytes)]
  let newest: PdfDict | null = null
  for (let offset = offsets.pop(); offset !== undefined; offset = offsets.pop()) {
    if (visited.has(offset)) continue
    visited.add(offset)
    const trailer = readSection(bytes, offset, places, budget)
    newest ??= trailer
    // The stream of a hybrid file comes before the older section: the last pushed is read first.
    for (const key of ['Prev', 'XRefStm']) {
      const next = trailer.entries.get(key)
      if (typeof next === 'number') offsets.push(next)
    }
  }
  if (newest === null) throw new PdfReadError('The file has no trailer')
  const used = [...places].flatMap(([number, place]) =>
    place === null ? [] : [[number, place] as const],
  )
  return {places: new Map(used), trailer: newest}
}

/** The offset behind the last `startxref`. */
function startOffset(bytes: Uint8Array): number {
  const tail = bytes.subarray(Math.max(0, bytes.length - 2048))
  const text = String.fromCharCode(...tail)
  const match = /startxref\s+(\d+)(?![\s\S]*startxref)/.exec(text)
  if (match === null)
    throw new PdfReadError('The file has no startxref: it is no PDF, or was cut off')
  return Number(match[1])
}

type Places = Map<number, Place | null>

/** Notes a place unless a newer section has one; `null` says that the object was deleted. */
function note(places: Places, number: number, place: Place | null): void {
  if (!places.has(number)) places.set(number, place)
}

function readSection(bytes: Uint8Array, offset: number, places: Places, budget: Budget): PdfDict {
  if (offset >= bytes.length) {
    throw new PdfReadError('A cross-reference is said to stand behind the end of the file', offset)
  }
  const tokens = lexer(bytes, offset)
  const first = tokens.next()
  if (first.type === 'keyword' && first.value === 'xref') return readTable(tokens, places)
  const {object} = parseIndirect(lexer(bytes, offset), (length) =>
    typeof length === 'number' ? length : null,
  )
  if (!isKind(object, 'stream')) throw new PdfReadError('Expected a cross-reference', offset)
  readStream(object, places, budget)
  return object.dict
}

/** Subsections `first count`, then `trailer` and its dictionary. */
function readTable(tokens: Lexer, places: Places): PdfDict {
  for (;;) {
    const first = tokens.next()
    if (first.type === 'keyword' && first.value === 'trailer') break
    const count = tokens.next()
    if (first.type !== 'number' || count.type !== 'number') throw damaged(tokens)
    for (let index = 0; index < count.value; index++) {
      note(places, first.value + index, readLine(tokens))
    }
  }
  const trailer = parseObject(tokens)
  if (!isKind(trailer, 'dict')) throw damaged(tokens)
  return trailer
}

/** `offset generation n`, or `f` for an object that is free. */
function readLine(tokens: Lexer): Place | null {
  const [offset, , state] = [tokens.next(), tokens.next(), tokens.next()]
  if (offset.type !== 'number' || state.type !== 'keyword') throw damaged(tokens)
  return state.value === 'n' ? {type: 'offset', offset: offset.value} : null
}

function damaged(tokens: Lexer): PdfReadError {
  return new PdfReadError('A cross-reference table is damaged', tokens.position)
}

/** Entries of three numbers, whose widths in bytes `W` gives; `Index` says which objects they are of. */
function readStream(stream: PdfStream, places: Places, budget: Budget): void {
  const data = streamData(stream, (object) => object ?? null, budget)
  const widths = numbers(stream.dict.entries.get('W'))
  const width = widths.reduce((sum, each) => sum + each, 0)
  if (width === 0) throw new PdfReadError('A cross-reference stream has no widths')
  const objects = indexedObjects(stream.dict, Math.floor(data.length / width))
  const count = objects.length
  for (let entry = 0; entry < count; entry++) {
    note(places, objects[entry] ?? 0, placeOf(fields(data, entry * width, widths)))
  }
}

/** The numbers of the objects that the entries are of: as many as there are entries. */
function indexedObjects(dict: PdfDict, entries: number): readonly number[] {
  const size = dict.entries.get('Size')
  const index = numbers(dict.entries.get('Index'))
  const ranges = index.length > 0 ? index : [0, typeof size === 'number' ? size : 0]
  const objects: number[] = []
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const first = ranges[range] ?? 0
    const count = Math.min(ranges[range + 1] ?? 0, entries - objects.length)
    for (let step = 0; step < count; step++) objects.push(first + step)
  }
  return objects
}

function fields(data: Uint8Array, start: number, widths: readonly number[]): readonly number[] {
  let at = start
  return widths.map((width, field) => {
    // A type that is left out is 1.
    if (width === 0) return field === 0 ? 1 : 0
    const value = integer(data, at, width)
    at += width
    return value
  })
}

function placeOf([type, second = 0, third = 0]: readonly number[]): Place | null {
  if (type === 1) return {type: 'offset', offset: second}
  return type === 2 ? {type: 'inStream', stream: second, index: third} : null
}

function numbers(object: PdfObject | undefined): readonly number[] {
  if (!isKind(object, 'array')) return []
  return object.items.filter((item) => typeof item === 'number')
}

function integer(data: Uint8Array, at: number, width: number): number {
  let value = 0
  for (let index = 0; index < width; index++) value = value * 256 + (data[at + index] ?? 0)
  return value
}
