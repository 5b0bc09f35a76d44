import type {Article} from '../model/article.ts'
import type {LocalId} from '../model/common.ts'
import {requireForm, requireInput} from '../require-input.ts'
import {compareSpans, overlaps} from '../spans.ts'
import {type Fact, factsOf} from './facts-of.ts'

/** What a block says: every fact with a span in it, and of its spans those in the block; none for an unknown id. */
export function factsInBlock(article: Article, block: LocalId): Fact[] {
  requireInput(article, ['article'], 'factsInBlock')
  requireForm(block, 'string', 'factsInBlock: the id of a block')
  const found = article.blocks.find(({id}) => id === block)
  if (found === undefined) return []
  return factsOf(article)
    .map(
      (fact): Fact => ({...fact, spans: fact.spans.filter((span) => overlaps(span, found.span))}),
    )
    .filter(({spans}) => spans.length > 0)
    .sort((a, b) => {
      const [left, right] = [a.spans[0], b.spans[0]]
      return left === undefined || right === undefined ? 0 : compareSpans(left, right)
    })
}
