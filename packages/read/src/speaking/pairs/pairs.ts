import type {Entity} from '@onrecord/core'
import {COMPARED} from '../../data/kin.ts'
import {GENDERED, type Gender} from '../../data/titles.ts'
import {kept, keptBy} from '../../kept.ts'
import {grouped} from '../../language/grouped.ts'
import {singular} from '../../language/singular.ts'
import type {Draft} from '../../pass.ts'
import {type Cast, entityOf, inMind, NOBODY} from '../cast.ts'
import {nounGender} from '../gender-of-words.ts'
import {type Relation, relativesOf} from '../kin/kinship.ts'
import {RELATION_WORD, standing} from '../looked-for.ts'
import {mentionsIn, stretchAt} from '../mention-places.ts'
import {isOfGender, peopleBefore} from '../names/bearers.ts'
import {profileOf, yearsOf} from '../profiles.ts'
import {sole} from '../sole.ts'

export type Pair = readonly [Entity, Entity]

/**
 * The two people of one surname, where the article has two such people and no more, or two who were named together; else the two it calls
 * by given names alone.
 */
export function namesakes(cast: Cast, at: number, gender: Gender = 'unknown'): Pair | null {
  const pairs = pairsNear(cast, at).filter((pair) =>
    pair.every((each) => isOfGender(cast, each, gender)),
  )
  const [only, other] = pairs
  if (only === undefined || other === undefined) return only ?? null
  return sole(pairs.filter(areNamedTogether))
}

/** The pairs of those whom a reader has in mind at a place. */
function pairsNear(cast: Cast, at: number): readonly Pair[] {
  const known = pairsOf(cast)
  const stretch = stretchAt(at)
  const pairs = known.get(stretch) ?? pairsIn({...cast, isBarred: NOBODY}, at)
  known.set(stretch, pairs)
  return pairs.filter((pair) => !pair.some(cast.isBarred))
}

/** Pairs by the stretch of the text. */
const pairsOf: (cast: Cast) => Map<number, readonly Pair[]> = keptBy(
  ({entities}) => entities,
  () => new Map(),
)

function pairsIn(cast: Cast, at: number): readonly Pair[] {
  const people = inMind(cast, at).filter(
    ({type, provenance}) => type === 'person' && provenance.rule !== 'byline',
  )
  const groups = grouped(
    people,
    ({name}) => new Set(cast.surnames.get(name)?.filter((key) => cast.sharedSurnames.has(key))),
  )
  // Two of two surnames are one pair.
  const alike = new Map(
    [...groups.values()].map((group) => [group.map(({id}) => id).join(), group]),
  )
  const pairs = [...alike.values()].flatMap(pairAmong)
  return pairs.length > 0 ? pairs : pairAmong(people.filter(({name}) => !name.includes(' ')))
}

/** The two whom a group holds, or the two of it who are joined where they are named first: "Ada and Odo Quorl". */
function pairAmong(group: readonly Entity[]): readonly Pair[] {
  const [one, two, ...more] = group
  if (one === undefined || two === undefined) return []
  if (more.length === 0) return [[one, two]]
  const starts = new Map(group.map((each) => [each.mentions[0]?.span.start, each]))
  for (const each of group) {
    const other = starts.get((each.mentions[0]?.span.end ?? 0) + JOINT)
    if (other !== undefined) return [[each, other]]
  }
  return []
}

const JOINT = ' and '.length

/** "Odo and Ada Quorl": one is named by a given name alone, right before the other. */
export function areJoined(one: Entity, other: Entity): boolean {
  return [
    [one, other],
    [other, one],
  ].some(([first, second]) => {
    const {start, end} = first?.mentions[0]?.span ?? {start: 0, end: 0}
    const isGiven = end - start < (first?.name.length ?? 0)
    return isGiven && second?.mentions[0]?.span.start === end + JOINT
  })
}

const TOGETHER = 60

/** "Ada Quorl, 51, and Odo Quorl, 49". */
function areNamedTogether([one, two]: Pair): boolean {
  const [a, b] = [one, two].map(
    ({mentions}) => mentions.find(({form}) => form === 'name')?.span.start ?? 0,
  )
  return Math.abs((a ?? 0) - (b ?? 0)) < TOGETHER
}

/** The other of two people of one surname. */
export function otherOf(cast: Cast, entity: Entity | null, at: number): Entity | null {
  const {surnames, sharedSurnames} = cast
  if (entity === null) return null
  for (const [one, two] of entity.name.includes(' ') ? [] : pairsNear(cast, at)) {
    if (one.id === entity.id) return two
    if (two.id === entity.id) return one
  }
  if (sharedSurnames.size === 0) return null
  const own = surnames.get(entity.name)?.filter((key) => sharedSurnames.has(key)) ?? []
  return sole(
    inMind(cast, at).filter(
      ({id, name, type}) =>
        type === 'person' &&
        id !== entity.id &&
        surnames.get(name)?.some((key) => own.includes(key)) === true,
    ),
  )
}

/** "Odo Quorl, who is no relation": those of one surname are no family in the article. */
export const areUnrelated: (draft: Draft) => boolean = kept(
  (draft) =>
    standing(draft, RELATION_WORD).length > 0 &&
    /\b(?:no\srelation|(?:not\s|un)related\sto)\b/i.test(draft.text),
)

/** "The nephew": of two of one surname whose ages are a generation apart and who are told to be nothing else to each other, the younger. */
export function byGeneration(
  draft: Draft,
  cast: Cast,
  noun: string,
  before: number,
): Entity | null {
  const isElder = ELDERS.test(noun)
  if ((!isElder && !YOUNGERS.test(noun)) || areUnrelated(draft)) return null
  const [elder, younger] = generationsIn(cast, namesakes(cast, before)) ?? []
  const meant = isElder ? elder : younger
  const isOne = meant !== undefined && isOfGender(cast, meant, nounGender(noun))
  return isOne ? meant : null
}

/** The elder of two first, where they can be father and son. */
function generationsIn({relations}: Cast, pair: Pair | null): Pair | null {
  const [one, two] = pair ?? []
  if (one?.age == null || two?.age == null) return null
  const ids = [one.id, two.id]
  if (relations.some(({owner, person}) => ids.includes(owner) && ids.includes(person))) return null
  const gap = one.age.value - two.age.value
  if (Math.abs(gap) < GENERATION) return null
  return gap > 0 ? [one, two] : [two, one]
}

const YOUNGERS = /^(?:(?:grand)?(?:son|daughter)|nephew|niece)$/
const ELDERS = /^(?:(?:grand)?(?:father|mother)|uncle|aunt)$/
const GENERATION = 15

/** "The older twin", "the younger": of two of one surname, by their ages or by what is said of one. */
export function byAge(
  draft: Draft,
  cast: Cast,
  words: readonly string[],
  before: number,
): Entity | null {
  if (!isOlder(words) && !words.some((word) => YOUNGER.test(word))) return null
  for (const pair of pairsNear(cast, before)) {
    const isNamed = pair.every(({mentions}) => (mentions[0]?.span.start ?? 0) <= before)
    const aged = isNamed ? byAgeOf(draft, pair, words) : null
    if (aged !== null) return aged
  }
  return byParent(cast, words, before) ?? byAgeNear(draft, cast, words, before)
}

/** "The older man", "the younger weaver", "the elder": of the two told of just before, or of the only two whose ages are told. */
function byAgeNear(
  draft: Draft,
  cast: Cast,
  words: readonly string[],
  before: number,
): Entity | null {
  const gender = nounGender(words.at(-1) ?? '')
  if (gender === 'unknown' && !words.some((word) => COMPARED.test(word))) return null
  const people = peopleBefore(cast, before, gender)
  const near = {start: Math.max(0, before - NEAR), end: before}
  const pair = [
    people.filter((each) =>
      mentionsIn(each, near).some(({span}) => near.start <= span.start && span.end < near.end),
    ),
    people.filter((each) => yearsOf(each, profileOf(draft, each)) !== null),
  ].find(({length}) => length === 2)
  const [one, two] = pair ?? []
  return one === undefined || two === undefined ? null : byAgeOf(draft, [one, two], words)
}

// As much as a reader has read of whom they compare.
const NEAR = 400

/** "The older woman": of a mother and her daughter. */
function byParent(cast: Cast, words: readonly string[], before: number): Entity | null {
  const gender = GENDERED.get(words.at(-1) ?? '')
  if (gender === undefined || cast.relations.length === 0) return null
  const people = inMind(cast, before).filter(
    ({name, mentions}) =>
      cast.genders.get(name) === gender && (mentions[0]?.span.start ?? before) < before,
  )
  const pair = sole(
    people.flatMap((child) => {
      const parents = relativesOf(cast, child.id, gender === 'female' ? 'mother' : 'father')
      return people.filter(({id}) => parents.has(id)).map((parent) => ({parent, child}))
    }),
  )
  if (pair === null) return null
  return isOlder(words) ? pair.parent : pair.child
}

/** Of two, whom "older" or "younger" among some words means. */
export function byAgeOf(draft: Draft, pair: Pair, words: readonly string[]): Entity | null {
  const isOld = isOlder(words)
  if (!isOld && !words.some((word) => YOUNGER.test(word))) return null
  const [older, younger] = inAge(draft, pair, words.includes('old')) ?? []
  return (isOld ? older : younger) ?? null
}

const PARENT = /^(?:father|mother)$/
const OLDER = /^(?:old|eld)e(?:r|st)$/

/** "The older twin", "the old man". */
export function isOlder(words: readonly string[]): boolean {
  return words.some((word) => word === 'old' || OLDER.test(word))
}

const YOUNGER = /^younge(?:r|st)$/

/** The older of two first; `null` where nothing tells. */
function inAge(draft: Draft, [one, two]: Pair, isOld: boolean): Pair | null {
  const says = (each: Entity, word: RegExp): boolean => saysOf(draft, each, word)
  const [years, others] = [one, two].map((each) => yearsOf(each, profileOf(draft, each)))
  const signs = [
    years == null || others == null ? [] : [years, others],
    [generationOf(draft, one), generationOf(draft, two)],
    // "The old man" is no elder brother.
    isOld ? [] : [says(one, OLDER) || says(two, YOUNGER), says(two, OLDER) || says(one, YOUNGER)],
    // "Ada Vale rowed under her mother".
    [says(two, PARENT), says(one, PARENT)],
  ]
  const [here, there] = signs.find(([first, second]) => first !== second) ?? []
  if (here === undefined || there === undefined) return null
  return here > there ? [one, two] : [two, one]
}

/** Whether the article calls a person somebody's mother or father. */
export function isParent(draft: Draft, person: Entity): boolean {
  const {called} = profileOf(draft, person)
  return called.has('mother') || called.has('father')
}

/** 1 for a parent, an uncle or an aunt, -1 for a child, a nephew or a niece. */
function generationOf(draft: Draft, person: Entity): number {
  const called = [...profileOf(draft, person).called]
  if (called.some((noun) => ELDERS.test(noun))) return 1
  return called.some((noun) => YOUNGERS.test(noun)) ? -1 : 0
}

const KIN =
  '(?:grand)?(?:father|mother|son|daughter)|(?:brother|sister)(?:-in-law)?|husband|wife|uncle|aunt|nephew|niece|cousin|twin|spouse|partner'
const PAIR = new RegExp(
  `\\b(?:couple|pair|duo|twins|brothers|sisters|siblings|cousins|spouses|(?:${KIN}) and (?:${KIN}))\\b`,
  'i',
)

/** Whether a word of what is said of a person is such a word. */
function saysOf(draft: Draft, entity: Entity, word: RegExp): boolean {
  const {styled, told} = profileOf(draft, entity)
  return [...styled, ...told].some((each) => word.test(each))
}

/** "The couple", "a father and son": two people of one surname, or one and "her husband", where no others could be meant. */
export function pairIn(cast: Cast, words: string, fewest: number, at: number): Pair | null {
  const found = PAIR.exec(words)
  if (
    found === null ||
    found.index + found[0].length < fewest ||
    found.index > (fewest === 0 ? words.length - 1 : fewest)
  )
    return null
  const noun = singular(found[0].toLowerCase())
  const gender = nounGender(noun)
  const pairs = [
    // "The couple" are no father and daughter.
    noun === 'couple' ? related(cast, SPOUSE) : null,
    namesakes(cast, at, gender) ?? related(cast, RELATION),
  ]
  return pairs.find((pair) => pair?.every((each) => isOfGender(cast, each, gender))) ?? null
}

/** Who is named with a relation to somebody ("her husband, Odo Vale"), and that one. */
function related(cast: Cast, isRelation: RegExp): Pair | null {
  return joinedBy(
    cast,
    cast.relations.find(({noun}) => isRelation.test(noun)),
  )
}

export const RELATION: RegExp = /^(?!(?:predecessor|successor|counterpart)$)/
const SPOUSE = /^(?:husband|wife|spouse)$/

function joinedBy(cast: Cast, relation: Relation | undefined): Pair | null {
  const ids = [relation?.owner ?? null, relation?.person ?? null]
  const [one, two] = ids.map((id) => entityOf(cast, id))
  return one == null || two == null ? null : [one, two]
}
