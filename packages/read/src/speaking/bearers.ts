import type {Entity} from '@onrecord/core'
import {DETERMINERS, PREPOSITIONS} from '../data/closed-class.ts'
import {GENDERED, HONORIFICS} from '../data/titles.ts'
import {keysOf} from '../naming/keys.ts'
import {surnamesOf} from '../naming/name-parts.ts'
import type {Draft} from '../pass.ts'
import type {Cast} from './cast.ts'
import {byAge} from './pairs.ts'
import {isCalled, isDescribed, isDoing, isSaidToBe, saysSo, tenureOf} from './traits.ts'

/**
 * The people named so far whom a description can mean: those whose role has its noun, and where some have its other words
 * too ("the transport minister"), only these; without those whose gender its noun excludes ("the chairwoman"). Where nobody has
 * such a role, those of whom the article has said what it describes; of two of one surname, the older or the younger.
 */
export function bearersOf(
  draft: Draft,
  cast: Cast,
  description: string,
  noun: string,
  before: number,
): readonly Entity[] {
  const aged = byAge(draft, cast, wordsOf(description), before)
  if (aged !== null) return [aged]
  const years = /^(\d{1,3})-year-old$/.exec(noun)?.[1]
  if (years !== undefined)
    return cast.entities.filter(
      (each) => isNamedBefore(each, before) && each.age?.value === Number(years),
    )
  const gender = GENDERED.get(noun) ?? 'unknown'
  const words = wordsOf(description)
  const rank = words.find((word) => RANKS.has(word))
  const possible = cast.entities.filter(
    (each) =>
      isNamedBefore(each, before) &&
      isOfGender(cast, each, gender) &&
      (rank === undefined || isCalled(draft, each, rank) || hasInRole(draft, each, rank)),
  )
  const stem = noun.replace(/(?:er|or|man|woman|person)$/, '')
  const having = possible.filter(
    (each) =>
      rolesOf(draft, each).some(({heads}) => heads.some((word) => tellsNoun(word, noun, stem))) ||
      isCalled(draft, each, noun) ||
      (rank !== undefined && isCalled(draft, each, rank)),
  )
  const others = words.filter((word) => word !== noun && !isSmall(word) && !TENURES.has(word))
  const closer = having.filter((each) =>
    rolesOf(draft, each).some(({words}) => others.every((word) => words.includes(word))),
  )
  const full = having.filter((each) => ![...RANKS].some((word) => hasInRole(draft, each, word)))
  const able = rank === undefined && full.length > 0 ? full : having
  const found = closer.length > 0 ? closer : able
  if (found.length > 0) return inOffice(draft, cast, found, words)
  const doing = possible.filter((each) => isDoing(draft, each, [...others, noun]))
  if (doing.length > 0) return inOffice(draft, cast, doing, words)
  const meant = possible.filter(
    (each) =>
      isSaidToBe(draft, each, noun) ||
      rolesOf(draft, each).some(({heads}) => heads.some((word) => saysSo(word, noun))),
  )
  if (meant.length > 0) return inOffice(draft, cast, meant, words)
  return possible.filter((each) => isDescribed(draft, each, [...others, noun]))
}

// "The deputy leader" is no leader, and "the leader" no deputy.
const RANKS: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'shadow'])

function hasInRole(draft: Draft, entity: Entity, word: string): boolean {
  return rolesOf(draft, entity).some(({words}) => words.includes(word))
}

const TENURES: ReadonlyMap<string, 'former' | 'new'> = new Map([
  ...['former', 'ex', 'outgoing', 'departing'].map((word) => [word, 'former'] as const),
  ...['new', 'incoming', 'newly-appointed'].map((word) => [word, 'new'] as const),
])

/** "The former minister", "the new coach": those of whom the article says so, or who came after one of them; never who is said to be the other. */
function inOffice(
  draft: Draft,
  {entities, relations}: Cast,
  people: readonly Entity[],
  words: readonly string[],
): readonly Entity[] {
  const tenure = words.map((word) => TENURES.get(word)).find((each) => each !== undefined)
  if (tenure === undefined) return people
  const told = people.map((each) => tenureOf(draft, each))
  const said = people.filter((_, i) => told[i] === tenure)
  if (said.length > 0) return said
  const noun = tenure === 'new' ? 'successor' : 'predecessor'
  const changed = relations.filter(
    (each) => each.noun === noun && people.some(({id}) => id === each.owner),
  )
  const after = entities.filter(({id}) => changed.some(({person}) => person === id))
  return after.length > 0 ? after : people.filter((_, i) => told[i] === null)
}

/** The words of a role up to what it is over or for: of "the defendant’s younger brother" the brother alone. */
function headsOf(words: readonly string[]): readonly string[] {
  const owner = words.findLastIndex((word) => /[’']s?$/.test(word))
  const end = words.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word))
  return words.slice(owner + 1, end < 0 ? undefined : Math.max(end, owner + 1))
}

/** The people of a surname who were named before a place; all of them where none was, and without those whom the honorific excludes. */
export function bearersOfSurname(
  cast: Cast,
  surname: string,
  phrase: string,
  before: number,
): readonly Entity[] {
  const honorific = wordsOf(phrase).findLast((word) => HONORIFICS.has(word)) ?? ''
  const gender = HONORIFICS.get(honorific)?.gender ?? 'unknown'
  const [key = ''] = keysOf([surname])
  const all = cast.entities.filter(
    (each) => each.type === 'person' && surnamesFor(each).includes(key),
  )
  const known = all.filter((each) => isNamedBefore(each, before))
  const named = known.length > 0 ? known : all
  // "Dr Vale" is one of those who are called so, where some are.
  const {form} = HONORIFICS.get(honorific) ?? {}
  const styled = named.filter(({honorifics}) => form !== undefined && honorifics.includes(form))
  const near = styled.length > 0 && gender === 'unknown' ? styled : named
  if (gender === 'unknown') return near
  const fitting = near.filter((each) => isOfGender(cast, each, gender))
  const latest = fitting.toSorted((a, b) => lastNamed(b, before) - lastNamed(a, before))[0]
  // A woman known as one and named in full last: where news tells a gender at all, it tells it of women first.
  if (gender === 'female' && latest !== undefined && isSurelyOnly(cast, fitting, latest, gender))
    return [latest]
  return fitting.length > 0 ? fitting : near
}

const surnames = new WeakMap<Entity, readonly string[]>()

/** The surnames of a person: many are asked for each mention. */
function surnamesFor(person: Entity): readonly string[] {
  const kept = surnames.get(person) ?? surnamesOf(person.name.split(' '))
  surnames.set(person, kept)
  return kept
}

function isSurelyOnly(
  cast: Cast,
  fitting: readonly Entity[],
  latest: Entity,
  gender: 'female' | 'male',
): boolean {
  const sure = fitting.filter(({name}) => cast.genders.get(name) === gender)
  return sure.length === 1 && sure[0] === latest
}

/** Where a person was last named in full before a place. */
function lastNamed({mentions}: Entity, before: number): number {
  return (
    mentions.findLast(({form, span}) => form === 'name' && span.start < before)?.span.start ?? -1
  )
}

function isNamedBefore({type, mentions}: Entity, before: number): boolean {
  return type === 'person' && (mentions[0]?.span.start ?? 0) < before
}

function isOfGender(cast: Cast, {name}: Entity, gender: 'female' | 'male' | 'unknown'): boolean {
  const known = cast.genders.get(name) ?? 'unknown'
  return gender === 'unknown' || known === 'unknown' || known === gender
}

// What stands before the span of a role may narrow it: "transport minister Ana Vale".
const BEFORE_ROLE = 24

interface Role {
  readonly words: readonly string[]
  /** Its words up to what it is over or for. */
  readonly heads: readonly string[]
}

type Roles = readonly Role[]

const known = new WeakMap<Entity['roles'], Roles>()

/** The words of a person's roles: asked for every description, they are kept as long as the roles are. */
function rolesOf(draft: Draft, entity: Entity): Roles {
  const words = known.get(entity.roles) ?? wordsOfRoles(draft, entity)
  known.set(entity.roles, words)
  return words
}

function wordsOfRoles({text}: Draft, {honorifics, roles}: Entity): Roles {
  const styles = honorifics.flatMap((form) => STYLES.get(form) ?? [])
  const told = roles.map(({span}) => {
    const before = text.slice(Math.max(0, span.start - BEFORE_ROLE), span.start)
    const phrase = /[^.,;:“”"!?\n]*$/u.exec(before)?.[0] ?? ''
    return wordsOf(phrase.replace(/^\S*\s/u, '') + text.slice(span.start, span.end))
  })
  return [styles, ...told].map((words) => ({words, heads: headsOf(words)}))
}

// Who is called so is spoken of as this.
const STYLES: ReadonlyMap<string, string> = new Map([
  ['Dr', 'doctor'],
  ['Prof', 'professor'],
  ['Judge', 'judge'],
  ['Justice', 'judge'],
])

/** "Chairs" tells a chairwoman, "directs" a director: the verb of holding an office has its noun's stem. */
function tellsNoun(word: string, noun: string, stem: string): boolean {
  if (word === noun) return true
  return stem.length >= 3 && stem !== noun && word.startsWith(stem) && /(?:s|ed)$/.test(word)
}

function wordsOf(phrase: string): readonly string[] {
  return phrase.toLowerCase().match(/[\p{L}\p{M}-]+(?:[’']s?)?/gu) ?? []
}

function isSmall(word: string): boolean {
  return DETERMINERS.has(word) || PREPOSITIONS.has(word) || word.length < 3
}
