import {
  ADVERB,
  BODY_NOUN,
  CLAUSE_OPENER,
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_ED,
  ENDS_IN_S,
  FINITE,
  GERUND,
  is,
  PERSON,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TIME_WORD,
  WHOM,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {nameToldOf} from '../addressees.ts'
import {PERIOD} from '../contents/adverbials.ts'
import type {Item} from '../items.ts'
import {isFiniteVerb} from '../predicates.ts'
import type {Range} from '../ranges.ts'
import {trimmed} from '../trimming.ts'
import {REPORTS_ALONE, SAYING} from '../verbs.ts'
import {withList} from './coordination.ts'
import {isSpeakerNoun} from './head-ends.ts'
import {namesSpeaker, startsPhrase} from './noun-phrases.ts'
import {isNoun, pastOpening} from './past-opening.ts'
import {ARTICLE, isBoundary, TELLS_WHOM} from './segment-boundaries.ts'

/** The stretch after the last comma or clause opener: a subject without appositions. */
export function lastSegment(items: readonly Item[], from: number, last: number): Range | null {
  let first = last
  while (first > from && !isBoundary(items, first - 1, last)) first--
  const opened = pastOpening(items, afterOuterVerb(items, first, last), last)
  const begin = isBehindThing(items, last)
    ? Math.max(opened, last - 1)
    : pastThing(items, opened, last)
  const isBare = begin === first && (first < last || preceding(items, first)?.lower === 'and')
  const list = isBare ? withList(items, from, withAdjective(items, from, first, last), last) : begin
  const phrase = opensDoing(items, list) ? begin : list
  const trim = opensDoing(items, phrase) ? null : trimmed(items, phrase, last)
  return trim === null ? null : withDocument(items, from, withoutAside(items, trim))
}

/** "A report after the launch (said)": what a paper came after says nothing. */
function withDocument(items: readonly Item[], from: number, {first, last}: Range): Range {
  const isAfter =
    isIn(items[first - 1], AFTER) &&
    is(items[first - 2], DOCUMENT_NOUN) &&
    is(items[from], DETERMINER) &&
    first - from < LONGEST_DOCUMENT &&
    !items.slice(first, last + 1).some(isSpeaking)
  return {first: isAfter ? from : first, last}
}

const AFTER = wordList('after before following since')
const LONGEST_DOCUMENT = 7

function isSpeaking(item: Item): boolean {
  return !is(item, TIME_WORD) && (isSpeakerNoun(item) || item.capital)
}

/** "Sending a note to its crew", "Citing the board": what somebody does is nobody. */
function opensDoing(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]]
  if (next?.kind !== 'word' || !is(item, GERUND) || NO_DOING.test(item?.lower ?? '')) return false
  if (is(next, DETERMINER | PREPOSITION | POSSESSIVE)) return at === 0 || item?.capital === false
  return item?.capital === false && (next.capital || is(next, PRONOUN) || MANY_OUT.test(next.lower))
}

const NO_DOING = /thing$|^(?:acting|incoming|outgoing)$/
const MANY_OUT = /^(?:many|some|out|off|up|down|away|back)$/

/** "A plan the mayor called “mad”", "a move experts say", "one reason some experts say", "fell in a storm Ms Vale called “mild”": the thing told of ends where who tells of it begins. */
function pastThing(items: readonly Item[], first: number, last: number): number {
  const named = nameBehindThing(items, first, last)
  if (named > first) return named
  if (!isIn(items[first], OPENS_THING)) return first
  for (let at = first + 2; at <= last; at++) {
    if (!isNoun(items[at - 1])) return first
    if (opensSecond(items, at) && namesSpeaker(items, {first: at, last})) return at
  }
  return last > first + 1 && isOne(items, first) && is(items[last], ENDS_IN_S) ? last : first
}

/** "The mayor", "some smiths"; not "(the crews) most at risk", "(the board) some weeks ago". */
function opensSecond(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (ARTICLE.test(items[at]?.lower ?? '')) return true
  const areMany = is(next, ENDS_IN_S) && !PERIODS.test(next?.lower ?? '')
  return isIn(items[at], SOME) && (areMany || items.slice(at + 1, at + 3).some(isSpeakerNoun))
}

const PERIODS = /^(?:day|hour|minute|month|time|week|year)s$/
const OPENS_THING = wordList('a an the this one another')
const SOME = wordList('some many most several few')

/** "In a note announcing the wish to seek peace the mayor said". */
function isBehindThing(items: readonly Item[], noun: number): boolean {
  return (
    is(items[noun], PERSON | BODY_NOUN) &&
    is(items[noun + 1], FINITE | SAYING | ADVERB) &&
    preceding(items, noun)?.lower === 'the' &&
    isThing(items[noun - 2])
  )
}

/** Where the name begins that stands right behind a thing which a preposition leads to, "in a storm Ms Vale"; -1 where none does. */
function nameBehindThing(items: readonly Item[], first: number, last: number): number {
  let name = last
  while (name > first && last - name < LONGEST_THING && items[name]?.capital) name--
  if (name === last || is(items[last], PERSON) || !isThing(items[name])) return -1
  let article = name
  while (article > first && name - article < LONGEST_THING && isNoun(items[article - 1])) article--
  const before = items[article - 1]
  // "The mayor of the town Ms Vale" is one phrase; "said of the plan Ms Vale", "of the accounts Quorl" are not.
  const isOfThing = is(items[article - 2], REPORTS_ALONE) || is(items[name], ENDS_IN_S)
  const isLed = is(before, PREPOSITION) && (before?.lower !== 'of' || isOfThing)
  return isLed && /^(?:an?|the)$/.test(items[article]?.lower ?? '') ? name + 1 : -1
}

function isThing(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    isNoun(item) &&
    !is(item, DETERMINER) &&
    !isSpeakerNoun(item) &&
    !DESCRIBES.test(item.lower)
  )
}

// "Into a historic Grand Prix", "from a solemn Ms Vale", "with the group Quorl", "on the platform Quorl".
const DESCRIBES = /(?:^app|platform|al|ant|ary|ed|ent|ful|ic|ish|ive|less|ous|[^a]y)$/
const LONGEST_THING = 4

/** "A move"; not "a dozen". */
function isOne(items: readonly Item[], article: number): boolean {
  return /^an?$/.test(items[article]?.lower ?? '') && !AMOUNT.test(items[article + 1]?.lower ?? '')
}

const AMOUNT = /^(?:few|dozen|couple|hundred|thousand|million|good|great|further|record|mere)$/

/** "Ms Vale in the past has said": behind a person's name an adverbial is none of it. */
function withoutAside(items: readonly Item[], {first, last}: Range): Range {
  const head = items[first]
  if (head === undefined || !head.capital || isSpeakerNoun(head) || is(head, DETERMINER))
    return {first, last}
  let end = first
  while (end < last && items[end + 1]?.capital === true) end++
  const isAside =
    end > 0 &&
    /^(?:in|on|at|during|after|before)$/.test(items[end + 1]?.lower ?? '') &&
    is(items[end + 2], DETERMINER)
  return isAside && end + 2 <= last ? {first, last: end} : {first, last}
}

/** "The gaunt, 70-year-old skipper said": the comma stands between two adjectives. */
function withAdjective(items: readonly Item[], from: number, first: number, last: number): number {
  const bare = items[first]
  // "He fell into the lake, mayor Otto Lind said", "into the open, giant firm Quorl said".
  const isName = items[last]?.capital === true
  const isBare = bare?.capital === false && !is(bare, DETERMINER | GERUND) && !isName
  const article = first - 3
  if (!isBare || article < from || items[first - 1]?.text !== ',') return first
  if (/^(?:whose|\d+)$/.test(bare.lower)) return first
  const noun = items[first - 2]
  // "The child, senior officials said", "he fell into the lake, local media said".
  const isOpen = article > from && items[article - 1]?.kind === 'word'
  if (
    noun === undefined ||
    isSpeakerNoun(noun) ||
    (isOpen && !is(items[article - 1], CLAUSE_OPENER))
  )
    return first
  return /^(?:the|a|an|his|her|their)$/.test(items[article]?.lower ?? '') ? article : first
}

/** "The council said the mill owner had …": the subject begins after the verb that reports it, unless that verb is its relative clause's. */
function afterOuterVerb(items: readonly Item[], first: number, last: number): number {
  let isRelative = false
  let from = first
  for (let at = first; at < last; at++) {
    if (is(items[at], RELATIVE | WHOM) || items[at]?.lower === 'where') isRelative = true
    const next = isRelative ? -1 : behindOuterVerb(items, at, {first, last})
    if (next > 0) from = next
  }
  return from
}

/** Where a subject can begin behind a verb that reports it, in "told police Ms Vale had" behind whom it was told; -1 for nowhere. */
function behindOuterVerb(items: readonly Item[], verb: number, {first, last}: Range): number {
  const next = items[verb + 1]
  // "Claims its sources say", "saying his crew told".
  const isOuter = verb === first && is(items[verb], REPORTS_ALONE) && is(next, POSSESSIVE)
  // "Waited for Ms Vale to say".
  const isToSay = items[verb]?.lower === 'say' && items[verb - 1]?.lower === 'to'
  if (!(isOuter || isToSay || isFiniteVerb(items, verb) || isSaidByMany(items, verb))) return -1
  const isTold = TELLS_WHOM.test(items[verb]?.lower ?? '')
  const from = Math.max(verb + 1, isTold ? nameToldOf(items, verb + 1, last) : 0)
  // "A study published this year found".
  const isTime = next?.lower === 'this' && isIn(items[verb + 2], PERIOD)
  const opens = (startsPhrase(next) && !isTime) || next?.kind === 'number' || from > verb + 1
  return opens && namesSpeaker(items, {first: verb + 1, last}) ? from : -1
}

/** "Files show Ms Vale warned", "critics say the mayor called it". */
function isSaidByMany(items: readonly Item[], verb: number): boolean {
  const before = preceding(items, verb)
  const isMany = before !== undefined && is(before, ENDS_IN_S) && isSpeakerNoun(before)
  const isBase = is(items[verb], REPORTS_ALONE) && !is(items[verb], ENDS_IN_S | ENDS_IN_ED | GERUND)
  return isMany && isBase && !/^(?:this|these|it)$/.test(items[verb + 1]?.lower ?? '')
}
