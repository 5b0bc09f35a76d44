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
  else if (!there.includes(entity)) there.push(entity)
}

/** The entities that may have a mention that begins in a span, in their order: those of its stretches. */
export function nearTo(
  entities: readonly Entity[],
  places: MentionPlaces,
  {start, end}: Span,
): readonly Entity[] {
  const near: number[] = []
  for (let at = Math.floor(start / STRETCH); at <= Math.floor(end / STRETCH); at++)
    for (const index of places.get(at) ?? []) if (!near.includes(index)) near.push(index)
  return near.sort((a, b) => a - b).flatMap((index) => entities[index] ?? [])
}
