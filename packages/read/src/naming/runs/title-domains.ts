import {BODY_NOUN, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {BODY_WORD, isOf, OF_ORGANISATION, TITLE} from '../classes.ts'
import {countryNamed} from '../countries.ts'
import type {KnownNames} from '../known-names.ts'
import {isTitleWord, wordsFrom} from '../name-words.ts'
import {isCommon} from '../types/common-words.ts'
import {type Held, isOfficeWord, isPortfolio} from './offices.ts'

/** How many words of a run are what an office is over: a portfolio, a country, or whatever stands before a name. */
export function domainLength(
  tokens: readonly Token[],
  {office, over: first}: Held,
  last: number,
  known: KnownNames,
): number {
  const end = endOfFields(tokens, first, last, known)
  if (end > first) return isOfBody(tokens, end, last, known) ? 0 : end - first
  for (let at = first + 1; at <= last; at++)
    if (endsDomain(tokens, first, at, last, known))
      // "A spokeswoman for British Prime Minister Ada Vale": the office is hers.
      return isOf(tokens[at - 1], TITLE) ? 0 : pastField(tokens, at, last, known) - first
  return isNamed(tokens, office) ? beforeBearer(tokens, first, last, known) : 0
}

/** Behind "Ports", "Foreign Debt", "Defence Staff": the portfolio that opens a run, and the words of the language behind it with a name still to come. */
function endOfFields(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): number {
  let end = first
  while (end <= last && isPortfolio(tokens[end])) end++
  return end > first ? pastField(tokens, end, last, known) : first
}

/** "(North Korea) Policy Ada Vale": behind words of the language with a name still to come. */
function pastField(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): number {
  let end = first
  while (
    last - end > 1 &&
    areFields(tokens, end, end + 1) &&
    !known.isGivenName(tokens[end]?.text ?? '')
  )
    end++
  return end
}

/** "Mayor of (Orm Ada Vale)", without an article: whoever holds the office is named; not in "elected Mayor of New Orm", nor behind a name and a comma. */
function isNamed(tokens: readonly Token[], office: number): boolean {
  return !NOT_NAMED.test(preceding(tokens, office)?.lower ?? '')
}

const NOT_NAMED =
  /^(?:[,(–—]|and|the|an?|as|is|was|be|been|become|became|elected|appointed|named|made)$/

/** How many words stand before two or three at the end that are neither the language's nor a place's, or before the last two where all are such. */
function beforeBearer(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): number {
  if (known.isGivenName(tokens[first]?.text ?? '') || tokens.slice(first, last).some(isTitleWord))
    return 0
  let name = last + 1
  while (name > first && mayBeOfName(tokens, name - 1, last, known)) name--
  if (name === first) name = last - 1
  const length = last - name + 1
  return length > 1 && length < 4 ? Math.max(0, name - first) : 0
}

function mayBeOfName(
  tokens: readonly Token[],
  at: number,
  last: number,
  known: KnownNames,
): boolean {
  const {capital, lower} = tokens[at] ?? {lower: ''}
  return (
    capital === true &&
    !isCommon(tokens[at]) &&
    !known.isPlace(lower) &&
    !(last - at > 1 && FIELD_END.test(lower))
  )
}

// "(Director of National) Intelligence Ada Vale".
const FIELD_END = /(?:[ae]nce|ings?|ers|acy|ogy|ies)$/

/** "A spokesman for the Interior (Ministry)", "for Food (Safety Authority)", "for Transport (for Quorl)": of a body, and over no portfolio. */
function isOfBody(tokens: readonly Token[], at: number, last: number, known: KnownNames): boolean {
  if (at <= last && tokens[at]?.capital === false) return true
  if (known.isGivenName(tokens[at]?.text ?? '')) return false
  // "A spokesman for Health Kenya".
  if (known.isPlace(wordsFrom(tokens, at, last))) return true
  return tokens.slice(at, last + 1).some((word) => isOf(word, BODY_WORD) && !isOf(word, TITLE))
}

/** Whether what an office is over ends before a word, where a name begins. */
function endsDomain(
  tokens: readonly Token[],
  first: number,
  at: number,
  last: number,
  known: KnownNames,
): boolean {
  const isGiven = at < last && known.isGivenName(tokens[at]?.text ?? '')
  return (
    isGiven ||
    (at < last && isAfterWord(tokens, first, at, last, known)) ||
    isAfterCountry(tokens, first, at, last)
  )
}

/** "(Minister of) Kenya Ada Vale"; not "(a spokesman for) Kenya Rail". */
function isAfterCountry(
  tokens: readonly Token[],
  first: number,
  at: number,
  last: number,
): boolean {
  return (
    countryNamed(wordsFrom(tokens, first, at - 1)) !== null &&
    !isCommon(tokens[last]) &&
    !tokens.slice(at, last).some((word) => isOf(word, OF_ORGANISATION))
  )
}

/** "(Speaker of the) Assembly Quorl Tessen", "(Director of) National Intelligence Quorl Tessen": two words that are none of the language after some that are. */
function isAfterWord(
  tokens: readonly Token[],
  first: number,
  at: number,
  last: number,
  known: KnownNames,
): boolean {
  return (
    last - at === 1 &&
    tokens.slice(first, at).every((word) => isCommon(word) || word.lower === 'intelligence') &&
    tokens[at - 1]?.capital === true &&
    isUnlike(tokens, at, last) &&
    !(isForeign(tokens, first, at) || known.isPlace(wordsFrom(tokens, at - 1, at))) &&
    !/^(?:st|saint)\.?$/.test(tokens[at - 1]?.lower ?? '')
  )
}

/** "Banco Quorl Tessen", "Ministério (da) Quorl": what a body is comes first, in another language, and then its name; not "Superintendent of Police Ada Vale". */
export function isForeign(tokens: readonly Token[], first: number, at: number): boolean {
  return (
    tokens[at]?.capital !== true ||
    (at === first + 1 &&
      preceding(tokens, first)?.lower !== 'the' &&
      isOf(tokens[first], OF_ORGANISATION) &&
      !is(tokens[first], BODY_NOUN))
  )
}

/** "Deputy State Prosecutor", "Deputy Managing Director": what an office is of, in words of the language. */
export function areFields(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens
    .slice(first, end)
    .every((token) => isOfficeWord(token, true) || (isCommon(token) && !isOf(token, BODY_WORD)))
}

export function isUnlike(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isCommon(tokens[at])) return false
  return true
}
