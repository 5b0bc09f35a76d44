import {
  CLAUSE_OPENER,
  DETERMINER,
  FINITE,
  GERUND,
  is,
  PERSON_PRONOUN,
  PREPOSITION,
  TIME_WORD,
} from '../../language/grammar.ts'
import {isIn} from '../../language/word-lists.ts'
import type {Cue} from '../cues/cue.ts'
import type {Item} from '../items.ts'
import {startsPhrase} from '../subjects/noun-phrases.ts'
import {isShortQuote} from '../subjects/relative-ends.ts'
import {AT_TIME, INTERVAL, isYear, PERIOD, pastAdverbial, pastAdverbials} from './adverbials.ts'
import {answers, mainClauseAfter} from './main-clauses.ts'
import {type Start, takesClause} from './markers.ts'

/** "Said in an interview he would go", "said in a statement police had left": a clause behind the adverbial. */
export function afterTime(items: readonly Item[], from: number, cue: Cue): Start | null {
  if (!takesClause(cue) || !is(items[from], PREPOSITION) || isInsistedOn(items, from, cue))
    return null
  const occasion = pastOccasion(items, from)
  const end = occasion > 0 ? occasion : pastAdverbials(items, from)
  // "Said nothing to ease his mind" goes on with what it was for.
  if (
    items
      .slice(from, end)
      .some(({lower}, i) => lower === 'to' && !startsPhrase(items[from + i + 1]))
  )
    return null
  // "Claimed in the end, a clerk had left": a comma closes the adverbial.
  const at = items[end]?.text === ',' && mainClauseAfter(items, end) === end - 1 ? end + 1 : end
  if (at === from || (at > end && isSince(items, at))) return null
  const opens =
    occasion > 0
      ? opensBehindOccasion(items, at)
      : opensBehindTime(items, at, isTimed(items, from, at))
  return opens ? {at, marker: 'bare'} : null
}

/** "This" is a time before a noun for one alone. */
export function isTime(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? ''
  const next = items[at + 1]
  // "This year (the boat sank)", not "this time the boat sank", "this year’s boat".
  if (word === 'this')
    return isIn(next, PERIOD) && next?.lower !== 'time' && items[at + 2]?.kind !== 'possessive'
  if (/^(?:late|early)$/.test(word)) return is(items[at + 1], TIME_WORD | PREPOSITION)
  return is(items[at], TIME_WORD) && pastAdverbial(items, at) > at
}

/** "On Friday", "early in May", "in 2019". */
function isTimed(items: readonly Item[], from: number, at: number): boolean {
  return is(items[from + 1], TIME_WORD) || is(items[at - 1], TIME_WORD) || isYear(items, at - 1)
}

/** "(Said on Friday,) a day after it sank", "… just hours before the race". */
export function isSince(items: readonly Item[], at: number): boolean {
  const noun = items.findIndex((item, i) => i >= at && isIn(item, INTERVAL))
  return noun >= 0 && noun < at + 5 && /^(?:after|before)$/.test(items[noun + 1]?.lower ?? '')
}

/** "Insisted on ending the race". */
function isInsistedOn(items: readonly Item[], on: number, {lemma}: Cue): boolean {
  return lemma === 'insist' && items[on]?.lower === 'on' && is(items[on + 1], GERUND)
}

function opensBehindTime(items: readonly Item[], at: number, isTime: boolean): boolean {
  const item = items[at]
  if (item === undefined || item.lower === 'that') return false
  if (is(item, PERSON_PRONOUN | DETERMINER)) return true
  if (item.capital) return isTime || AT_TIME.test(items[at - 1]?.lower ?? '')
  return isTime && opensWithSubject(items, at)
}

/** Not in "writes in a post she put up:". */
function opensBehindOccasion(items: readonly Item[], at: number): boolean {
  const isPronoun = is(items[at], PERSON_PRONOUN)
  return items.at(-1)?.text !== ':' && (isPronoun || opensWithSubject(items, at))
}

/** "(Said in a statement) police had left", "40 boats had sunk". */
function opensWithSubject(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return (
    item !== undefined &&
    item.kind !== 'punctuation' &&
    !is(item, PREPOSITION | CLAUSE_OPENER | FINITE | TIME_WORD) &&
    !/^(?:early|late)$/.test(item.lower) &&
    items[at + 1]?.lower !== 'that' &&
    (answers(items, at) || isToldInQuote(items, at))
  )
}

/** "(Said in a statement) the owners of the boat “held us as slaves”": what is told of a phrase is quoted. */
function isToldInQuote(items: readonly Item[], at: number): boolean {
  let quote = at + 1
  while (items[quote]?.kind === 'word') quote++
  return is(items[at], DETERMINER) && items[quote]?.kind === 'quote' && !isShortQuote(items[quote])
}
/** "In a statement", "by phone", "in a post on Facebook on Monday": where it ends that tells in what, or when, something was said; -1 for nowhere. */
function pastOccasion(items: readonly Item[], from: number): number {
  let at = from + 1
  while (at - from < LONGEST_OCCASION && !isOccasion(items[at])) {
    if (items[at]?.kind !== 'word' || is(items[at], PREPOSITION | CLAUSE_OPENER)) return -1
    at++
  }
  if (!isOccasion(items[at])) return -1
  while (isOccasion(items[at])) at++
  return pastCompletion(items, at)
}

/** What may follow an occasion: a time, whom a letter was to, the network of a post; -1 for what goes on otherwise. */
function pastCompletion(items: readonly Item[], at: number): number {
  const [next, second] = [items[at + 1], items[at + 2]]
  if (is(items[at], TIME_WORD)) return pastAdverbial(items, at)
  if (!is(items[at], PREPOSITION)) return at
  if (is(next, TIME_WORD)) return pastAdverbial(items, at)
  return is(next, DETERMINER) && second?.capital === false ? at + 3 : -1
}

function isOccasion(item: Item | undefined): boolean {
  return OCCASION.test(item?.lower ?? '')
}

const LONGEST_OCCASION = 6
const OCCASION =
  /^(?:account|briefing|broadcast|call|conference|court|debate|email|e-mail|event|facebook|filing|hearing|interview|lawyer|letter|meeting|message|papers|parliament|phone|post|press|radio|rally|release|remarks|report|speech|spokes(?:wo)?man|spokesperson|statement|television|testimony|text|trial|tweet|twitter|video|vote)$/
