import type {Block} from '@onrecord/core'
import {LONGEST_TEXT} from '../../options.ts'
import {NOTHING, type Refusal, refuse} from './refuse.ts'

/** The longest paragraph, in UTF-16 code units: some fifteen thousand words without a break are none. */
export const LONGEST_BLOCK = 100_000

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
