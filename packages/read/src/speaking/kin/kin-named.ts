import type {Entity, Span} from '@onrecord/core'
import type {Gender} from '../../data/titles.ts'
import type {Draft} from '../../pass.ts'
import {firstFrom} from '../../passes/tokens/places.ts'
import {type Cast, entitiesNear, inMind, isGenderOpen, relatives} from '../cast.ts'
import {bearersOf} from '../descriptions/described.ts'
import {nounGender, pronounGender} from '../gender-of-words.ts'
import {isQuoted} from '../named-outside.ts'
import {isNamedBefore, isOfGender} from '../names/bearers.ts'
import {areJoined, areUnrelated, namesakes, otherOf} from '../pairs/pairs.ts'
import {isOtherKin, isRelative, type Relation} from './kinship.ts'

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
  const gender = nounGender(noun)
  const fits = (each: Entity): boolean =>
    isNamedBefore(each, before) && isOfGender(cast, each, gender)
  const last = ownerBefore(draft, cast, before)
  const stated = [
    last === null ? [] : relatives(cast, last, noun),
    inMind(cast, before).filter(({id}) => isRelative(cast, id, noun)),
  ].map((people) => people.filter(fits))
  const other = [otherOf(cast, last, before)].flatMap((one) =>
    last !== null && one !== null && fits(one) && mayBeKin(draft, cast, last, one, noun)
      ? [one]
      : [],
  )
  const [one, two] = namesakes(cast, before) ?? []
  const isFamily = one !== undefined && two !== undefined && mayBeKin(draft, cast, one, two, noun)
  const both = isFamily ? [one, two] : []
  const sure = both.filter(({name}) => cast.genders.get(name) === gender)
  // "The husband": the one of two who is not told to be a woman.
  const pair = sure.length === 0 && isOfBoth ? both.filter(fits) : sure
  const owner = isOfBoth || last === null || isGenderOpen(cast, last) ? null : last
  const groups = [
    ...stated,
    pair,
    other,
    peers(draft, cast, noun, last, before),
    // "His father" is not he, though he is one.
    bearersOf(draft, cast, noun, noun, before).filter((each) => each !== owner),
  ]
  return groups.find(({length}) => length === 1) ?? []
}

/** Of two of one surname: not in an article that tells of no relation, unless they are named as one ("Odo and Ada Quorl"), nor where it states another. */
export function mayBeKin(
  draft: Draft,
  {relations}: Cast,
  one: Entity,
  other: Entity,
  noun: string,
): boolean {
  const ids = [one.id, other.id]
  const isStated = ({owner, person}: Relation): boolean =>
    ids.includes(owner) && ids.includes(person)
  if (relations.some((each) => isStated(each) && isOtherKin(each.noun, noun))) return false
  return !areUnrelated(draft) || areJoined(one, other)
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

/** Whose relation "her husband" is, as far as the names before tell: the last woman, or who may be one, whom they tell of outside quotation marks. */
function ownerBefore(draft: Draft, cast: Cast, before: number): Entity | null {
  const [owner = ''] = /^(?:his|her)\b/i.exec(draft.text.slice(before, before + 4)) ?? []
  const isOutside = (span: Span): boolean => !isQuoted(draft, span)
  return lastBefore(cast, just(before), pronounGender(owner.toLowerCase()), isOutside)
}

function just(before: number): Span {
  return {start: Math.max(0, before - LONGEST_MENTION), end: before}
}

/** Who is mentioned last before the end of a stretch, and within it or near it. */
function lastBefore(
  cast: Cast,
  near: Span,
  gender: Gender = 'unknown',
  isTold: (span: Span) => boolean = () => true,
): Entity | null {
  const last = ({mentions}: Entity): number =>
    mentions.slice(0, firstFrom(mentions, near.end)).findLast(({span}) => isTold(span))?.span
      .start ?? -1
  const [one] = entitiesNear(cast, near)
    .filter((each) => each.type === 'person' && isOfGender(cast, each, gender))
    .toSorted((a, b) => last(b) - last(a))
  return one ?? null
}
