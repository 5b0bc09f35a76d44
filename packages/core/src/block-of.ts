import type {Article, Block} from './model/article.ts'
import type {Span} from './model/common.ts'
import {requireForm, requireSpan} from './require-input.ts'
import {contains} from './spans.ts'

/** The block that holds a span; `null` where none does. */
export function blockOf(article: Pick<Article, 'blocks'>, span: Span): Block | null {
  const {blocks}: Pick<Article, 'blocks'> = Object(article)
  requireForm(blocks, 'list', 'blockOf: blocks of an article')
  requireSpan(span, 'blockOf')
  return blocks.find((block) => contains(block.span, span)) ?? null
}
