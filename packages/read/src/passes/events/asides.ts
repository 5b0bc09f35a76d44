import {is, RELATIVE} from '../../language/grammar.ts'
import {isSign, type Token} from '../tokens/lex.ts'
import {isParticiple} from '../tokens/tense.ts'

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['—', '—'],
  ['–', '–'],
  ['-', '-'],
  ['“', '”'],
  ['"', '"'],
])
const LONGEST = 14

/**
 * The tokens of a sentence without what a clause goes on over: short stretches in brackets or between two dashes, and the marks around a few
 * quoted words ("had sent “false” signals").
 */
export function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const dropped = new Set<number>()
  for (let at = 1; at < tokens.length; at++)
    if (isSign(tokens[at]) && !dropped.has(at))
      for (const each of asideFrom(tokens, at)) dropped.add(each)
  return dropped.size === 0 ? tokens : tokens.filter((_, at) => !dropped.has(at))
}

/** "sold the yard[, bought in 2010 from Orm,] in May": without what stands between two commas and has a date of its own. */
export function withoutDated(
  tokens: readonly Token[],
  {core, at}: {readonly core: {readonly from: number}; readonly at: number},
): readonly Token[] {
  const commas = [...tokens.keys()].filter((index) => tokens[index]?.lower === ',')
  const open = commas.findLast((index) => index < core.from) ?? -1
  const close = commas.findLast((index) => index < at) ?? -1
  const first = tokens[open + 1]
  const isAside =
    open >= core.from - LONGEST_LEAD &&
    close >= Math.max(core.from, at - LONGEST_LEAD) &&
    (is(first, RELATIVE) || isParticiple(first) || first?.lower === 'due')
  return open > 0 && isAside ? tokens.filter((_, index) => index < open || index > close) : tokens
}

/** Words before a verb or a date: "which it had", "at sunrise on". */
const LONGEST_LEAD = 4

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
  return tokens[at]?.lower === '-' && (tokens[at]?.glued === true || tokens[at + 1]?.glued === true)
}

function isMark(token: Token | undefined): boolean {
  return token?.lower === '“' || token?.lower === '"'
}

/** Words within a clause, not a clause of their own. */
function isFragment(tokens: readonly Token[], open: number, close: number): boolean {
  return tokens[open - 1]?.kind === 'word' && !/^[,.!?]$/.test(tokens[close - 1]?.lower ?? '')
}
