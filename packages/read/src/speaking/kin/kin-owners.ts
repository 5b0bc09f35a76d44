import type {Entity, LocalId} from '@onrecord/core'
import type {Gender} from '../../data/titles.ts'
import {firstWhere} from '../../language/halving.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {isOwner} from '../../language/words-in.ts'
import type {Draft} from '../../pass.ts'
import {pronounGender} from '../gender-of-words.ts'
import {KIN_GROUP, standing} from '../looked-for.ts'
import {objectOf} from '../pronouns/gender-by-pronouns.ts'
import type {Relation} from './kinship.ts'

/** A noun for somebody's relation, and whose: a pronoun's, or that of the name beside it. */
export interface Stated {
  readonly noun: string
  readonly owner: 'his' | 'her' | 'their' | 'before' | 'after'
  /** Of "the baker’s sister": what whose relation it is are called. */
  readonly called?: string
}

export interface Place {
  readonly person: Entity
  readonly start: number
  readonly end: number
}

/** Whose relation is stated at a name. */
export function ownerOf(
  text: string,
  places: readonly Place[],
  at: number,
  {owner, noun}: Stated,
  genders: ReadonlyMap<LocalId, Gender>,
): Entity | undefined {
  if (owner === 'before')
    return (noun === 'namesake' ? lastUnowned(text, places, at) : places[at - 1])?.person
  if (owner === 'after') return places[at + 1]?.person
  const joined = joinedTo(text, places, at)
  if (joined !== undefined) return joined
  const relative = isOffice(noun) ? undefined : relativeBefore(places, at)
  // "Ada Vale rowed with her son, Bo Reed": not Odo Reed’s, who was named far above.
  if (relative !== undefined)
    return isNamedBeside(text, places, at, relative) ? relative : undefined
  return ownerBefore(text, places, at, owner === 'their' ? null : owner, genders)
}

function isOffice(noun: string): boolean {
  return /^(?:predecessor|successor|counterpart|partner|namesake)$/.test(noun)
}

/** Whether a sentence names somebody last before a place, or nobody. */
function isNamedBeside(
  text: string,
  places: readonly Place[],
  at: number,
  person: Entity,
): boolean {
  const [last, here] = [places[at - 1], places[at]]
  return (
    last === undefined ||
    here === undefined ||
    last.person === person ||
    /[.!?\n”"]/.test(text.slice(last.end, here.start))
  )
}

/** "Ada Vale lives with Bo Reed and his wife, Ida": of him; not "with her son Bo and her wife, Ida". */
function joinedTo(text: string, places: readonly Place[], at: number): Entity | undefined {
  const [beside, here] = [places[at - 1], places[at]]
  if (beside === undefined || here === undefined) return undefined
  const isOwner = AND_THEIR.test(text.slice(beside.end, here.start))
  const isKin = THEIR.test(text.slice(Math.max(0, beside.start - LONGEST_KIN), beside.start))
  return isOwner && !isKin ? beside.person : undefined
}

/** Who is named right before somebody, but for whom that one is of: "Tarn’s baker Ida". */
export function lastUnowned(text: string, places: readonly Place[], at: number): Place | undefined {
  return places.slice(Math.max(0, at - 2), at).findLast(({end}) => !isOwner(text, end))
}

/** "His sister, Ana Vale": the one person named before who shares a name with her. */
export function relativeBefore(places: readonly Place[], at: number): Entity | undefined {
  const own = places[at]?.person
  if (own === undefined) return undefined
  const words = own.name.split(' ').slice(-2)
  const found = new Map<LocalId, Entity>()
  for (const {person} of places.slice(Math.max(0, at - RELATIVES), at))
    if (person.id !== own.id && person.name.split(' ').some((word) => words.includes(word)))
      found.set(person.id, person)
  return found.size === 1 ? [...found.values()][0] : undefined
}

// As many mentions as a reader has in mind.
const RELATIVES = 40

/** Whose relation "her husband" is: whom the sentence names first, else whom alone the last one before that names anybody does. */
function ownerBefore(
  text: string,
  places: readonly Place[],
  at: number,
  pronoun: 'his' | 'her' | null = null,
  genders: ReadonlyMap<LocalId, Gender> = new Map(),
): Entity | undefined {
  const here = places[at]
  const gender = pronounGender(pronoun ?? '')
  const fits = ({person: {id}}: Place): boolean =>
    gender === 'unknown' || (genders.get(id) ?? gender) === gender
  const named = namedBefore(text, places, at)
  const first = named.at(-1)
  const last = named.find((each) => each === first || fits(each))
  if (here === undefined || first === undefined || last === undefined) return undefined
  // "Ada Vale rang Ida Lind. Her son, Odo": of either.
  const isAbove = /[.!?\n]/.test(text.slice(last.end, here.start))
  if (!fits(first) || (isAbove && first.person.id !== last.person.id)) return undefined
  // "It took a prize, from Ada Vale. Bo Reed, his partner,": of whom the words above tell; not "the film, by Ada Vale, won".
  const isPassing =
    isAbove && (genders.get(first.person.id) ?? 'unknown') === 'unknown' && text[first.end] !== ','
  if (isPassing && PASSING.test(text.slice(Math.max(0, first.start - LONGEST_KIN), first.start)))
    return undefined
  return isOfOther(text.slice(first.end, here.start), pronoun) ? undefined : first.person
}

/** Whom the sentence names before a place, or the last one before that names anybody: the last first. */
function namedBefore(text: string, places: readonly Place[], at: number): readonly Place[] {
  const here = places[at]
  const named: Place[] = []
  for (let i = at - 1; i >= 0; i--) {
    const [place, first] = [places[i], named.at(-1)]
    if (place === undefined || here === undefined || here.start - place.start > FARTHEST) break
    // A sentence's first name is its subject; what stands in an earlier sentence gives way to it.
    if (first !== undefined && /[.!?\n“‘"]/u.test(text.slice(place.end, first.start))) break
    if (place.person.id !== here.person.id && !isOfWhom(text, places, i)) named.push(place)
  }
  return named
}

/** "Odo Vale’s niece Ana rowed with her sister": who only tells whose somebody is. */
function isOfWhom(text: string, places: readonly Place[], at: number): boolean {
  const {end} = places[at] ?? {end: 0}
  if (!isOwner(text, end)) return false
  const words = text
    .slice(end, end + LONGEST_KIN)
    .split(/[^\p{L}-]+/u)
    .slice(2, 5)
  return words.some(isPersonNoun)
}

/** "Odo gave her a boat. She married Bo", "Odo smiled. “Yes,” he said. Her daughter, Ada": of whom the words between tell another. */
function isOfOther(between: string, pronoun: 'his' | 'her' | null): boolean {
  if (pronoun === null) return false
  if (objectOf(between.replace(/^,/, '')) === pronoun) return true
  const words = between.replace(QUOTED, '')
  return pronoun === 'her'
    ? /\b[Hh]e\b/.test(words) && !/\b[Ss]he\b/.test(words)
    : /\b[Ss]he\b/.test(words) && !/\b[Hh]e\b/.test(words)
}

const AND_THEIR = /^\sand\s(?:his|her)\s(?:\p{Ll}+\s){0,2}\p{Ll}+,?\s$/u
const PASSING = /,\s(?:by|from)\s(?:\p{Lu}\p{Ll}*\.?\s)?$/u
const THEIR = /\b(?:his|her)\s(?:\p{Ll}+\s){0,2}\p{Ll}+,?\s$/u
const LONGEST_KIN = 40
const QUOTED = /[“‘"][^”"]*[”’"]/gu

const FARTHEST = 400

/** "Two sisters from Orm, Ada and Ida Quorl", "the couple, Odo Vale and Ada Lind": each is that to the other. */
export function joinedIn(text: string, places: readonly Place[]): readonly Relation[] {
  return places.flatMap(({person, start, end}, at) => {
    const other = places[at + 1]
    if (other === undefined || other.person.id === person.id) return []
    if (other.start - end !== JOINT.length || !text.startsWith(JOINT, end)) return []
    const from = Math.max(places[at - 1]?.end ?? 0, start - LONGEST_JOINT, 0)
    const [, word = ''] = JOINED.exec(text.slice(from, start)) ?? []
    if (word === '') return []
    const noun = word === 'couple' ? 'spouse' : word.slice(0, -1)
    return [
      {owner: person.id, noun, person: other.person.id},
      {owner: other.person.id, noun, person: person.id},
    ]
  })
}

const JOINT = ' and '
const LONGEST_JOINT = 60
const JOINED = /\b(sisters|brothers|siblings|twins|cousins|couple)\b(?:[^.,;:“”"\n]{0,40},)?\s$/

const GROUP =
  /\b(?:his|her|[’']s)\s(?:\p{Ll}+\s){0,2}(daughter|son|sister|brother|grandson|granddaughter|niece|nephew)s\b/giu
const LONGEST_GROUP = 400

// "Two of her sons rowed. One of them, Odo, came back."
const ONE_OF = /\bone\sof\s(?:them|whom),\s$/i
const LONGEST_ONE_OF = 13

/** Told by a given name, or of the same surname. */
function mayBeKin({name}: Entity, owner: Entity): boolean {
  return !name.includes(' ') || owner.name.endsWith(name.slice(name.lastIndexOf(' ')))
}

/** "… to each of his daughters", then "Ada, 24, won. Ida came fourth": who is told by a given name soon after. */
export function membersIn(
  draft: Draft,
  places: readonly Place[],
  relations: readonly Relation[],
): readonly Relation[] {
  const {text} = draft
  if (standing(draft, KIN_GROUP).length === 0) return []
  const related = new Set(relations.map(({person}) => person))
  return places.flatMap(({person, start, end}) => {
    const isFirst = person.mentions[0]?.span.start === start
    const from = Math.max(0, start - LONGEST_GROUP)
    if (!isFirst || related.has(person.id)) return []
    const group = [...text.slice(from, start).matchAll(GROUP)].at(-1)
    if (group === undefined) return []
    const noun = from + group.index
    const isListed = /^[,:]?\s(?:(?:\p{Lu}\p{L}+\s)?\p{Lu}\p{L}+(?:,|\sand)\s)*$/u.test(
      text.slice(noun + group[0].length, start),
    )
    const isOneOf = ONE_OF.test(text.slice(start - LONGEST_ONE_OF, start))
    if (!isListed && !isOneOf && !/^,\s\d/.test(text.slice(end, end + 3))) return []
    const next = firstWhere(places.length, (i) => (places[i]?.start ?? 0) >= noun)
    const owner = ownerBefore(text, places, next)
    return owner === undefined || owner.id === person.id || !mayBeKin(person, owner)
      ? []
      : [{owner: owner.id, noun: group[1]?.toLowerCase() ?? '', person: person.id}]
  })
}
