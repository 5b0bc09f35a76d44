import type {Article, Block} from './model/article.ts'
import type {Span} from './model/common.ts'
import {contains} from './spans.ts'

/** The block that holds a span; `null` where none does. */
export function blockOf({blocks}: Pick<Article, 'blocks'>, span: Span): Block | null {
  return blocks.find((block) => contains(block.span, span)) ?? null
}
