import type {Article, Quotation, Span} from '@onrecord/core'
import type {GoldQuotation} from './load-gold.ts'

/** The quotation that was read with these words between its marks, or `null`. */
export function holderOf(article: Article, span: Span): Quotation | null {
  let best: Quotation | null = null
  let most = 0.8
  for (const quotation of article.quotations) {
    for (const one of quotation.quoted) {
      const like = likeness(one, span)
      if (like > most || (like === most && best === null)) {
        best = quotation
        most = like
      }
    }
  }
  return best
}

/** The way of not being found: not at all, or between other bounds. */
export function notFound(article: Article, {kind, quoted}: GoldQuotation): string {
  const spans = article.quotations.flatMap((one) => one.quoted)
  const touched = quoted.some((span) => spans.some((one) => overlap(one, span) > 0))
  return touched ? `not found: ${kind}, bounds differ` : `not found: ${kind}`
}

/** Intersection over union. */
export function likeness(a: Span, b: Span): number {
  const both = overlap(a, b)
  return both / (length(a) + length(b) - both)
}

/** Characters that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

export function length({start, end}: Span): number {
  return end - start
}
