import type {InstrumentType} from '@onrecord/core'
import {BILL_HOUSES, BY_YEAR_NOUNS, INSTRUMENT_NOUNS, TITLE_NOUNS} from '../../data/instruments.ts'
import {MONTHS} from '../../data/months.ts'
import {DETERMINER, is, PREPOSITION, TIME_WORD} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {wordClass} from '../../language/word-forms.ts'
import {isOf, OF_ORGANISATION} from '../../naming/classes.ts'
import {countryNamed} from '../../naming/countries.ts'
import {isCommon} from '../../naming/types/common-words.ts'
import {isAcronym} from '../../naming/types/head-words.ts'
import {isSign, type Token} from '../tokens/lex.ts'

/** How far a title goes, and where the nouns of instruments in it are. */
export interface Reach {
  readonly at: number
  readonly last: number
  /** The first such noun and the last: `-1` where there is none. */
  readonly first: number
  readonly noun: number
  /** Whether a determiner or the like stands before it. */
  readonly isDefinite: boolean
}

/** Whether a determiner or the like stands before a place. */
export function isDetermined(tokens: readonly Token[], at: number): boolean {
  const before = preceding(tokens, at)
  if (before === undefined) return false
  return is(before, DETERMINER) || before.kind === 'number' || DETERMINES.test(before.lower)
}

const DETERMINES = /^(?:s|under|own|new|proposed|draft|amended|controversial|[“"‘])$/

export function isCapital(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.cased &&
    !(is(token, TIME_WORD) || MONTHS.has(token.lower)) &&
    token.lower !== 'no'
  )
}

/** A noun for an instrument: a sentence without one names none. */
export const INSTRUMENT_NOUN: number = wordClass([
  ...INSTRUMENT_NOUNS.keys(),
  ...TITLE_NOUNS.keys(),
  ...BY_YEAR_NOUNS.keys(),
  'deal',
  'resolutions',
  ...BILL_HOUSES,
])

/** What kind of instrument a noun with a capital names. */
export function nounType(token: Token | undefined): InstrumentType | null {
  if (token?.cased !== true || (token.classes & INSTRUMENT_NOUN) === 0) return null
  return INSTRUMENT_NOUNS.get(token.lower) ?? TITLE_NOUNS.get(token.lower) ?? null
}

/** How many tokens further a title goes on: 0 where it ends. */
export function stepAfter(tokens: readonly Token[], reach: Reach): number {
  const next = tokens[reach.last + 1]
  if (next === undefined) return 0
  if (isCapital(next)) return reach.last === reach.noun && isSection(tokens, reach.noun + 1) ? 0 : 1
  return isSign(next) ? pastSign(tokens, reach, next.lower) : pastSmall(tokens, reach, next.lower)
}

/** "Penal Code (Section 40)" */
export function isSection(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:sections?|articles?)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind === 'number'
  )
}

function pastSign(tokens: readonly Token[], reach: Reach, sign: string): number {
  const after = tokens[reach.last + 2]
  switch (sign) {
    case '-':
    case '–':
      return after?.glued === true ? 2 : 0
    case "'":
      return pastPossessive(tokens, reach)
    case '(':
      return pastBracket(tokens, reach)
    case ',':
      return isInList(tokens, reach) ? 2 : 0
    default:
      return sign === '&' && isCapital(after) ? 2 : 0
  }
}

/** "Peoples’ Rights", "Women’s Rights"; "Quorl’s Fisheries Act" is the Fisheries Act, "Ada’s Law" is called so. */
function pastPossessive(tokens: readonly Token[], {last, noun}: Reach): number {
  const after = tokens[last + 2]
  if (last === noun) return 0
  if (after?.glued !== true) return isCapital(after) ? 2 : 0
  const [owner, owned] = [tokens[last], tokens[last + 3]]
  const isWord = isCommon(owner) && !isOf(owner, OF_ORGANISATION)
  const isInside = noun >= 0 || isWord || nounType(owned) !== null
  return after.lower === 's' && isCapital(owned) && isInside ? 3 : 0
}

/** "(Minimum Hours)" before a capital; behind a noun before another: "Constitution (Amendment) Act". */
function pastBracket(tokens: readonly Token[], {last, noun}: Reach): number {
  if (!isCapital(tokens[last + 2])) return 0
  for (let at = last + 3; at < last + 9; at++) {
    if (tokens[at]?.lower !== ')') continue
    const after = tokens[at + 1]
    return (noun < 0 ? isCapital(after) : nounType(after) !== null) ? at - last : 0
  }
  return 0
}

/** Whether what stands before a comma may begin a list: no title opens in one without an article. */
function isInList(tokens: readonly Token[], {last, noun, isDefinite}: Reach): boolean {
  return (noun < 0 ? isDefinite : last > noun) && isList(tokens, last + 1)
}

/** Nothing that a title lists has more tokens. */
const LONGEST_LIST = 16

/** ", Weirs and Coasts", ", Weirs, and Coasts": no states, which another phrase lists. */
function isList(tokens: readonly Token[], comma: number): boolean {
  let at = comma
  while (tokens[at]?.lower === ',' && at - comma < LONGEST_LIST) {
    at = pastItem(tokens, at + 1)
    if (at === 0) return false
  }
  return JOINT.test(tokens[at]?.lower ?? '') && isCapital(tokens[at + 1])
}

/** Where an item of a list ends, or a word that joins the last begins; 0 where there is neither. */
function pastItem(tokens: readonly Token[], from: number): number {
  let at = from
  while (at - from < 4 && isCapital(tokens[at]) && !isBodyOrState(tokens[at])) at++
  return at > from || JOINT.test(tokens[at]?.lower ?? '') ? at : 0
}

const JOINT = /^(?:and|or|&)$/

function isBodyOrState(token: Token | undefined): boolean {
  const {text = '', lower = ''} = token ?? {}
  return isAcronym(text) || countryNamed(lower) !== null
}

function pastSmall(tokens: readonly Token[], reach: Reach, word: string): number {
  switch (word) {
    case 'and':
    case 'or':
      return joinsParts(tokens, reach) ? 2 : 0
    // "Tides and Weirs etc Act".
    case 'etc':
      return isCapital(tokens[reach.last + 2]) ? 2 : 0
    case 'the':
      return goesOnWithThe(tokens[reach.last]) && isCapital(tokens[reach.last + 2]) ? 2 : 0
    default:
      return pastPreposition(tokens, reach, word)
  }
}

function pastPreposition(tokens: readonly Token[], reach: Reach, word: string): number {
  const {last, noun} = reach
  if (!(noun < 0 ? joinsBefore(word, reach) : joinsBehind(tokens, reach, word))) return 0
  const after = tokens[last + 2]
  if (isCapital(after)) return 2
  const isWhole = noun >= 0 || word === 'of' || word === 'against'
  return isWhole && ARTICLES.test(after?.lower ?? '') && isCapital(tokens[last + 3]) ? 3 : 0
}

/** "Offences Against the Person Act", "Raise the Weir Act". */
function goesOnWithThe(last: Token | undefined): boolean {
  return is(last, PREPOSITION) || BIDS.test(last?.lower ?? '')
}

const BIDS =
  /^(?:controlling|raise|lift|protect|save|stop|keep|fix|build|defend|restore|end|secure)$/

/** "Wages and Conditions", "Weirs and Coasts"; no other instrument, state or body. */
function joinsParts(tokens: readonly Token[], {last, noun}: Reach): boolean {
  const after = tokens[last + 2]
  const isPart = last !== noun && isCapital(after) && !isBodyOrState(after)
  return isPart && (noun < 0 || !isTitleNext(tokens, last + 2))
}

const ARTICLES = /^(?:the|all|their|its)$/

/** "… and Quorl Agreement": another instrument. */
function isTitleNext(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at - from < LONGEST_LIST && isCapital(tokens[at]) && nounType(tokens[at]) === null) at++
  return nounType(tokens[at]) !== null
}

/** Small words before the noun: "Death in Custody Reporting Act". */
function joinsBefore(word: string, {isDefinite}: Reach): boolean {
  return (
    /^(?:of|for|against)$/.test(word) || (isDefinite && /^(?:in|on|at|to|from|with)$/.test(word))
  )
}

/** Small words behind the noun: "Convention on the Rights of Rowers in the North Quorl Sea". */
function joinsBehind(tokens: readonly Token[], {at, last, noun}: Reach, word: string): boolean {
  if (last === noun)
    return opensTopic(tokens[noun]?.lower ?? '', word, noun === at, tokens[noun + 2])
  if (word !== 'in') return /^(?:of|for|on|against|from)$/.test(word)
  const [article, first, second] = [tokens[last + 2], tokens[last + 3], tokens[last + 4]]
  const place = `${first?.lower} ${second?.lower}`
  return article?.lower === 'the' && isCapital(second) && countryNamed(place) === null
}

/** "Convention on", "Charter of", "Protocol to": what a title is about. */
function opensTopic(
  noun: string,
  word: string,
  isFirst: boolean,
  next: Token | undefined,
): boolean {
  switch (word) {
    case 'of':
      if (noun === 'bill') return next?.lower === 'rights'
      return OF_WHAT.test(noun) && !NO_TOPIC.test(next?.lower ?? '')
    case 'to':
      return noun === 'protocol'
    case 'on':
    case 'concerning':
      return noun !== 'bill' && (isFirst || noun !== 'act')
    default:
      return /^(?:for|against)$/.test(word) && !/^(?:bill|act|code|law|constitution)$/.test(noun)
  }
}

const OF_WHAT = /^(?:charter|code|treaty|declaration|statute|law|constitution|covenant)$/

// "Code of Conduct".
const NO_TOPIC = /^(?:conduct|ethics|practice|independence|war)$/
