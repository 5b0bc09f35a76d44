import type {Entity, Mention} from '@onrecord/core'
import {keptBy} from '../kept.ts'
import type {Draft} from '../pass.ts'
import {type Placed, placed} from '../passes/tokens/places.ts'

/** A mention, and whose it is. */
export interface Named {
  readonly entity: Entity
  readonly mention: Mention
}

/** Who is mentioned where in a text. */
export const namedIn: (draft: Draft) => readonly Placed<Named>[] = keptBy(
  ({entities}) => entities,
  ({entities}) => {
    const all = entities.flatMap((entity) => entity.mentions.map((mention) => ({entity, mention})))
    return placed(all, ({mention}) => [mention.span])
  },
)
