import {
  CLAUSE_OPENER,
  ENDS_IN_S,
  FINITE,
  IRREGULAR,
  is,
  PREPOSITION,
  RELATIVE,
  TIME_WORD,
  WHO,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isOfClause} from '../contents/main-clauses.ts'
import type {Item} from '../items.ts'
import {headOf, isFiniteVerb} from '../predicates.ts'
import {isNumber} from '../trimming.ts'
import {REPORTS_ALONE} from '../verbs.ts'
import {joinsNames} from './coordination.ts'
import {isSpeakerNoun, LONGEST_PHRASE} from './head-ends.ts'
import {namesSpeaker, startsPhrase} from './noun-phrases.ts'
import {isNoun} from './past-opening.ts'
import {LONGEST_NAME, LONGEST_RELATIVE} from './relative-ends.ts'
import {predicateIn} from './sentence-subjects.ts'

export function isBoundary(items: readonly Item[], at: number, last: number): boolean {
  const item = items[at]
  if (item === undefined || item.text === ',') return true
  if (item.lower === 'and') return isAndBoundary(items, at, last)
  if (item.lower === 'or' && joinsNames(items, at, last)) return false
  if (opensPhrase(items, at, last) || isOfThat(items, at) || isMoreThan(items, at)) return false
  if (opensRelative(items, at)) return hasOwnSubject(items, at, last)
  // "Two hours after the papers declared": what follows is the clause's subject, where it can speak.
  if (is(item, PREPOSITION) && /^(?:after|before|since|until)$/.test(item.lower))
    return namesSpeaker(items, {first: at + 1, last})
  return is(item, CLAUSE_OPENER) && !(item.capital && at > 0) && !isInRelative(items, at, last)
}

export const ARTICLE: RegExp = /^(?:the|an?|his|her|its|their)$/
export const TELLS_WHOM: RegExp =
  /^(?:told|tells|reminded|reminds|assured|assures|warned|warns|informed)$/

/** "A man who lost his boat when it sank said": a clause with a verb of its own, in what is told of the subject. */
function isInRelative(items: readonly Item[], at: number, last: number): boolean {
  if (!CIRCUMSTANCE.test(items[at]?.lower ?? '') || predicateIn(items, {first: at, last}) < 0)
    return false
  let who = at - 1
  while (who > 0 && at - who < LONGEST_RELATIVE && items[who]?.kind === 'word') {
    if (/^whos?e?$/.test(items[who]?.lower ?? '')) return opensRelative(items, who)
    who--
  }
  return false
}

const CIRCUMSTANCE = /^(?:as|because|when|where|while)$/

function isAndBoundary(items: readonly Item[], at: number, last: number): boolean {
  // "Prices rose in January and Quorl said".
  const isDate = is(items[at - 1], TIME_WORD) && items[at - 2]?.capital === false
  if (isDate && !is(items[at + 1], TIME_WORD | WHO)) return true
  const isRelative = is(items[at + 1], WHO)
  // "Texts between Ms Vale and Mr Lind".
  if (items.slice(Math.max(0, at - LONGEST_NAME), at).some(({lower}) => lower === 'between'))
    return false
  return !(
    isRelative ||
    joinsNames(items, at, last) ||
    joinsInRelative(items, at, last) ||
    joinsBehindHead(items, at)
  )
}

/** "People close to Ms Vale and Mr Lind (say)", "a man who met with Orm and Quay (told)": names behind a preposition, and before it a noun for who speaks that no verb has followed yet. */
function joinsBehindHead(items: readonly Item[], and: number): boolean {
  if (!items[and + 1]?.capital || is(items[and + 1], TIME_WORD)) return false
  let before = and - 1
  while (items[before]?.capital || items[before]?.lower === 'both') before--
  if (before === and - 1 || !is(items[before], PREPOSITION)) return false
  let first = before
  while (first > 0 && and - first < LONGEST_PHRASE && isInClause(items[first - 1])) first--
  const phrase = {first, last: before - 1}
  const last = headOf(items, phrase)
  const head = last?.lower === 'close' ? items[before - 2] : last
  return (
    head !== undefined &&
    startsPhrase(items[first]) &&
    isSpeakerNoun(head) &&
    predicateIn(items, phrase) < 0
  )
}

function isInClause(item: Item | undefined): boolean {
  return isOfClause(item) && (is(item, WHO) || !is(item, CLAUSE_OPENER))
}

/** "More than half of the rowers said", "a poll of more than 900 rowers found". */
function isMoreThan(items: readonly Item[], than: number): boolean {
  return (
    items[than]?.lower === 'than' &&
    /^(?:fewer|less|more)$/.test(preceding(items, than)?.lower ?? '') &&
    isNumber(items[than + 1])
  )
}

/** "The author of that report said". */
function isOfThat(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'that' && /^(?:of|from|at|for|with)$/.test(items[at - 1]?.lower ?? '')
}

/** Openers of clauses that belong to a phrase: "politicians and even engineers", "the then mayor", "whose lawyers argued", "That person said". */
function opensPhrase(items: readonly Item[], at: number, last: number): boolean {
  const {lower = ''} = items[at] ?? {}
  if (lower === 'even') return items[at - 1]?.lower === 'and'
  if (lower === 'then') return ARTICLE.test(items[at - 1]?.lower ?? '')
  const noun = items[last]
  const isBefore = lower === 'whose' || (lower === 'that' && at === 0)
  return isBefore && at + 1 === last && noun !== undefined && isSpeakerNoun(noun)
}

/** "A town that the mayor called", "the day that Ms Vale said", "a man who police say": the clause's own subject, where no verb follows it. */
function hasOwnSubject(items: readonly Item[], that: number, last: number): boolean {
  if (!/^(?:that|which|who)$/.test(items[that]?.lower ?? '')) return false
  // "Told the court that rough weather pointed to": whom it was told is no subject.
  if (items.slice(Math.max(0, that - 4), that).some(({lower}) => TELLS_WHOM.test(lower)))
    return true
  if (isPlainStart(items, that)) return areMany(items, that + 1, last)
  for (let at = that + 2; at <= last; at++) if (isFiniteVerb(items, at)) return false
  return namesSpeaker(items, {first: that + 1, last})
}

/** "Who chairs the board" begins with a verb, "who the board says" does not. */
function isPlainStart(items: readonly Item[], that: number): boolean {
  const next = items[that + 1]
  const isWho = items[that]?.lower === 'who' && next?.capital !== true
  return !startsPhrase(next) || (isWho && !ARTICLE.test(next?.lower ?? ''))
}

/** "Farm groups": plain nouns before a plural one for those who speak. */
function areMany(items: readonly Item[], first: number, last: number): boolean {
  if (first === last && items[last]?.lower === 'police') return true
  for (let at = first; at < last; at++)
    if (!isNoun(items[at]) || is(items[at], ENDS_IN_S)) return false
  const noun = items[last]
  return noun !== undefined && isSpeakerNoun(noun) && is(noun, ENDS_IN_S)
}

/** "The captain of a ferry that sank said": a relative clause belongs to the phrase it follows. */
function opensRelative(items: readonly Item[], at: number): boolean {
  const before = preceding(items, at)
  if (before === undefined || before.kind !== 'word' || !is(items[at], RELATIVE)) return false
  if (before.lower === 'and') return is(items[at], WHO)
  return (
    !is(before, REPORTS_ALONE) &&
    !is(before, TIME_WORD | PREPOSITION) &&
    before.lower !== 'to' &&
    !is(before, CLAUSE_OPENER) &&
    !/(?:ed|ing|ly)$/.test(before.lower) &&
    !is(before, FINITE | IRREGULAR)
  )
}

/** "The people who bring bread and batteries say": the "and" stands in a clause about the people, and what follows it does not speak. */
function joinsInRelative(items: readonly Item[], and: number, last: number): boolean {
  if (namesSpeaker(items, {first: and + 1, last})) return false
  let at = and - 1
  while (at > 0 && and - at < LONGEST_RELATIVE && items[at]?.kind === 'word') {
    const before = preceding(items, at)
    const isPerson = items[at]?.lower === 'who' || (before !== undefined && isSpeakerNoun(before))
    if (isPerson && opensRelative(items, at)) return true
    at--
  }
  return false
}
