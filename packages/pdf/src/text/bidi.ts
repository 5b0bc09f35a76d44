/// <reference path="./bidi-js.d.ts" />
import createBidi, {type Bidi} from 'bidi-js'

/** Levels of the Unicode Bidirectional Algorithm (UAX 9), one for each UTF-16 unit: odd where text runs from right to left. */
export type Levels = Uint8Array

/** The levels of a paragraph, or `null` where all of it runs from left to right. */
export function bidiLevels(text: string, rightToLeft: boolean): Levels | null {
  if (!rightToLeft && !turns.test(text)) return null
  return bidi().getEmbeddingLevels(text, rightToLeft ? 'rtl' : 'ltr').levels
}

/**
 * The order of the pieces of a line from left to right (UAX 9, L1 and L2), as indices of them.
 *
 * @param blanks whether each piece is a blank: those at the end of a line stand where the paragraph ends
 */
export function visualOrder(
  levels: readonly number[],
  blanks: readonly boolean[],
  rightToLeft: boolean,
): readonly number[] {
  const line = blanks.map((blank) => (blank ? ' ' : 'x')).join('')
  const paragraph = {start: 0, end: line.length - 1, level: rightToLeft ? 1 : 0}
  const embedding = {levels: Uint8Array.from(levels), paragraphs: [paragraph]}
  return bidi().getReorderedIndices(line, embedding)
}

let engine: Bidi | null = null

/** Made when it is first needed: it unpacks tables. */
function bidi(): Bidi {
  engine ??= createBidi()
  return engine
}

/** Letters of scripts that run from right to left, and controls that turn others (Unicode 16, Bidi_Class R, AL, RLE, RLO, RLI). */
const turns =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
