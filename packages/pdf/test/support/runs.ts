import {type GlyphRun, gap as gapPiece} from '../../src/display-list.ts'

/** The text of a run, blanks too. */
export function textOfRun({pieces, blank}: GlyphRun): string {
  return pieces.map((piece) => piece?.texts.join('') ?? blank?.text ?? '').join('')
}

/** The glyphs of a run, blanks too. */
export function idsOfRun({pieces, blank}: GlyphRun): readonly number[] {
  return pieces.flatMap((piece) => piece?.ids ?? blank?.id ?? [])
}

/** Width of a run in a face of 1,000 units, from its glyphs. */
export function widthOfRun({pieces, blank, size, gap = 0}: GlyphRun): number {
  const width = (advances: readonly number[]): number =>
    advances.reduce((sum, advance) => sum + (advance * size) / 1000, 0)
  const room = (piece: GlyphRun['pieces'][number]): number => {
    if (piece === null) return blank?.advance ?? 0
    return piece === gapPiece ? gap : width(piece.advances)
  }
  return pieces.reduce((sum, piece) => sum + room(piece), 0)
}
