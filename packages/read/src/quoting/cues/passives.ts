import {TOPIC_VERBS} from '../../data/reporting-verbs.ts'
import {
  CLAUSE_OPENER,
  DETERMINER,
  GERUND,
  is,
  POSSESSIVE,
  PREPOSITION,
} from '../../language/grammar.ts'
import {pastApposed} from '../addressees.ts'
import {clauseEnd} from '../contents/clause-ends.ts'
import {questionEnd} from '../contents/impersonal-contents.ts'
import {howBefore} from '../contents/left-contents.ts'
import {pastQuoted} from '../contents/object-ends.ts'
import {isRefused} from '../contents/objects.ts'
import type {Content, Sight} from '../contents/sight.ts'
import {CLAUSE, OBJECT, TELL, takes, URGE} from '../frames.ts'
import type {Item} from '../items.ts'
import {beforeClause, isFiniteVerb} from '../predicates.ts'
import {holdsQuote, isDash, type Range} from '../ranges.ts'
import {namesSpeaker, phraseAfterVerb} from '../subjects/noun-phrases.ts'
import {trimmed} from '../trimming.ts'
import type {Bare, Cue} from './cue.ts'
import {SPEECH_NOUN} from './noun-cues.ts'
import {beforeSaying} from './prepositional-cues.ts'

/** "Was criticised by the union", "as reported by The Harbour Post": a passive whose agent speaks. */
export function passive(items: readonly Item[], cue: Bare): Cue | null {
  // "As stated by the board".
  const isComment = items[cue.group.first - 1]?.lower === 'as' && takes(cue, CLAUSE)
  const isReport = isComment || REPORTS.test(cue.lemma) || TOPIC_VERBS.has(cue.lemma)
  // "Can be confirmed by a survey": nothing is said yet.
  const isAhead = /^(?:can|could|may|might|must|should)$/.test(items[cue.group.first]?.lower ?? '')
  if (isAhead || !(isReport || isAddressed(cue))) return null
  const by = agentAfter(items, cue.group.last + 1)
  if (by < 0) return null
  const phrase = phraseAfterVerb(items, by + 1)
  if (phrase === null) return null
  const agent = beforeDash(items, beforeClause(items, phrase))
  // "Accused by the board, which said it leaks, of theft".
  const isClosed = /^(?:as|of)$/.test(items[agent.last + 2]?.lower ?? '')
  const subject = beforeReason(items, cue, isClosed ? agent : beforeSaying(items, agent))
  if (!namesSpeaker(items, subject)) return null
  // "Told by the mayor, Otto Lind, that".
  const comma = pastApposed(items, subject.last, cue)
  const last = comma > subject.last ? comma - 1 : comma
  return {...cue, subject: {...subject, last}, form: 'passive'}
}

/** "(The charge - denied by) the board - (stands)". */
function beforeDash(items: readonly Item[], {first, last}: Range): Range {
  let at = first + 1
  while (at <= last && !isDash(items, at)) at++
  return {first, last: at - 1}
}

/** "Accused by the union of lying", "praised by an aide for the port for “calm”", "asked by the port secretary to wait": what the agent blames, praises or asks for is none of it. */
function beforeReason(items: readonly Item[], {lemma, frames}: Bare, {first, last}: Range): Range {
  const isBare = (to: number): boolean => items.slice(first, to).every(({text}) => text !== ',')
  const isReason = (at: number): boolean => {
    const [before, item, next] = [items[at - 1], items[at], items[at + 1]]
    const isName = next?.capital === true || is(next, DETERMINER | POSSESSIVE)
    if (item?.lower === 'to') return takes({frames}, URGE) && !isName && isBare(at)
    if (lemma === 'accuse') return item?.lower === 'of' && !isName
    return takes({frames}, OBJECT) && item?.lower === 'for' && !ACTS_FOR.test(before?.lower ?? '')
  }
  let at = first + 1
  while (at <= last && !isReason(at)) at++
  return {first, last: at - 1}
}

const ACTS_FOR =
  /^(?:spokes\w+|aides?|lawyers?|attorneys?|candidates?|cent(?:er|re)|institute|society|committee|fund)$/

const REPORTS = /^(?:note|question|label|dub|call|brand|deem|refer to|term)$/

function isAddressed({frames}: Bare): boolean {
  return (frames & (TELL | URGE)) !== 0
}

const FARTHEST_AGENT = 8

/** Where the "by" of the agent stands: right behind the verb, or behind quoted words and phrases with a preposition. */
function agentAfter(items: readonly Item[], from: number): number {
  for (let at = from; at < from + FARTHEST_AGENT; at++) {
    const item = items[at]
    if (item?.lower === 'by') return at
    // "Called “A” and “B” was made by".
    if (at > from && isFiniteVerb(items, at)) return -1
    if (item === undefined || endsPassive(items, at, at === from)) return -1
  }
  return -1
}

/** Whether a passive ends before an item; "dismissed as “fiction” by the board" goes on. */
function endsPassive(items: readonly Item[], at: number, isFirst: boolean): boolean {
  const item = items[at]
  if (item === undefined) return true
  // "Called a “wreck” and “late” by the board".
  if (LEADS_ON.test(item.lower) && items[at + 1]?.kind === 'quote') return false
  if (item.kind === 'punctuation' || is(item, CLAUSE_OPENER)) return true
  return isFirst && item.kind === 'word' && !is(item, PREPOSITION)
}

const LEADS_ON = /^(?:an?|and|as|or|the)$/

/** What an agent says: behind it, or quoted words before it, or the topic that stands before the verb. */
export function passiveContent(sight: Sight, i: number, cue: Cue): Content | null {
  const {items} = sight
  const rule = 'passive-agent'
  const right = behindAgent(sight, i, cue)
  if (right !== null) return {content: [right], rule}
  const between = {first: cue.group.last + 1, last: (cue.subject?.first ?? 0) - 2}
  if (isChargedBy(items, cue, between.first) || holdsQuote(items, between))
    return {content: [between], rule}
  const topic = takes(cue, TELL | URGE) ? null : topicBefore(items, cue.group.first)
  // "“It leaks” is how it was described by the union".
  const how = topic === null ? -1 : howBefore(items, topic.first - 1)
  if (how >= 0) return {content: [{first: how, last: how}], rule}
  return topic === null || cue.lemma === 'call' || isRefused(items, cue, topic)
    ? null
    : {content: [topic], rule}
}

/** "Accused of theft by the union"; not "by hiding it". */
function isChargedBy(items: readonly Item[], {lemma, subject}: Cue, of: number): boolean {
  return lemma === 'accuse' && items[of]?.lower === 'of' && !is(items[subject?.first ?? of], GERUND)
}

/** A clause, a charge or a question behind an agent, or what is quoted there of a thing. */
function behindAgent(sight: Sight, i: number, {lemma}: Cue): Range | null {
  const {items} = sight
  const start = sight.starts[i]
  if (start == null) return null
  const isAsked = lemma === 'ask'
  const isCharge = lemma === 'accuse' && items[start.at]?.lower === 'of'
  const isOpen = isAsked || isCharge
  const last = isOpen ? questionEnd(sight, i, start.at) : clauseEnd(sight, i, start.at)
  const right = {first: start.at, last}
  if (start.marker !== 'object' || isOpen) return right
  return holdsQuote(items, right) ? {first: right.first, last: pastQuoted(items, right)} : null
}

const LONGEST_TOPIC = 25

/** What a passive tells of: the phrase before its verb. */
function topicBefore(items: readonly Item[], verb: number): Range | null {
  let first = verb
  while (first > 0 && verb - first < LONGEST_TOPIC && !opensTopic(items, first - 1)) first--
  const topic = trimmed(items, first, verb - 1)
  return topic === null || topic.first === topic.last ? null : topic
}

function opensTopic(items: readonly Item[], at: number): boolean {
  const item = items[at]
  // "The claim that it leaks was denied by the board".
  if (item?.lower === 'that' && ((items[at - 1]?.classes ?? 0) & SPEECH_NOUN) !== 0) return false
  return (
    item === undefined ||
    item.kind === 'quote' ||
    /^[,;:–—―]$/.test(item.text) ||
    is(item, CLAUSE_OPENER)
  )
}
