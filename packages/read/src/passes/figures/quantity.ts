import type {Qualifier} from '@onrecord/core'
import {
  CENT_WORDS,
  CURRENCY_ADJECTIVES,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  UNITS,
} from '../../data/measures.ts'
import {DENOMINATORS, SMALL_NUMBERS} from '../../data/number-words.ts'
import type {Token} from '../tokens/lex.ts'
import {numberAt} from '../tokens/number.ts'

/** A number with what makes it an amount: the tokens from sign to unit word. */
export interface Quantity {
  readonly from: number
  readonly to: number
  readonly value: number | null
  readonly upper: number | null
  readonly qualifier: Qualifier
  /** `percent`, an ISO 4217 code, a unit of measurement; `null` where only a noun can tell. */
  readonly unit: string | null
  readonly digits: boolean
  readonly rule: string
}

/** The quantity that begins at a token, or `null`; what the number counts and whether it counts at all is not asked here. */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  return shareAt(tokens, at) ?? fractionAt(tokens, at) ?? amountAt(tokens, at)
}

/** "one in five", "two out of three" as percent. */
function shareAt(tokens: readonly Token[], at: number): Quantity | null {
  const part = numberAt(tokens, at)
  if (part === null || part.value === null || part.value > 9) return null
  const link = tokens[part.next]?.lower
  const outOf = link === 'out' && tokens[part.next + 1]?.lower === 'of'
  if (link !== 'in' && !outOf) return null
  const whole = numberAt(tokens, part.next + (outOf ? 2 : 1))
  if (whole === null || whole.value === null || whole.value <= part.value || whole.value > 1e6)
    return null
  const isYear = whole.digits && whole.value >= 1000
  const isTime =
    /^(?:days?|weeks?|months?|years?|hours?|minutes?|decades?|cities|countries|places)$/.test(
      tokens[whole.next]?.lower ?? '',
    )
  if (isYear || isTime) return null
  return {
    from: at,
    to: whole.next,
    ...share(part.value / whole.value),
    digits: part.digits,
    rule: 'share',
  }
}

/** "half of", "two-thirds of", "a quarter of" as percent. */
function fractionAt(tokens: readonly Token[], at: number): Quantity | null {
  const word = tokens[at]?.lower ?? ''
  if (word === 'half') return halfAt(tokens, at)
  const count = word === 'a' ? 1 : SMALL_NUMBERS.get(word)
  if (count === undefined) return null
  const hyphen = tokens[at + 1]?.lower === '-' ? 1 : 0
  const denominator = tokens[at + 1 + hyphen]?.lower ?? ''
  const part = DENOMINATORS.get(denominator)
  const to = at + 2 + hyphen
  if (part === undefined || (word === 'a' && !isShareContext(tokens, at, to))) return null
  if (count > 1 !== /(?:s|ves)$/.test(denominator) && count * part !== 1) return null
  return {from: at, to, ...share(count * part), digits: false, rule: 'fraction'}
}

/** "a quarter of", "about a third": without either, "a third" is the next after the second. */
function isShareContext(tokens: readonly Token[], at: number, to: number): boolean {
  return (
    tokens[to]?.lower === 'of' ||
    /^(?:about|nearly|almost|around|roughly|than|by)$/.test(tokens[at - 1]?.lower ?? '')
  )
}

function halfAt(tokens: readonly Token[], at: number): Quantity | null {
  const before = tokens[at - 1]?.lower ?? ''
  const after = tokens[at + 1]?.lower ?? ''
  const isPart = /^(?:of|the|its|their|all|his|her|those|these)$/.test(after)
  const isChange =
    /^(?:by|than|nearly|almost|about|over|in)$/.test(before) && !/^(?:an?|-|dozen)$/.test(after)
  if (/^(?:first|second|other|better|and|a)$/.test(before) || !(isPart || isChange)) return null
  return {from: at, to: at + 1, ...share(1 / 2), digits: false, rule: 'fraction'}
}

function share(part: number): Pick<Quantity, 'value' | 'upper' | 'qualifier' | 'unit'> {
  return {
    value: Number((part * 100).toPrecision(12)),
    upper: null,
    qualifier: 'exact',
    unit: 'percent',
  }
}

interface Amount {
  readonly from: number
  readonly to: number
  readonly value: number | null
  readonly unit: string | null
  readonly digits: boolean
}

/** One amount, or two with "to", "-" or "and" between them that make a range. */
function amountAt(tokens: readonly Token[], at: number): Quantity | null {
  const first = singleAt(tokens, at)
  if (first === null) return null
  const between = tokens[first.from - 1]?.lower === 'between'
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
    value: first.value,
    upper: second.value,
    qualifier: 'range',
    unit: second.unit ?? first.unit,
    digits: first.digits,
    rule: 'range',
  }
}

/** The upper end of a range that a first amount begins. */
function secondOf(tokens: readonly Token[], first: Amount, between: boolean): Amount | null {
  const link = tokens[first.to]
  const isLink = between ? link?.lower === 'and' : /^(?:to|or|[-–—])$/.test(link?.lower ?? '')
  if (!isLink || first.value === null || link === undefined) return null
  const second = singleAt(tokens, firstNumber(tokens, first.to + 1))
  if (second === null || second.from !== first.to + 1 || second.value === null) return null
  const lower = sameScale(first.value, second.value, tokens, second)
  const sameUnit =
    first.unit === null || first.unit === second.unit || (second.unit === null && !between)
  if (lower >= second.value || !sameUnit) return null
  if (link.lower === 'or' && second.value > lower * 1.5 + 1) return null
  if (!between && tokens[first.from - 1]?.lower === 'from') return null
  return lower === first.value ? second : null
}

/** "3 to 5 million" is left alone: the first number's scale is only meant. */
function sameScale(lower: number, upper: number, tokens: readonly Token[], second: Amount): number {
  const hasScale = /^(?:million|billion|trillion|thousand|bn|mn)$/.test(
    tokens[second.to - 1]?.lower ?? '',
  )
  return hasScale && lower < 1000 && upper >= 1000 ? upper : lower
}

/** Where the number stands behind a currency's sign or letters. */
function firstNumber(tokens: readonly Token[], at: number): number {
  for (let index = at; index < at + 3; index++) if (numberAt(tokens, index) !== null) return index
  return at
}

function singleAt(tokens: readonly Token[], at: number): Amount | null {
  const number = numberAt(tokens, at)
  if (number === null) return null
  const sign = signBefore(tokens, at)
  const scale = letterScale(tokens, number.next, sign !== null)
  const minus = sign === null && isMinus(tokens, at)
  const value =
    number.value === null
      ? null
      : (minus ? -1 : 1) * Number((number.value * scale.factor).toPrecision(12))
  const from = sign?.from ?? (minus ? at - 1 : at)
  const body = {from, value, digits: number.digits}
  const after =
    percentAfter(tokens, scale.next) ??
    currencyAfter(tokens, scale.next, sign?.unit ?? null) ??
    unitAfter(tokens, scale.next)
  if (after === null) return {...body, to: scale.next, unit: sign?.unit ?? null}
  if (after.cents && value !== null)
    return {...body, to: after.next, value: value / 100, unit: after.unit}
  return {...body, to: after.next, unit: sign?.unit ?? after.unit}
}

/** A minus sign, or "minus": what a hyphen before a number is only where a blank stands before it. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (before === undefined || token === undefined) return false
  if (before.lower === 'minus') return true
  return /^[-−–]$/.test(before.lower) && token.glued && !before.glued && at >= 2
}

/** The currency whose sign, letters or code stand before a number. */
function signBefore(tokens: readonly Token[], at: number): {from: number; unit: string} | null {
  const sign = tokens[at - 1]
  if (sign === undefined) return null
  const letters = tokens[at - 2]
  const compound = CURRENCY_SIGNS.get(`${letters?.lower ?? ''}${sign.lower}`)
  if (sign.kind === 'mark' && compound !== undefined && letters !== undefined)
    return {from: at - 2, unit: compound}
  const unit = CURRENCY_SIGNS.get(sign.lower)
  if (unit !== undefined && (sign.kind === 'mark' || sign.capital)) return {from: at - 1, unit}
  const code = CURRENCY_CODES.has(sign.lower) && sign.capital && sign.lower !== 'try'
  return code ? {from: at - 1, unit: codeOf(sign.lower)} : null
}

function codeOf(word: string): string {
  return word === 'rmb' ? 'CNY' : word.toUpperCase()
}

/** "5m", "12k", "$3b": letters that touch the digits. */
function letterScale(
  tokens: readonly Token[],
  at: number,
  isMoney: boolean,
): {next: number; factor: number} {
  const letter = tokens[at]
  if (letter?.glued !== true || letter.kind !== 'word') return {next: at, factor: 1}
  if (letter.lower === 'k') return {next: at + 1, factor: 1e3}
  if (letter.lower === 'm' && (isMoney || isCounted(tokens[at + 1])))
    return {next: at + 1, factor: 1e6}
  if (letter.lower === 'b' && isMoney) return {next: at + 1, factor: 1e9}
  return {next: at, factor: 1}
}

function isCounted(token: Token | undefined): boolean {
  return token?.kind === 'word' && /s$|^people$/.test(token.lower)
}

interface After {
  readonly next: number
  readonly unit: string
  readonly cents: boolean
}

function percentAfter(tokens: readonly Token[], at: number): After | null {
  const [first, second] = [tokens[at]?.lower, tokens[at + 1]?.lower]
  const hyphen = first === '-' ? 1 : 0
  const word = tokens[at + hyphen]?.lower
  const length =
    word === '%' || word === 'percent' || word === 'pc'
      ? 1
      : word === 'per' && tokens[at + hyphen + 1]?.lower === 'cent'
        ? 2
        : 0
  if (length > 0)
    return {
      next: at + hyphen + length,
      unit: pointsAfter(tokens, at + hyphen + length),
      cents: false,
    }
  const isPoint = first === 'percentage' && /^points?$/.test(second ?? '')
  return isPoint ? {next: at + 2, unit: 'percentage point', cents: false} : null
}

function pointsAfter(tokens: readonly Token[], at: number): string {
  return /^points?$/.test(tokens[at]?.lower ?? '') ? 'percentage point' : 'percent'
}

/** "40 million US dollars", "26 cents", "billions of dollars", "$99 (USD"  */
function currencyAfter(tokens: readonly Token[], at: number, known: string | null): After | null {
  const of = tokens[at]?.lower === 'of' ? 1 : 0
  const adjective = CURRENCY_ADJECTIVES.get(tokens[at + of]?.lower ?? '')
  const next = at + of + (adjective === undefined ? 0 : 1)
  const word = tokens[next]?.lower ?? ''
  const unit = CURRENCY_WORDS.get(word)
  if (unit !== undefined && (word !== 'won' || of === 0)) {
    if (word === 'pounds' && known === null && tokens[next + 1]?.lower === 'of') return null
    return {next: next + 1, unit: known ?? adjective ?? unit, cents: CENT_WORDS.has(word)}
  }
  const code = tokens[at]
  const isCode =
    code !== undefined && code.capital && code.lower !== 'try' && CURRENCY_CODES.has(code.lower)
  return isCode ? {next: at + 1, unit: codeOf(code.lower), cents: false} : null
}

function unitAfter(tokens: readonly Token[], at: number): After | null {
  const hyphen = tokens[at]?.lower === '-' && tokens[at]?.glued === true ? 1 : 0
  const of = tokens[at]?.lower === 'of' ? 1 : 0
  const adjective = /^(?:nautical|square|cubic|metric)$/.test(tokens[at + of + hyphen]?.lower ?? '')
    ? 1
    : 0
  const at2 = at + of + hyphen + adjective
  const word = tokens[at2]
  const unit =
    word === undefined || (word.capital && word.lower.length > 2)
      ? undefined
      : UNITS.get(word.lower)
  if (unit === undefined || (adjective === 0 && word?.lower === 'foot' && hyphen === 0)) return null
  const lead = adjective === 1 ? `${tokens[at2 - 1]?.lower ?? ''} ` : ''
  return {next: at2 + 1, unit: lead === 'metric ' ? unit : `${lead}${unit}`, cents: false}
}
