import type {Article} from './model/article.ts'
import type {Span} from './model/common.ts'
import {requireForm, requireSeen} from './require-input.ts'
import {contains} from './spans.ts'

/** Where something stands: a paragraph by its number from 1, or a part of the article that has a name. */
export type Place =
  | {readonly kind: 'paragraph'; readonly number: number}
  | {readonly kind: 'headline' | 'caption'}

/** The place of a span; `null` where no block holds it. Paragraphs count list items and quotes, never furniture. */
export function placeOf(article: Article, span: Span): Place | null {
  requireSeen(article, ['article'], 'placeOf')
  // a fact in the place of its span would stand nowhere
  requireForm(span?.start, 'number', 'placeOf: start of a span, such as quotation.content[0],')
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
