import type {Article} from './model/article.ts'
import type {LocalId} from './model/common.ts'
import {requireInput, requireOptions} from './require-input.ts'

/** Which words stay where the text goes. */
export interface WithholdOptions {
  /** Quotations whose words may stay, because they are printed. */
  readonly keep?: readonly LocalId[] | undefined
}

/** The article without its text: spans and hash stay, so that `attachSource` can put it back. */
export function withhold(article: Article, options: WithholdOptions = {}): Article {
  requireInput(article, ['article'], 'withhold')
  requireOptions(options, {keep: 'texts'}, 'withhold')
  const keep = new Set(options.keep)
  return {
    ...article,
    source: {...article.source, text: null},
    quotations: article.quotations.map((quotation) =>
      keep.has(quotation.id) ? quotation : {...quotation, text: null},
    ),
  }
}
