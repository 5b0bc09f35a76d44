import type {Entity, Mention, Span} from '@onrecord/core'
import {byRule} from '../agent.ts'
import type {Gender} from '../data/titles.ts'
import {keysOf} from '../naming/keys.ts'
import {surnamesOf} from '../naming/name-parts.ts'
import type {Draft} from '../pass.ts'
import {withFamilies} from './families.ts'
import {gendersIn, pronounGender} from './genders.ts'
import {kinshipIn, type Relation} from './kinship.ts'
import {addPlace, type MentionPlaces, nearTo, placesOf} from './mention-places.ts'

/** Who has spoken or been named so far, as the speakers are told one after another. */
export interface Cast {
  /** Entities with the mentions that were added on the way. */
  readonly entities: Entity[]
  readonly places: MentionPlaces
  readonly genders: Map<string, Gender>
  /** The surnames, as keys, of each person's name. */
  readonly surnames: ReadonlyMap<string, readonly string[]>
  /** Those that more than one person bears. */
  readonly sharedSurnames: ReadonlySet<string>
  /** Who is whose wife, brother, successor, as far as the article states it beside their names. */
  readonly relations: readonly Relation[]
}

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
  const surnames = new Map(
    people.map(({name}) => {
      const surname = fromKin.get(name)
      const own = surnamesOf(name.split(' '))
      return [name, surname === undefined ? own : [...own, ...keysOf([surname])]] as const
    }),
  )
  return {
    entities: [...entities],
    places: placesOf(
      entities.map((each) => (isAgency(text, each) ? {...each, mentions: []} : each)),
    ),
    genders,
    surnames,
    sharedSurnames: sharedSurnames(surnames),
    relations,
  }
}

/** "ORM, May 5 (Coast Wire) -": who only sends a story is not in it. */
export function isAgency(text: string, {mentions}: Entity): boolean {
  const [only] = mentions
  if (only === undefined || mentions.length > 1 || text.charAt(only.span.start - 1) !== '(')
    return false
  return /^\)\s[-–—]/.test(text.slice(only.span.end, only.span.end + 3))
}

/** A cast in which some cannot be meant. */
export function castWithout(cast: Cast, but: ReadonlySet<string>): Cast {
  const entities = cast.entities.filter(({id}) => !but.has(id))
  return {...cast, entities, places: placesOf(entities)}
}

/** The entities that may be mentioned in a span; all that are, and others near it. */
export function entitiesNear({entities, places}: Cast, span: Span): readonly Entity[] {
  return nearTo(entities, places, span)
}

function sharedSurnames(surnames: Cast['surnames']): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const keys of surnames.values()) {
    for (const surname of new Set(keys)) {
      if (seen.has(surname)) shared.add(surname)
      seen.add(surname)
    }
  }
  return shared
}

/** The entity as the cast has it now. */
export function current(cast: Cast, entity: Entity): Entity {
  return cast.entities.find((each) => each.id === entity.id) ?? entity
}

/** Adds a mention of an entity, unless the same words are one already. */
export function addMention(cast: Cast, id: string, span: Span, form: Mention['form']): void {
  const at = cast.entities.findIndex((each) => each.id === id)
  const entity = cast.entities[at]
  if (
    entity === undefined ||
    entity.mentions.some((each) => each.span.start < span.end && span.start < each.span.end)
  )
    return
  const mentions = [...entity.mentions, {span, form}].sort((a, b) => a.span.start - b.span.start)
  cast.entities[at] = {...entity, mentions}
  addPlace(cast.places, at, span)
}

/** Whether a pronoun can stand for an entity. */
export function isCompatible(cast: Cast, entity: Entity, pronoun: string): boolean {
  if (pronoun === 'they') return entity.type === 'group' || entity.type === 'organisation'
  if (pronoun === 'it') return entity.type === 'organisation' || entity.type === 'place'
  if (entity.type !== 'person' || entity.provenance.rule === 'byline') return false
  const known = cast.genders.get(entity.name) ?? 'unknown'
  return known === 'unknown' || known === pronounGender(pronoun)
}

/** Remembers the gender that a pronoun has told. */
export function learnGender(cast: Cast, entity: Entity, pronoun: string): void {
  if (entity.type === 'person' && (cast.genders.get(entity.name) ?? 'unknown') === 'unknown') {
    cast.genders.set(entity.name, pronounGender(pronoun))
  }
}

/** Remembers the gender that an honorific before a surname has told. */
export function learnFromStyle(cast: Cast, entity: Entity, phrase: string): void {
  if (/^Mr\.?\s/.test(phrase)) learnGender(cast, entity, 'he')
  if (/^(?:Mrs|Ms|Miss)\.?\s/.test(phrase)) learnGender(cast, entity, 'she')
}

/** A group or a body that has no name of its own ("observers", "coastal media"), made when it first speaks. */
export function collective(
  cast: Cast,
  type: 'group' | 'organisation',
  name: string,
  span: Span,
): Entity {
  const key = name.toLowerCase()
  const known = cast.entities.find(
    (each) => each.name.toLowerCase() === key && each.type !== 'person',
  )
  if (known !== undefined) {
    addMention(cast, known.id, span, 'description')
    return known
  }
  const made: Entity = {
    // The pass numbers entities once all are known.
    id: `new:${key}`,
    type,
    name,
    aliases: [],
    names: [],
    identifiers: [],
    honorifics: [],
    roles: [],
    age: null,
    members: [],
    mentions: [{span, form: 'description'}],
    provenance: byRule('collective-noun', 0.7),
  }
  addPlace(cast.places, cast.entities.length, span)
  cast.entities.push(made)
  return made
}
