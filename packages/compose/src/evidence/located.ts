import {
  type Article,
  contains,
  type DateMention,
  type Event,
  evidenceRef,
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

export function evenBlanks(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** How many words: stretches between blanks. What stands in square brackets is not the article's. */
export function countWords(words: string): number {
  const even = evenBlanks(words.replace(/\[[^[\]]*\]/gu, ' '))
  return even === '' ? 0 : even.split(' ').length
}

/** Where something stands: a paragraph by its number from 1, or a part of the article that has a name. */
export type Place =
  | {readonly kind: 'paragraph'; readonly number: number}
  | {readonly kind: 'headline' | 'caption'}

/** The place of a span; `null` where no block holds it. Paragraphs count list items and quotes, never furniture. */
export function placeOf(article: Article, span: Span): Place | null {
  let number = 0
  for (const block of article.blocks) {
    if (COUNTED.has(block.type)) number += 1
    if (!contains(block.span, {start: span.start, end: span.start + 1})) continue
    if (COUNTED.has(block.type)) return {kind: 'paragraph', number}
    if (block.type === 'headline' || block.type === 'deck') return {kind: 'headline'}
    return block.type === 'caption' ? {kind: 'caption'} : null
  }
  return null
}

const COUNTED: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'quote', 'table'])
