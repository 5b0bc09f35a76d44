import {
  type Article,
  type DateMention,
  type Event,
  evidenceRef,
  type Quotation,
  type Span,
  spanText,
} from '@onrecord/core'

/** A fact with the article it stands in and the reference that names it. */
export interface Located<T> {
  readonly article: Article
  readonly ref: string
  readonly value: T
}

/** Every fact of a kind, over all articles, in order. */
export function located<T extends {readonly id: string}>(
  articles: readonly Article[],
  list: (article: Article) => readonly T[],
): Located<T>[] {
  return articles.flatMap((article) =>
    list(article).map((value) => ({article, ref: evidenceRef(article.id, value.id), value})),
  )
}

/** The date by which an event is known; `null` where it has none. */
export function dateOf({article, value}: Located<Event>): DateMention | null {
  return article.dates.find(({id}) => id === value.date) ?? null
}

/** The words at a span, blanks evened out; `null` when the text is withheld. */
export function wordsAt(article: Article, span: Span): string | null {
  const {text} = article.source
  return text === null ? null : evenBlanks(spanText(text, span))
}

/** All words of a quotation, blanks evened out; none when the text is withheld. */
export function wordsOf({article, value}: Located<Quotation>): string {
  return value.content.map((span) => wordsAt(article, span) ?? '').join(' ')
}

export function evenBlanks(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** How many words: stretches between blanks. What stands in square brackets is not the article's. */
export function countWords(words: string): number {
  const even = evenBlanks(words.replace(/\[[^[\]]*\]/gu, ' '))
  return even === '' ? 0 : even.split(' ').length
}
