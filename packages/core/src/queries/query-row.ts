import {evidenceRef} from '../evidence-ref.ts'
import type {
  Article,
  Entity,
  Event,
  Figure,
  Instrument,
  Quotation,
  Speaker,
} from '../model/article.ts'
import type {LocalId, Span} from '../model/common.ts'
import {entityOf, rolesOf, speakerName, speakersOf} from '../names.ts'
import {quotationWords, wordsAt} from './fact-words.ts'
import type {Fact} from './facts-of.ts'

/** One result of a query as JSON: an id, where it stands, the words there, and what is particular to the query. */
export interface QueryRow {
  /** Inside one article its local id; over a dossier an evidence reference. */
  readonly id: string
  readonly spans: readonly Span[]
  /** The words at the spans, several joined by ` […] `; `null` when withheld. */
  readonly text: string | null
  readonly [field: string]: unknown
}

/** How ids are written: as they are in an article, as evidence references in a dossier. */
export type IdOf = (article: Article, id: LocalId) => string

export const localIdOf: IdOf = (_, id) => id
export const evidenceRefOf: IdOf = (article, id) => evidenceRef(article.id, id)

export function quotationRow(article: Article, quotation: Quotation, idOf: IdOf): QueryRow {
  const {id, content, kind, cue, speaker} = quotation
  return {
    id: idOf(article, id),
    spans: content,
    text: joined(quotationWords(article, quotation)),
    kind,
    // what is denied means the other way round without its verb
    cue: cue === null ? null : textAt(article, [cue]),
    speaker: speakerName(article, speaker),
    roles: rolesOf(article, speakersOf(article, speaker)),
    entity: speaker.entity === null ? null : idOf(article, speaker.entity),
    status: speaker.status,
    candidates: candidatesOf(article, speaker),
  }
}

export function figureRow(article: Article, figure: Figure, idOf: IdOf): QueryRow {
  const {id, span, value, upper, qualifier, unit, period, speaker} = figure
  return {
    ...at(article, id, [span], idOf),
    value,
    upper,
    qualifier,
    unit,
    measures: joined(wordsAt(article, figure.measures)),
    period,
    ...toldBy(article, speaker),
  }
}

export function eventRow(article: Article, event: Event, idOf: IdOf): QueryRow {
  const {id, span, label, edtf, status, speaker} = event
  return {
    ...at(article, id, [span], idOf),
    label,
    edtf,
    status,
    ...toldBy(article, speaker),
  }
}

/** Whose words a fact stands in; all are empty where the article says it itself. */
function toldBy(article: Article, speaker: Speaker | null) {
  return {
    speaker: speakerName(article, speaker),
    // without it, one of several would be read as nobody
    speakerStatus: speaker?.status ?? null,
    candidates: candidatesOf(article, speaker),
  }
}

function candidatesOf(article: Article, speaker: Speaker | null): readonly string[] {
  return (speaker?.candidates ?? []).map((one) => entityOf(article, one)?.name ?? one)
}

export function instrumentRow(article: Article, instrument: Instrument, idOf: IdOf): QueryRow {
  const {id, mentions, type, name, year, parties} = instrument
  const spans = mentions.map(({span}) => span)
  return {...at(article, id, spans, idOf), type, name, year, parties}
}

export function entityRow(article: Article, entity: Entity, idOf: IdOf): QueryRow {
  const {id, mentions, type, name, aliases} = entity
  const spans = mentions.map(({span}) => span)
  return {...at(article, id, spans, idOf), type, name, aliases, roles: rolesOf(article, [entity])}
}

/** A fact of any kind, which the row names. */
export function factRow(article: Article, fact: Fact, idOf: IdOf): QueryRow {
  if (fact.kind === 'quotation') {
    const row = quotationRow(article, fact.value, idOf)
    return {
      ...row,
      spans: fact.spans,
      text: textAt(article, fact.spans) ?? row.text,
      fact: fact.kind,
    }
  }
  return {...at(article, fact.value.id, fact.spans, idOf), fact: fact.kind}
}

export function at(
  article: Article,
  id: LocalId,
  spans: readonly Span[],
  idOf: IdOf,
): Pick<QueryRow, 'id' | 'spans' | 'text'> {
  return {id: idOf(article, id), spans, text: textAt(article, spans)}
}

export function textAt(article: Article, spans: readonly Span[]): string | null {
  return joined(wordsAt(article, spans))
}

function joined(words: readonly string[] | null): string | null {
  return words === null ? null : words.join(' […] ')
}
