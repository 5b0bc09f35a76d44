import {
  type Article,
  compareSpans,
  type Dossier,
  evidenceSpans,
  isInOwnWords,
  type Quotation,
  resolve,
  type Span,
  spanText,
} from '@onrecord/core'
import {standsIn} from './bare.ts'
import type {Located} from './located.ts'
import {leadOf} from './stretches.ts'

/**
 * The words that a piece of evidence stands on, as one row; `null` when they are withheld and no excerpt is given.
 * Of a quotation the verb that reports it counts in, since a document may print it with the clause.
 */
export function evidenceWords(dossier: Dossier, ref: string): string | null {
  const evidence = resolve(dossier, ref)
  if (evidence === null) return null
  if (evidence.kind === 'reference') return evidence.value.title ?? null
  const excerpts = dossier.excerpts.filter((item) => item.ref === ref).map((item) => item.text)
  const words =
    evidence.kind === 'quotation'
      ? quotationWords(evidence)
      : spanWords(evidence.article, evidenceSpans(evidence))
  const all = [...(words === null ? [] : [words]), ...excerpts]
  return all.length === 0 ? null : all.join(' ')
}

/** The first of these pieces of evidence in which the words stand verbatim; `null` for none. */
export function findEvidence(
  dossier: Dossier,
  refs: readonly string[],
  printed: string,
): string | null {
  const found = refs.find((ref) => {
    const words = evidenceWords(dossier, ref)
    return words !== null && standsIn(printed, words)
  })
  return found ?? null
}

function quotationWords(source: Located<Quotation>): string | null {
  const {article, value} = source
  const {content, cue, text} = value
  if (article.source.text === null) return text === null ? null : text.join(' ')
  const lead = leadOf(source)?.span ?? null
  const verb = isInOwnWords(value) ? null : (lead ?? cue)
  const spans = verb === null ? content : [...content, verb].sort(compareSpans)
  return spanWords(article, spans)
}

function spanWords(article: Article, spans: readonly Span[]): string | null {
  const {text} = article.source
  return text === null ? null : spans.map((span) => spanText(text, span)).join(' ')
}
