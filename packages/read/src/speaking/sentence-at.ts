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
