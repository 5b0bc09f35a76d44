import type {Figure} from '@onrecord/core'
import {factsOf} from './hand-made-draft.ts'

export function rows(text: string): readonly (readonly unknown[])[] {
  return factsOf(text).figures.map(({span, value, upper, qualifier, unit}: Figure) => [
    text.slice(span.start, span.end),
    value,
    ...(upper === null ? [] : [upper]),
    qualifier,
    unit,
  ])
}
