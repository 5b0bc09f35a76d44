import {requireForm} from './require-input.ts'

/**
 * Whether printed words are those of the source: `[…]` for what is left out and `[word]` for what is put in are
 * the only alterations, and each piece between them stands in the source as it is, in the same order.
 *
 * @param words the words of the source, by span; a piece does not run from one span into the next
 */
export function isVerbatim(printed: string, words: readonly string[]): boolean {
  requireForm(printed, 'string', 'isVerbatim: what is printed')
  requireForm(words, 'texts', 'isVerbatim: the words of the evidence')
  let span = 0
  let offset = 0
  const pieces = piecesOf(printed)
  for (const piece of pieces) {
    let found = (words[span] ?? '').indexOf(piece, offset)
    while (found < 0 && span + 1 < words.length) {
      span += 1
      offset = 0
      found = (words[span] ?? '').indexOf(piece)
    }
    if (found < 0) return false
    offset = found + piece.length
  }
  return pieces.length > 0
}

/** The stretches between bracketed alterations. */
function piecesOf(printed: string): string[] {
  return printed
    .split(/\[[^[\]]*\]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}
