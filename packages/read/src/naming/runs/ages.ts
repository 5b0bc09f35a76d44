import type {Span} from '@onrecord/core'
import {SMALL_NUMBERS} from '../../data/number-words.ts'
import {preceding} from '../../language/preceding.ts'
import {A_AN, IS_WAS} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'

/** An age after a name, and the last token of it. */
export interface Age {
  readonly value: number
  readonly span: Span
  readonly last: number
}

/** "Quorl, 38,", "Quorl, aged just 14,", "Quorl, nine,", "Quorl (38)", "Quorl – 38 –", "Quorl, a girl aged 14,", "Quorl, who is 38,": the age after the name. */
export function ageAfter(
  tokens: readonly Token[],
  {first, last}: {readonly first: number; readonly last: number},
): Age | null {
  return (
    ageBeside(tokens, last) ??
    ageBehindBracket(tokens, last) ??
    (isOnce(tokens, first, last) ? null : ageSaid(tokens, last))
  )
}

/** "When Quorl was 12, she sang" tells no age of today; "when Quorl, who is 38, sang" does. */
function isOnce(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens[last + 1]?.lower === 'was' && isIn(preceding(tokens, first), WHEN)
}

/** "38-year-old Quorl", "the 38-year-old mason Quorl", "nine-year-old Quorl". */
export function ageBefore(tokens: readonly Token[], first: number): Omit<Age, 'last'> | null {
  return agedAt(preceding(tokens, first)) ?? agedAt(preceding(tokens, first - 1))
}

function agedAt(token: Token | undefined): Omit<Age, 'last'> | null {
  if (token?.lower.endsWith('-year-old') !== true) return null
  const {lower, start} = token
  const [, years = ''] = /^(\w+)-year-old$/.exec(lower) ?? []
  const value = SMALL_NUMBERS.get(years) ?? Number(years)
  return value > 0 ? {value, span: {start, end: start + years.length}} : null
}

/** "Quorl is 38 and rows", "Quorl, who was 38": what follows may say more of the name. */
function ageSaid(tokens: readonly Token[], last: number): Age | null {
  const isClause = tokens[last + 1]?.text === ',' && tokens[last + 2]?.lower === 'who'
  const at = isClause ? last + 4 : last + 2
  const [number, next] = [tokens[at], tokens[at + 1]?.text ?? '']
  if (number?.kind !== 'number' || !/^\d\d$/.test(number.text)) return null
  if (!isIn(tokens[at - 1], IS_WAS) || !/^(?:and|[,.])$/.test(next)) return null
  return {value: Number(number.text), span: {start: number.start, end: number.end}, last}
}

/** "Quorl (not his real name), 14": the bracket between; not "Quorl (1986), 14". */
function ageBehindBracket(tokens: readonly Token[], last: number): Age | null {
  if (tokens[last + 1]?.text !== '(') return null
  const inner = tokens.slice(last + 2, last + LONGEST_BRACKET)
  const closing = inner.findIndex(({text}) => text === ')')
  return closing < 0 || inner[0]?.kind === 'number' ? null : ageBeside(tokens, last + 2 + closing)
}

const LONGEST_BRACKET = 12

function ageBeside(tokens: readonly Token[], last: number): Age | null {
  // "Quorl, a girl aged 14,".
  const isTold = isIn(tokens[last + 2], A_AN) && tokens[last + 4]?.lower === 'aged'
  let first = isTold ? last + 4 : last + 2
  while (isIn(tokens[first], AGED_NOW)) first++
  const number = tokens[first]
  const at = isYearsOld(tokens, first + 1) ? first + 2 : first
  const value = yearsOf(number?.text ?? '')
  const around = [last + 1, at + 1, at + 2].map((beside) => tokens[beside]?.text).join('')
  if (number === undefined || value < 2 || !CLOSED.test(around)) return null
  const end = around[0] === ',' ? at : at + 1
  return {value, span: {start: number.start, end: number.end}, last: isTold ? last : end}
}

function yearsOf(text: string): number {
  return SMALL_NUMBERS.get(text) ?? (/^\d{1,3}$/.test(text) ? Number(text) : 0)
}

// What an age stands between, and what follows; not "Quorl – 12 – Orm – 9", a score.
const CLOSED = /^(?:,[,.;]|\(\)|[–—]{2}(?![\p{Lu}\d]))/u

/** "14 years old". */
function isYearsOld(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'years' && tokens[at + 1]?.lower === 'old'
}

const AGED_NOW = wordList('aged now only just barely')
const WHEN = wordList('when since until before after once as')
