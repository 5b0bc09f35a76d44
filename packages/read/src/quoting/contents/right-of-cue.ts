import {
  DETERMINER,
  ENDS_IN_S,
  FINITE,
  GERUND,
  is,
  PERSON_PRONOUN,
  PREPOSITION,
  RELATIVE,
} from '../../language/grammar.ts'
import type {Cue} from '../cues/cue.ts'
import {QUOTE, takesThings} from '../frames.ts'
import type {Item} from '../items.ts'
import {holdsFinite, isFiniteVerb, opensSubordinate} from '../predicates.ts'
import {lastQuote, type Range} from '../ranges.ts'
import {REPORTS_ALONE} from '../verbs.ts'
import {withoutAdjuncts} from './adjuncts.ts'
import {beforeOwnClause} from './before-own-clause.ts'
import {beforeSilence, clauseEnd} from './clause-ends.ts'

import {afterColon, beforeVerb, isFinding, isNamed, pastQuoted} from './object-ends.ts'
import {ESTIMATES, isRefused, isReportedObject} from './objects.ts'
import type {Sight} from './sight.ts'

/** The reported clause after a cue, up to the next one that goes on. */
export function rightOf(sight: Sight, i: number): Range | null {
  const start = sight.starts[i]
  if (start === null || start === undefined || isOthers(sight, i, start.at)) return null
  const {items} = sight
  const end = beforeSilence(items, start.at, clauseEnd(sight, i, start.at))
  const last = beforeDeed(items, sight.cues[i], start.at, beforeOwnClause(sight, i, start, end))
  if (last < start.at) return null
  const first = items[start.at]
  // A quotation that ends in punctuation is complete: what follows it is the reporter's.
  const isAlone = endsInStop(sight, start.at) || isBesideDeed(sight, i, start.at)
  if (first?.kind === 'quote' && isAlone) return {first: start.at, last: lastQuote(items, start.at)}
  const right = {first: start.at, last: endOf(sight, i, {first: start.at, last}, start.marker)}
  const isThing =
    start.marker === 'bare' &&
    (takesThings(sight.cues[i]) || /^(?:little|much|nothing)$/.test(first?.lower ?? ''))
  if (start.marker !== 'object' && !isThing) return right
  return afterColon(items, right) ?? toldOf(sight, i, right, isThing)
}

/** "Quoted from a note in which Ms Vale wrote, “…”", "writing on her page, Ms Vale said": the words behind a nearer cue are its own. */
function isOthers({items, cues, starts}: Sight, i: number, at: number): boolean {
  const next = cues[i + 1]
  const isBehind = cues[i]?.form === 'participle' && items[at - 1]?.text === ','
  if (isBehind && next?.subject?.first === at) return true
  return (
    items[at]?.kind === 'quote' &&
    next?.form === 'subject-verb' &&
    next.group.first < at &&
    starts[i + 1]?.at === at
  )
}

/** Where the words end: before a verb whose subject they are, or with what is quoted of a thing. */
function endOf({items, cues}: Sight, i: number, right: Range, marker: string): number {
  const cue = cues[i]
  if (cue?.form === 'noun') return beforeVerb(items, right)
  return marker === 'object' || isNamed(cue, items[right.first])
    ? pastQuoted(items, right)
    : right.last
}

/** A clause or a finding without "that", where the verb takes those too, or an object that reports, without when it was told. */
function toldOf(sight: Sight, i: number, right: Range, isThing: boolean): Range | null {
  const cue = sight.cues[i]
  // "Advises firms on mergers" is a trade.
  if (cue?.lemma === 'advise' || isRefused(sight.items, cue, right)) return null
  if (isThing && !isLittle(sight.items, right.first) && tellsClause(sight, i, right)) return right
  const object =
    cue !== undefined && ESTIMATES.test(cue.lemma) ? right : withoutAdjuncts(sight.items, right)
  return isReportedObject(sight.items, cue, object) ? object : null
}

/** "(Cannot say) much about the flood for fear of being jailed". */
function isLittle(items: readonly Item[], at: number): boolean {
  return (
    /^(?:anything|little|much|nothing)$/.test(items[at]?.lower ?? '') &&
    is(items[at + 1], PREPOSITION)
  )
}

/** Whether what follows the cue without "that" is a clause or a finding. */
function tellsClause({items, cues}: Sight, i: number, right: Range): boolean {
  if (opensWithVerb(items, cues[i], right.first) || opensWithSubject(items, right)) return true
  let last = pastApposition(items, right)
  while (last < right.last && !endsObject(items, last + 1)) last++
  // "Charging fees to boats": a verb has its subject before it.
  const clause = {first: right.first + 1, last}
  if (cues[i]?.lemma === 'add') return addsClause(items, {first: right.first, last})
  // "Claimed gains in May", "maintains miles of locks": took, and keeps.
  const isThing = /^(?:claim|maintain)$/.test(cues[i]?.lemma ?? '')
  return holdsFinite(items, clause, isThing) || isFinding(items, cues[i], right)
}

/** "A video they claim is real", "that it claims shows the raid"; not "late comments are". */
function opensWithVerb(items: readonly Item[], cue: Cue | undefined, at: number): boolean {
  const [verb, next] = [items[at], items[at + 1]]
  const teller = items[cue?.subject?.last ?? at]
  const isNoun = is(items[at - 1], ENDS_IN_S) && !teller?.capital && !is(teller, PERSON_PRONOUN)
  const isShown = is(verb, ENDS_IN_S) && is(verb, REPORTS_ALONE) && is(next, DETERMINER)
  return !isNoun && (is(verb, FINITE) || isShown)
}

/** "Claims she knew", "claim it leaks"; "denied it". */
function opensWithSubject(items: readonly Item[], {first, last}: Range): boolean {
  if (!is(items[first], PERSON_PRONOUN) || first === last) return false
  const verb = items[first + 1]
  return items[first]?.lower !== 'it' || (is(verb, ENDS_IN_S) && verb?.lower !== 'as')
}

/** "Claims Ms Vale, known as Ida, left": the last comma that a verb follows, where a name stands before the first. */
function pastApposition(items: readonly Item[], {first, last}: Range): number {
  let name = first
  while (items[name]?.capital) name++
  if (name === first || items[name]?.text !== ',' || is(items[name + 1], RELATIVE)) return first
  const comma = items.findLastIndex(
    ({text}, at) => at > name && at < last && text === ',' && isFiniteVerb(items, at + 1),
  )
  return comma < 0 ? first : comma
}

/** "Added she was late", "added the move gives Orm a lead"; "buildings for rowers" are added, too. */
function addsClause(items: readonly Item[], {first, last}: Range): boolean {
  for (let at = first + 1; at <= last && !opensSubordinate(items[at]); at++) {
    const next = items[at + 1]
    const isPresent =
      is(items[at], ENDS_IN_S) && (is(next, DETERMINER | PERSON_PRONOUN) || next?.capital === true)
    if (isFiniteVerb(items, at) || isPresent) return true
  }
  return false
}

/** "Announced a pier, which holds", "added a hat and rowed", "added a hat as she rowed": a verb behind these is of another clause. */
function endsObject(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.text === ',' || is(item, RELATIVE)) return true
  return (
    (item?.lower === 'and' && isFiniteVerb(items, at + 1)) ||
    (item?.lower === 'as' && is(items[at + 1], PERSON_PRONOUN))
  )
}

function endsInStop({items}: Sight, at: number): boolean {
  const item = items[at]
  if (item?.marked?.closed !== true) return false
  const [next, second] = [items[at + 1], items[at + 2]]
  // "Said “it leaks,” and that it sinks".
  if (AND.test(next?.lower ?? '') && second?.lower === 'that') return false
  // "Said “Go home”, so I went", "said “Go home” and he went": a sentence between the marks, and what happened then.
  const isThen =
    next?.text === ',' ||
    THEN.test(next?.lower ?? '') ||
    (AND.test(next?.lower ?? '') && SUBJECT.test(second?.lower ?? ''))
  const isAnswer = next?.lower === 'when' && second?.lower === 'asked'
  return item.stopped === true || isAnswer || (item.small === false && isThen)
}

/** "Chanted “shame” and held up signs": what is chanted is quoted, and what follows was done. */
function isBesideDeed({items, cues}: Sight, i: number, quote: number): boolean {
  const second = items[quote + 2]
  return (
    cues[i]?.frames === QUOTE &&
    AND.test(items[quote + 1]?.lower ?? '') &&
    second?.kind === 'word' &&
    second.lower !== 'that'
  )
}

/** "Calling it “late” and posting that", "shouting that “it leaks” and jumping in": what is done besides. */
function beforeDeed(
  items: readonly Item[],
  cue: Cue | undefined,
  from: number,
  end: number,
): number {
  if (cue?.form !== 'participle' || !PUTS.test(cue.lemma)) return end
  const and = items.findIndex(
    ({kind}, at) =>
      at >= from &&
      at < end &&
      kind === 'quote' &&
      AND.test(items[at + 1]?.lower ?? '') &&
      is(items[at + 2], GERUND),
  )
  return and < 0 ? end : and
}

const PUTS = /^(?:brand|call|chant|dub|label|shout)$/

export const AND: RegExp = /^(?:and|but|then)$/
const SUBJECT = /^(?:i|we|he|she|they|it)$/
const THEN = /^(?:when|as|while|before|after|every|each)$/
