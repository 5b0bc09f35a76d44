import {
  ADVERB,
  BODY_NOUN,
  CLAUSE_OPENER,
  CLOSED,
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_ED,
  ENDS_IN_S,
  FINITE,
  GROUP_NOUN,
  IRREGULAR,
  is,
  PERSON,
  PERSON_NOUN,
  PREPOSITION,
  TIME_WORD,
  WHO,
} from '../../language/grammar.ts'
import {OPENS_PERSON} from '../../language/small-words.ts'
import {isIn} from '../../language/word-lists.ts'
import type {Bare, Cue} from '../cues/cue.ts'
import {isSaidOfIt} from '../cues/noun-places.ts'
import type {Item} from '../items.ts'
import type {Range} from '../ranges.ts'
import {beforeBracket} from '../ranges.ts'
import {REPORTS_ALONE} from '../verbs.ts'
import {isSpeakerNoun} from './head-ends.ts'
import {namesSpeaker, startsPhrase} from './noun-phrases.ts'

const LONGEST_ANTECEDENT = 12

/** What "who" or "which" stands for: the phrase it follows, without an outer comma. */
export function relativeAntecedent(items: readonly Item[], who: number): Range | null {
  const last = beforeBracket(items, beforeContrast(items, beforeTime(items, who)))
  let first = last
  const goesOn = (at: number): boolean => isPart(items[at]) && !actsOn(items, at)
  while (first > 0 && last - first < LONGEST_ANTECEDENT && goesOn(first - 1)) {
    first--
    // "One film stars a sailor who": the phrase begins at its article.
    if (isIn(items[first], OPENS_PERSON) && items[first - 1]?.lower !== 'of') break
  }
  const starts = (): boolean => startsPhrase(items[first]) || items[first]?.kind === 'number'
  while (first < last && !starts()) first++
  if (last < 0 || !starts()) return null
  return {
    first: whoseClause(items, who, {first, last}),
    last,
  }
}

/** Where the phrase begins that a clause tells of: "Quorl Foods, a mill, which", and not "Orm Rail, a report which". */
function whoseClause(items: readonly Item[], who: number, {first, last}: Range): number {
  if (items[who]?.lower === 'who') return bearerOf(items, first, last)
  return items[who - 1]?.text === ',' ? namedFrom(items, first, 0) : first
}

/** "The lawyers represented [two men who]", "the union hired [nurses who]", "the camp houses [15 families who]": a verb, and who it is done to. */
function actsOn(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]]
  if (before?.kind !== 'word' || is(before, DETERMINER) || item?.capital === true) return false
  const isPast = is(item, ENDS_IN_ED | IRREGULAR) && item?.lower !== 'aged'
  if (next?.kind === 'number' || MANY.test(next?.lower ?? '')) return isPast || is(item, ENDS_IN_S)
  return isPast && (before.capital || isSpeakerNoun(before))
}

const MANY = /^(?:some|many|several|two|three|four|five|six|seven|eight|nine|ten)$/

/** "It was Ms Vale, not Mr Lind, who": without whom it was not. */
function beforeContrast(items: readonly Item[], last: number): number {
  let not = last
  while (not > 0 && last - not < LONGEST_ANTECEDENT && isPart(items[not])) not--
  const isSetOff = items[not]?.text === ',' && items[not - 1]?.kind === 'word'
  return isSetOff && items[not + 1]?.lower === 'not' ? not - 1 : last
}

/** "Met a smith on Friday, who", "a report early last year that", "Ada Vale, 52, who", "Ada Vale, R-Big Quorl, who": without the time, the age or the seat. */
function beforeTime(items: readonly Item[], who: number): number {
  let last = items[who - 1]?.text === ',' ? who - 2 : who - 1
  const aside = SEAT.test(items[last - 1]?.lower ?? '') ? last - 1 : last
  const isSetOff = items[aside]?.kind === 'number' || SEAT.test(items[aside]?.lower ?? '')
  if (isSetOff && items[aside - 1]?.text === ',') last = aside - 2
  if (items[who]?.lower === 'which') return last
  while (is(items[last], ADVERB | TIME_WORD) || PASSES.test(items[last]?.lower ?? '')) last--
  return last
}

const SEAT = /^[dri]-/
const PASSES = /^(?:on|late|early|week|month|year)$/

/** "Ms Vale, a smith, who": whose apposition it is. */
function bearerOf(items: readonly Item[], first: number, last: number): number {
  return namedFrom(items, ofPeople(items, first, last), 1)
}

/** "Quorl Foods, a mill, which": the name beside which a phrase tells what it is, of more words than so many. */
function namedFrom(items: readonly Item[], first: number, fewest: number): number {
  return /^an?$/.test(items[first]?.lower ?? '') ? fromName(items, first, fewest) : first
}

/** "The safety of drivers, who", "those in that office who", "a smith from Orm, who": no thing and no place is a "who", but the people behind its "of", or who is there. */
function ofPeople(items: readonly Item[], first: number, last: number): number {
  const led = items[first - 1]?.lower === 'that' ? first - 2 : first - 1
  if (is(items[led], PREPOSITION) && SOMEONE.test(items[led - 1]?.lower ?? '')) return led - 1
  const there = whoIsThere(items, firstPlace(items, led))
  if (there >= 0) return there
  const of = items.findLastIndex(({lower}, at) => at > first && at < last && lower === 'of')
  const isName = items[last]?.capital && items[of - 1]?.capital
  if (
    of > 0 &&
    !isName &&
    !is(items[of - 1], WHO_CAN_BE) &&
    !GROUP.test(items[of - 1]?.lower ?? '')
  )
    return of + 1
  return isThing(items, last) ? whoHas(items, first) : first
}

/** "A smith from Orm, who", "Ada Vale, a lawyer for Bo Lind, who", "the owner of a bar in Orm who": where the words for who is somewhere, or is named and is somebody's, begin; -1 where none stand before. */
function whoIsThere(items: readonly Item[], place: number): number {
  const bearer = items[place - 1]
  if (bearer === undefined || !(isAt(items[place]) || items[place]?.lower === 'for')) return -1
  const outer = is(bearer, PERSON | GROUP_NOUN) || bearer.capital ? -1 : ofWhom(items, place - 1)
  if (outer >= 0) return outer
  if (!isPerson(bearer)) return -1
  const from = beginningOf(items, place - 1)
  return isAt(items[place]) || items[from]?.capital === true ? from : -1
}

/** "The owner of a bar", "a nurse at the mill": where the words for whoever is at a thing begin; -1 where nobody is. */
function ofWhom(items: readonly Item[], thing: number): number {
  let at = thing
  while (thing - at < LONGEST_MODIFIERS && isPart(items[at]) && items[at]?.lower !== 'of') at--
  const one = items[at - 1]
  return is(items[at], PREPOSITION) && one?.capital === false && is(one, PERSON)
    ? beginningOf(items, at - 1)
    : -1
}

/** "Smiths from Orm in Norway, who", "smiths in parts of Norway, who": the first of the places, at its preposition. */
function firstPlace(items: readonly Item[], at: number): number {
  const isPart = items[at]?.lower === 'of' && PART.test(items[at - 1]?.lower ?? '')
  const part = /^(?:many|other|some|the)$/.test(items[at - 2]?.lower ?? '') ? at - 3 : at - 2
  if (isPart && isAt(items[part])) return firstPlace(items, part)
  let name = at - 1
  while (items[name]?.capital === true) name--
  return name < at - 1 && isAt(items[name]) ? firstPlace(items, name) : at
}

const PART = /^(?:parts?|areas|regions|much|most|north|south|east|west)$/

function isAt(item: Item | undefined): boolean {
  return /^(?:at|from|in|near|outside)$/.test(item?.lower ?? '')
}

/** "Traders trying to sell the boat, who", "farmers near the mill, who": the people before a thing; the thing where there are none. */
function whoHas(items: readonly Item[], thing: number): number {
  const noun = items.findLastIndex(
    (item, at) =>
      at < thing &&
      thing - at < LONGEST_ANTECEDENT &&
      (at === 0 || !item.capital) &&
      isPerson(item) &&
      items[at - 1]?.lower !== 'to',
  )
  const isBeside = items.slice(noun, thing).every(({kind}) => kind === 'word' || kind === 'number')
  return noun >= 0 && isBeside ? beginningOf(items, noun) : thing
}

function isPerson(item: Item): boolean {
  return (isSpeakerNoun(item) && !is(item, DOCUMENT_NOUN)) || GROUP.test(item.lower)
}

function isThing(items: readonly Item[], noun: number): boolean {
  const item = items[noun]
  if (item?.kind !== 'word' || item.capital || is(item, CLOSED)) return false
  return !isSpeakerNoun(item) && !GROUP.test(item.lower)
}

const GROUP = /^(?:band|couple|crew|families|family|pair|party|side|squad|staff|team|trio)$/

/** Back to the article of a noun, or to the name that it stands behind ("Ms Vale, 43, a nurse at the mill, who"). */
function beginningOf(items: readonly Item[], noun: number): number {
  const first = withModifiers(items, noun)
  return is(items[noun], ENDS_IN_S) ? first : fromName(items, first)
}

/** Back to the name that a phrase stands behind. */
function fromName(items: readonly Item[], first: number, fewest = 1): number {
  const comma = items[first - 2]?.kind === 'number' ? first - 3 : first - 1
  if (items[comma]?.text !== ',') return first
  let name = comma
  while (items[name - 1]?.capital) name--
  // "In Orm, a report which".
  if (is(items[name], PREPOSITION)) return first
  return comma - name > fewest && !/^(?:at|in)$/.test(items[name - 1]?.lower ?? '') ? name : first
}

function withModifiers(items: readonly Item[], noun: number): number {
  // "The team met witnesses", "they met people": a verb stands before many without an article.
  const isMany = is(items[noun], ENDS_IN_S) || items[noun]?.lower === 'people'
  const ends = isMany ? ENDS_IN_ED | IRREGULAR : 0
  let first = noun
  while (noun - first < LONGEST_MODIFIERS && !is(items[first], DETERMINER)) {
    const before = items[first - 1]
    if (!isPart(before) || is(before, ends)) break
    first--
  }
  while (first < noun && !startsPhrase(items[first])) first++
  return first
}

const LONGEST_MODIFIERS = 6
const SOMEONE = /^(?:(?:some|any)(?:one|body)|those)$/
const WHO_CAN_BE = PERSON | PERSON_NOUN | GROUP_NOUN | BODY_NOUN

function isPart(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'quote') return false
  if (item.kind === 'punctuation') return item.text === '%'
  return !(
    is(item, REPORTS_ALONE) ||
    is(item, CLAUSE_OPENER | FINITE) ||
    (is(item, PREPOSITION) && item.lower !== 'of')
  )
}

/** Where "who" or "which" stands right before a place, or before an aside between commas ("who, on Friday, said"); -1 for nowhere. */
export function relativeBefore(items: readonly Item[], end: number): number {
  if (is(items[end - 1], WHO)) return end - 1
  if (items[end - 1]?.lower === 'that' && isSaidOfIt(items, end - 1)) return end - 1
  if (items[end - 1]?.text !== ',') return -1
  let comma = end - 2
  while (comma > 0 && end - comma < LONGEST_ASIDE && items[comma]?.text !== ',') comma--
  return items[comma]?.text === ',' && is(items[comma - 1], WHO) ? comma - 1 : -1
}

function isNoun(item: Item | undefined): boolean {
  return item?.kind === 'word' && !is(item, PREPOSITION | CLAUSE_OPENER) && !is(item, REPORTS_ALONE)
}

const LONGEST_ASIDE = 12

/** "Mr Brown, who said …": "who" names the speaker as "he" would, and stands for what it follows. */
export function relative(items: readonly Item[], cue: Bare, who: number): Cue | null {
  const antecedent = relativeAntecedent(items, who)
  // "It is not clear who told them".
  const isAsked = /^(?:clear|unclear|known|unknown)$/.test(items[who - 1]?.lower ?? '')
  const isPerson = items[who]?.lower === 'who' && isNoun(items[who - 1])
  if (isAsked) return null
  if (
    !isPerson &&
    !isSaidOfIt(items, who) &&
    (antecedent === null || !namesSpeaker(items, antecedent))
  )
    return null
  return {...cue, subject: {first: who, last: who}, form: 'relative'}
}
