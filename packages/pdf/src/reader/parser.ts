import {isSpace, type Lexer, type Token} from './lexer.ts'
import {isKind, type PdfArray, type PdfDict, type PdfObject, PdfReadError} from './objects.ts'

/** Deeper nesting is an attack, not a document. */
const DEEPEST = 200

/** Reads one object that is no stream; `null` for a keyword that is no object is an error. */
export function parseObject(lexer: Lexer, depth = 0): PdfObject {
  const at = lexer.position
  const object = parseToken(lexer, lexer.next(), depth)
  if (object === undefined) throw new PdfReadError('Expected an object', at)
  return object
}

/** The object that begins with a token already read; `undefined` where none does. */
export function parseToken(lexer: Lexer, token: Token, depth = 0): PdfObject | undefined {
  if (depth > DEEPEST) throw new PdfReadError('Objects are nested too deeply', lexer.position)
  switch (token.type) {
    case 'number':
      return (token.isInteger ? parseReference(lexer, token.value) : null) ?? token.value
    case 'name':
      return {kind: 'name', name: token.value}
    case 'string':
      return {kind: 'string', bytes: token.bytes}
    case 'keyword':
      return {true: true, false: false, null: null}[token.value]
    case 'delimiter':
      if (token.value === '[') return parseArray(lexer, depth)
      return token.value === '<<' ? parseDict(lexer, depth) : undefined
    case 'end':
      return undefined
    default:
      return assertNever(token)
  }
}

/** `12 0 R`: two more tokens decide; where they are something else, nothing was read. */
function parseReference(lexer: Lexer, number: number): PdfObject {
  const back = lexer.position
  const generation = lexer.next()
  if (generation.type === 'number' && generation.isInteger) {
    const keyword = lexer.next()
    if (keyword.type === 'keyword' && keyword.value === 'R') {
      return {kind: 'ref', number, generation: generation.value}
    }
  }
  lexer.position = back
  return null
}

function parseArray(lexer: Lexer, depth: number): PdfArray {
  const items: PdfObject[] = []
  for (;;) {
    const token = lexer.next()
    if (token.type === 'delimiter' && token.value === ']') return {kind: 'array', items}
    const item = parseToken(lexer, token, depth + 1)
    if (item === undefined) throw new PdfReadError('An array does not end', lexer.position)
    items.push(item)
  }
}

function parseDict(lexer: Lexer, depth: number): PdfDict {
  const entries = new Map<string, PdfObject>()
  for (;;) {
    const token = lexer.next()
    if (token.type === 'delimiter' && token.value === '>>') return {kind: 'dict', entries}
    if (token.type !== 'name') throw new PdfReadError('Expected a key', lexer.position)
    entries.set(token.value, parseObject(lexer, depth + 1))
  }
}

/**
 * An indirect object, `12 0 obj … endobj`, as the lexer stands before its number. The length of a stream may be an
 * object of its own: `lengthOf` finds it.
 */
export function parseIndirect(
  lexer: Lexer,
  lengthOf: (length: PdfObject) => number | null,
): {readonly number: number; readonly object: PdfObject} {
  const at = lexer.position
  const [number, generation, keyword] = [lexer.next(), lexer.next(), lexer.next()]
  const isHead =
    number.type === 'number' &&
    generation.type === 'number' &&
    keyword.type === 'keyword' &&
    keyword.value === 'obj'
  if (!isHead) throw new PdfReadError('Expected an indirect object', at)
  const object = parseObject(lexer)
  if (!isKind(object, 'dict')) return {number: number.value, object}
  const after = lexer.position
  const next = lexer.next()
  if (next.type !== 'keyword' || next.value !== 'stream') {
    lexer.position = after
    return {number: number.value, object}
  }
  const length = lengthOf(object.entries.get('Length') ?? null)
  return {
    number: number.value,
    object: {kind: 'stream', dict: object, bytes: streamBytes(lexer, length)},
  }
}

/** The data begin behind the line end after `stream` (7.3.8.1). A wrong length is mended by looking for the end. */
function streamBytes(lexer: Lexer, length: number | null): Uint8Array {
  const {bytes} = lexer
  let start = lexer.position
  if (bytes[start] === 0x0d) start += 1
  if (bytes[start] === 0x0a) start += 1
  if (length !== null && length >= 0) {
    lexer.position = start + length
    if (start + length <= bytes.length && isEndOfStream(lexer)) {
      return bytes.subarray(start, start + length)
    }
  }
  const end = indexOf(bytes, 'endstream', start)
  if (end < 0) throw new PdfReadError('A stream does not end', start)
  lexer.position = end
  return bytes.subarray(start, isSpace(bytes[end - 1]) ? end - 1 : end)
}

function isEndOfStream(lexer: Lexer): boolean {
  const token = lexer.next()
  return token.type === 'keyword' && token.value === 'endstream'
}

export function indexOf(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 1
    while (matched < text.length && bytes[at + matched] === text.charCodeAt(matched)) matched++
    if (matched === text.length) return at
  }
  return -1
}

function assertNever(token: never): never {
  throw new Error(`Unknown token: ${JSON.stringify(token)}`)
}
