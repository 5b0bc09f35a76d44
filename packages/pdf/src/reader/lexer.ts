import {strFromU8, strToU8} from 'fflate'
import {PdfReadError} from './objects.ts'

/** A token of PDF syntax (ISO 32000-1, 7.2); content streams and CMaps are made of the same. */
export type Token =
  | {readonly type: 'number'; readonly value: number; readonly isInteger: boolean}
  | {readonly type: 'name'; readonly value: string}
  | {readonly type: 'string'; readonly bytes: Uint8Array}
  | {readonly type: 'delimiter'; readonly value: '[' | ']' | '<<' | '>>' | '{' | '}'}
  | {readonly type: 'keyword'; readonly value: string}
  | {readonly type: 'end'}

export interface Lexer {
  readonly bytes: Uint8Array
  /** Where the next token is looked for. */
  position: number
  next(): Token
}

export function lexer(bytes: Uint8Array, position = 0): Lexer {
  const self: Lexer = {bytes, position, next: () => readToken(self)}
  return self
}

const SPACE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20])
const DELIMITER = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)))

export function isSpace(byte: number | undefined): boolean {
  return byte !== undefined && SPACE.has(byte)
}

function readToken(lexer: Lexer): Token {
  skipSpace(lexer)
  const {bytes, position} = lexer
  const byte = bytes[position]
  if (byte === undefined) return {type: 'end'}
  const character = String.fromCharCode(byte)
  const pair = character + String.fromCharCode(bytes[position + 1] ?? 0)
  if (pair === '<<' || pair === '>>') {
    lexer.position += 2
    return {type: 'delimiter', value: pair}
  }
  switch (character) {
    case '[':
    case ']':
    case '{':
    case '}':
      lexer.position += 1
      return {type: 'delimiter', value: character}
    case '(':
      return {type: 'string', bytes: readLiteral(lexer)}
    case '<':
      return {type: 'string', bytes: readHexadecimal(lexer)}
    case '/':
      return {type: 'name', value: readName(lexer)}
    case ')':
    case '>':
      throw new PdfReadError(`A "${character}" closes nothing`, position)
    default:
      return numberOrKeyword(readRegular(lexer))
  }
}

function skipSpace(lexer: Lexer): void {
  const {bytes} = lexer
  let inComment = false
  for (; lexer.position < bytes.length; lexer.position++) {
    const byte = bytes[lexer.position]
    if (byte === 0x25) inComment = true
    else if (byte === 0x0a || byte === 0x0d) inComment = false
    else if (!inComment && !isSpace(byte)) return
  }
}

/** The characters up to the next space or delimiter. */
function readRegular(lexer: Lexer): string {
  const {bytes} = lexer
  let text = ''
  for (; lexer.position < bytes.length; lexer.position++) {
    const byte = bytes[lexer.position] ?? 0
    if (SPACE.has(byte) || DELIMITER.has(byte)) break
    text += String.fromCharCode(byte)
  }
  return text
}

function numberOrKeyword(text: string): Token {
  if (/^[+-]*(?:\d+\.?\d*|\.\d+)$/.test(text)) {
    const value = Number(text.replace(/^[+-]*(?=[+-])/, ''))
    return {type: 'number', value, isInteger: !text.includes('.')}
  }
  return {type: 'keyword', value: text}
}

function readName(lexer: Lexer): string {
  lexer.position += 1
  const raw = readRegular(lexer).replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return utf8OrLatin(raw)
}

/** Names are UTF-8 by convention; bytes that are none stay as they are. */
function utf8OrLatin(raw: string): string {
  if (!/[\u0080-\u00FF]/.test(raw)) return raw
  const text = strFromU8(strToU8(raw, true))
  return text.includes('\uFFFD') ? raw : text
}

const NEWLINE = 0x0a
const RETURN = 0x0d
const BACKSLASH = 0x5c
/** What parentheses do to the depth of nesting. */
const DEPTH: Readonly<Record<number, number>> = {40: 1, 41: -1}
const ESCAPES: Readonly<Record<string, number>> = {n: 10, r: 13, t: 9, b: 8, f: 12}

/** A string in parentheses: balanced ones inside it, escapes, line ends as U+000A (7.3.4.2). */
function readLiteral(lexer: Lexer): Uint8Array {
  const {bytes} = lexer
  const start = lexer.position
  const result: number[] = []
  let depth = 1
  let at = start + 1
  while (depth > 0) {
    const byte = bytes[at]
    if (byte === undefined) throw new PdfReadError('A string does not end', start)
    depth += DEPTH[byte] ?? 0
    if (depth > 0) at = readCharacter(bytes, at, result)
  }
  lexer.position = at + 1
  return Uint8Array.from(result)
}

/** Reads one character of a string; gives the position behind it. */
function readCharacter(bytes: Uint8Array, at: number, result: number[]): number {
  const byte = bytes[at] ?? 0
  if (byte === BACKSLASH) return readEscape(bytes, at + 1, result)
  result.push(byte === RETURN ? NEWLINE : byte)
  return isLineEnd(bytes, at) ? at + 2 : at + 1
}

function isLineEnd(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === RETURN && bytes[at + 1] === NEWLINE
}

/** Reads what stands behind a backslash; gives the position behind it. A line end there is no part of the string. */
function readEscape(bytes: Uint8Array, at: number, result: number[]): number {
  const byte = bytes[at] ?? 0
  if (isLineEnd(bytes, at)) return at + 2
  if (byte === RETURN || byte === NEWLINE) return at + 1
  const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...bytes.subarray(at, at + 3)))?.[0]
  if (octal !== undefined) {
    result.push(Number.parseInt(octal, 8) & 255)
    return at + octal.length
  }
  result.push(ESCAPES[String.fromCharCode(byte)] ?? byte)
  return at + 1
}

function readHexadecimal(lexer: Lexer): Uint8Array {
  const {bytes} = lexer
  const start = lexer.position
  const end = bytes.indexOf(0x3e, start)
  if (end < 0) throw new PdfReadError('A string does not end', start)
  lexer.position = end + 1
  const digits: number[] = []
  for (let at = start + 1; at < end; at++) {
    const digit = Number.parseInt(String.fromCharCode(bytes[at] ?? 0), 16)
    if (!Number.isNaN(digit)) digits.push(digit)
  }
  // An odd number of digits is filled with 0 (7.3.4.3).
  const result = new Uint8Array(Math.ceil(digits.length / 2))
  for (let at = 0; at < result.length; at++) {
    result[at] = ((digits[2 * at] ?? 0) << 4) | (digits[2 * at + 1] ?? 0)
  }
  return result
}
