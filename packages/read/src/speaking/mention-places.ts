import type {Entity, Span} from '@onrecord/core'

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
  const stretch = Math.floor(start / STRETCH)
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
  const found: Entity[] = []
  for (const index of near) {
    const entity = entities[index]
    if (entity !== undefined) found.push(entity)
  }
  return found
}

/** Adds an index in its order, unless it is there. */
function insert(indices: number[], index: number): void {
  let at = indices.length
  while (at > 0 && (indices[at - 1] ?? 0) > index) at--
  if (at === 0 || indices[at - 1] !== index) indices.splice(at, 0, index)
}
