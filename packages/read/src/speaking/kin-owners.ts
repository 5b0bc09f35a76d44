import type {Entity, LocalId} from '@onrecord/core'
import {firstWhere} from '../language/halving.ts'
import {isOwner} from '../language/words-in.ts'
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
): Entity | undefined {
  const isOffice = /^(?:predecessor|successor|counterpart|partner|namesake)$/.test(noun)
  if (owner === 'before')
    return (noun === 'namesake' ? lastUnowned(text, places, at) : places[at - 1])?.person
  if (owner === 'after') return places[at + 1]?.person
  return (
    joinedTo(text, places, at) ??
    (isOffice ? undefined : relativeBefore(places, at)) ??
    ownerBefore(text, places, at, owner === 'their' ? null : owner)
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
function relativeBefore(places: readonly Place[], at: number): Entity | undefined {
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

/** Whose relation "her husband" is: whom the sentence names first, else whom the last one before that names anybody does. */
function ownerBefore(
  text: string,
  places: readonly Place[],
  at: number,
  pronoun: 'his' | 'her' | null = null,
): Entity | undefined {
  const here = places[at]
  if (here === undefined) return undefined
  let found: Place | undefined
  for (let i = at - 1; i >= 0; i--) {
    const place = places[i]
    if (place === undefined || here.start - place.start > FARTHEST) break
    // A sentence's first name is its subject; what stands in an earlier sentence gives way to it.
    if (found !== undefined && /[.!?\n“‘"]/u.test(text.slice(place.end, found.start))) break
    if (place.person.id !== here.person.id) found = place
  }
  const isOther = found !== undefined && isOfOther(text.slice(found.end, here.start), pronoun)
  return isOther ? undefined : found?.person
}

/** "Odo smiled. “Yes,” he said. Her daughter, Ada": of whom the words between tell another gender. */
function isOfOther(between: string, pronoun: 'his' | 'her' | null): boolean {
  if (pronoun === null) return false
  const words = between.replace(QUOTED, '')
  return pronoun === 'her'
    ? /\b[Hh]e\b/.test(words) && !/\b[Ss]he\b/.test(words)
    : /\b[Ss]he\b/.test(words) && !/\b[Hh]e\b/.test(words)
}

const AND_THEIR = /^\sand\s(?:his|her)\s(?:\p{Ll}+\s){0,2}\p{Ll}+,?\s$/u
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
  text: string,
  places: readonly Place[],
  relations: readonly Relation[],
): readonly Relation[] {
  const related = new Set(relations.map(({person}) => person))
  return places.flatMap(({person, start, end}) => {
    const isFirst = person.mentions[0]?.span.start === start
    if (!isFirst || related.has(person.id)) return []
    const from = Math.max(0, start - LONGEST_GROUP)
    const group = [...text.slice(from, start).matchAll(GROUP)].at(-1)
    if (group === undefined) return []
    const noun = from + group.index
    const isListed = /^[,:]?\s(?:\p{Lu}\p{L}+(?:,|\sand)\s)*$/u.test(
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
