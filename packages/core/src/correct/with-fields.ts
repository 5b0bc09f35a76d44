import {isObject} from '../is-object.ts'
import type {Speaker} from '../model/article.ts'
import {areSeveral, PRONOUN} from './speaker-words.ts'

/** Who decided on a speaker, as the speaker says it. */
export type SpeakerDecision = Pick<Speaker, 'rule' | 'confidence'>

/** A fact with fields set by their paths; what they may be, `fieldsOf` says. */
export function withFields<Fact extends object>(
  fact: Fact,
  set: Readonly<Record<string, unknown>>,
  decision: SpeakerDecision,
): Fact {
  const plain = Object.entries(set).filter(([path]) => !path.startsWith('speaker.'))
  const speaker = 'speaker' in fact ? {speaker: withSpeaker(fact.speaker, set, decision)} : {}
  return {...fact, ...Object.fromEntries(plain), ...timexOf(fact, set), ...speaker}
}

/** A date's TIMEX3 value follows its EDTF where both write it alike. */
function timexOf(
  fact: object,
  {edtf}: Readonly<Record<string, unknown>>,
): {readonly value?: string} {
  if (!('value' in fact && 'modifier' in fact) || typeof edtf !== 'string') return {}
  return /^\d{4}(-\d\d){0,2}$/.test(edtf) ? {value: edtf} : {}
}

/**
 * Who speaks is settled by whoever sets it: nobody whom the reading found stays beside them. The words of the mention stay what they
 * are where no others are given.
 */
function withSpeaker(
  speaker: unknown,
  set: Readonly<Record<string, unknown>>,
  decision: SpeakerDecision,
): unknown {
  const fields = Object.entries(set).filter(([path]) => path.startsWith('speaker.'))
  if (fields.length === 0) return speaker
  const changes: Partial<Speaker> = Object.fromEntries(
    fields.map(([path, value]) => [path.slice('speaker.'.length), value]),
  )
  const isDescribed = typeof changes.description === 'string'
  const before = {...UNKNOWN_SPEAKER, ...(isObject(speaker) ? speaker : {})}
  const isSaid = isDescribed || 'entity' in changes || areSeveral(changes.entities)
  const after = {...before, ...(isSaid ? NOBODY : {}), ...changes}
  const known =
    (isDescribed && !PRONOUN.test(after.description ?? '')) ||
    after.entity !== null ||
    after.entities.length > 0
  return {...after, status: known ? 'resolved' : 'unattributed', candidates: [], ...decision}
}

const NOBODY: Pick<Speaker, 'entity' | 'entities'> = {entity: null, entities: []}

export const UNKNOWN_SPEAKER: Speaker = {
  status: 'unattributed',
  mention: null,
  ...NOBODY,
  candidates: [],
  description: null,
  rule: null,
  confidence: 0,
}
