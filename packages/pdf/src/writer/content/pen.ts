import type {FontInUse} from '../fonts/font-book.ts'

/**
 * Codes and adjustments inside a TJ array (ISO 32000-1, 9.4.3), and where they have brought the pen, in thousandths of the size. An adjustment
 * stands wherever the advance that layout gave differs from the font's own. Adjustments are whole thousandths; what rounding leaves is
 * carried on, so that it never adds up.
 */
export interface Pen {
  readonly font: FontInUse
  /** The array's elements so far; the last is a string that is still open, where `open` says so. */
  shown: string
  open: boolean
  adjusted: boolean
  /** Where layout wants the pen, and where it is. */
  wanted: number
  actual: number
}

export function penOf(font: FontInUse): Pen {
  return {font, shown: '', open: false, adjusted: false, wanted: 0, actual: 0}
}

/** Shows a glyph, `dx` beside its place, with the advance that layout gave it. */
export function showGlyph(
  pen: Pen,
  glyph: number,
  text: string,
  dx: number,
  advance: number,
): void {
  moveTo(pen, pen.wanted + dx)
  const {literal, width} = pen.font.code(glyph, text)
  showCodes(pen, literal)
  pen.actual += width
  pen.wanted += advance
}

export function showCodes(pen: Pen, codes: string): void {
  pen.shown += pen.open ? codes : `(${codes}`
  pen.open = true
}

export function moveTo(pen: Pen, position: number): void {
  const adjustment = Math.round(pen.actual - position)
  if (adjustment === 0) return
  pen.shown += pen.open ? `)${adjustment}` : String(adjustment)
  pen.open = false
  pen.adjusted = true
  pen.actual -= adjustment
}

/** The operator that shows what has come together, or `null` where nothing has. */
export function takeShown(pen: Pen): string | null {
  const shown = pen.open ? `${pen.shown})` : pen.shown
  const {adjusted} = pen
  pen.shown = ''
  pen.open = false
  pen.adjusted = false
  if (shown === '') return null
  return adjusted ? `[${shown}] TJ` : `${shown} Tj`
}
