import type {Entity, Mention, Span} from '@onrecord/core'
import {preceding} from '../language/preceding.ts'
import {firstFrom, startingIn} from '../passes/tokens/places.ts'

// A sentence or two of text: what asks for a phrase looks into one or two stretches of this length.
const STRETCH = 512

/** Which entities are mentioned in which stretch of the text, as indices: in a long article few of all stand near a phrase. */
export type MentionPlaces = Map<number, number[]>

export function placesOf(entities: readonly Entity[]): MentionPlaces {
  const places: MentionPlaces = new Map()
  for (const [index, {mentions}] of entities.entries())
    for (const {span} of mentions) addPlace(places, index, span)
  return places
}

export function addPlace(places: MentionPlaces, entity: number, {start}: Span): void {
  add(places, Math.floor(start / STRETCH), entity)
}

// As far as a reader remembers: whom 5,000 words have not mentioned no phrase without a name means. Few articles are longer.
const MEMORY = 32_768

/** Which entities a reader has in mind in which stretch of the text, as indices: those mentioned in it or in the one before. */
export function memoryOf(entities: readonly Entity[]): MentionPlaces {
  const memory: MentionPlaces = new Map()
  for (const [index, {mentions}] of entities.entries())
    for (const [at, {span}] of mentions.entries())
      if (stretchAt(span.start) !== stretchAt(preceding(mentions, at)?.span.start ?? -1))
        remember(memory, index, span)
  return memory
}

export function remember(memory: MentionPlaces, entity: number, {start}: Span): void {
  const stretch = stretchAt(start)
  add(memory, stretch, entity)
  add(memory, stretch + 1, entity)
}

/** The stretch of what a reader has in mind at an offset. */
export function stretchAt(offset: number): number {
  return Math.floor(offset / MEMORY)
}

function add(places: MentionPlaces, stretch: number, entity: number): void {
  const there = places.get(stretch)
  if (there === undefined) places.set(stretch, [entity])
  else insert(there, entity)
}

/** The entities that may have a mention that begins in a span, in their order: those of its stretches. */
export function nearTo(
  entities: readonly Entity[],
  places: MentionPlaces,
  {start, end}: Span,
): readonly Entity[] {
  const first = Math.floor(start / STRETCH)
  const last = Math.floor(end / STRETCH)
  let near = places.get(first) ?? []
  if (last > first) near = [...near]
  for (let at = first + 1; at <= last; at++)
    for (const index of places.get(at) ?? []) insert(near, index)
  return entitiesAt(entities, near)
}

/** The entities of some indices. */
export function entitiesAt(
  entities: readonly Entity[],
  indices: readonly number[],
): readonly Entity[] {
  const found: Entity[] = []
  for (const index of indices) {
    const entity = entities[index]
    if (entity !== undefined) found.push(entity)
  }
  return found
}

/** The mentions of an entity that begin in a stretch of the text. */
export function mentionsIn({mentions}: Entity, zone: Span): readonly Mention[] {
  return startingIn(mentions, zone)
}

/** A mention that stands somewhere, with whose it is. */
export interface Mentioned {
  readonly entity: Entity
  readonly span: Span
}

/** Where some entities are mentioned in a stretch of the text, in its order. */
export function mentionedIn(
  entities: readonly Entity[],
  zone: Span,
  keeps: (mention: Mention) => boolean,
): readonly Mentioned[] {
  return entities
    .flatMap((entity) =>
      mentionsIn(entity, zone)
        .filter(keeps)
        .map(({span}) => ({entity, span})),
    )
    .toSorted((a, b) => a.span.start - b.span.start)
}

/** The mentions of an entity before an offset that a reader has in mind. */
export function remembered(entity: Entity, before: number): readonly Mention[] {
  return mentionsIn(entity, {start: (stretchAt(before) - 1) * MEMORY, end: before})
}

/** Adds an index in its order, unless it is there. */
function insert(indices: number[], index: number): void {
  let at = indices.length
  while (at > 0 && (indices[at - 1] ?? 0) > index) at--
  if (at === 0 || indices[at - 1] !== index) indices.splice(at, 0, index)
}

/** The first mention of somebody in a sentence or behind it. */
export function mentionFrom(entity: Entity | undefined, {start}: Span): Mention | undefined {
  return entity?.mentions[firstFrom(entity.mentions, start)]
}
