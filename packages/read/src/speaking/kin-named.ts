import type {Entity, Span} from '@onrecord/core'
import {GENDERED, type Gender} from '../data/titles.ts'
import {preceding} from '../language/preceding.ts'
import type {Draft} from '../pass.ts'
import {firstFrom} from '../passes/tokens/places.ts'
import {isNamedBefore, isOfGender} from './bearers.ts'
import {type Cast, entitiesNear, inMind, relatives} from './cast.ts'
import {bearersOf} from './described.ts'
import {isRelative} from './kinship.ts'
import {namesakes, otherOf} from './pairs.ts'
import {areUnrelated} from './unrelated.ts'

const LONGEST_MENTION = 400

/**
 * "His wife agreed": the one person before whom the article states to be somebody's; of two of one surname the one whom the noun's
 * gender fits; else whom it has called so.
 */
export function kinNamed(
  draft: Draft,
  cast: Cast,
  noun: string,
  before: number,
  isOfBoth = false,
): readonly Entity[] {
  if (noun === 'namesake')
    return [otherOf(cast, lastBefore(cast, just(before)), before)].flatMap((one) => one ?? [])
  const gender = GENDERED.get(noun) ?? 'unknown'
  const fits = (each: Entity): boolean =>
    isNamedBefore(each, before) && isOfGender(cast, each, gender)
  const last = lastBefore(cast, just(before))
  const stated = [
    last === null ? [] : relatives(cast, last, noun),
    inMind(cast, before).filter(({id}) => isRelative(cast, id, noun)),
  ].map((people) => people.filter(fits))
  const isFamily = !areUnrelated(draft)
  const other = [isFamily ? otherOf(cast, last, before) : null].flatMap((one) =>
    one !== null && fits(one) ? [one] : [],
  )
  const both = (isFamily ? namesakes(cast, before) : null) ?? []
  const sure = both.filter(({name}) => cast.genders.get(name) === gender)
  // "The husband": the one of two who is not told to be a woman.
  const pair = sure.length === 0 && isOfBoth ? both.filter(fits) : sure
  const groups = [
    ...stated,
    pair,
    other,
    peers(draft, cast, noun, last, before),
    bearersOf(draft, cast, noun, noun, before),
  ]
  return groups.find(({length}) => length === 1) ?? []
}

/** "His co-founder": of those who founded it, another. */
function peers(
  draft: Draft,
  cast: Cast,
  noun: string,
  owner: Entity | null,
  before: number,
): readonly Entity[] {
  const [, peer] = /^co-(\p{L}+)$/u.exec(noun) ?? []
  if (peer === undefined) return []
  return bearersOf(draft, cast, peer, peer, before).filter(({id}) => id !== owner?.id)
}

function just(before: number): Span {
  return {start: Math.max(0, before - LONGEST_MENTION), end: before}
}

/** Who is mentioned last before the end of a stretch, and within it or near it. */
export function lastBefore(cast: Cast, near: Span, gender: Gender = 'unknown'): Entity | null {
  const last = ({mentions}: Entity): number =>
    preceding(mentions, firstFrom(mentions, near.end))?.span.start ?? -1
  const [one] = entitiesNear(cast, near)
    .filter((each) => each.type === 'person' && isOfGender(cast, each, gender))
    .toSorted((a, b) => last(b) - last(a))
  return one ?? null
}
