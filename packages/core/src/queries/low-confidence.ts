import type {Article} from '../model/article.ts'
import {requireInput, requireOptions} from '../require-input.ts'
import {type Fact, factsOf} from './facts-of.ts'

/** Below this a fact is to be looked at again before anyone relies on it; 0 to 1. */
export const SURE = 0.7

/** How sure a fact must be not to be listed. */
export interface LowConfidenceOptions {
  /** 0 to 1; default `SURE`. */
  readonly below?: number | undefined
}

/** Facts to look at again, the least certain first: by their own confidence, or by that in their speaker. */
export function lowConfidence(article: Article, options: LowConfidenceOptions = {}): Fact[] {
  requireInput(article, ['article'], 'lowConfidence')
  requireOptions(options, {below: 'number'}, 'lowConfidence')
  const {below = SURE} = options
  return factsOf(article)
    .filter((fact) => confidenceOf(fact) < below)
    .sort((a, b) => confidenceOf(a) - confidenceOf(b))
}

export function confidenceOf({value}: Fact): number {
  const own = 'provenance' in value ? value.provenance.confidence : 1
  const speaker = 'speaker' in value ? value.speaker : null
  return Math.min(own, speaker?.confidence ?? 1)
}
