import {
  ADVERB,
  ENDS_IN_ED,
  ENDS_IN_LY,
  FINITE,
  GERUND,
  IRREGULAR,
  is,
  RELATIVE,
  TIME_WORD,
} from '../../language/grammar.ts'
import type {Cue} from '../cues/cue.ts'
import {takesThings} from '../frames.ts'
import type {Item} from '../items.ts'
import {holdsFinite} from '../predicates.ts'
import {commaBefore, holdsQuote, pastCommas, type Range} from '../ranges.ts'
import {opensAdverbial} from './left-contents.ts'
import {ownClauseAfter} from './main-clauses.ts'
import type {ContentStart} from './markers.ts'
import type {Sight} from './sight.ts'

/** What is to be done, or a thing, ends before a clause that follows it ("told them to leave, as the crowd grew"); so does "it held" in "said it held, but the crew left". */
export function beforeOwnClause(
  {items, cues}: Sight,
  i: number,
  {at, marker}: ContentStart,
  end: number,
): number {
  const next = marker === 'to' ? nextThat(items, at, end) : -1
  if (next > 0) return next - 1
  const isThing = marker === 'to' || marker === 'object'
  const last = marker === 'object' ? beforeOuterVerb(items, at, end) : end
  const deed = isThing || marker === 'bare' ? beforeDeed(items, at, last) : end
  if (deed < end) return deed
  const own = isThing ? ownClauseAfter(items, at, JOINS) : nextOwn(items, cues[i], at)
  if (own < 0 || own > end || holdsQuote(items, {first: own, last: end})) return end
  return isThing || !isStillSaid(items, own, marker) ? own - 1 : end
}

/** "Pledged a boat, and its crew rows on": behind a thing any clause is its own, behind a clause one with "but". */
function nextOwn(items: readonly Item[], cue: Cue | undefined, at: number): number {
  const own = takesThings(cue) ? ownClauseAfter(items, at, BESIDE) : -1
  const isBehindThing = own > 0 && !holdsFinite(items, {first: at, last: own - 2})
  return isBehindThing ? own : ownClauseAfter(items, at, BUT)
}

/** "(Known for) condemning the plan, is to leave": before the verb of whoever condemns it; "… a plan which, if it fails, is late" goes on. */
function beforeOuterVerb(items: readonly Item[], at: number, end: number): number {
  const comma = commaBefore(
    items,
    at,
    (verb) => is(items[verb], FINITE) && items[verb]?.lower !== 'should',
  )
  const isWithin = items.slice(at, Math.max(at, comma)).some((item) => is(item, RELATIVE))
  return comma < 0 || comma > end || isWithin ? end : comma - 1
}

/** "Said that the firm had offered to pay and that the family refused": "that" goes on with what was said. */
function nextThat(items: readonly Item[], at: number, end: number): number {
  return items.findIndex(
    ({lower}, i) => i > at && i < end && lower === 'and' && items[i + 1]?.lower === 'that',
  )
}

/** "Vowed a reform and is hiring": before what who vows does besides. */
function beforeDeed(items: readonly Item[], at: number, end: number): number {
  const and = items.findIndex(
    ({lower}, i) =>
      i > at && i < end && /^(?:and|but)$/.test(lower) && isDone(items, i + 1, at, end),
  )
  const thing = {first: at, last: and - 1}
  const isClause =
    holdsFinite(items, thing) || items.slice(at, and).some((item) => is(item, RELATIVE))
  return and < 0 || isClause || holdsQuote(items, {first: and, last: end})
    ? end
    : pastCommas(items, and - 1)
}

/** "(And) is", "(, and) made", "(denied it, but) later left": a verb of who speaks; not "the lock leaked but held". */
function isDone(items: readonly Item[], at: number, start: number, end: number): boolean {
  if (is(items[at], FINITE)) return true
  if (items[at - 2]?.text === ',' && is(items[at], IRREGULAR)) return true
  if (items[at - 1]?.lower !== 'but') return false
  const verb = is(items[at], ADVERB | ENDS_IN_LY | TIME_WORD) ? at + 1 : at
  return verb === items.findIndex((item, i) => i >= start && i < end && is(item, PAST))
}

const PAST = ENDS_IN_ED | IRREGULAR
const JOINS = /^(?:and|but|so|after|although|as|though)$/
const BESIDE = /^(?:and|but|so|although|though)$/
export const BUT: RegExp = /^but$/

/** "It held, but it would leak", "that it held, but the pump failed"; what is not clear, or not told, is the reporter's. */
function isStillSaid(items: readonly Item[], comma: number, marker: string): boolean {
  const {lower: subject = ''} = items[comma + 2] ?? {}
  const verbs = items.slice(comma + 3, comma + 10)
  if (subject === 'it') return !verbs.some(({lower}) => /clear$/.test(lower))
  if (/^(?:he|she|they)$/.test(subject))
    return !/^(?:did|declined|gave)$/.test(verbs[0]?.lower ?? '')
  return (
    (marker === 'that' && subject !== 'there') ||
    /^(?:that|this|these|those|i|we|you)$/.test(subject) ||
    verbs.some(({lower}) => AHEAD.test(lower))
  )
}

export const AHEAD: RegExp = /^(?:would|could|might|should|will|must|had|needed)$/

/** "He had asked for two things", not "closing the hall". */
export function isClause(items: readonly Item[], {first, last}: Range): boolean {
  return (
    !opensAdverbial(items[first]) && !is(items[first], GERUND) && holdsFinite(items, {first, last})
  )
}
