import type {Entity} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {SHORT_RANKS, TITLES} from '../../data/titles.ts'
import type {WordForm} from '../../language/word-forms.ts'
import {stemOf} from '../../language/words-in.ts'
import {stateOf} from '../../naming/countries.ts'
import type {Draft} from '../../pass.ts'
import {type Cast, relatives} from '../cast.ts'
import {nounGender} from '../gender-of-words.ts'
import {isRelative} from '../kin/kinship.ts'
import {lastTopic} from '../named-outside.ts'
import {isOfGender, peopleBefore} from '../names/bearers.ts'
import {byAge, byGeneration, isOlder, namesakes} from '../pairs/pairs.ts'
import {heardIn, type Profile, profileOf, wordsOf, YEARS} from '../profiles.ts'
import {descriptionOf, formsOf, isSmall} from './description-of.ts'
import {
  AGES,
  ANYBODY,
  type Description,
  fitOf,
  hasCalling,
  holdsAny,
  isAged,
  isAnother,
  isDeputy,
  isOpposite,
  isTold,
} from './fit-of.ts'
import {holders, inOffice} from './tenure.ts'

/**
 * The people named so far whom a description can mean: of those whom nothing in it excludes, whoever the article has told most
 * of it of. How the noun is met counts most, then each other word.
 */
export function bearersOf(
  draft: Draft,
  cast: Cast,
  description: string,
  noun: string,
  before: number,
): readonly Entity[] {
  const compared = COMPARES.test(description)
    ? comparedTo(draft, cast, description, noun, before)
    : null
  if (compared !== null) return compared
  // A woman may be the chairman.
  const gender = noun === 'chairman' ? 'unknown' : nounGender(noun)
  const known = peopleBefore(cast, before, gender)
  if (known.length === 0) return []
  const profiles = known.map((person) => profileOf(draft, person))
  const told = descriptionOf(description, noun, heardIn(draft))
  const scores = known.map((person, i) =>
    fitOf(
      profiles[i] ?? NOTHING,
      told,
      person,
      isRelative(cast, person.id, noun) || isCounterpart(draft, cast, person, noun),
    ),
  )
  withoutOthers(profiles, told, scores)
  withoutPeoples(profiles, told, scores)
  const best = Math.max(0, ...scores)
  if (best === 0) return [byGeneration(draft, cast, noun, before) ?? []].flat()
  const fitting = known.filter((_, i) => scores[i] === best)
  if (best < 1 && isLong(description) && !isTopic(draft, cast, fitting, before)) return []
  const scored = known.map((person, i) => ({person, score: scores[i] ?? 0}))
  // "The older captain", where no age is told and one alone has been called a captain: there is another.
  const isOneOfMore =
    COMPARES.test(description) && !ANYBODY.has(noun) && !KIN.has(noun) && !COMPARES.test(noun)
  if (isOneOfMore && scored.filter(({score}) => score === best).length === 1) return []
  return told.tenure === undefined
    ? holders(draft, cast, fitting, noun)
    : inOffice(draft, cast, scored, told.tenure)
}

/** Of "the chairman of the Orm Press board" many words are met beside others. */
function isLong(description: string): boolean {
  return !/^(?:his|her|its|their)\s/i.test(description) && wordsOf(description).length > LONG
}

const LONG = 3

/** Whether the one of whom some words are told is whom the story has just turned to. */
function isTopic(
  draft: Draft,
  cast: Cast,
  [only, other]: readonly Entity[],
  before: number,
): boolean {
  return other !== undefined || only?.id === lastTopic({draft, cast}, before)?.id
}

/** "President Ada Vale met her Tarn counterpart, Bo Reed": he is a president, too. */
function isCounterpart(draft: Draft, cast: Cast, person: Entity, noun: string): boolean {
  return (
    cast.relations.length > 0 &&
    relatives(cast, person, 'counterpart').some((each) => profileOf(draft, each).held.has(noun))
  )
}

/** "The Orm manager" is none of whom Orm is not told, where it is told of another who can be meant. */
function withoutOthers(profiles: readonly Profile[], {names}: Description, scores: number[]): void {
  if (names.length === 0) return
  for (const tells of [
    ({styled}: Profile) => holdsAny(styled, names),
    (each: Profile) => isTold(each, names),
  ]) {
    const has = profiles.map(tells)
    if (!has.some((isSo, i) => isSo && (scores[i] ?? 0) > 0)) continue
    for (const [i, isSo] of has.entries()) if (!isSo) scores[i] = 0
    return
  }
}

/** "The Norse leader" is none of whom no people is told, beside a Norse minister. */
function withoutPeoples(
  profiles: readonly Profile[],
  {people}: Description,
  scores: number[],
): void {
  if (people === undefined || !profiles.some(({styled}) => styled.has(people))) return
  for (const [i, {styled}] of profiles.entries()) if (!styled.has(people)) scores[i] = 0
}

/** "The elder son": who is told to be it, of "two sons, Odo and Bo" the first, or either of two of whom nothing tells which. */
function comparedTo(
  draft: Draft,
  cast: Cast,
  description: string,
  noun: string,
  before: number,
): readonly Entity[] | null {
  const words = wordsOf(description)
  const gender = nounGender(noun)
  const born = CHILD.test(noun) ? peopleBefore(cast, before, gender) : []
  const [first, last, more] = born.filter((each) => profileOf(draft, each).called.has(noun))
  if (first !== undefined && last !== undefined && more === undefined)
    return [isOlder(words) ? first : last]
  const aged = byAge(draft, cast, words, before)
  if (aged !== null) return [aged]
  const either = KIN.has(noun) ? namesakes(cast, before) : null
  return either?.every((each) => isOfGender(cast, each, gender)) ? either : null
}

const CHILD = /^(?:grand)?(?:son|daughter)$/

const COMPARES = /(?:old|eld|young)e(?:r(?!ly)|st)|\sold\s(?:wo)?man\b/i
const NOTHING: Profile = {
  called: new Set(),
  styled: new Set(),
  held: new Set(),
  told: new Set(),
  isEmpty: true,
}

/** Those of whom an article tells what a description says. */
export function toldOf(
  draft: Draft,
  people: readonly Entity[],
  description: string,
  noun: string,
): readonly Entity[] {
  if (people.length === 0 || noun === '') return []
  const profiles = people.map((person) => profileOf(draft, person))
  const told = descriptionOf(description, noun, heardIn(draft))
  return people.filter((person, i) => fitOf(profiles[i] ?? NOTHING, told, person, false) >= 1)
}

/** How many of some words an article tells of a person. */
export function wordsMet(profile: Profile, words: readonly WordForm[]): number {
  return words.filter((word) => {
    const rank = SHORT_RANKS.get(word.lower)
    // "Sgt" of a sergeant.
    return (
      (rank !== undefined || !isSmall(word)) && isTold(profile, formsOf(rank ?? stemOf(word.lower)))
    )
  }).length
}

/** "The head of the Orm Press", "the leader of Norland’s opposition": of somebody of whom neither is told. */
export function isOfOtherName(
  draft: Draft,
  person: Entity,
  description: string,
  noun: string,
): boolean {
  const [head = ''] = description.split(',', 1)
  const profile = profileOf(draft, person)
  if (profile.called.has(noun) || YEARS.test(noun)) return false
  const {names, owners, others} = descriptionOf(head, noun, heardIn(draft))
  if (OF_NAMED.test(head) && !isTold(profile, [...names, ...owners])) return true
  // "The head of the police of Norway": Norway alone tells nothing.
  const telling = others.filter((forms) => !forms.some((word) => stateOf(word) !== null))
  const all = telling.length > 0 ? telling : others
  const met = all.filter((forms) => isTold(profile, forms)).length
  return HEADS.test(head) && 2 * met < all.length
}

/** "The Orm Harbour Board chief": of a body of which nothing is told of somebody. */
export function isOfOtherBody(
  draft: Draft,
  person: Entity,
  description: string,
  noun: string,
): boolean {
  const [, body] = OF_BODY.exec(description) ?? []
  return (
    body !== undefined &&
    /^(?:chair|chief|director|head|president|spokes)/.test(noun) &&
    !isTold(profileOf(draft, person), body.toLowerCase().split(' '))
  )
}

const OF_BODY =
  /^(?:[Aa]n?|[Tt]he)\s(?:\p{Ll}+\s)?(\p{Lu}[\p{L}.’-]+(?:\s\p{Lu}[\p{L}.’-]+)+)\s\p{L}/u

const HEADS = /^the\s(?:\p{Ll}+\s)?(?:boss|chief|director|head|leader)\sof\s/iu

const OF_NAMED = /\b(?:of|for|at)\s(?:the\s)?(?:\p{Ll}+\s)?\p{Lu}|\p{Lu}\p{L}*[’']s?\s/u

/** Whether a description excludes somebody who is called so: "the Romanian mayor" the Bulgarian one. */
export function isExcluded(
  draft: Draft,
  person: Entity,
  description: string,
  noun: string,
): boolean {
  const profile = profileOf(draft, person)
  const told = descriptionOf(description, noun, heardIn(draft))
  return (
    profile.called.has(noun) &&
    (isAnother(profile, told) || isOpposite(profile, told) || isDeputy(profile, told))
  )
}

/** Whether a noun is an office, and somebody is told to be something else. */
export function isSomethingElse(profile: Profile, noun: string): boolean {
  return TITLES.has(noun) && !profile.called.has(noun) && hasCalling(profile)
}

/** "The old man", "the boy" of somebody of 39. */
export function isOfOtherAge(description: string, noun: string, {age}: Entity): boolean {
  const words = wordsOf(description)
  const aged =
    words.slice(0, words.indexOf(noun)).find((word) => AGES.has(word) || YEARS.test(word)) ?? noun
  const isTold = AGES.has(aged) || YEARS.test(aged)
  return age !== null && isTold && !isAged(aged, age.value)
}
