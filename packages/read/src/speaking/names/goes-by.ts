import {type Entity, type Mention, type Span, spanText} from '@onrecord/core'
import {keptBy} from '../../kept.ts'
import type {Draft} from '../../pass.ts'
import {mentionsIn, remembered} from '../mention-places.ts'
import {byFirstMention} from '../pairs/together.ts'
import type {Spoken} from '../scene.ts'
import {blockAt, paragraphAt, sentenceAt} from '../sentence-at.ts'
import {genderBefore} from './families.ts'
import {areSpellings} from './spellings.ts'

/** Of several who bear a surname, who goes by it in an article, whatever stands around. */
export function goingBy(
  scene: Told,
  bearers: readonly Entity[],
  surname: string,
  at: Span,
): readonly Entity[] {
  const people = usuallyCalled(scene.draft, withoutSpellings(bearers), surname, at)
  return goneOnAbout(scene, mostlyCalled(scene.draft, people, surname, at), surname, at)
}

type Told = Pick<Spoken, 'draft' | 'cast'>

/** Those of some people whose names are not only another spelling of an earlier one’s. */
export function withoutSpellings(people: readonly Entity[]): readonly Entity[] {
  return people.filter((each, i) => !people.slice(0, i).some((one) => areSpellings(one, each)))
}

/** "Quorl" is whoever has gone by it alone, where each other is called by a given name. */
export function usuallyCalled(
  draft: Draft,
  people: readonly Entity[],
  surname: string,
  {start}: Span,
): readonly Entity[] {
  if (people.length < 2 || surname.includes(' ')) return people
  const {text} = draft
  const isCalled = (each: Entity, word: string): boolean =>
    remembered(each, start).some(
      ({span}) => spanText(text, span) === word && genderBefore(text, span.start) === null,
    )
  const isGiven = (each: Entity): boolean => isCalled(each, each.name.split(' ')[0] ?? '')
  const inFull = onlyInFull(draft, people, start)
  if (inFull !== null) return [inFull]
  const called = people.filter((each) => isCalled(each, surname) && !isGiven(each))
  return called.length === 1 && people.every((each) => isGiven(each) || each === called[0])
    ? called
    : people
}

/** "Ada Quorl wept. Her son, Odo, was lost": who opens the next paragraph as Quorl is she, where his surname is told only further down. */
function onlyInFull(draft: Draft, people: readonly Entity[], start: number): Entity | null {
  const sentence = draft.sentences[sentenceAt(draft, start)]
  if (sentence?.span.start !== paragraphAt(draft, start).start) return null
  const [only, another] = people.filter(({mentions}) =>
    mentions.some(({form, span}) => form === 'name' && span.start < start),
  )
  // "Ada and Odo Quorl".
  const isJoined = people.some(({mentions: [first]}) =>
    only?.mentions.some(({span}) => span.start - (first?.span.end ?? 0) === ' and '.length),
  )
  return another !== undefined || isJoined ? null : (only ?? null)
}

/** "Quorl" is whom the article has called so again and again and named first, where each other has only been named in full. */
export function mostlyCalled(
  {text}: Draft,
  people: readonly Entity[],
  surname: string,
  {start}: Span,
): readonly Entity[] {
  if (people.length < 2) return people
  const called = people.map(
    (each) => remembered(each, start).filter(({span}) => spanText(text, span) === surname).length,
  )
  const places = people.map(({mentions: [first]}) => first?.span.start ?? text.length)
  const at = places.indexOf(Math.min(...places))
  const isOnly = called.every((times, i) => (i === at ? times >= OFTEN : times === 0))
  return isOnly ? people.slice(at, at + 1) : people
}

const OFTEN = 3

/** "Quorl" is whom an article that goes on about Quorl named first, where it tells of each other much less, and not just now, and not as whose kin that one is. */
export function goneOnAbout(
  {draft, cast: {relations}}: Told,
  people: readonly Entity[],
  surname: string,
  {start: before}: Span,
): readonly Entity[] {
  const [one, ...others] = people.toSorted(byFirstMention)
  if (one === undefined || others.length === 0) return people
  const {start} = draft.blocks[blockAt(draft, before) - 1]?.span ?? {start: before}
  const isNear = (each: Entity): boolean => mentionsIn(each, {start, end: before}).length > 0
  const named = people.flatMap(({mentions}) => mentions.filter(({form}) => form === 'name'))
  const times = timesIn(draft, surname) - 1 - named.length
  const isInPassing = (each: Entity): boolean =>
    times >= OFTEN * callings(each).length &&
    isLess(each, one) &&
    (isNear(one) || !isNear(each)) &&
    !relations.some(({owner, person}) => owner === each.id && person === one.id)
  const isKnown = callings(one).filter(({span}) => span.start < before).length > 1
  return isKnown && others.every(isInPassing) ? [one] : people
}

/** How often a surname stands in a text. */
function timesIn(draft: Draft, surname: string): number {
  const counts = countsOf(draft)
  const known = counts.get(surname)
  if (known !== undefined) return known
  const count = draft.text.split(surname).length - 1
  counts.set(surname, count)
  return count
}

const countsOf: (draft: Draft) => Map<string, number> = keptBy(
  ({blocks}) => blocks,
  () => new Map(),
)

/** Whether somebody is named and called no more often than another, and one of both less often. */
function isLess(each: Entity, one: Entity): boolean {
  const [a, b] = [callings(each), callings(one)]
  const names = [a, b].map((all) => all.filter(({form}) => form === 'name').length)
  const [less = 0, more = 0] = names
  return less <= more && a.length <= b.length && less + a.length < more + b.length
}

function callings({mentions}: Entity): readonly Mention[] {
  return mentions.filter(({form}) => form !== 'pronoun')
}
