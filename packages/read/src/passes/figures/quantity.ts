import type {Qualifier} from '@onrecord/core'
import {SMALL_NUMBERS} from '../../data/number-words.ts'
import {words} from '../../data/words.ts'
import {CLOSED, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isNoted, noteClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isCountInName} from '../tokens/capitals.ts'
import type {Token} from '../tokens/lex.ts'
import {exact, type NumberPhrase, numberAt} from '../tokens/number.ts'
import {currencyAfter, MONEY_WORDS, signBefore} from './money.ts'
import {fractionsAt, shareAt} from './shares.ts'
import {
  LENGTH,
  PERCENT_WORDS,
  percentAfter,
  UNIT_WORDS,
  type UnitPhrase,
  unitAfter,
} from './units.ts'
import {isTally} from './votes.ts'

/** A number with what makes it an amount: the tokens from sign to unit word. */
export interface Quantity {
  readonly from: number
  readonly to: number
  readonly value: number | null
  readonly upper: number | null
  readonly qualifier: Qualifier
  /** `percent`, `vote` of one side of a vote, an ISO 4217 code, a unit of measurement; `null` where only a noun can tell. */
  readonly unit: string | null
  readonly digits: boolean
  readonly rule: string
}

/** The quantity that begins at a token, or `null`; what its number counts and whether it counts at all is not asked here. */
export function quantityAt(
  tokens: readonly Token[],
  at: number,
  number: NumberPhrase | null,
): Quantity | null {
  return (
    shareAt(tokens, at, number) ??
    (number?.digits === true ? null : fractionsAt(tokens, at)) ??
    amountAt(tokens, singleAt(tokens, at, number))
  )
}

interface Amount {
  readonly from: number
  readonly to: number
  readonly value: number | null
  readonly unit: string | null
  readonly digits: boolean
}

/** One amount, or two with "to", "-" or "and" between them that make a range. */
function amountAt(tokens: readonly Token[], first: Amount | null): Quantity | null {
  if (first === null || isCountInName(tokens, first.from, first.to)) return null
  const height = heightAt(tokens, first)
  if (height !== null) return height
  // A side of a vote is no end of a range.
  if (first.unit === null && isTally(tokens, first.from, first.to))
    return {...first, unit: 'vote', upper: null, qualifier: 'exact', rule: 'amount'}
  const between = preceding(tokens, first.from)?.lower === 'between'
  const second = secondOf(tokens, first, between)
  if (second === null) {
    return {
      ...first,
      upper: null,
      qualifier: first.value === null ? 'vague' : 'exact',
      rule: 'amount',
    }
  }
  return {
    from: between ? first.from - 1 : first.from,
    to: second.to,
    value: lowerOf(tokens, first, second),
    upper: second.value,
    qualifier: 'range',
    unit: second.unit ?? first.unit,
    digits: first.digits,
    rule: 'range',
  }
}

/** "4-foot-10", "6 feet 2", "5ft 10in" */
function heightAt(tokens: readonly Token[], first: Amount): Quantity | null {
  const at = tokens[first.to]?.lower === '-' ? first.to + 1 : first.to
  const number = first.unit === 'foot' ? numberAt(tokens, at) : null
  if (number === null || number.value === null || number.value >= 12) return null
  const isInch = /^(?:ins?|inch|inches)$/.test(tokens[number.next]?.lower ?? '')
  return {
    ...first,
    to: isInch ? number.next + 1 : number.next,
    value: (first.value ?? 0) * 12 + number.value,
    upper: null,
    qualifier: 'exact',
    unit: 'inch',
    rule: 'amount',
  }
}

/** The upper end of a range that a first amount begins. */
function secondOf(tokens: readonly Token[], first: Amount, between: boolean): Amount | null {
  const link = tokens[first.to]?.lower ?? ''
  // "between 20-30 boats"
  const isLinked = link === 'and' ? between : isIn(tokens[first.to], RANGES)
  if (first.value === null || !isLinked) return null
  if (!between && isChange(tokens, first, link)) return null
  const at = firstNumber(tokens, first.to + 1)
  const second = singleAt(tokens, at, numberAt(tokens, at))
  if (second === null || second.from !== first.to + 1) return null
  if (isStepTo(tokens, first, second)) return null
  return isUpper(first, lowerOf(tokens, first, second), second, between, link) ? second : null
}

const RANGES = wordList('to or - – —')

/** "$3 to $5 million", "5 to 10 cents": the second number's scale is the first one's, too. */
function lowerOf(tokens: readonly Token[], first: Amount, second: Amount): number {
  const value = first.value ?? 0
  const word = tokens[firstNumber(tokens, first.to + 1)]?.lower ?? ''
  const number = SMALL_NUMBERS.get(word) ?? Number(word)
  const scale = (second.value ?? 0) / number
  const isShared = value < number && (scale >= 1e3 || (scale < 1 && first.unit === null))
  return isShared ? exact(value * scale) : value
}

/** "rose from 10 to 20", "rose 3 per cent to 45 per cent"; "depths from 10 to 20 metres" are a range. */
function isChange(tokens: readonly Token[], first: Amount, link: string): boolean {
  if (link === 'to' && isStep(tokens, first)) return true
  return (
    preceding(tokens, first.from)?.lower === 'from' &&
    !SPREADS.has(preceding(tokens, first.from - 1)?.lower ?? '')
  )
}

function isStep(tokens: readonly Token[], {from, unit}: Amount): boolean {
  return unit !== null && isNoted(preceding(tokens, from), STEPPED)
}

/** "rose by 24 to 106", "raised it by 5p to 62p"; "cut profits by $3m to $4m" is a range. */
function isStepTo(tokens: readonly Token[], {from, unit, value}: Amount, second: Amount): boolean {
  if (preceding(tokens, from)?.lower !== 'by') return false
  const isFar = (second.value ?? 0) > (value ?? 0) * FARTHEST_RANGE
  if (/^[A-Z]{3}$/.test(unit ?? '')) return isFar
  const after = tokens[second.to]
  return (
    unit === null &&
    second.unit === null &&
    isNoted(preceding(tokens, from - 1), STEPPED) &&
    (isFar || after?.kind !== 'word' || is(after, CLOSED))
  )
}

/** An upper end is seldom more than so many times the lower one. */
const FARTHEST_RANGE = 3

/** Verbs of change, and "up" and "down". */
export const STEPPED: number = noteClass(
  words(
    'rose fell gained lost dropped climbed slipped jumped added shed advanced declined tumbled eased edged surged plunged slid grew shrank rallied soared sank increased decreased risen fallen grown up down',
  ),
)

const SPREADS: ReadonlySet<string> = words(
  'ranging ranged ranges range anywhere varying varied vary depths prices age ages aged sizes heights lengths weights distances temperatures',
)

function isUpper(
  first: Amount,
  lower: number,
  second: Amount,
  between: boolean,
  link: string,
): boolean {
  const upper = second.value ?? 0
  // "7-Eleven"
  if (lower >= upper || (link === '-' && first.digits !== second.digits)) return false
  if (link === 'or' && upper > lower * 1.5 + 1) return false
  if (first.unit === null || first.unit === second.unit) return true
  // "8% to 4.7 million", "between $4-5 million"
  return second.unit === null && !(between && link === 'and') && first.unit !== 'percent'
}

/** Where the number stands behind a currency's sign or letters. */
function firstNumber(tokens: readonly Token[], at: number): number {
  for (let index = at; index < at + 3; index++) if (numberAt(tokens, index) !== null) return index
  return at
}

function singleAt(
  tokens: readonly Token[],
  at: number,
  number: NumberPhrase | null,
): Amount | null {
  if (number === null) return null
  const sign = signBefore(tokens, at)
  const scale = letterScale(tokens, number.next, sign !== null)
  const minus = sign === null && isMinus(tokens, at)
  const after = unitPhrase(tokens, scale.next, sign?.unit ?? null)
  const part = after?.cents === true ? 0.01 : isInThousands(tokens[at], sign?.unit) ? 1000 : 1
  const factor = (minus ? -scale.factor : scale.factor) * part
  return {
    from: sign?.from ?? (minus ? at - 1 : at),
    to: after?.next ?? scale.next,
    value: number.value === null ? null : exact(number.value * factor),
    unit: sign?.unit ?? after?.unit ?? null,
    digits: number.digits,
  }
}

/** "Rp50.000", "€500.000": a dot between thousands; not "€1.859" a litre. */
function isInThousands(token: Token | undefined, unit: string | undefined): boolean {
  const pattern = unit === 'IDR' || unit === 'VND' ? /^\d{1,3}\.\d{3}$/ : /^\d{3}\.000$/
  return unit !== undefined && pattern.test(token?.lower ?? '')
}

function unitPhrase(
  tokens: readonly Token[],
  at: number,
  currency: string | null,
): UnitPhrase | null {
  const word = isIn(tokens[at], HYPHEN_OR_OF) ? tokens[at + 1] : tokens[at]
  if (word?.cased !== true && !isIn(word, BEGINS_UNIT)) return null
  return percentAfter(tokens, at) ?? currencyAfter(tokens, at, currency) ?? unitAfter(tokens, at)
}

const HYPHEN_OR_OF = wordList('- of')
/** What a unit without a capital begins with: behind most numbers stands something else. */
const BEGINS_UNIT = wordList([...PERCENT_WORDS, ...MONEY_WORDS, ...UNIT_WORDS].join(' '))

/** A minus sign, or "minus": what a hyphen before a number is only where a blank stands before it. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], preceding(tokens, at)]
  if (before === undefined || token === undefined) return false
  // "plus or minus 3 points" goes both ways.
  if (before.lower === 'minus') return preceding(tokens, at - 1)?.lower !== 'or'
  return isNoted(before, MINUS) && token.glued && !before.glued && at >= 2
}

const MINUS: number = noteClass(['-', '−', '–'])

/** "5m", "12k", "$3b": letters that touch the digits. */
function letterScale(
  tokens: readonly Token[],
  at: number,
  isMoney: boolean,
): {next: number; factor: number} {
  const letter = tokens[at]
  if (letter?.glued !== true || letter.kind !== 'word') return {next: at, factor: 1}
  if (letter.lower === 'k') return {next: at + 1, factor: 1e3}
  if (
    letter.lower === 'm' &&
    (isMoney || isCounted(tokens, at + 1) || currencyAfter(tokens, at + 1, null) !== null)
  )
    return {next: at + 1, factor: 1e6}
  if (letter.lower === 'mil') return {next: at + 1, factor: 1e6}
  if (letter.lower === 'bil') return {next: at + 1, factor: 1e9}
  if (letter.lower === 'b' && isMoney) return {next: at + 1, factor: 1e9}
  return {next: at, factor: 1}
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !/s$|^(?:people|working)$/.test(token.lower)) return false
  // "The 800m runners" are of a race, and "5m runners" many.
  const isRace = !/^(?:titles|runners)$/.test(token.lower) || RACE.test(tokens[at - 2]?.lower ?? '')
  return !(isRace && LENGTH.test(token.lower))
}

const RACE = /^(?:60|[1248]00|1,?[05]00|[35],?000|10,?000)$/
