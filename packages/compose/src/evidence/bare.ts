/**
 * Words without what printing may change: quotation marks, which are the reporter's, and blanks.
 * An apostrophe between letters stays.
 */
export function bare(words: string): string {
  return words
    .replace(/[“”„«»"]/gu, '')
    .replace(/(?<![\p{L}\p{N}])[‘’']|[‘’'](?![\p{L}\p{N}])/gu, '')
    .replace(/’/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
}

/**
 * Whether printed words stand in the source: `[…]` for words left out and `[word]` for a word put in are the only
 * alterations; each piece between them is there as it is, in order, and cuts no word.
 */
export function standsIn(printed: string, source: string): boolean {
  const words = bare(source)
  let offset = 0
  for (const piece of piecesOf(printed)) {
    const found = findPiece(words, piece, offset)
    if (found < 0) return false
    offset = found + piece.words.length
  }
  return true
}

interface Piece {
  readonly words: string
  /** Whether the piece may begin or end inside a word, because brackets touch it: "[T]hey". */
  readonly openStart: boolean
  readonly openEnd: boolean
}

function piecesOf(printed: string): readonly Piece[] {
  const parts = printed.split(/\[[^[\]]*\]/u)
  return parts
    .map((part, index) => ({
      words: bare(part),
      openStart: index > 0 && /^\p{L}/u.test(part),
      openEnd: index < parts.length - 1 && /\p{L}$/u.test(part),
    }))
    .filter((piece) => piece.words !== '')
}

function findPiece(words: string, piece: Piece, from: number): number {
  let found = words.indexOf(piece.words, from)
  while (found >= 0) {
    const end = found + piece.words.length
    const startsWord = piece.openStart || isBoundary(words, found)
    const endsWord = piece.openEnd || isBoundary(words, end)
    if (startsWord && endsWord) return found
    found = words.indexOf(piece.words, found + 1)
  }
  return -1
}

function isBoundary(words: string, offset: number): boolean {
  if (offset === 0 || offset === words.length) return true
  return !(isWordCharacter(words[offset - 1]) && isWordCharacter(words[offset]))
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
