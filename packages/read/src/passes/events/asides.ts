import {isIn, wordList} from '../../language/word-lists.ts'
import type {Token} from '../tokens/lex.ts'

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['—', '—'],
  ['–', '–'],
  ['-', '-'],
  ['“', '”'],
  ['"', '"'],
])
const OPENING = wordList([...CLOSING.keys()].join(' '))
const LONGEST = 14

/**
 * The tokens of a sentence without what a clause goes on over: short stretches in brackets or between two dashes, and the marks around a few
 * quoted words ("had sent “false” signals").
 */
export function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const dropped = new Set<number>()
  for (let at = 1; at < tokens.length; at++)
    if (isIn(tokens[at], OPENING) && !dropped.has(at))
      for (const each of asideFrom(tokens, at)) dropped.add(each)
  return dropped.size === 0 ? tokens : tokens.filter((_, at) => !dropped.has(at))
}

/** What goes with a sign that opens an aside. */
function asideFrom(tokens: readonly Token[], open: number): readonly number[] {
  const close = closingOf(tokens, open)
  if (close < 0) return []
  if (!isMark(tokens[open])) return Array.from({length: close - open + 1}, (_, at) => open + at)
  return isFragment(tokens, open, close) ? [open, close] : []
}

function closingOf(tokens: readonly Token[], open: number): number {
  const sign = CLOSING.get(tokens[open]?.lower ?? '')
  if (sign === undefined || tokens[open - 1]?.kind === 'number' || isJoint(tokens, open)) return -1
  return tokens.findIndex(
    ({lower}, at) => at > open && at < open + LONGEST && lower === sign && !isJoint(tokens, at),
  )
}

/** A hyphen without blanks. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === '-' && (tokens[at].glued === true || tokens[at + 1]?.glued === true)
}

function isMark(token: Token | undefined): boolean {
  return token?.lower === '“' || token?.lower === '"'
}

/** Words within a clause, not a clause of their own. */
function isFragment(tokens: readonly Token[], open: number, close: number): boolean {
  return tokens[open - 1]?.kind === 'word' && !/^[,.!?]$/.test(tokens[close - 1]?.lower ?? '')
}
