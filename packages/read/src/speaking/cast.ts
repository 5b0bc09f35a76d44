import type {Entity, LocalId, Mention, Span} from '@onrecord/core'
import {byRule} from '../agent.ts'
import {type Gender, LONE_PARTICLES} from '../data/titles.ts'
import {preceding} from '../language/preceding.ts'
import {stateTold} from '../naming/countries.ts'
import {keysOf} from '../naming/keys.ts'
import {surnamesOf} from '../naming/name-parts.ts'
import {BARE} from '../naming/types/bare-entity.ts'
import type {Draft} from '../pass.ts'
import {firstFrom} from '../passes/tokens/places.ts'
import {withoutCredits} from './credited.ts'
import {pronounGender} from './gender-of-words.ts'
import {kinshipIn, type Relation, relativesOf} from './kin/kinship.ts'
import {
  addPlace,
  entitiesAt,
  type MentionPlaces,
  memoryOf,
  mentionsIn,
  nearTo,
  placesOf,
  remember,
  stretchAt,
} from './mention-places.ts'
import {withFamilies} from './names/families.ts'
import {gendersIn} from './pronouns/genders.ts'

/** Who has spoken or been named so far, as the speakers are told one after another. */
export interface Cast {
  /** Entities with the mentions that are added on the way. */
  readonly entities: Member[]
  /** Their indices by their ids. */
  readonly indices: Map<LocalId, number>
  /** All but people by their names in small letters. */
  readonly bodies: Map<string, Member>
  readonly places: MentionPlaces
  /** Whom a reader has in mind where. */
  readonly memory: MentionPlaces
  readonly genders: Map<string, Gender>
  /** The surnames, as keys, of each person's name. */
  readonly surnames: ReadonlyMap<string, readonly string[]>
  /** Those that more than one person bears. */
  readonly sharedSurnames: ReadonlySet<string>
  /** The same of all words of names: "Carl" of two who are called so. */
  readonly sharedNames: ReadonlySet<string>
  /** Who is whose wife, brother, successor, as far as the article states it beside their names. */
  readonly relations: readonly Relation[]
  /** Who cannot be meant. */
  readonly isBarred: (entity: Entity) => boolean
  /** Who tells the words that a pronoun stands in. */
  readonly teller: Entity | null
}

/** An entity whose mentions, in order, grow. */
interface Member extends Entity {
  readonly mentions: Mention[]
}

export const NOBODY: Cast['isBarred'] = () => false

/** A cast of the entities that names alone have told. */
export function castOf(draft: Draft): Cast {
  const {text} = draft
  const kinship = kinshipIn(draft)
  const {relations, genders: byKin} = kinship
  const {entities, surnames: fromKin} = withFamilies(draft, kinship)
  const genders = gendersIn(text, entities)
  for (const {id, name} of entities) {
    const told = byKin.get(id)
    if (told !== undefined && (genders.get(name) ?? 'unknown') === 'unknown')
      genders.set(name, told)
  }
  const people = entities.filter(({type}) => type === 'person')
  const sharedNames = sharedAmong(
    people.map(({name}) => keysOf(name.split(' ')).filter((key) => !LONE_PARTICLES.has(key))),
  )
  const inPlural = sharedNames.size > 0 ? toldInPlural(text) : sharedNames
  const surnames = new Map(
    people.map(({name}) => {
      const words = name.split(' ')
      const both = words.filter(
        (word) => inPlural.has(`${word}s`) && keysOf([word]).some((key) => sharedNames.has(key)),
      )
      return [name, [...surnamesOf(words), ...keysOf([...both, fromKin.get(name) ?? []].flat())]]
    }),
  )
  const members = entities.map((each) => ({
    ...each,
    mentions: each.mentions.toSorted((a, b) => a.span.start - b.span.start),
  }))
  const told = entities.map((each) => withoutCredits(text, each))
  return {
    entities: members,
    bodies: new Map(
      members
        .filter(({type}) => type !== 'person')
        .map((each) => [keyOf(each.name), each] as const)
        .toReversed(),
    ),
    indices: new Map(entities.map(({id}, at) => [id, at] as const)),
    places: placesOf(told.map((each) => (isAgency(text, each) ? {...each, mentions: []} : each))),
    memory: memoryOf(told),
    genders,
    surnames,
    sharedSurnames: sharedAmong(surnames.values()),
    sharedNames,
    relations,
    isBarred: NOBODY,
    teller: null,
  }
}

/** "The two Odos", "both Quorls" of Odo Quorl and Quorl Tessen: words of several names that each goes by. */
function toldInPlural(text: string): ReadonlySet<string> {
  // the whole match, which holds a blank, is no word
  return new Set([...text.matchAll(COUNTED)].flat())
}

/** Behind "both" and "the two" one word or two: "both Orm Quorls". */
const COUNTED = /\b(?:[Bb]oth|[Tt]he\stwo)\s(\p{Lu}\S*)(?:\s(\p{Lu}\S*))?(?=\s)/gu

/** "ORM, May 5 (Coast Wire) -": who only sends a story, and is told things, is not in it. */
export function isAgency(text: string, {mentions: [sender, ...others]}: Entity): boolean {
  if (sender === undefined || text.charAt(sender.span.start - 1) !== '(') return false
  return (
    /^\)\s[-–—]/.test(text.slice(sender.span.end, sender.span.end + 3)) &&
    others.every(({span}) => TOLD.test(text.slice(Math.max(0, span.start - 6), span.start)))
  )
}

const TOLD = /\b(?:told|tell|with|by|to)\s$/

/** The entities that may be mentioned in a span; all that are, and others near it. */
export function entitiesNear({entities, places, isBarred}: Cast, span: Span): readonly Entity[] {
  return without(isBarred, nearTo(entities, places, span))
}

/** The entities of whom a mention begins in a stretch, and is such. */
export function mentionedAs(
  cast: Cast,
  zone: Span,
  isSuch: (mention: Mention, each: Entity) => boolean = () => true,
): readonly Entity[] {
  return entitiesNear(cast, zone).filter((each) =>
    mentionsIn(each, zone).some((mention) => isSuch(mention, each)),
  )
}

/** The entities that a reader has in mind at a place: all that an article of common length mentions. */
export function inMind({entities, memory, isBarred}: Cast, offset: number): readonly Entity[] {
  return without(isBarred, entitiesAt(entities, memory.get(stretchAt(offset)) ?? []))
}

function without(isBarred: Cast['isBarred'], entities: readonly Entity[]): readonly Entity[] {
  return isBarred === NOBODY ? entities : entities.filter((each) => !isBarred(each))
}

/** The entity of an id, unless it cannot be meant. */
export function entityOf({entities, indices, isBarred}: Cast, id: LocalId | null): Entity | null {
  const index = indices.get(id ?? '')
  const entity = index === undefined ? undefined : entities[index]
  return entity === undefined || isBarred(entity) ? null : entity
}

function sharedAmong(names: Iterable<readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const keys of names) {
    for (const key of new Set(keys)) {
      if (seen.has(key)) shared.add(key)
      seen.add(key)
    }
  }
  return shared
}

/** Those whom the article states to be somebody's wife, brother, successor. */
export function relatives(cast: Cast, owner: Entity, noun: string): readonly Entity[] {
  return [...relativesOf(cast, owner.id, noun)].flatMap((id) => entityOf(cast, id) ?? [])
}

/** Adds a mention of an entity, unless the same words are one already. */
export function addMention(cast: Cast, id: LocalId, span: Span, form: Mention['form']): void {
  const index = cast.indices.get(id) ?? -1
  const mentions = cast.entities[index]?.mentions
  if (mentions === undefined) return
  const at = firstFrom(mentions, span.end)
  if ((preceding(mentions, at)?.span.end ?? 0) > span.start) return
  mentions.splice(at, 0, {span, form})
  place(cast, index, span)
}

function place({places, memory}: Cast, index: number, span: Span): void {
  addPlace(places, index, span)
  remember(memory, index, span)
}

/** Whether a pronoun can stand for an entity. */
export function isCompatible(cast: Cast, entity: Entity, pronoun: string): boolean {
  if (pronoun === 'they') return entity.type === 'group' || entity.type === 'organisation'
  if (pronoun === 'it') return entity.type === 'organisation' || entity.type === 'place'
  if (entity.type !== 'person' || entity.provenance.rule === 'byline') return false
  const known = cast.genders.get(entity.name) ?? 'unknown'
  return known === 'unknown' || known === pronounGender(pronoun)
}

/** Whether nothing has told that somebody is a man or a woman. */
export function isGenderOpen({genders}: Cast, {name}: Entity): boolean {
  return (genders.get(name) ?? 'unknown') === 'unknown'
}

/** Remembers the gender that a pronoun has told. */
export function learnGender(cast: Cast, entity: Entity, pronoun: string): void {
  if (entity.type === 'person' && isGenderOpen(cast, entity)) {
    cast.genders.set(entity.name, pronounGender(pronoun))
  }
}

/** Remembers the gender that an honorific before a surname has told. */
export function learnFromStyle(cast: Cast, entity: Entity, phrase: string): void {
  if (/^Mr\.?\s/.test(phrase)) learnGender(cast, entity, 'he')
  if (/^(?:Mrs|Ms|Miss)\.?\s/.test(phrase)) learnGender(cast, entity, 'she')
}

/** A phrase as it is compared: the same for "South Korea’s army" and "South Korean army". */
function keyOf(name: string): string {
  const words = name.toLowerCase().split(' ')
  for (const length of [2, 1]) {
    const state = words.length > length ? stateTold(words.slice(0, length).join(' ')) : null
    if (state !== null) return [state, ...words.slice(length)].join(' ')
  }
  return words.join(' ')
}

/** A group or a body that has no name of its own ("observers", "coastal media"), made when it first speaks. */
export function collective(
  cast: Cast,
  type: 'group' | 'organisation',
  name: string,
  span: Span,
): Entity {
  const key = keyOf(name)
  const known = cast.bodies.get(key)
  if (known !== undefined) {
    addMention(cast, known.id, span, 'description')
    return known
  }
  const made: Member = {
    ...BARE,
    // The pass numbers entities once all are known.
    id: `new:${key}`,
    type,
    name,
    aliases: [],
    mentions: [{span, form: 'description'}],
    provenance: byRule('collective-noun', 0.7),
  }
  const index = cast.entities.push(made) - 1
  cast.indices.set(made.id, index)
  cast.bodies.set(key, made)
  place(cast, index, span)
  return made
}
