import type {Article} from './model/article.ts'
import type {Span} from './model/common.ts'
import {requireForm, requireInput} from './require-input.ts'
import {spanDefect, spanText} from './spans.ts'

/** The words at a span between what stands before and after them in the same paragraph. */
export interface Excerpt {
  readonly before: string
  readonly words: string
  readonly after: string
}

/**
 * A span with its context: whole words only, and never beyond the paragraph.
 *
 * @param context how many UTF-16 code units to show on either side at most
 * @returns `null` when the article's text is withheld
 * @throws RangeError where the span is none of the article's text
 */
export function excerpt(article: Article, span: Span, context = 80): Excerpt | null {
  requireInput(article, ['article'], 'excerpt')
  const {text} = article.source
  if (text === null) return null
  requireForm(context, 'number', 'excerpt: context')
  if (spanDefect(text, span) === 'out-of-range') {
    throw new RangeError(
      `excerpt: a span is {start, end} within 0 and ${text.length}, got ${JSON.stringify(span)}`,
    )
  }
  return {
    before: before(text, span.start, context),
    words: spanText(text, span),
    after: after(text, span.end, context),
  }
}

const PARAGRAPH_BREAK = '\n\n'

function before(text: string, end: number, context: number): string {
  const paragraph = text.lastIndexOf(PARAGRAPH_BREAK, end - 1)
  const floor = paragraph < 0 ? 0 : paragraph + PARAGRAPH_BREAK.length
  if (end - floor <= context) return text.slice(floor, end)
  const cut = text.slice(end - context - 1, end)
  return cut.slice(cut.search(/\s/) + 1 || cut.length)
}

function after(text: string, start: number, context: number): string {
  const paragraph = text.indexOf(PARAGRAPH_BREAK, start)
  const ceiling = paragraph < 0 ? text.length : paragraph
  if (ceiling - start <= context) return text.slice(start, ceiling).trimEnd()
  const cut = text.slice(start, start + context + 1)
  return cut.replace(/\s?\S*$/, '')
}
