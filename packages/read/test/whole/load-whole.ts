import {readdirSync, readFileSync} from 'node:fs'
import type {EntityType, EventStatus, InstrumentType, Qualifier, Span} from '@onrecord/core'

/** 21 articles are kept for last runs: their misses are never listed. */
export type WholePart = 'open' | 'held-out'

/** What may be read and need not be. */
interface Label {
  readonly optional: boolean
}

export interface EntityLabel extends Label {
  readonly key: string
  readonly type: EntityType
  /** Types under which it may be read and need not be. */
  readonly also: readonly EntityType[]
  readonly names: readonly string[]
  readonly mentions: readonly Span[]
}

/** Whose words they are. */
export interface SpeakerLabel {
  /** Keys of entities, each of them right; empty where nobody is named. */
  readonly speaker: readonly string[]
  /** Keys of those who say it together. */
  readonly joint: readonly string[]
  /** Words for a speaker who need be no entity. */
  readonly named: readonly Span[]
}

interface QuotationLabel extends Label, SpeakerLabel {
  readonly kind: readonly ('direct' | 'mixed')[]
  readonly quoted: readonly Span[]
}

interface ReportedLabel extends Label, SpeakerLabel {
  readonly content: readonly Span[]
}

interface DateLabel extends Label {
  readonly span: Span
  readonly value: string
}

/** Something at a place: what is read touches `core` and stays in `within`. */
export interface PlacedLabel extends Label {
  readonly core: Span
  readonly within: Span
}

interface FigureLabel extends PlacedLabel {
  readonly value: number | null
  readonly qualifier: readonly Qualifier[]
  /** In small letters; `null` as a word where it may have none. */
  readonly unit: readonly string[]
}

interface EventLabel extends PlacedLabel {
  readonly edtf: string | null
  readonly status: readonly EventStatus[]
}

interface InstrumentLabel extends Label {
  readonly names: readonly string[]
  readonly type: readonly InstrumentType[]
  readonly years: readonly (number | null)[]
  readonly mentions: readonly Span[]
}

/** What is absent here is absent in the article. */
interface MetadataLabel {
  readonly headline: string
  readonly byline?: string
  readonly role?: string
  readonly published: string
  readonly dateline?: string
}

export interface WholeArticle {
  readonly id: string
  readonly text: string
  readonly metadata: MetadataLabel
  readonly entities: readonly EntityLabel[]
  readonly quotations: readonly QuotationLabel[]
  readonly reported: readonly ReportedLabel[]
  readonly dates: readonly DateLabel[]
  readonly figures: readonly FigureLabel[]
  readonly events: readonly EventLabel[]
  readonly instruments: readonly InstrumentLabel[]
}

/** A label as the file has it: spans as words, alternatives between bars, and nothing that goes without saying. */
type Written = Readonly<Record<string, unknown>>
type Part = Exclude<keyof WholeArticle, 'id' | 'text' | 'metadata'>
export type WrittenLabels = Readonly<Record<Part, readonly Written[]>> & {metadata: MetadataLabel}

const ANY_STATUS = 'happened|planned|alleged|denied|forecast'

/** The articles of one part, in the order of their names. Throws on a label that its text does not bear out. */
export function loadWhole(part: WholePart): WholeArticle[] {
  const folder = new URL(`${part}/`, import.meta.url)
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
  const ids = readdirSync(folder).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? [])
  return ids
    .toSorted()
    .map((id) => parseWhole(id, read(`${id}.txt`), JSON.parse(read(`${id}.json`))))
}

/** The labels of a text with their words found in it. */
export function parseWhole(id: string, text: string, labels: WrittenLabels): WholeArticle {
  const keys = labels.entities.map(({key}) => key)
  const span = (words: unknown, around?: Span) => spanOf(`${words}`, text, around)
  const spans = (all: unknown) => ((all ?? []) as string[]).map((words) => span(words))
  const optional = ({optional = false}: Written) => ({optional: optional === true})
  const placed = (one: Written) => {
    const within = span(one.within ?? one.core)
    return {...optional(one), within, core: span(one.core, within)}
  }
  const said = (one: Written) => {
    const [speaker, joint] = [one.speaker, one.joint].map(alternatives) as [string[], string[]]
    for (const key of [...speaker, ...joint])
      if (!keys.includes(key)) throw new Error(`${id}: no entity ${key}`)
    return {...optional(one), speaker, joint, named: spans(one.named)}
  }
  try {
    return {
      id,
      text,
      metadata: labels.metadata,
      entities: labels.entities.map((one) => ({
        ...optional(one),
        key: one.key as string,
        type: one.type as EntityType,
        also: (one.also ?? []) as EntityType[],
        names: alternatives(one.names),
        mentions: spans(one.mentions),
      })),
      quotations: labels.quotations.map((one) => ({
        ...said(one),
        kind: alternatives(one.kind ?? 'direct'),
        quoted: spans(one.quoted),
      })),
      reported: labels.reported.map((one) => ({...said(one), content: spans(one.content)})),
      dates: labels.dates.map((one) => ({
        ...optional(one),
        span: span(one.span),
        value: one.value as string,
      })),
      figures: labels.figures.map((one) => ({
        ...placed(one),
        value: one.value as number | null,
        qualifier: alternatives(one.qualifier ?? 'exact'),
        unit: alternatives(one.unit ?? 'null'),
      })),
      events: labels.events.map((one) => ({
        ...placed(one),
        edtf: (one.edtf ?? null) as string | null,
        status: alternatives(one.status === 'any' ? ANY_STATUS : (one.status ?? 'happened')),
      })),
      instruments: labels.instruments.map((one) => ({
        ...optional(one),
        names: alternatives(one.names),
        type: alternatives(one.type),
        years: (one.years ?? [null]) as (number | null)[],
        mentions: spans(one.mentions),
      })),
    }
  } catch (error) {
    throw new Error(`${id}: ${error instanceof Error ? error.message : error}`)
  }
}

function alternatives<Word extends string>(words: unknown): Word[] {
  return typeof words === 'string' ? (words.split('|') as Word[]) : []
}

/** "words", "words#2" (where they stand for the second time), "first words … last words"; within a stretch of the text. */
function spanOf(written: string, text: string, around = {start: 0, end: text.length}): Span {
  const [, words = '', number] = /^(.*?)(?:#(\d+))?$/su.exec(written) ?? []
  const [first = '', last] = words.split(' … ')
  const all = placesOf(first, text, around)
  if (number === undefined && all.length > 1)
    throw new Error(`stands ${all.length} times: ${written}`)
  const start = all[Number(number ?? 1) - 1]
  const from = (start ?? 0) + first.length
  const tail = last === undefined ? from : placesOf(last, text, {...around, start: from})[0]
  if (start === undefined || tail === undefined) throw new Error(`not in the text: ${written}`)
  return {start, end: tail + (last?.length ?? 0)}
}

/** Where whole words stand. */
function placesOf(words: string, text: string, {start, end}: Span): number[] {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  const before = /^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : ''
  const after = /[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}])' : ''
  return [...text.matchAll(new RegExp(`${before}${escaped}${after}`, 'gu'))]
    .map(({index}) => index)
    .filter((index) => index >= start && index + words.length <= end)
}
