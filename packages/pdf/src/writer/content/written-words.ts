import {type GlyphPiece, gap} from '../../display-list.ts'
import type {FontInUse} from '../fonts/font-book.ts'
import {eachCluster} from './clusters.ts'
import {moveTo, type Pen, penOf, showCodes, showGlyph} from './pen.ts'

/** A word as it stands inside a string, with the adjustments between its letters: the same wherever it comes again. */
interface WrittenWord {
  readonly codes: string
  readonly adjusted: boolean
  readonly wanted: number
  readonly actual: number
}

/** The words of a font at one size; `null` for those that take more than a string. */
export type WrittenWords = Map<GlyphPiece, WrittenWord | null>

const books = new WeakMap<FontInUse, Map<number, WrittenWords>>()

/** @param unit thousandths of the size in a unit of the face */
export function writtenWords(font: FontInUse, unit: number): WrittenWords {
  const book = books.get(font) ?? new Map<number, WrittenWords>()
  books.set(font, book)
  const words = book.get(unit) ?? new Map<GlyphPiece, WrittenWord | null>()
  book.set(unit, words)
  return words
}

/** Shows a word, and says whether it could. */
export function showWord(pen: Pen, piece: GlyphPiece, unit: number, words: WrittenWords): boolean {
  let word = words.get(piece)
  if (word === undefined) {
    word = written(piece, pen.font, unit)
    words.set(piece, word)
  }
  if (word === null) return false
  moveTo(pen, pen.wanted)
  showCodes(pen, word.codes)
  pen.adjusted ||= word.adjusted
  pen.wanted += word.wanted
  pen.actual += word.actual
  return true
}

/** `null` for a gap, where a mark stands off its place, or where no code says what a cluster does. */
function written(piece: GlyphPiece, font: FontInUse, unit: number): WrittenWord | null {
  if (piece === gap || !piece.dx.every(isZero) || !piece.dy.every(isZero)) return null
  const pen = penOf(font)
  let whole = true
  const show = (index: number, text: string): void => {
    showGlyph(pen, piece.ids[index] ?? 0, text, 0, (piece.advances[index] ?? 0) * unit)
  }
  eachCluster(piece, show, ({first, texts, actualText}) => {
    whole &&= actualText === null
    if (whole) for (const [index, text] of texts.entries()) show(first + index, text)
  })
  const {shown, adjusted, wanted, actual} = pen
  return whole ? {codes: shown.slice('('.length), adjusted, wanted, actual} : null
}

function isZero(value: number): boolean {
  return value === 0
}
