import {NUMBERED} from '../../data/measures.ts'
import {MONTHS} from '../../data/months.ts'
import {SMALL_NUMBERS} from '../../data/number-words.ts'
import {preceding} from '../../language/preceding.ts'
import {isNoted, noteClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Token} from '../tokens/lex.ts'
import {isOrdinalEnd} from '../tokens/number.ts'
import type {Counted} from './counted-nouns.ts'
import type {Quantity} from './quantity.ts'

export function isNoAmount(
  tokens: readonly Token[],
  quantity: Quantity,
  counted: Counted | null,
): boolean {
  return (
    isPartOfWord(tokens, quantity) ||
    isOrdinal(tokens, quantity) ||
    (counted?.unit !== 'person' && EMERGENCY.test(tokens[quantity.from]?.lower ?? '')) ||
    // "In 4K": how sharp a picture is; not "4K people", "£4K".
    (quantity.value === 4000 && counted === null && tokens[quantity.to - 1]?.text === 'K') ||
    isNumberOf(tokens, quantity) ||
    (counted === null && (isNextNumberOf(tokens, quantity) || isRank(tokens, quantity))) ||
    isBracketed(tokens, quantity) ||
    (quantity.digits && isBaseOrReference(tokens, quantity, counted)) ||
    isAddress(tokens, quantity) ||
    isLabel(tokens, quantity) ||
    isTimes(tokens, quantity) ||
    (quantity.digits && isTelephone(tokens, quantity))
  )
}

/** "911 centres were down": what is called for help. */
const EMERGENCY = /^(?:911|988|999)$/

/** "the singer 50 Cent", "A380", "22nd", "Covid-19", "555-0102", "3:1", "1/2", "v2.0", "Ada Vale ’14" */
export function isPartOfWord(tokens: readonly Token[], {from, to, digits}: Quantity): boolean {
  const [first, before] = [tokens[from], preceding(tokens, from)]
  if (first?.text === '50' && tokens[from + 1]?.text === 'Cent' && tokens[to]?.lower !== 'more')
    return true
  if (first?.glued === true && before?.text === '’' && first.end - first.start === 2) return true
  if (!digits && first?.kind === 'word') return before?.lower === '-' && before.glued && first.glued
  if (
    first?.glued === true &&
    before !== undefined &&
    /^[\p{L}\d_@#:/.,+*=-]/u.test(before.lower)
  ) {
    // "a magnitude-4.6 quake"
    const word = preceding(tokens, from - 1)
    return /^[,:]$/.test(before.lower) ? isDigit(word) : word?.lower !== 'magnitude'
  }
  return isShare(tokens, to, before) || goesOnGlued(tokens, to, first)
}

/** "22nd", "3:1", "555-0102", "v2.0", "401(k)", "section 707(b)", "7-Eleven", "10-K" */
function goesOnGlued(tokens: readonly Token[], to: number, first: Token | undefined): boolean {
  const after = tokens[to]
  if (after?.glued !== true) return false
  if (after.kind === 'word') return after.lower !== 's' || first?.kind === 'number'
  const next = tokens[to + 1]
  return (
    next?.glued === true &&
    (next.kind === 'number'
      ? /^[:/-]$/.test(after.lower)
      : after.lower === '('
        ? /^[a-z]$/.test(next.text)
        : next.cased && (next.lower.length === 1 || SMALL_NUMBERS.has(next.lower)))
  )
}

/** "(7974.T)": what a share is traded by. */
function isShare(tokens: readonly Token[], to: number, before: Token | undefined): boolean {
  const market = tokens[to + 1]
  return (
    tokens[to]?.lower === '.' &&
    /^[([]$/.test(before?.lower ?? '') &&
    market?.glued === true &&
    market.cased
  )
}

export function isDigit(token: Token | undefined): boolean {
  return token?.kind === 'number'
}

/** "+1 20 5550 0199", "(202) 555-0134": three numbers in a row. */
function isTelephone(tokens: readonly Token[], {from, to}: Quantity): boolean {
  let [first, end] = [from, to]
  while (isDialled(preceding(tokens, first))) first--
  while (isDialled(tokens[end])) end++
  const beside = [...tokens.slice(first, from), ...tokens.slice(to, end)]
  return beside.filter(({kind}) => kind === 'number').length > 1
}

function isDialled(token: Token | undefined): boolean {
  return token?.kind === 'number' || /^[()-]$/.test(token?.lower ?? '')
}

/** "The 2nd", "the fifty-eighth", "the top 10". */
function isOrdinal(tokens: readonly Token[], {from, to, value}: Quantity): boolean {
  const after = tokens[to]
  if (after?.lower === '-')
    return (value ?? 0) >= 20 && UP_TO_NINTH.test(tokens[to + 1]?.lower ?? '')
  return (
    (isNoted(preceding(tokens, from), BEFORE_ORDINAL) &&
      (after?.kind !== 'word' || after.lower === 'last')) ||
    isOrdinalEnd(after)
  )
}

/** "in the top 40 for weeks", "her place in the last 16" */
function isRank(tokens: readonly Token[], {from, value}: Quantity): boolean {
  const [before, link] = [preceding(tokens, from)?.lower, preceding(tokens, from - 2)?.lower ?? '']
  if ((value ?? 0) > LOWEST_RANK) return false
  return before === 'top' || (before === 'last' && /^(?:in|into|reach|reached|for)$/.test(link))
}

const LOWEST_RANK = 500
const UP_TO_NINTH = /^(?:first|second|third|[efns]\p{Ll}+th)$/u
const BEFORE_ORDINAL: number = noteClass(['top', 'first', 'last', 'next', 'past'])

type Place = Pick<Quantity, 'from' | 'digits'>

/** "Articles 2, 3 and (8)", "Article 5 §§ 1 and (4)" */
function isNextNumberOf(tokens: readonly Token[], {from, digits}: Place): boolean {
  if (!digits || !isIn(preceding(tokens, from), JOINS_NUMBERS)) return false
  const at = from - 2
  return (
    isDigit(tokens[at]) &&
    (isNumberOf(tokens, {from: at, digits}) || isNextNumberOf(tokens, {from: at, digits}))
  )
}

const JOINS_NUMBERS = wordList(', – - and or to')

/** "Article 5", "No. 7", "flight 12", "#3", "§ 2" */
function isNumberOf(tokens: readonly Token[], {from, digits}: Place): boolean {
  const before = preceding(tokens, preceding(tokens, from)?.lower === '.' ? from - 1 : from)
  if (before === undefined || !isIn(before, BEFORE_NUMBER)) return false
  if (isIn(before, CALLED)) return digits
  // "In March 300 came", "on 21 March 12 came".
  const isDay =
    MONTHS.has(before.lower) && before.cased && preceding(tokens, from - 1)?.kind !== 'number'
  if (isDay && /^\d\d?$/.test(tokens[from]?.lower ?? '')) return true
  return NUMBERED.has(before.lower) && (digits || before.cased)
}

/** What a number is dialled behind. */
const DIALLED = '# § call calls called calling dial dials dialed dialled dialing dialling'
const CALLED = wordList(DIALLED)
const BEFORE_NUMBER = wordList([DIALLED, ...NUMBERED, ...MONTHS.keys()].join(' '))

/** "Article 8(2)" */
function isBracketed(tokens: readonly Token[], {from, to}: Quantity): boolean {
  const before = preceding(tokens, from)
  return before?.text === '(' && before.glued && tokens[to]?.text === ')'
}

/** "85 per 100,000 people", "quoting reference 45240012345" */
function isBaseOrReference(
  tokens: readonly Token[],
  {from}: Quantity,
  counted: Counted | null,
): boolean {
  const digits = tokens[from]?.lower ?? ''
  return (
    (counted === null && /^\d{8,}$/.test(digits)) ||
    (isIn(preceding(tokens, from), PER) && /^1[0,]{2,}$/.test(digits))
  )
}

const PER = wordList('per every')

const STREETS =
  /^(?:street|st|road|rd|avenue|ave|lane|drive|square|boulevard|terrace|quay|way|close|court)$/

/** "12 Lantern Street" */
function isAddress(tokens: readonly Token[], {to, digits}: Quantity): boolean {
  if (!digits) return false
  for (let index = to; index < to + 4 && tokens[index]?.cased === true; index++) {
    if (index > to && STREETS.test(tokens[index]?.lower ?? '')) return true
  }
  return false
}

/** A list's number at the beginning of its line: "1. Bread", "2) Milk". */
function isLabel(tokens: readonly Token[], {from, to, digits}: Quantity): boolean {
  return (
    digits && from === 0 && /^[.)]$/.test(tokens[to]?.lower ?? '') && tokens[to]?.glued === true
  )
}

/** "fifty-fifty", "50-fold", "a one-time aide" */
function isTimes(tokens: readonly Token[], {from, to}: Quantity): boolean {
  const after = tokens[to + 1]?.lower ?? ''
  return (
    tokens[to]?.lower === '-' &&
    (after === tokens[from]?.lower || /^(?:fold|times?|way)$/.test(after))
  )
}
