import {TIME_UNITS} from '../../data/date-words.ts'
import {MONTHS} from '../../data/months.ts'
import {FRACTION_SIGNS, SCALES, SMALL_NUMBERS, VAGUE_NUMBERS} from '../../data/number-words.ts'
import {isNoted, noteClass, wordClass} from '../../language/word-forms.ts'
import {isDigit, type Token} from './lex.ts'

/** A number in digits or words: the tokens from where it was asked for up to `next`. */
export interface NumberPhrase {
  readonly next: number
  /** `null` for "hundreds", "tens of thousands". */
  readonly value: number | null
  readonly digits: boolean
}

/** The number that begins at a token, as long as it goes, or `null`. */
export function numberAt(tokens: readonly Token[], at: number): NumberPhrase | null {
  if (tokens !== last.tokens || at !== last.at) {
    last.phrase = readAt(tokens, at)
    last.tokens = tokens
    last.at = at
  }
  return last.phrase
}

// Patterns and rules ask for one number by the dozen and one after another.
const last: {tokens: readonly Token[]; at: number; phrase: NumberPhrase | null} = {
  tokens: [],
  at: 0,
  phrase: null,
}

function readAt(tokens: readonly Token[], at: number): NumberPhrase | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'number') return inDigits(tokens, at)
  if (isNoted(token, SMALL)) return inWords(tokens, at)
  return canBeginNumber(token)
    ? (halfScale(tokens, at) ?? withArticle(tokens, at) ?? vague(tokens, at))
    : null
}

/** Whether a number can begin at a token: digits, or a word that numbers begin with. */
export function canBeginNumber({kind, classes}: Token): boolean {
  return kind === 'number' || (kind === 'word' && (classes & NUMBER_START) !== 0)
}

const SMALL: number = noteClass(SMALL_NUMBERS.keys())

/** "22nd"; "22 nd", where a page sets it higher; not "22 St Quorl Road". */
export function isOrdinalEnd({glued, cased, lower}: Partial<Token> = {}): boolean {
  return /^(?:st|nd|rd|th)$/.test(lower ?? '') && (glued === true || cased === false)
}

/** Every word that a number can begin with: most words are none of them, and asked no further. */
const NUMBER_START: number = wordClass([
  ...SMALL_NUMBERS.keys(),
  ...VAGUE_NUMBERS,
  'a',
  'an',
  'half',
  'another',
  'few',
  'several',
  'couple',
])

/** The value of digits with thousands separators, decimals and a fraction sign; `null` for what is no amount ("1,2,3"). */
function digitsValue(digits: string): number | null {
  if (areDigits(digits)) return Number(digits)
  // "Rp1.500.000".
  if (/^\d{1,3}(?:\.\d{3}){2,3}$/.test(digits)) return Number(digits.replaceAll('.', ''))
  const fraction = FRACTION_SIGNS.get(digits.at(-1) ?? '')
  const whole = fraction === undefined ? digits : digits.slice(0, -1)
  if (whole === '') return fraction ?? null
  if (!/^(?:\d+|\d{1,3}(?:,\d{2,3}){1,9})(?:\.\d+)?$/.test(whole)) return null
  return Number(whole.includes(',') ? whole.replaceAll(',', '') : whole) + (fraction ?? 0)
}

function areDigits(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isDigit(word.charCodeAt(at))) return false
  return true
}

function inDigits(tokens: readonly Token[], at: number): NumberPhrase | null {
  const value = digitsValue(tokens[at]?.lower ?? '')
  if (value === null) return null
  if (!goesOn(tokens[at + 1])) return {next: at + 1, value, digits: true}
  const grouped = inGroups(tokens, at)
  if (grouped !== null) return {...scaled(tokens, grouped.next, grouped.value), digits: true}
  const [whole, next] = addFraction(tokens, at, value)
  const [half, afterHalf] = addAndAHalf(tokens, next, whole)
  return {...scaled(tokens, afterHalf, half), digits: true}
}

/** "12 400": thousands told apart by blanks; "March 12 300 people" and "1 555 0142" are none. */
function inGroups(tokens: readonly Token[], at: number): {value: number; next: number} | null {
  const before = tokens[at - 1]
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]?.lower ?? '')) return null
  if (before?.kind === 'number' || before?.lower === '+' || MONTHS.has(before?.lower ?? ''))
    return null
  let digits = tokens[at]?.lower ?? ''
  let next = at + 1
  for (; /^\d{3}$/.test(tokens[next]?.lower ?? ''); next++) digits += tokens[next]?.lower
  const after = tokens[next]
  // "50 155mm shells", "10 737-800s", "1 555 0142".
  const isPart =
    after?.kind === 'number' || (after?.glued === true && /^(?:\p{L}|-)/u.test(after.lower))
  return next === at + 1 || isPart ? null : {value: Number(digits), next}
}

/** Whether more of a number can follow its digits: a fraction, a scale, or "and a half". */
function goesOn(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || (token.classes & GOES_ON) !== 0)
}

const GOES_ON: number = wordClass([...SCALES.keys(), 'and', '-'])

/** "4 ½", "4 1/2", "4-1/2" */
function addFraction(tokens: readonly Token[], at: number, value: number): [number, number] {
  const sign = FRACTION_SIGNS.get(tokens[at + 1]?.lower ?? '')
  if (sign !== undefined && Number.isInteger(value)) return [value + sign, at + 2]
  const hyphen = tokens[at + 1]?.lower === '-' && tokens[at + 1]?.glued === true ? 1 : 0
  const from = at + hyphen
  const [top, slash, bottom] = [tokens[from + 1], tokens[from + 2], tokens[from + 3]]
  const isFraction =
    top?.kind === 'number' &&
    top.glued === (hyphen === 1) &&
    slash?.lower === '/' &&
    slash.glued &&
    bottom?.glued === true
  if (!isFraction || !/^[1-9]$/.test(top.lower) || !/^[2-9]$/.test(bottom.lower))
    return [value, at + 1]
  return [value + Number(top.lower) / Number(bottom.lower), from + 4]
}

/** "two and a half million", "two-and-a-half"; "two and half years" */
function addAndAHalf(tokens: readonly Token[], at: number, value: number): [number, number] {
  const next = past(tokens, at, AND_A_HALF)
  if (next !== null) return [value + 0.5, next]
  const bare = past(tokens, at, AND_HALF)
  return bare !== null && TIME_UNITS.has(tokens[bare]?.lower ?? '')
    ? [value + 0.5, bare]
    : [value, at]
}

/** Where words end that stand at a token, with or without hyphens; `null` where they do not. */
function past(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  let next = at
  for (const word of words) {
    if (tokens[next]?.lower === '-') next++
    if (tokens[next]?.lower !== word) return null
    next++
  }
  return next
}

const AND_A_HALF = ['and', 'a', 'half'] as const
const AND_HALF = ['and', 'half'] as const

function scaled(
  tokens: readonly Token[],
  at: number,
  value: number,
): {readonly next: number; readonly value: number} {
  let next = at
  let total = value
  for (let scale = scaleAt(tokens, next); scale !== null; scale = scaleAt(tokens, next)) {
    total *= scale.factor
    next = scale.next
  }
  return {next, value: next === at ? value : exact(total)}
}

function scaleAt(tokens: readonly Token[], at: number): {factor: number; next: number} | null {
  if (!goesOn(tokens[at])) return null
  const hyphen = tokens[at]?.lower === '-' ? 1 : 0
  const factor = SCALES.get(tokens[at + hyphen]?.lower ?? '')
  return factor === undefined ? null : {factor, next: at + hyphen + 1}
}

/** 4.1 × 1,000,000 is 4100000, not 4099999.9999999995. */
export function exact(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12))
}

/** "a half-dozen", "half dozen" */
function halfScale(tokens: readonly Token[], at: number): NumberPhrase | null {
  const half = at + Number(tokens[at]?.lower === 'a')
  const scale = tokens[half]?.lower === 'half' ? scaleAt(tokens, half + 1) : null
  return scale && {value: scale.factor / 2, next: scale.next, digits: false}
}

/** "a hundred", "half a million", "a quarter of a million", "another dozen", "a million and a half" */
function withArticle(tokens: readonly Token[], at: number): NumberPhrase | null {
  const word = (step: number): string => tokens[at + step]?.lower ?? ''
  const isQuarter = word(1) === 'quarter'
  const part = isQuarter ? 1 / 4 : word(0) === 'half' ? 1 / 2 : 1
  const inner = isQuarter && word(2) === 'of' ? 3 : Number(word(0) === 'half')
  const isLed = inner === 0 ? ARTICLES.has(word(0)) : /^an?$/.test(word(inner))
  const from = at + (inner === 0 && isQuarter ? 2 : inner + 1)
  if (!isLed || scaleAt(tokens, from) === null) return null
  const {value, next} = scaled(tokens, from, part)
  const [half, end] = part === 1 ? addAndAHalf(tokens, next, 1) : [1, next]
  return {value: value * half, next: end, digits: false}
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'another'])

/** "(several) million", "(couple) of hundred" */
function someOfScale(tokens: readonly Token[], at: number): NumberPhrase | null {
  const scale = tokens[at]?.lower === 'of' ? at + 1 : at
  return SCALES.has(tokens[scale]?.lower ?? '')
    ? {next: scale + 1, value: null, digits: false}
    : null
}

function vague(tokens: readonly Token[], at: number): NumberPhrase | null {
  const word = tokens[at]?.lower ?? ''
  if (/^(?:few|several|couple)$/.test(word)) return someOfScale(tokens, at + 1)
  if (!VAGUE_NUMBERS.has(word)) return null
  const more = tokens[at + 1]?.lower === 'of' && VAGUE_NUMBERS.has(tokens[at + 2]?.lower ?? '')
  if (word === 'tens' && !more) return null
  return {next: more ? at + 3 : at + 1, value: null, digits: false}
}

/** "twenty-five", "two hundred and six thousand": a sum of groups, each multiplied by its scale. */
function inWords(tokens: readonly Token[], at: number): NumberPhrase | null {
  const first = quartersAt(tokens, at) ?? smallAt(tokens, at)
  if (first === null) return null
  let sum: Sum = {total: 0, current: first.value, next: first.next}
  for (let more = grow(tokens, sum); more !== null; more = grow(tokens, sum)) sum = more
  const [value, after] = addAndAHalf(tokens, sum.next, sum.total + sum.current)
  return {...scaled(tokens, after, value), digits: false}
}

/** "three-quarters (of a million)", up to the scale. */
function quartersAt(tokens: readonly Token[], at: number): {value: number; next: number} | null {
  if (tokens[at]?.lower !== 'three') return null
  const of = tokens[at + 1]?.lower === '-' ? at + 3 : at + 2
  const isOf = tokens[of - 1]?.lower === 'quarters' && tokens[of]?.lower === 'of'
  const isScaled = isOf && ARTICLES.has(tokens[of + 1]?.lower ?? '') && scaleAt(tokens, of + 2)
  return isScaled ? {value: 3 / 4, next: of + 2} : null
}

/** A number in words as far as it has been read: what is complete, and the group that may still be multiplied. */
interface Sum {
  readonly total: number
  readonly current: number
  readonly next: number
}

function grow(tokens: readonly Token[], {total, current, next}: Sum): Sum | null {
  const scale = scaleAt(tokens, next)
  if (scale !== null) {
    const group = current * scale.factor
    return scale.factor >= 1000
      ? {total: total + group, current: 0, next: scale.next}
      : {total, current: group, next: scale.next}
  }
  const and = tokens[next]?.lower === 'and' && current % 100 === 0
  const group = smallAt(tokens, and ? next + 1 : next)
  if (group === null || !continues(total, current)) return null
  return {total, current: current + group.value, next: group.next}
}

/** Another group may follow "two hundred" and "three thousand", but not "five": "five six" is two numbers. */
function continues(total: number, current: number): boolean {
  return current === 0 ? total > 0 : current % 100 === 0
}

function smallAt(tokens: readonly Token[], at: number): {value: number; next: number} | null {
  const value = smallOf(tokens[at])
  if (value === undefined) return null
  const hyphen = tokens[at + 1]?.lower === '-' ? 1 : 0
  const unit = value < 20 ? undefined : smallOf(tokens[at + 1 + hyphen])
  return unit !== undefined && unit > 0 && unit < 10
    ? {value: value + unit, next: at + 2 + hyphen}
    : {value, next: at + 1}
}

function smallOf(token: Token | undefined): number | undefined {
  return isNoted(token, SMALL) ? SMALL_NUMBERS.get(token?.lower ?? '') : undefined
}
