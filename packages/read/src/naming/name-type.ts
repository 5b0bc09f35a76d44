import type {EntityType} from '@onrecord/core'

/** What a name most likely names; `other` for events, texts and periods, `null` when nothing tells. */
export type NameType = Extract<EntityType, 'person' | 'organisation' | 'place'> | 'other' | null
