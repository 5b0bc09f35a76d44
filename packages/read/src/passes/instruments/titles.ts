import type {InstrumentType} from '@onrecord/core'
import {INSTRUMENT_NOUNS, TITLE_NOUNS} from '../../data/instruments.ts'
import {SMALL_NUMBERS} from '../../data/number-words.ts'
import {words} from '../../data/words.ts'
import {CLOSED, is, PREPOSITION, WHO} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isOf, OF_ORGANISATION} from '../../naming/classes.ts'
import {countryNamed, isDemonym} from '../../naming/countries.ts'
import {isAcronym} from '../../naming/types/head-words.ts'
import {spanOf, type Token} from '../tokens/lex.ts'
import {type Hit, yearBehind} from './hits.ts'
import {isCapital, isDetermined, isSection, nounType, type Reach, stepAfter} from './title-steps.ts'

/** No title of capitals has more tokens. */
const LONGEST_TITLE = 24

/**
 * "The Sorrel Straits Convention", "Harbour Crews (Relief) Act, 1998", "Charter on Tides, Weirs and Coasts": capitals, with small words
 * between them, up to a noun of an instrument or on from one.
 */
export function titled(text: string, tokens: readonly Token[], at: number): Hit | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || !isCapital(token) || !canOpen(tokens, at)) return null
  const reach = reachFrom(tokens, at)
  const title = reach.noun < 0 ? beforeSmallNoun(tokens, reach) : ofNoun(tokens, reach)
  if (title === null) return null
  const {start, end} = spanOf(tokens, at, title.end)
  const numbered = title.isOpen ? pastNumber(text, tokens[title.end - 1], end) : end
  const behind = yearBehind(text, numbered)
  const before = yearOf(preceding(tokens, at))
  const year = behind.year ?? before
  const isNumbered = numbered > end || isSection(tokens, title.end)
  if (!isTitle(tokens, reach, year !== null, isNumbered)) return null
  return {
    span: {start: before === null ? start : (tokens[at - 1]?.start ?? start), end: behind.end},
    name: {start, end: isNamedAct(tokens, reach) ? end : numbered},
    year,
    type: title.type,
  }
}

/** "The All Crews Act", "the Three Weirs Law"; not "All crews", nor "Chapter VII of the Weirs Act". */
function canOpen(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (PARTS.test(word) || PARTS.test(preceding(tokens, at)?.lower ?? '')) return false
  return (
    !is(tokens[at], CLOSED) ||
    ((word === 'all' || SMALL_NUMBERS.has(word)) && preceding(tokens, at)?.kind === 'word')
  )
}

const PARTS = /^(?:chapter|article|section)$/

/** "Fisheries Act No. 12", but not "Act 12" and "Republic Act No. 12", which have no other name. */
function isNamedAct(tokens: readonly Token[], {at, noun}: Reach): boolean {
  return (
    noun > at &&
    tokens[noun]?.lower === 'act' &&
    !/^(?:republic|commonwealth|public)$/.test(preceding(tokens, noun)?.lower ?? '')
  )
}

/** "Convention No. 169", "Directive 2003/88/EC", "Regulation (EU) 2016/679": what has no other name. */
function pastNumber(text: string, noun: Token | undefined, end: number): number {
  const number = NUMBERED.test(noun?.lower ?? '') ? NUMBER.exec(text.slice(end, end + 40)) : null
  const past = end + (number?.[0].length ?? 0)
  // "the Weirs Act (219-213)" is a vote, "Public Law 94-142" a number.
  const isVote =
    /^(?:act|bill)$/.test(noun?.lower ?? '') && /^[-–]\d/.test(text.slice(past, past + 2))
  return isVote ? end : past
}

const NUMBERED =
  /^(?:convention|directive|regulation|decree|law|order|protocol|ordinance|act|bill)$/
const NUMBER =
  /^(?: \([A-Z]{2,3}\))? (?:Nos?\.? ?|number )?(?!(?:1[89]|20)\d\d\b(?!\/))\d+(?:\/[\dA-Z]+)*/

function reachFrom(tokens: readonly Token[], at: number): Reach {
  const isDefinite = isDetermined(tokens, at)
  let noun = nounType(tokens[at]) === null ? -1 : at
  let first = noun
  let last = at
  while (last - at < LONGEST_TITLE) {
    const step = stepAfter(tokens, {at, last, first, noun, isDefinite})
    if (step === 0) break
    last += step
    if (nounType(tokens[last]) === null) continue
    noun = last
    if (first < 0) first = last
  }
  return {at, last, first, noun, isDefinite}
}

interface Title {
  /** The token after its last. */
  readonly end: number
  readonly type: InstrumentType
  /** Whether it ends in the noun, so that a number may follow. */
  readonly isOpen: boolean
}

function ofNoun(tokens: readonly Token[], {at, last, first, noun}: Reach): Title | null {
  const after = tokens[noun + 1]
  // "(The Clean Weirs Act)-style rules"; not "law-abiding".
  if (after?.text === '-' && after.glued) {
    const type = noun > at && !isCapital(tokens[noun + 2]) ? nounType(tokens[noun]) : null
    return type === null ? null : {end: noun + 1, type, isOpen: true}
  }
  const goesOn = isCapital(after) && !isSection(tokens, noun + 1)
  if (goesOn || isEvent(tokens, noun) || isGivenName(tokens, noun)) return null
  const isOpen = last === noun
  const type = nounType(tokens[isOpen ? noun : first])
  return type === null ? null : {end: last + 1, type, isOpen}
}

/** "Bill de Vale", "Bill & Ida". */
function isGivenName(tokens: readonly Token[], noun: number): boolean {
  return (
    tokens[noun]?.lower === 'bill' &&
    /^(?:d[eiu]|van|von|l[ae]|&)$/.test(tokens[noun + 1]?.lower ?? '')
  )
}

/** "The Safety of Life at Sea convention", "the Mae Quorl understanding": a small noun behind a name. */
function beforeSmallNoun(tokens: readonly Token[], {at, last}: Reach): Title | null {
  const noun = tokens[last + 1]
  const type = SMALL_NOUNS.test(noun?.lower ?? '')
    ? INSTRUMENT_NOUNS.get(noun?.lower ?? '')
    : undefined
  if (type === undefined || preceding(tokens, at)?.lower !== 'the' || isNounNext(tokens[last + 2]))
    return null
  const words = tokens.slice(at, last + 1)
  const isJoined = words.some(({cased}) => !cased)
  const isState = last === at && isOfState(words[0])
  if (isState || words.some((word) => isOf(word, OF_ORGANISATION))) return null
  return noun?.lower === 'convention' && !isJoined ? null : {end: last + 2, type, isOpen: false}
}

/** "The UN agreement", "the Quorlish treaty"; "the Cairo agreement" is called so. */
function isOfState({text = '', lower = ''}: Partial<Token> = {}): boolean {
  return isAcronym(text) || countryNamed(lower)?.isCapital === false || isDemonym(lower)
}

const SMALL_NOUNS =
  /^(?:treaty|treaties|convention|protocol|pact|accords?|agreements?|understanding|memorandum|armistice)$/

/** A noun that goes on ("agreement talks", "law school") names something else. */
export function isNounNext(after: Token | undefined): boolean {
  return (
    after?.kind === 'word' &&
    /^(?:talks|schools?|lectures?|degree|graduate|enforcement|centre|center|firm|professor|students?|week|anniversary|review|negotiations|party)$/.test(
      after.lower,
    )
  )
}

/** Whether what looks like a title is one: nouns that end other names too need more. */
function isTitle(
  tokens: readonly Token[],
  reach: Reach,
  isDated: boolean,
  isNumbered: boolean,
): boolean {
  const {at, last, noun, isDefinite} = reach
  if (noun < 0) return true
  const word = tokens[noun]?.lower ?? ''
  if (word === 'order') return isNumbered && preceding(tokens, noun)?.lower === 'executive'
  if (noun === at) return last > noun || isNumbered
  if (isOtherName(tokens, at, noun, isNumbered)) return false
  if (word === 'mechanism') return preceding(tokens, noun)?.lower === 'review'
  if (!(TITLE_NOUNS.has(word) || word === 'law')) return !/^(?:resolution|settlement)$/.test(word)
  return (isDefinite || isDated || isNumbered) && !isBody(tokens, at, noun)
}

function isBody(tokens: readonly Token[], at: number, noun: number): boolean {
  return tokens
    .slice(at, noun)
    .some((each, i) => isOf(each, OF_ORGANISATION) && isJoined(tokens[at + i + 1]))
}

/** "The University of Quorl and Orm Law" is no law. */
function isJoined(after: Token | undefined): boolean {
  return is(after, PREPOSITION) || after?.lower === 'and'
}

/** "War and Treaty", "the Ark of the Covenant", "Ministers Clash Over Treaty", "Girls Who Code"; "House Bill" without its number. */
function isOtherName(
  tokens: readonly Token[],
  at: number,
  noun: number,
  isNumbered: boolean,
): boolean {
  const before = preceding(tokens, noun)?.lower ?? ''
  const word = tokens[noun]?.lower ?? ''
  const isHouse = word === 'bill' && NO_BILL.test(before)
  return (
    (isHouse && !isNumbered) ||
    (word === 'act' && isAward(tokens, noun)) ||
    (TITLE_NOUNS.has(word) && NO_CODE.test(before)) ||
    /^(?:and|or|&|the|,|-)$/.test(before) ||
    is(preceding(tokens, noun), PREPOSITION) ||
    tokens.slice(at, noun).some((each) => is(each, WHO))
  )
}

/** "Best New Dance Act"; not "the Best Start Act". */
function isAward(tokens: readonly Token[], act: number): boolean {
  let at = act - 1
  while (act - at < LONGEST_AWARD && isCapital(tokens[at]) && tokens[at]?.lower !== 'best') at--
  return tokens[at]?.lower === 'best' && preceding(tokens, at)?.lower !== 'the'
}

const LONGEST_AWARD = 4

// "A Ten Minute Rule Bill": a kind of bill.
const NO_BILL = /^(?:house|senate|assembly|rule)$/
const NO_CODE = /^(?:zip|postal|dress|source|qr|bar|area|morse|vinci|studio|colou?r)$/

/** A convention can be a meeting, a charter a flight, and a code is no law. */
export function isEvent(tokens: readonly Token[], noun: number): boolean {
  const before = preceding(tokens, noun)?.lower ?? ''
  const after = tokens[noun + 1]?.lower ?? ''
  if (OTHERS.get(tokens[noun]?.lower ?? '')?.has(before) === true) return true
  // "The Board Code of Conduct".
  const isCode = tokens[noun]?.lower === 'code' && after === 'of'
  if (isCode && /^(?:conduct|ethics|practice)$/.test(tokens[noun + 2]?.lower ?? '')) return true
  return /^(?:centre|center|schools?|flights?|delegates|organi[sz]ation)$/.test(after)
}

/** What a noun names behind such a word: a meeting or a church, a flight, a paper, a state of emergency, a government. */
const OTHERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['convention', words('national party democratic republican gop annual comic labour fan baptist')],
  ['charter', words('air yacht boat jet')],
  ['constitution', words('journal')],
  ['declaration', words('disaster emergency tax customs')],
  ['accord', words('national honda')],
  ['protocol', words('internet transfer control')],
])

export function yearOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || token.end - token.start !== 4) return null
  return /^(?:1[789]|20)\d\d$/.test(token.lower) ? Number(token.lower) : null
}
