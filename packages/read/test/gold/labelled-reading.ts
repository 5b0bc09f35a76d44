import type {Entity, Quotation, Speaker} from '@onrecord/core'
import type {GoldArticle, GoldSpeaker} from './load-gold.ts'

/** The labels as if they had been read: ids of quotations are their places, ids of entities those of the labels. */
export function labelledQuotations(gold: GoldArticle): Quotation[] {
  return gold.quotations.map(({kind, content, quoted, cue, speaker, within}, index) => ({
    id: String(index),
    kind,
    content,
    quoted,
    text: content.map(({start, end}) => gold.text.slice(start, end)),
    cue,
    speaker: {...NOBODY, ...decided(speaker)},
    addressee: null,
    said: null,
    within: within === null ? null : String(within),
    provenance: PROVENANCE,
  }))
}

/** The labels' entities, each under its fullest name. */
export function labelledEntities(gold: GoldArticle): Entity[] {
  return [...gold.entities].map(([id, [name = '']]) => ({
    id,
    type: 'person',
    name,
    aliases: [],
    names: [],
    identifiers: [],
    honorifics: [],
    roles: [],
    age: null,
    members: [],
    mentions: [],
    provenance: PROVENANCE,
  }))
}

function decided(speaker: GoldSpeaker): Partial<Speaker> {
  switch (speaker.type) {
    case 'entity':
      return {status: 'resolved', entity: speaker.ids[0] ?? null}
    case 'ambiguous':
      return {status: 'ambiguous', candidates: speaker.candidates}
    case 'described':
      return {description: speaker.words}
    case 'unattributed':
      return {}
  }
}

const NOBODY: Speaker = {
  status: 'unattributed',
  mention: null,
  entity: null,
  entities: [],
  candidates: [],
  description: null,
  rule: 'label',
  confidence: 1,
}

const PROVENANCE: Quotation['provenance'] = {
  method: 'human',
  agent: 'labels',
  rule: 'label',
  confidence: 1,
}
