import {
  type Dossier,
  type EvidenceRef,
  overlaps,
  type Quotation,
  type Speaker,
} from '@onrecord/core'
import type {Wording} from '../wording/wording.ts'
import {bare} from './bare.ts'
import {type Allowance, allowanceOf} from './budget.ts'
import type {Located} from './located.ts'
import {type Statement, type StatementOptions, statementOf} from './statements.ts'
import type {Voice} from './voices.ts'

/** A statement and who makes it. */
export interface Attributed {
  readonly voice: Voice
  readonly statement: Statement
}

export type Candidate = Located<Quotation>

export interface Group {
  readonly voice: Voice
  readonly quotations: readonly Candidate[]
}

export interface Chooser {
  /** The first of these quotations that is not printed yet, nor a part or the whole of one that is, and fits. */
  readonly first: (sources: readonly Candidate[], limit: Limit) => Statement | null
  readonly used: ReadonlySet<EvidenceRef>
  readonly allowance: Allowance
}

/** Words at least and at most, and when reported speech begins with the article's verb. */
export interface Limit extends Pick<StatementOptions, 'lead'> {
  readonly fewest: number
  readonly most: number
}

export const LEAD: Limit = {fewest: 9, most: 45, lead: 'always'}
export const ROW: Limit = {fewest: 6, most: 26, lead: 'short'}
export const UNATTRIBUTED: Limit = {fewest: 5, most: 14, lead: 'always'}
export const CARD: Limit = {fewest: 5, most: 42}
/** How much longer than its limit a sentence may be that cannot be cut. */
export const LONGER = 1.5
export const MOST = {
  rows: 12,
  leads: 3,
  leadsOfMany: 8,
  unattributed: 2,
  firstCards: 2,
  cards: 5,
  laws: 20,
  lawWords: 38,
} as const

/** Chooses within the excerpt budget; `taken` are quotations that are printed elsewhere. */
export function chooserOf(
  dossier: Dossier,
  wording: Wording,
  taken: readonly EvidenceRef[],
): Chooser {
  const used = new Set<EvidenceRef>(taken)
  const allowance = allowanceOf(dossier)
  const printed: Candidate[] = []
  const first: Chooser['first'] = (sources, limit) => {
    for (const source of sources) {
      if (used.has(source.ref) || printed.some((one) => sharesWords(one, source))) continue
      const statement = statementOf(source, {dossier, wording, limit: limit.most, lead: limit.lead})
      if (statement === null || !fits(statement, limit, allowance)) continue
      used.add(source.ref)
      printed.push(source)
      return statement
    }
    return null
  }
  return {first, used, allowance}
}

/** "The warden said the guild told him “no”" holds what the guild told him; what is printed twice is one speaker’s, or nobody’s beside it. */
function sharesWords(a: Candidate, b: Candidate): boolean {
  const overlap = () =>
    a.article === b.article &&
    a.value.content.some((one) => b.value.content.some((other) => overlaps(one, other)))
  // two papers print one agency's words
  return overlap() || (mayBeOne(a.value.speaker, b.value.speaker) && repeats(a.value, b.value))
}

function mayBeOne(a: Speaker, b: Speaker): boolean {
  return a.entity === null || b.entity === null || a.entity === b.entity
}

function repeats(a: Quotation, b: Quotation): boolean {
  const [one = '', other = ''] = [a, b].map(({text}) => bare(text?.join(' ') ?? ''))
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one))
}

/** A sentence is not cut, so a statement may be somewhat longer than its limit. */
export function isWithin(limit: Limit, {form, words}: Statement): boolean {
  return form === 'paraphrase' || (words >= limit.fewest && words <= limit.most * LONGER)
}

function fits(statement: Statement, limit: Limit, allowance: Allowance): boolean {
  if (!isWithin(limit, statement)) return false
  return (
    statement.form === 'paraphrase' || allowance.take(statement.source.article, statement.words)
  )
}

export function attributed(voice: Voice, statement: Statement | null): readonly Attributed[] {
  return statement === null ? [] : [{voice, statement}]
}

/** Those for which it holds, then the others; each in their order. */
export function firstWhere<T>(list: readonly T[], holds: (one: T) => boolean): readonly T[] {
  return [...list.filter(holds), ...list.filter((one) => !holds(one))]
}

export function byLength(quotations: readonly Candidate[]): readonly Candidate[] {
  return [...quotations].sort((a, b) => lengthOf(b) - lengthOf(a))
}

export function lengthOf(quotation: Candidate | undefined): number {
  const spans = quotation?.value.content ?? []
  return spans.reduce((sum, span) => sum + span.end - span.start, 0)
}
