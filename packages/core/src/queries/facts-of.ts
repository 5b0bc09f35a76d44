import type {Article, FactMap} from '../model/article.ts'
import type {Span} from '../model/common.ts'
import {requireSeen} from '../require-input.ts'

/** A fact with the spans it stands on. */
export type Fact = {
  readonly [Kind in keyof FactMap]: {
    readonly kind: Kind
    readonly value: FactMap[Kind]
    readonly spans: readonly Span[]
  }
}[keyof FactMap]

/** Every fact of an article, kind by kind. */
export function factsOf(article: Article): Fact[] {
  requireSeen(article, ['article'], 'factsOf')
  const mentions = (of: readonly {readonly span: Span}[]) => of.map(({span}) => span)
  return [
    ...article.quotations.map((value): Fact => ({kind: 'quotation', value, spans: value.content})),
    ...article.figures.map((value): Fact => ({kind: 'figure', value, spans: [value.span]})),
    ...article.dates.map((value): Fact => ({kind: 'date', value, spans: [value.span]})),
    ...article.events.map((value): Fact => ({kind: 'event', value, spans: [value.span]})),
    ...article.instruments.map(
      (value): Fact => ({kind: 'instrument', value, spans: mentions(value.mentions)}),
    ),
    ...article.entities.map(
      (value): Fact => ({kind: 'entity', value, spans: mentions(value.mentions)}),
    ),
    ...article.annotations.map((value): Fact => ({kind: 'annotation', value, spans: value.spans})),
  ]
}
