import type {Article, Entity, EntityType, Quotation, Span} from '@onrecord/core'
import {folded} from '../gold/judge-speaker.ts'
import {holderOf, likeness, overlap} from '../gold/match-spans.ts'
import type {GoldScore} from '../gold/score-gold.ts'
import type {EntityLabel, PlacedLabel, WholeArticle} from './load-whole.ts'
import {bears, isSpeaker, labelOf} from './whose-label.ts'

const FIGURES = [
  'quotations',
  'kinds',
  'speakers',
  'reported',
  'reportedSpeakers',
  'people',
  'organisations',
  'dates',
  'figures',
  'events',
  'instruments',
  'metadata',
] as const

/** The names of the figures. */
export type WholeFigure = (typeof FIGURES)[number]

/** What is right, of how many that were read and how many that are labelled. What is optional counts as neither. */
export interface Tally {
  readonly right: number
  readonly read: number
  readonly labelled: number
}

export interface WholeScore {
  readonly articles: number
  readonly tallies: Readonly<Record<WholeFigure, Tally>>
  readonly misses: GoldScore['misses']
}

interface Pair {
  readonly gold: WholeArticle
  readonly article: Article
}

interface Context extends Pair {
  readonly count: (figure: WholeFigure, right: number, read: number, labelled: number) => void
  readonly note: (what: string, span: Span | undefined) => void
}

/** The harmonic mean of precision and recall, between 0 and 1; a plain share where all that is labelled is looked at. */
export function f1({right, read, labelled}: Tally): number {
  return read + labelled === 0 ? 1 : (2 * right) / (read + labelled)
}

/** Scores what the reader made of the texts, over all of them. */
export function scoreWhole(pairs: readonly Pair[]): WholeScore {
  const none = FIGURES.map((figure) => [figure, {right: 0, read: 0, labelled: 0}])
  const tallies: Record<WholeFigure, Tally> = Object.fromEntries(none)
  const misses: GoldScore['misses'][number][] = []
  const count: Context['count'] = (figure, right, read, labelled) => {
    const before = tallies[figure]
    tallies[figure] = {
      right: before.right + right,
      read: before.read + read,
      labelled: before.labelled + labelled,
    }
  }
  for (const {gold, article} of pairs) {
    const note: Context['note'] = (what, span) =>
      misses.push({what, article: gold.id, words: gold.text.slice(span?.start, span?.end ?? 80)})
    const context = {gold, article, count, note}
    scoreQuotations(context)
    scoreReported(context)
    scoreNames(context, 'people', 'person')
    scoreNames(context, 'organisations', 'organisation')
    scoreFacts(context)
    scoreMetadata(context)
  }
  return {articles: pairs.length, tallies, misses}
}

interface Matching<Labelled, Read> {
  readonly figure: WholeFigure
  readonly labels: readonly Labelled[]
  readonly read: readonly Read[]
  readonly fits: (label: Labelled, read: Read) => boolean
  /** Where a label or a reading stands. */
  readonly at: (one: Labelled | Read) => Span | undefined
}

/**
 * Matches labels and readings one to one, labels that must be met first. A reading that meets an optional label counts neither way, once
 * for each label.
 */
function match<Labelled extends {optional: boolean}, Read>(
  {count, note}: Context,
  {figure, labels, read, fits, at}: Matching<Labelled, Read>,
): void {
  const left = new Set(read)
  const taken = (label: Labelled) => {
    const hit = [...left].find((one) => fits(label, one))
    return hit !== undefined && left.delete(hit)
  }
  const wanted = labels.filter(({optional}) => !optional)
  const missed = wanted.filter((label) => !taken(label))
  const neutral = labels.filter((label) => label.optional && taken(label)).length
  for (const label of missed) note(`${figure}: not found`, at(label))
  for (const one of left) note(`${figure}: none, or otherwise`, at(one))
  count(figure, wanted.length - missed.length, read.length - neutral, wanted.length)
}

/** Stretch by stretch; of each the kind and the speaker. */
function scoreQuotations(context: Context): void {
  const {gold, article, count, note} = context
  match(context, {
    figure: 'quotations',
    labels: gold.quotations.flatMap(({quoted, optional}) =>
      quoted.map((span) => ({...span, optional})),
    ),
    read: article.quotations.flatMap(({quoted}) => quoted),
    fits: (label, span) => likeness(label, span) >= 0.8,
    at: (span) => span,
  })
  for (const label of gold.quotations.filter(({optional}) => !optional)) {
    for (const span of label.quoted) {
      const holder = holderOf(article, span)
      const speaks = holder !== null && isSpeaker(gold, article, label, holder.speaker)
      if (!speaks) note('speakers: another, or none', span)
      count('speakers', Number(speaks), 1, 1)
      count('kinds', Number(label.kind.some((kind) => kind === holder?.kind)), 1, 1)
    }
  }
}

/** Clauses without quoted words: those that share most words belong together. */
function scoreReported(context: Context): void {
  const {gold, article, count, note} = context
  const read = article.quotations.filter(({quoted}) => quoted.length === 0)
  const pairs = gold.reported
    .flatMap((label) =>
      read.map((one) => ({label, one, shared: sharedWords(gold.text, label.content, one.content)})),
    )
    .filter(({shared}) => shared >= 0.5)
    .toSorted((a, b) => b.shared - a.shared)
  const found = new Map<(typeof gold.reported)[number], Quotation>()
  for (const {label, one} of pairs)
    if (!found.has(label) && ![...found.values()].includes(one)) found.set(label, one)
  match(context, {
    figure: 'reported',
    labels: gold.reported,
    read,
    fits: (label, one) => found.get(label) === one,
    at: ({content}) => content[0],
  })
  for (const label of gold.reported.filter(({optional}) => !optional)) {
    const one = found.get(label)
    const speaks = one !== undefined && isSpeaker(gold, article, label, one.speaker)
    if (one && !speaks) note('reportedSpeakers: another, or none', label.content[0])
    count('reportedSpeakers', Number(speaks), 1, 1)
  }
}

/** The F1 of the words in two sets of spans. */
function sharedWords(text: string, one: readonly Span[], other: readonly Span[]): number {
  const [some, others] = [one, other].map((spans) => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({index}) => index)
    return words.filter((at) => spans.some(({start, end}) => start <= at && at < end))
  }) as [number[], number[]]
  return (2 * some.filter((at) => others.includes(at)).length) / (some.length + others.length || 1)
}

function scoreNames(context: Context, figure: WholeFigure, type: EntityType): void {
  const {gold, article} = context
  const spans = (one: EntityLabel | Entity) =>
    one.mentions.map((mention) => ('span' in mention ? mention.span : mention))
  match(context, {
    figure,
    labels: gold.entities
      .filter((label) => label.type === type || label.also.includes(type))
      .map((label) => ({...label, optional: label.optional || label.type !== type})),
    read: article.entities.filter((entity) => entity.type === type),
    fits: (label, entity) =>
      labelOf(gold, entity)?.key === label.key && touch(label.mentions, spans(entity)),
    at: (one) => spans(one)[0],
  })
}

function scoreFacts(context: Context): void {
  const {gold, article} = context
  match(context, {
    figure: 'dates',
    labels: gold.dates,
    read: article.dates,
    fits: ({span, value, optional}, date) =>
      overlap(span, date.span) > 0 && (optional || [date.value, date.edtf].includes(value)),
    at: ({span}) => span,
  })
  match(context, {
    figure: 'figures',
    labels: gold.figures,
    read: article.figures,
    fits: (label, {span, value, qualifier, unit}) =>
      inPlace(label, span) &&
      value === label.value &&
      label.qualifier.includes(qualifier) &&
      label.unit.includes(`${unit}`.toLowerCase()),
    at: (one) => ('span' in one ? one.span : one.within),
  })
  match(context, {
    figure: 'events',
    labels: gold.events,
    read: article.events,
    fits: (label, {span, edtf, status}) =>
      inPlace(label, span) && begins(edtf, label.edtf) && label.status.includes(status),
    at: (one) => ('span' in one ? one.span : one.core),
  })
  match(context, {
    figure: 'instruments',
    labels: gold.instruments,
    read: article.instruments,
    fits: (label, {name, year, type, mentions}) =>
      bears(name, label.names) &&
      label.years.includes(year) &&
      label.type.includes(type) &&
      touch(
        label.mentions,
        mentions.map(({span}) => span),
      ),
    at: ({mentions: [first]}) => (first && 'span' in first ? first.span : first),
  })
}

function inPlace({core, within}: PlacedLabel, span: Span): boolean {
  return overlap(core, span) > 0 && within.start <= span.start && span.end <= within.end
}

function touch(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => overlap(one, other) > 0))
}

/** A date may say more than the label's ("2024-10-03" for "2024-10"), at both ends of a stretch; a label without a date wants none. */
function begins(edtf: string | null, wanted: string | null): boolean {
  if (wanted === null) return true
  const ends = (edtf ?? '').replace(/[~?%]/g, '').split('/')
  const [from = '', to = from] = wanted.split('/')
  const last = ends[1] ?? (wanted.includes('/') ? '' : ends[0])
  return ends[0]?.startsWith(from) === true && (last === '..' || last?.startsWith(to) === true)
}

function scoreMetadata({gold: {metadata: label}, article: {metadata}, count, note}: Context): void {
  const [byline, ...others] = metadata.bylines
  const pairs = {
    headline: [metadata.headline, label.headline],
    byline: [[byline, ...others].map((one) => one?.name ?? '').join('; '), label.byline],
    role: [byline?.role, label.role],
    published: [metadata.published, label.published],
    dateline: [metadata.dateline?.place, label.dateline].map((place) => place?.split(/[,(]/)[0]),
  }
  for (const [field, [read, wanted]] of Object.entries(pairs)) {
    const right = folded(read ?? '').trim() === folded(wanted ?? '').trim()
    if (!right) note(`metadata: ${field}`, undefined)
    count('metadata', Number(right), 1, 1)
  }
}
