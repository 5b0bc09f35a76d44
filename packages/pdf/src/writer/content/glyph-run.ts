import type {GlyphRun, PlacedGlyph} from '../../display-list.ts'
import type {FontInUse} from '../fonts/font-book.ts'
import {hundredths, points, utf16Hex} from '../number.ts'
import {type Cluster, eachCluster} from './clusters.ts'
import type {Operators} from './operators.ts'

/**
 * Shows a run: one Tm, then glyphs with adjustments wherever the advance that layout gave differs from the font's
 * own. Adjustments are whole thousandths of the size; what rounding leaves is carried on, so that it never adds up.
 */
export function showGlyphRun(out: Operators, run: GlyphRun, font: FontInUse, height: number): void {
  out.beginText()
  out.font(font, run.size)
  out.fill(run.colour)
  out.push(`1 0 0 1 ${points(run.x)} ${points(height - run.y)} Tm`)
  const pen = penOf(out, run, font)
  const plain = (glyph: PlacedGlyph): void => {
    pen.rise(glyph.dy)
    pen.show(glyph, glyph.text)
  }
  eachCluster(run.glyphs, plain, (cluster) => showCluster(out, pen, cluster))
  pen.rise(0)
  pen.flush()
}

function showCluster(out: Operators, pen: Pen, {glyphs, texts, actualText}: Cluster): void {
  if (actualText !== null) {
    pen.flush()
    out.push(`/Span <</ActualText <FEFF${utf16Hex(actualText)}>>> BDC`)
  }
  glyphs.forEach((glyph, index) => {
    pen.rise(glyph.dy)
    pen.show(glyph, texts[index] ?? '')
  })
  if (actualText !== null) {
    pen.flush()
    out.push('EMC')
  }
}

interface Pen {
  /** Moves the glyphs that follow down from the baseline, in points. */
  rise(dy: number): void
  show(glyph: PlacedGlyph, text: string): void
  /** Writes what was shown so far. */
  flush(): void
}

function penOf(out: Operators, run: GlyphRun, font: FontInUse): Pen {
  // The size as it is written, not as layout has it: or its rounding would add up along the line.
  const unit = 1000 / hundredths(run.size)
  let pieces = ''
  let codes = ''
  let adjusted = false
  let rise = 0
  /** Where layout wants the pen, and where the operators so far have brought it, in thousandths of the size. */
  let wanted = 0
  let actual = 0

  const flush = (): void => {
    if (codes !== '') pieces += `(${codes})`
    if (pieces !== '') out.push(adjusted ? `[${pieces}] TJ` : `${pieces} Tj`)
    pieces = ''
    codes = ''
    adjusted = false
  }
  const moveTo = (position: number): void => {
    const adjustment = Math.round(actual - position)
    if (adjustment === 0) return
    if (codes !== '') pieces += `(${codes})`
    pieces += String(adjustment)
    codes = ''
    adjusted = true
    actual -= adjustment
  }

  return {
    flush,
    rise: (dy) => {
      if (dy === rise) return
      flush()
      out.push(`${points(-dy)} Ts`)
      rise = dy
    },
    show: ({id, advance, dx}, text) => {
      moveTo(wanted + dx * unit)
      const {literal, width} = font.code(id, text)
      codes += literal
      actual += width
      wanted += advance * unit
    },
  }
}
