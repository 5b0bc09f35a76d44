import type {GlyphRun} from '../../src/display-list.ts'

/** The text of a run, blanks too. */
export function textOfRun({pieces, blank}: GlyphRun): string {
  return pieces.map((piece) => piece?.texts.join('') ?? blank?.text ?? '').join('')
}

/** The glyphs of a run, blanks too. */
export function idsOfRun({pieces, blank}: GlyphRun): readonly number[] {
  return pieces.flatMap((piece) => piece?.ids ?? blank?.id ?? [])
}

/** Width of a run in a face of 1,000 units, from its glyphs. */
export function widthOfRun({pieces, blank, size}: GlyphRun): number {
  const width = (advances: readonly number[]): number =>
    advances.reduce((sum, advance) => sum + (advance * size) / 1000, 0)
  return pieces.reduce(
    (sum, piece) => sum + (piece ? width(piece.advances) : (blank?.advance ?? 0)),
    0,
  )
}
