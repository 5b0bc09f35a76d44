import {
  AUXILIARY,
  CLAUSE_OPENER,
  FINITE,
  is,
  PERSON_PRONOUN,
  RELATIVE,
} from '../../language/grammar.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {pauseBeforeHearer} from '../cues/agentless.ts'
import type {Cue} from '../cues/cue.ts'
import {CLAUSE, TELL, takes} from '../frames.ts'
import type {Item} from '../items.ts'
import {holdsFinite, isFiniteVerb} from '../predicates.ts'
import {commaBefore, holdsQuote, pastCommas, type Range} from '../ranges.ts'
import {relativeAntecedent} from '../subjects/relatives.ts'
import {pastAdverbials} from './adverbials.ts'
import {clauseEnd, clauseStart, PARALLEL} from './clause-ends.ts'
import {mainClauseAfter, ownClauseAfter} from './main-clauses.ts'
import type {Content, Sight} from './sight.ts'

/** "Asked whether it leaks, she said": a question ends before the clause of who answers. */
export function questionEnd(sight: Sight, i: number, from: number): number {
  const {items, cues} = sight
  if (cues[i]?.lemma === 'accuse') return chargeEnd(sight, i, from)
  if (!/^ask\b/.test(cues[i]?.lemma ?? '')) return clauseEnd(sight, i, from)
  const next = cues.find(({form}, k) => k > i && form === 'subject-verb')
  const answer = answerStart(items, next, from)
  if (answer >= 0) return answer - 1
  const before = beforeWhen(sight, i)
  // "Ms Vale when asked about it said".
  if (next !== undefined && next.subject?.last === before) return next.group.first - 1
  // "Asked about it, “It leaks,” she said".
  const quote = items.findIndex(
    ({kind, stopped}, at) =>
      at > from + 1 && kind === 'quote' && stopped && items[at - 1]?.text === ',',
  )
  if (quote > 0 && !cues.some(({group}) => group.first > from && group.first < quote))
    return quote - 2
  // "Ms Vale, when asked about it, said".
  const end =
    items[before]?.text === ','
      ? commaBefore(items, from, (at) => isFiniteVerb(items, at)) - 1
      : mainClauseAfter(items, from)
  // "When asked about it: “…”".
  const colon = items.findIndex(({text}, at) => at > from && text === ':')
  return end >= 0 ? end : colon > 0 ? colon - 1 : clauseEnd(sight, i, from)
}

/**
 * Where who answers is told behind a comma, or without one before a colon or by name where no other clause follows ("asked about the lock
 * the mayor said: “…”", "asked whether it leaked Ms Vale said"); -1 for nowhere.
 */
function answerStart(items: readonly Item[], cue: Cue | undefined, from: number): number {
  let first = cue?.subject?.first ?? 0
  if (first <= from || cue === undefined) return -1
  const isOpen = items[first - 1]?.text !== ','
  const isNamed = items[first]?.capital === true && !is(items[first - 1], CLAUSE_OPENER)
  const isAnswer =
    items[cue.group.last + 1]?.text === ':' || (isNamed && mainClauseAfter(items, from) < 0)
  if (isOpen && !isAnswer) return -1
  while (/^(?:,|and)$/.test(items[first - 1]?.lower ?? '')) first--
  return first
}

/** "A man accused of robbing the mill was jailed": before the verb whose subject he is. */
function chargeEnd(sight: Sight, i: number, from: number): number {
  const {items, cues} = sight
  const main = mainClauseAfter(items, from)
  // "Accused of theft, while the board has been accused of lying", "…, and its shares have halved".
  const own = ownClauseAfter(items, from, PARALLEL)
  const end = main < 0 ? clauseEnd(sight, i, from) : main
  // "Is accused of sleeping while the mill burned": only what is joined to it is told of the same person.
  const group = cues[i]?.group.first ?? 0
  const isMain = is(items[group], FINITE) && !is(items[group - 1], RELATIVE)
  const isEnd = (at: number): boolean =>
    isVerdict(items, at) && (!isMain || JOINS.test(items[at - 1]?.lower ?? ''))
  let last = items.findIndex(
    (item, at) => at > from && (isEnd(at) || item.kind === 'quote' || is(item, RELATIVE)),
  )
  if (own > 0 && (main < 0 || own <= main) && (last < 0 || own < last)) return own - 1
  if (last < 0 || last > end || !isEnd(last)) return end
  do last--
  while (JOINS.test(items[last]?.lower ?? ''))
  return last
}

/** "(A man accused of theft) was jailed", "appeared in court"; not "(of theft of money that) they took", "(of a plan to) be here". */
function isVerdict(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  if (before?.lower === 'to' || is(before, AUXILIARY | PERSON_PRONOUN)) return false
  return isFiniteVerb(items, at) || isIn(items[at], TRIED)
}

const JOINS = /^(?:,|and|but)$/
const TRIED = wordList('appeared appears faced walked')

/** The place before "asked", or "when asked". */
function beforeWhen({items, cues}: Sight, i: number): number {
  const before = (cues[i]?.group.first ?? 0) - 1
  return items[before]?.lower === 'when' ? before - 1 : before
}

/** "The lock was open, the court was told", "it is alleged". */
function toldBefore(sight: Sight, i: number, {group, frames, lemma}: Cue): Content | null {
  const {items} = sight
  const pause = pauseBeforeHearer(items, group)
  const isIt = items[group.first - 1]?.lower === 'it'
  const isHeard = lemma === 'hear' && HEARERS.test(items[group.first - 1]?.lower ?? '')
  if (!(isIt || isHeard || (frames & TELL) !== 0) || pause < 0) return null
  const last = pastCommas(items, pause)
  const first = clauseStart(items, last)
  // Whose words a court has heard, nobody tells.
  if (isHeard && holdsQuote(items, {first, last})) return null
  // "“It leaks,” the court was told."
  const isWhole = first < last || items[last]?.kind === 'quote'
  if (!isWhole) return null
  const left = {first, last}
  // "The clerk, it is alleged, took a boat".
  const comma = pastAdverbials(items, group.last + 1)
  const right = {first: comma + 1, last: clauseEnd(sight, i, comma)}
  const goesOn = isIt && items[comma]?.text === ',' && !holdsFinite(items, left)
  return {content: goesOn ? [left, right] : [left], rule: 'impersonal'}
}

const HEARERS = /^(?:committee|court|hearing|inquest|inquiry|jury|panel|tribunal)$/

/** "Asked about the lamp, she left", "the court will hear a case": what a question or a hearing is about was not said; nor is what "asked about reports that" tells told twice. */
function isTopic({items, cues}: Sight, {lemma}: Cue, right: Range): boolean {
  if (!/^(?:ask about|hear)$/.test(lemma) || holdsQuote(items, right)) return false
  const told = cues.find(
    ({form, group}) => form === 'noun' && group.first >= right.first && group.last <= right.last,
  )
  return !holdsFinite(items, told === undefined ? right : {...right, last: told.group.last})
}

/** "Ms Vale is reported to have said that": she says so, and nobody else is told of. */
function isSaidToSay({items, cues}: Sight, i: number, to: number): boolean {
  const next = cues[i + 1]
  return (
    items[to]?.lower === 'to' &&
    items[to + 1]?.lower === 'have' &&
    next?.form === 'subject-verb' &&
    takes(next, CLAUSE | TELL) &&
    next.group.first === to + 1
  )
}

/** What "it is believed", "is said to" and "asked whether" report, without a speaker. */
export function impersonal(sight: Sight, i: number, cue: Cue): Content | null {
  const start = sight.starts[i]
  if (start === null || start === undefined) return toldBefore(sight, i, cue)
  const right = {first: start.at, last: questionEnd(sight, i, start.at)}
  if (isTopic(sight, cue, right) || isSaidToSay(sight, i, start.at)) return null
  if (start.marker !== 'to') return {content: [right], rule: 'impersonal'}
  const last = cue.group.first - 1
  if (last < 0) return null
  if (is(sight.items[last], RELATIVE)) {
    const antecedent = relativeAntecedent(sight.items, last)
    return antecedent === null ? null : {content: [antecedent, right], rule: 'impersonal'}
  }
  // "A tower, reportedly a hotel, fell".
  const comma = sight.items.findIndex(({text}, at) => at > start.at && text === ',')
  if (cue.lemma === 'reportedly' && sight.items[last]?.text === ',' && comma > 0)
    return {content: [{first: start.at, last: comma - 1}], rule: 'impersonal'}
  const first = afterOpener(sight.items, clauseStart(sight.items, last), last)
  return {content: first <= last ? [{first, last}, right] : [right], rule: 'impersonal'}
}

/** "A house where three men were believed to be": the clause begins behind "where"; "she left and is believed to be": behind "and". */
function afterOpener(items: readonly Item[], from: number, last: number): number {
  if (/^(?:and|but)$/.test(items[last]?.lower ?? '')) return last + 1
  const opener = items.findLastIndex(
    ({lower}, at) =>
      at > from && at < last && /^(?:where|when|because|while|though|although)$/.test(lower),
  )
  return opener < 0 ? from : opener + 1
}
