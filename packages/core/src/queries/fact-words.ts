import type {Article, Quotation} from '../model/article.ts'
import type {Span} from '../model/common.ts'
import {spanText} from '../spans.ts'

/** The words of a quotation by content span, from the text or as it keeps them; `null` when withheld. */
export function quotationWords(article: Article, quotation: Quotation): readonly string[] | null {
  return wordsAt(article, quotation.content) ?? quotation.text
}

/** The words at spans; `null` when the text is withheld. */
export function wordsAt(article: Article, spans: readonly Span[]): readonly string[] | null {
  const {text} = article.source
  return text === null ? null : spans.map((span) => spanText(text, span))
}

/** Runs of letters and digits between blanks. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
