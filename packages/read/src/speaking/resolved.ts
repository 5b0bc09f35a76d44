import type {Entity, Span, Speaker} from '@onrecord/core'

/** Of what is as sure as this and no surer, one in four is wrong in articles that no rule was made from (decision 0143). */
export const UNSURE = 0.65

/** Nobody yet, with the words that name the speaker. */
export function untold(mention: Span | null, rule: string): Speaker {
  return {
    status: 'unattributed',
    mention,
    entity: null,
    entities: [],
    candidates: [],
    description: null,
    rule,
    confidence: 0,
  }
}

/** What is decided where nobody is meant after all. */
export const UNATTRIBUTED = {status: 'unattributed', entity: null, confidence: 0} as const

/** What is decided where one speaker is known. */
export function resolvedTo(
  entity: Entity | null,
  rule: string,
  confidence: number,
): Pick<Speaker, 'status' | 'entity' | 'rule' | 'confidence'> {
  return {status: 'resolved', entity: entity?.id ?? null, rule, confidence}
}

/** What several say together is nobody's alone. */
export function jointly(speaker: Speaker, entities: readonly Entity[], rule: string): Speaker {
  return {
    ...speaker,
    ...resolvedTo(null, `${rule}+jointly`, 0.8),
    entities: entities.map(({id}) => id),
  }
}

/** What one of several says whom nothing tells apart. */
export function eitherOf(speaker: Speaker, people: readonly Entity[]): Speaker {
  const candidates = people.map(({id}) => id)
  return {...speaker, status: 'ambiguous', entity: null, candidates, confidence: 0.5}
}
