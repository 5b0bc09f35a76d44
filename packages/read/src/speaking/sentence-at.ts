import type {Span} from '@onrecord/core'
import {sentenceTokens, type Token} from '../language/tokens.ts'
import type {Draft} from '../pass.ts'

/** Index of the sentence that holds an offset, or of the last one that begins before it. */
export function sentenceAt(draft: Pick<Draft, 'sentences'>, offset: number): number {
  let low = 0
  let high = draft.sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((draft.sentences[middle]?.span.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The tokens that stand in a stretch of a sentence. */
export function tokensAt(draft: Draft, {start, end}: Span): readonly Token[] {
  const tokens = sentenceTokens(draft)[sentenceAt(draft, start)] ?? []
  let first = 0
  while ((tokens[first]?.start ?? start) < start) first++
  let next = first
  while ((tokens[next]?.end ?? Number.MAX_SAFE_INTEGER) <= end) next++
  return tokens.slice(first, next)
}
