import type {Article, Quotation} from '../model/article.ts'
import {formatPath, type Path} from '../walk-spans.ts'

/** A quotation as a finding names it: its id and its first words. */
export function quotationLabel(quotation: Quotation, text: string | null): string {
  const [span] = quotation.content
  const words =
    quotation.text?.[0] ??
    (text === null || span === undefined ? '' : text.slice(span.start, span.end))
  return words === ''
    ? `Quotation ${quotation.id}`
    : `Quotation ${quotation.id} (${firstWords(words)})`
}

/** The fact that a path into an article leads to, named for a reader; else the path itself. */
export function labelAt(article: Article, path: Path, text: string | null): string {
  const [list, index] = path
  if (typeof list !== 'string' || typeof index !== 'number') return formatPath(path)
  const quotation = list === 'quotations' ? article.quotations[index] : undefined
  if (quotation !== undefined) return quotationLabel(quotation, text)
  const fact = idsOf(article)[list]?.[index]
  return fact === undefined ? formatPath(path) : `${KINDS[list] ?? list} ${fact}`
}

/** The ids of each list of facts. */
export function idsOf(article: Article): Readonly<Record<string, readonly string[]>> {
  const ids = (facts: readonly {readonly id: string}[]) => facts.map((fact) => fact.id)
  return {
    blocks: ids(article.blocks),
    entities: ids(article.entities),
    quotations: ids(article.quotations),
    dates: ids(article.dates),
    figures: ids(article.figures),
    events: ids(article.events),
    instruments: ids(article.instruments),
    annotations: ids(article.annotations),
  }
}

/** At most eight words, shortened with an ellipsis. */
export function firstWords(words: string): string {
  const all = words.trim().split(/\s+/)
  return all.length <= 8 ? all.join(' ') : `${all.slice(0, 8).join(' ')} …`
}

const KINDS: Readonly<Record<string, string>> = {
  blocks: 'Block',
  entities: 'Entity',
  dates: 'Date',
  figures: 'Figure',
  events: 'Event',
  instruments: 'Instrument',
  annotations: 'Annotation',
}
