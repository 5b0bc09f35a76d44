import type {Span} from '@onrecord/core'
import {sentenceTokens, type Token} from '../language/tokens.ts'
import type {Draft} from '../pass.ts'
import {firstFrom} from '../passes/tokens/places.ts'

/** Index of the sentence that holds an offset, or of the last one that begins before it. */
export function sentenceAt(draft: Pick<Draft, 'sentences'>, offset: number): number {
  return Math.max(0, firstFrom(draft.sentences, offset + 1) - 1)
}

/** Index of the block of the sentence that holds an offset. */
export function blockAt(draft: Pick<Draft, 'sentences'>, offset: number): number {
  return draft.sentences[sentenceAt(draft, offset)]?.block ?? 0
}

/** The paragraph that holds an offset; of one that goes on for pages what stands near. */
export function paragraphAt(draft: Pick<Draft, 'sentences' | 'blocks'>, offset: number): Span {
  const block = draft.blocks[blockAt(draft, offset)]
  const {start, end} = block?.span ?? {start: offset, end: offset}
  return {
    start: Math.max(start, offset - LONGEST_PARAGRAPH),
    end: Math.min(end, offset + LONGEST_PARAGRAPH),
  }
}

const LONGEST_PARAGRAPH = 4000

/** From the beginning of the paragraph above that of an offset up to it. */
export function fromAbove(
  {sentences, blocks}: Pick<Draft, 'sentences' | 'blocks'>,
  offset: number,
): Span {
  const {start = offset} = blocks[Math.max(0, blockAt({sentences}, offset) - 1)]?.span ?? {}
  return {start, end: offset}
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
