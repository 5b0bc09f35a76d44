import {IRREGULAR_PARTICIPLES} from '../data/verbs.ts'
import {
  ADVERB,
  BODY_NOUN,
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_ED,
  ENDS_IN_LY,
  ENDS_IN_S,
  FINITE,
  GERUND,
  IRREGULAR,
  is,
  JOINED_NOT,
  NO_PAST,
  PERSON_NOUN,
  PERSON_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TIME_WORD,
  WHOM,
} from '../language/grammar.ts'
import {preceding} from '../language/preceding.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import type {Item} from './items.ts'
import type {Range} from './ranges.ts'
import {REPORTS_ALONE, SAYING} from './verbs.ts'

/**
 * Whether the word at a place is the finite verb of a clause, told by its form and its neighbours: an auxiliary, an irregular
 * past, a reporting verb, or a word in -ed that an adverb, a preposition, a determiner or a pronoun follows.
 */
export function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const before = preceding(items, at)
  if (item?.kind !== 'word' || item.capital) return isJoinedVerb(item, before)
  if (is(item, FINITE | JOINED_NOT)) return true
  if (before === undefined || !canPrecedeVerb(before)) return false
  if (is(item, IRREGULAR | SAYING) || isIn(item, STATES) || isPresentAfterName(items, at))
    return true
  if (isIn(item, UNCHANGED)) return isOfSubject(before, items[at + 1])
  return (
    is(item, ENDS_IN_ED) &&
    !is(item, NO_PAST) &&
    opensComplement(items[at + 1]) &&
    // "A hotly contested Orm race".
    !(is(before, ENDS_IN_LY) && /^(?:an?|the)$/.test(items[at - 2]?.lower ?? ''))
  )
}

/** Verbs in -ed that are no participles of what stands before them. */
const STATES = wordList('remained stayed')

/** Verbs whose past is no other form. */
const UNCHANGED = wordList('cut put set let hit shut shed beat quit split')

/** "The bank cut rates", "Orm hit back". */
function isOfSubject(before: Item, next: Item | undefined): boolean {
  const isSubject = before.capital || is(before, BODY_NOUN | PERSON_NOUN)
  return isSubject && next?.kind === 'word' && !is(next, PREPOSITION)
}

/** "They’ve", "he’d". */
function isJoinedVerb(item: Item | undefined, before: Item | undefined): boolean {
  return item?.kind === 'possessive' && is(before, PRONOUN)
}

/** "The Brandt paper hits the mayor": a word in -s between a singular noun and another phrase; "the Greens want to". */
function isPresentAfterName(items: readonly Item[], at: number): boolean {
  const before = preceding(items, at)
  const next = items[at + 1]
  if (items[at]?.lower === 'want') return is(before, ENDS_IN_S) && !is(before, FINITE)
  if (!is(items[at], ENDS_IN_S) || before?.kind !== 'word' || next?.kind !== 'word') return false
  const isSubject = before.capital || is(before, DOCUMENT_NOUN | PERSON_NOUN)
  return (
    isSubject &&
    (is(next, DETERMINER) || PARTICLE.test(next.lower) || (next.capital && !before.capital))
  )
}

const PARTICLE = /^(?:out|up|off|down|back|away|that|how|whether)$/

function canPrecedeVerb(item: Item): boolean {
  return !(item.kind === 'possessive' || is(item, DETERMINER | POSSESSIVE | PREPOSITION))
}

export function opensComplement(next: Item | undefined): boolean {
  if (next === undefined || next.kind !== 'word') return true
  return (
    is(next, DETERMINER | PREPOSITION | PERSON_PRONOUN | ADVERB) ||
    next.capital ||
    /^(?:out|off|up|down|back|away|against|last|yesterday|that|to|him|them|me|us)$|ly$/.test(
      next.lower,
    )
  )
}

/** Whether a range holds a finite verb, or a pronoun with one joined to it ("he's"); where a thing is likelier, "gains in May" has none. */
export function holdsFinite(
  items: readonly Item[],
  {first, last}: Range,
  isThing: boolean = false,
): boolean {
  for (let at = first; at <= last; at++) {
    // "Added a lock after the dam broke": the verb is the subordinate clause's.
    if (at > first && LATER.test(items[at]?.lower ?? '')) return false
    if (isFiniteVerb(items, at) || items[at]?.kind === 'quote') return true
    const isNoun =
      isThing && is(items[at + 1], PREPOSITION) && !is(items[at - 2], DETERMINER | POSSESSIVE)
    if (!isNoun && is(items[at], ENDS_IN_S) && isPresentVerb(items, at)) return true
  }
  return false
}

// Not "as" nor "if", which also stand within what a verb is given: "projected a rise as boats met".
const LATER = /^(?:after|although|because|before|since|though|unless|when|while)$/

/** "While she rowed", "because it leaks". */
export function opensSubordinate(item: Item | undefined): boolean {
  return isIn(item, SUBORDINATES)
}

const SUBORDINATES = wordList(
  'after although as because before if once since though until unless when where while',
)

/** "The mill needs": a present tense looks like a plural; it is a verb where a complement follows and a name or singular precedes. */
function isPresentVerb(items: readonly Item[], at: number): boolean {
  const before = preceding(items, at)
  const item = items[at]
  if (before === undefined || item === undefined || item.kind !== 'word' || item.capital)
    return false
  const next = items[at + 1]
  return (
    canPrecedeVerb(before) &&
    before.kind === 'word' &&
    next?.kind === 'word' &&
    opensComplement(next)
  )
}

/** "The ministry, the harbour is full": a phrase up to the comma behind which a clause of its own begins. */
export function beforeClause(items: readonly Item[], {first, last}: Range): Range {
  for (let comma = first + 1; comma < last; comma++) {
    const isComma = items[comma]?.text === ','
    if (!isComma || /^(?:who|which|whose)$/.test(items[comma + 1]?.lower ?? '')) continue
    if (opensWithVerb(items, comma + 1, last)) return {first, last: comma - 1}
  }
  return {first, last}
}

/** Whether a phrase is a subject with its verb; in "the firm she founded" the verb is of a relative clause. */
function opensWithVerb(items: readonly Item[], first: number, last: number): boolean {
  for (let verb = first + 1; verb <= last && !endsClause(items[verb]); verb++) {
    if (verb > first + 1 && is(items[verb - 1], PERSON_PRONOUN)) return false
    if (isFiniteVerb(items, verb) || isSaidByMany(items, verb) || isAhead(items, verb)) return true
  }
  return false
}

/** "Quorl Mills plans to close". */
function isAhead(items: readonly Item[], verb: number): boolean {
  return (
    is(items[verb], ENDS_IN_S) &&
    items[verb]?.capital === false &&
    preceding(items, verb)?.capital === true &&
    items[verb + 1]?.lower === 'to'
  )
}

/** "Orm police now suspect that": a verb without an ending behind an adverb or a plural. */
function isSaidByMany(items: readonly Item[], verb: number): boolean {
  return (
    items[verb + 1]?.lower === 'that' &&
    is(items[verb], REPORTS_ALONE) &&
    !is(items[verb], ENDS_IN_S) &&
    is(items[verb - 1], ADVERB | ENDS_IN_S)
  )
}

/** A comma, or the beginning of a relative clause ("an engineer who knows it"). */
function endsClause(item: Item | undefined): boolean {
  return item?.text === ',' || /^(?:who|which|whose|that)$/.test(item?.lower ?? '')
}

/** The last word of a phrase's head, before its prepositions, relative clauses and appositions. */
export function headOf(items: readonly Item[], {first, last}: Range): Item | undefined {
  let at = first
  while (at < last && !endsHead(items[at + 1]) && !opensReduced(items, at + 1)) at++
  return items[at]
}

/** "A survey conducted by the union", "a post shared 40 times": a participle with its agent, place or number tells of the head. */
function opensReduced(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return (
    (is(items[at], ENDS_IN_ED | IRREGULAR) || IRREGULAR_PARTICIPLES.has(items[at]?.lower ?? '')) &&
    (next?.kind === 'number' || /^(?:by|in|on|at|for|out|last|to)$/.test(next?.lower ?? ''))
  )
}

function endsHead(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'quote') return true
  if (item.kind === 'punctuation') return !/^[-&/]$/.test(item.text)
  return !item.capital && is(item, PREPOSITION | RELATIVE | WHOM)
}

/** "A city that fined them", "a rule that requires it", "remarks that sharply criticised it": behind a noun, "that" is the subject of the verb that follows. */
export function isSubjectThat(items: readonly Item[], that: number): boolean {
  const next = items[that + 1]
  if (is(items[that - 1], TIME_WORD) || next?.kind !== 'word' || next.capital) return false
  const verb = is(next, ENDS_IN_LY) ? that + 2 : that + 1
  if (is(items[verb], FINITE | IRREGULAR | ENDS_IN_ED)) return true
  return is(next, ENDS_IN_S) && !is(next, DETERMINER | POSSESSIVE) && opensOwn(items[that + 2])
}

/** "(A rule that requires) a lock", "60 locks", "to close". */
function opensOwn(item: Item | undefined): boolean {
  return item?.kind === 'number' || /^(?:an?|the|to|how|that)$/.test(item?.lower ?? '')
}

/** "Shares that view", "calls that into question": a thing pointed at, and no clause. */
export function isThatThing(items: readonly Item[], that: number): boolean {
  let end = that + 1
  while (end - that < LONGEST_THING && items[end]?.kind === 'word' && !items[end]?.capital) end++
  const next = items[end]
  const isClosed =
    next === undefined || next.text === '.' || (next.text === ',' && is(items[end + 1], GERUND))
  return (
    isClosed &&
    end > that + 1 &&
    !is(items[end - 1], PREPOSITION | GERUND) &&
    !items
      .slice(that + 1, end)
      .some(
        (item, at) =>
          is(item, FINITE | PERSON_PRONOUN | ENDS_IN_S) ||
          (at > 0 && is(item, ENDS_IN_ED | IRREGULAR)),
      )
  )
}

const LONGEST_THING = 5
