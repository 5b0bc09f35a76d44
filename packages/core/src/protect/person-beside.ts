import {blockOf} from '../block-of.ts'
import {evidenceRef} from '../evidence-ref.ts'
import type {Article} from '../model/article.ts'
import type {Span} from '../model/common.ts'
import {contains} from '../spans.ts'
import type {Holder} from './subjects.ts'

/** Where the person stands who is named last before a place in its paragraph, else next after it, if it is one of these; else `null`. */
export function personBeside(article: Article, at: Span, people: readonly Holder[]): Span | null {
  const block = blockOf(article, at)
  if (block === null) return null
  const near = article.entities
    .filter(({type}) => type === 'person')
    .flatMap(({id, mentions}) => mentions.map(({span}) => ({id, span})))
    .filter(({span}) => contains(block.span, span))
    .toSorted((a, b) => a.span.start - b.span.start)
  const person =
    near.findLast(({span}) => span.end <= at.start) ?? near.find(({span}) => span.start >= at.end)
  if (person === undefined) return null
  const ref = evidenceRef(article.id, person.id)
  return people.some(({entities}) => entities.has(ref)) ? person.span : null
}
