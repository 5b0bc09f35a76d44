import {SMALL_NUMBERS} from '../../data/number-words.ts'
import {DETERMINER, is, PRONOUN} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../tokens/lex.ts'
import type {Counted} from './counted-nouns.ts'
import {isDigit} from './no-amounts.ts'
import type {Quantity} from './quantity.ts'

/** "5 in the morning", "11 on a bright morning", "6 at night", "at 02.14", "six every morning", "twenty to three" */
export function isClockTime(
  tokens: readonly Token[],
  {from, to, digits, value}: Quantity,
  counted: Counted | null,
): boolean {
  if (value === null || value > 24) return false
  if (isOfEachDay(tokens, to)) return true
  if (!digits)
    return (
      counted === null && (isHourInWords(tokens, from, to, value) || isPastHour(tokens, from, to))
    )
  if (
    /^\d{1,2}\.[0-5]\d$/.test(tokens[from]?.lower ?? '') &&
    AT_TIMES.test(preceding(tokens, from)?.lower ?? '')
  )
    return true
  if (isHourBefore(tokens, to)) return true
  const following = [0, 1, 2, 3].map((step) => tokens[to + step]?.lower ?? '').join(' ')
  return /^(?:in the|at|on an?(?: \S+)?) (?:morning|afternoon|evening|night)\b/.test(following)
}

/** "(six) every morning" */
function isOfEachDay(tokens: readonly Token[], to: number): boolean {
  return (
    /^(?:each|every)$/.test(tokens[to]?.lower ?? '') &&
    /^(?:morning|afternoon|evening|night)$/.test(tokens[to + 1]?.lower ?? '')
  )
}

/** "from 4 to 8 p.m.", "9-5 pm" */
function isHourBefore(tokens: readonly Token[], to: number): boolean {
  return (
    /^(?:to|and|until|till|[-–])$/.test(tokens[to]?.lower ?? '') &&
    isDigit(tokens[to + 1]) &&
    /^[ap]m?$/.test(tokens[to + 2]?.lower ?? '')
  )
}

/** "(twenty) to three", "ten past (four)" */
function isPastHour(tokens: readonly Token[], from: number, to: number): boolean {
  const isMinutes = MINUTES.test(tokens[from]?.lower ?? '') && isHourAt(tokens, to + 1)
  const past = isMinutes ? tokens[to] : preceding(tokens, from)
  const at = preceding(tokens, from)?.lower === 'about' ? from - 1 : from
  const isTold = isMinutes
    ? AT_TIMES.test(preceding(tokens, at)?.lower ?? '')
    : MINUTES.test(preceding(tokens, from - 1)?.lower ?? '') && isHourAt(tokens, from)
  return isTold && /^(?:to|past)$/.test(past?.lower ?? '')
}

const MINUTES = /^(?:five|ten|quarter|twenty|half)$/

function isHourAt(tokens: readonly Token[], at: number): boolean {
  return (SMALL_NUMBERS.get(tokens[at]?.lower ?? '') ?? 0) <= LATEST
}

/** "leaves at six", "until about eleven", "due at six in the morning" */
function isHourInWords(tokens: readonly Token[], from: number, to: number, value: number): boolean {
  const about = /^(?:about|around|just)$/.test(preceding(tokens, from)?.lower ?? '') ? 1 : 0
  const before = preceding(tokens, from - about)?.lower ?? ''
  return (
    value >= 1 &&
    value <= LATEST &&
    // "by eight the tanks were dry"
    (AT_TIMES.test(before) || (before === 'by' && is(tokens[to], DETERMINER | PRONOUN))) &&
    !(tokens[to]?.lower === 'of' || before === 'around')
  )
}

/** On the clock's face. */
const LATEST = 12
const AT_TIMES = /^(?:at|until|since|before|after|around)$/
