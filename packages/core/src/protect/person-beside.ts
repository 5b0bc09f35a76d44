import type {Article} from '../model/article.ts'
import type {Span} from '../model/common.ts'
import {contains} from '../spans.ts'

/** The person named last before a place in its paragraph, else next after it. */
export function personBeside(
  {blocks, entities}: Article,
  at: Span,
): {readonly id: string; readonly span: Span} | null {
  const block = blocks.find(({span}) => contains(span, at))?.span
  if (block === undefined) return null
  const near = entities
    .filter(({type}) => type === 'person')
    .flatMap(({id, mentions}) => mentions.map(({span}) => ({id, span})))
    .filter(({span}) => contains(block, span))
    .toSorted((a, b) => a.span.start - b.span.start)
  const before = near.findLast(({span}) => span.end <= at.start)
  return before ?? near.find(({span}) => span.start >= at.end) ?? null
}
