import type {Block, Issue} from '@onrecord/core'
import {LONGEST_TEXT} from '../../options.ts'

/** No article, and why. */
export interface Refusal {
  readonly value: null
  readonly issues: readonly Issue[]
}

/** The result of a source that cannot be read, and why. */
export function refuse(code: string, message: string): Refusal {
  return {value: null, issues: [{severity: 'error', code, message}]}
}

/** The longest paragraph, in UTF-16 code units: some fifteen thousand words without a break are none. */
export const LONGEST_BLOCK = 100_000

export const NOTHING = 'The source is empty: there is nothing to read'

/** The refusal of a source over `maxBytes`, or `null`. */
export function overLimit(input: Uint8Array | string, maxBytes: number): Refusal | null {
  if (input.length <= maxBytes) return null
  const unit = typeof input === 'string' ? 'characters' : 'bytes'
  return refuse(
    'too-large',
    `The source has ${input.length} ${unit}; the limit (maxBytes) is ${maxBytes}`,
  )
}

/** The refusal of a text that is none or too long for an article, or `null`. */
export function overText(text: string, blocks: readonly Block[] = []): Refusal | null {
  if (text.trim() === '') return refuse('empty', NOTHING)
  if (text.length > LONGEST_TEXT) {
    return refuse(
      'too-long',
      `The text of the source has ${text.length} characters; an article has at most ${LONGEST_TEXT} (LONGEST_TEXT). Give the article alone`,
    )
  }
  const longest = blocks.reduce((most, {span}) => Math.max(most, span.end - span.start), 0)
  if (longest <= LONGEST_BLOCK) return null
  return refuse(
    'too-long',
    `A paragraph of the source has ${longest} characters; one has at most ${LONGEST_BLOCK} (LONGEST_BLOCK). Give the article alone, with its paragraphs apart`,
  )
}
