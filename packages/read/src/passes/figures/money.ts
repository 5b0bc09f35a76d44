import {
  CENT_WORDS,
  CURRENCY_ADJECTIVES,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  SHARED_MONEY,
} from '../../data/currencies.ts'
import {SCALES} from '../../data/number-words.ts'
import {CLOSED, DETERMINER, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isSign, type Token} from '../tokens/lex.ts'
import type {UnitPhrase} from './units.ts'

/** The currency whose sign, letters or code stand before a number. */
export function signBefore(
  tokens: readonly Token[],
  at: number,
): {from: number; unit: string} | null {
  const sign = preceding(tokens, at)
  if (sign === undefined) return null
  if (sign.lower === '.') return rupeesBefore(tokens, at - 1)
  const letters = preceding(tokens, at - 1)
  if (!isSign(sign) && !sign.cased) return null
  const isCompound = isSign(sign) && sign.glued && letters?.cased === true
  const compound = isCompound
    ? (CURRENCY_SIGNS.get(letters.lower + sign.lower) ?? codeNamed(letters))
    : undefined
  if (compound !== undefined) return {from: at - 2, unit: compound}
  const unit = CURRENCY_SIGNS.get(sign.lower)
  if (/^[npr]$/.test(sign.lower) && !isMuch(tokens, at)) return null
  if (unit !== undefined) return {from: at - 1, unit}
  const code = codeNamed(sign)
  return code === undefined ? null : {from: at - 1, unit: code}
}

/** "P20,000", "R12 400", "R9.4 million", "N5m"; "P5" is a form at school. */
function isMuch(tokens: readonly Token[], at: number): boolean {
  const [number, after] = [tokens[at], tokens[at + 1]]
  const isScaled = SCALES.has(after?.lower ?? '') || (after?.glued === true && after.lower === 'm')
  const isLong = number?.lower.includes(',') === true || after?.kind === 'number'
  return number?.glued === true && (isLong || isScaled)
}

/** "Rs. 500" */
function rupeesBefore(tokens: readonly Token[], stop: number): {from: number; unit: string} | null {
  const sign = preceding(tokens, stop)
  return sign?.cased === true && sign.lower === 'rs' ? {from: stop - 1, unit: 'INR'} : null
}

/** TRY is the lira's code and a word. */
function codeNamed({lower, cased}: Token): string | undefined {
  if (!cased || lower === 'try' || !CURRENCY_CODES.has(lower)) return undefined
  return lower === 'rmb' ? 'CNY' : lower.toUpperCase()
}

/** "40 million US dollars", "26 cents", "billions of dollars", "$99 (USD" */
export function currencyAfter(
  tokens: readonly Token[],
  at: number,
  known: string | null,
): UnitPhrase | null {
  if (known === null && isPence(tokens, at)) return {next: at + 1, unit: 'GBP', cents: true}
  return currencyWord(tokens, at, known) ?? currencyCode(tokens, at)
}

/** What words for money can begin with, but for what has a capital. */
export const MONEY_WORDS: readonly string[] = ['p', ...CURRENCY_WORDS.keys(), ...SHARED_MONEY]

function moneyNamed(word: string, adjective: string | undefined): string | undefined {
  return CURRENCY_WORDS.get(word) ?? (SHARED_MONEY.has(word) ? adjective : undefined)
}

function currencyWord(
  tokens: readonly Token[],
  at: number,
  known: string | null,
): UnitPhrase | null {
  const link = tokens[at]
  const of = link?.lower === 'of' || (link?.lower === '-' && link.glued) ? 1 : 0
  const [adjective, next] = adjectiveAt(tokens, at + of)
  const word = tokens[next]?.lower ?? ''
  const unit = moneyNamed(word, adjective)
  if (unit === undefined || (word === 'won' && !isMoneyWon(tokens, at, next))) return null
  if (/^pounds?$/.test(word) && known === null && isWeight(tokens, at, next))
    return {next: next + 1, unit: 'pound', cents: false}
  return {next: next + 1, unit: known ?? adjective ?? unit, cents: CENT_WORDS.has(word)}
}

/** "86 trillion won", "50,000 won"; "seven Vale won four games", "his billions won’t" */
function isMoneyWon(tokens: readonly Token[], at: number, won: number): boolean {
  const [number, after] = [tokens[at - 1]?.lower ?? '', tokens[won + 1]]
  return (
    after?.lower !== "'" && (SCALES.has(number) || (LONG.test(number) && !is(after, DETERMINER)))
  )
}

const LONG = /^\d.{2}/

/** "20p"; "1080p" is a picture. */
function isPence(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at]
  return (
    letter?.text === 'p' &&
    letter.glued &&
    !/^(?:480|720|1,?080|1,?440|2,?160)$/.test(tokens[at - 1]?.lower ?? '')
  )
}

/** "US", "Hong Kong" before the word for money, and where that word stands. */
function adjectiveAt(tokens: readonly Token[], at: number): readonly [string | undefined, number] {
  const word = tokens[at]
  if (word?.cased !== true) return [undefined, at]
  const two = CURRENCY_ADJECTIVES.get(`${word.lower} ${tokens[at + 1]?.lower}`)
  if (two !== undefined) return [two, at + 2]
  const one = CURRENCY_ADJECTIVES.get(word.lower)
  return [one, at + Number(one !== undefined || isOwnAt(tokens, at))]
}

/** "100 Thai baht": money of one state alone. */
function isOwnAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.cased === true && OWN.test(tokens[at + 1]?.lower ?? '')
}

const OWN =
  /^(?:baht|birr|euros?|forints?|hryvnias?|naira|rand|reais|renminbi|ringgit|rupiah|(?:ro|r)ubles?|shekels?|yen|yuan|zloty)$/

/** "Five pounds of rice", "weighs 600 pounds", "a 600 pound bear", "55 pounds (25 kg)"; millions of pounds are money. */
function isWeight(tokens: readonly Token[], at: number, word: number): boolean {
  if (SCALES.has(preceding(tokens, at)?.lower ?? '')) return false
  const [pounds, after, , unit] = tokens.slice(word)
  return (
    after?.lower === 'of' ||
    (after?.lower === '(' && MASS.test(unit?.lower ?? '')) ||
    (pounds?.lower === 'pound' && after?.kind === 'word' && !is(after, CLOSED)) ||
    tokens.slice(Math.max(0, at - LONGEST_WEIGHING), at).some(({lower}) => WEIGHING.test(lower))
  )
}

const MASS = /^(?:kgs?|kilos?|grams?|kilogram.*|tonnes?)$/
const WEIGHING = /^(?:weigh.*|los[te]|losing|gain(?:ed|ing)?)$/
const LONGEST_WEIGHING = 9

function currencyCode(tokens: readonly Token[], at: number): UnitPhrase | null {
  const word = tokens[at]
  const unit = word && codeNamed(word)
  return unit === undefined ? null : {next: at + 1, unit, cents: false}
}
