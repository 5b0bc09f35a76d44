import {requireBytes} from '@onrecord/document'
import {type Budget, createBudget} from './budget.ts'
import {type Place, readCrossReference} from './cross-reference.ts'
import {lexer} from './lexer.ts'
import {isKind, type PdfDict, type PdfObject, PdfReadError, type PdfStream} from './objects.ts'
import {parseIndirect, parseObject} from './parser.ts'
import {filterNames, streamData} from './stream-data.ts'

/** A PDF opened for reading. It knows nothing of how files are written here. */
export interface PdfFile {
  /** Of the header, such as `1.7`. */
  readonly version: string
  readonly trailer: PdfDict
  readonly catalogue: PdfDict
  /** Numbers of all objects, ascending. */
  readonly numbers: readonly number[]
  /** The object with a number; `null` where there is none. */
  object(number: number): PdfObject
  /** Follows references until something else stands there; `undefined` becomes `null`. */
  resolve(object: PdfObject | undefined): PdfObject
  /** The decoded data; pictures stay encoded. */
  data(stream: PdfStream): Uint8Array
  filters(stream: PdfStream): readonly string[]
  readonly budget: Budget
  /** An entry of a dictionary or stream, resolved. */
  get(object: PdfObject | undefined, key: string): PdfObject
}

/** Throws `PdfReadError` where the bytes are no PDF, are damaged, or are encrypted. */
export function openPdf(bytes: Uint8Array): PdfFile {
  requireBytes(bytes, 'A PDF')
  const version = headerVersion(bytes)
  const budget = createBudget()
  const {places, trailer} = readCrossReference(bytes, budget)
  if (trailer.entries.has('Encrypt')) {
    throw new PdfReadError('The file is encrypted: decrypt it first, as with qpdf --decrypt')
  }
  const objects = objectReader(bytes, places, budget)
  const {object, resolve} = objects
  const catalogue = resolve(trailer.entries.get('Root'))
  if (!isKind(catalogue, 'dict')) throw new PdfReadError('The file has no catalogue')
  return {
    version,
    trailer,
    catalogue,
    numbers: [...places.keys()].sort((a, b) => a - b),
    object,
    resolve,
    data: (stream) => streamData(stream, resolve, budget),
    filters: (stream) => filterNames(stream, resolve),
    budget,
    get: (holder, key) => {
      const resolved = resolve(holder)
      if (isKind(resolved, 'stream')) return resolve(resolved.dict.entries.get(key))
      return isKind(resolved, 'dict') ? resolve(resolved.entries.get(key)) : null
    },
  }
}

function headerVersion(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  const match = /%PDF-(\d\.\d)/.exec(head)
  if (match?.[1] === undefined) throw new PdfReadError('The file has no PDF header', 0)
  return match[1]
}

interface ObjectReader {
  object(number: number): PdfObject
  resolve(object: PdfObject | undefined): PdfObject
}

function objectReader(
  bytes: Uint8Array,
  places: ReadonlyMap<number, Place>,
  budget: Budget,
): ObjectReader {
  const known = new Map<number, PdfObject>()
  const streams = new Map<number, readonly PdfObject[]>()
  const open = new Set<number>()

  const object = (number: number): PdfObject => {
    const cached = known.get(number)
    if (cached !== undefined) return cached
    const place = places.get(number)
    // An object that is asked for while it is read refers to itself: its length, or its object stream.
    if (place === undefined || open.has(number)) return null
    open.add(number)
    const found = place.type === 'offset' ? atOffset(number, place.offset) : inStream(place)
    open.delete(number)
    known.set(number, found)
    return found
  }
  const atOffset = (number: number, offset: number): PdfObject => {
    const read = parseIndirect(lexer(bytes, offset), (length) => {
      const value = resolve(length)
      return typeof value === 'number' ? value : null
    })
    if (read.number !== number) {
      throw new PdfReadError(`Expected object ${number}, got ${read.number}`, offset)
    }
    return read.object
  }
  const inStream = ({stream, index}: {readonly stream: number; readonly index: number}) => {
    const objects = streams.get(stream) ?? readObjectStream(object(stream), resolve, budget)
    streams.set(stream, objects)
    return objects[index] ?? null
  }
  const resolve = (start: PdfObject | undefined): PdfObject => {
    let at = start ?? null
    for (let steps = 0; isKind(at, 'ref') && steps < 32; steps++) at = object(at.number)
    return isKind(at, 'ref') ? null : at
  }
  return {object, resolve}
}

/** Objects one after another, with a list of their offsets before them (ISO 32000-1, 7.5.7). */
function readObjectStream(
  stream: PdfObject,
  resolve: (object: PdfObject | undefined) => PdfObject,
  budget: Budget,
): readonly PdfObject[] {
  if (!isKind(stream, 'stream')) throw new PdfReadError('An object stream is missing')
  const data = streamData(stream, resolve, budget)
  const count = resolve(stream.dict.entries.get('N'))
  const first = resolve(stream.dict.entries.get('First'))
  // Each object has two numbers in the head, so there are fewer than bytes.
  if (typeof count !== 'number' || typeof first !== 'number' || count > data.length) {
    throw new PdfReadError('An object stream is damaged')
  }
  const head = lexer(data)
  return Array.from({length: count}, () => {
    head.next()
    const offset = head.next()
    if (offset.type !== 'number') throw new PdfReadError('An object stream is damaged')
    return parseObject(lexer(data, first + offset.value))
  })
}
