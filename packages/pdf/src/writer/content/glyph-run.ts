import {type GlyphPiece, type GlyphRun, gap} from '../../display-list.ts'
import type {FontInUse} from '../fonts/font-book.ts'
import {hundredths, points, utf16Hex} from '../number.ts'
import {eachCluster} from './clusters.ts'
import type {Operators} from './operators.ts'
import {type Pen, penOf, showGlyph, takeShown} from './pen.ts'
import {showWord, writtenWords} from './written-words.ts'

/** Shows a run: one Tm, then its words and blanks. */
export function showGlyphRun(out: Operators, run: GlyphRun, font: FontInUse, height: number): void {
  const {pieces, blank, size} = run
  out.beginText()
  out.font(font, size)
  out.fill(run.colour)
  out.push(`1 0 0 1 ${points(run.x)} ${points(height - run.y)} Tm`)
  // Thousandths of the size as it is written, not as layout has it: or its rounding would add up along the line.
  const point = 1000 / hundredths(size)
  const unit = (point * size) / font.trueType.unitsPerEm
  const words = writtenWords(font, unit)
  const pen = penOf(font)
  const room = (run.gap ?? 0) * point
  for (const piece of pieces) {
    if (piece === null) {
      if (blank) showGlyph(pen, blank.id, blank.text, 0, blank.advance * point)
    } else if (!showWord(pen, piece, unit, words)) {
      showPiece(out, pen, piece, {unit, lift: size / font.trueType.unitsPerEm, room})
    }
  }
  flush(out, pen)
}

/** Shows what takes more than a string: gaps, marks off the baseline, and clusters with an ActualText. */
function showPiece(
  out: Operators,
  pen: Pen,
  shown: GlyphPiece,
  {unit, lift, room}: {readonly unit: number; readonly lift: number; readonly room: number},
): void {
  if (shown === gap) {
    pen.wanted += room
    return
  }
  const {ids, advances, dx, dy, ...piece} = shown
  let rise = 0
  const riseTo = (height: number): void => {
    if (height === rise) return
    flush(out, pen)
    out.push(`${points(height * lift)} Ts`)
    rise = height
  }
  const show = (index: number, text: string): void => {
    riseTo(dy[index] ?? 0)
    const glyph = ids[index] ?? 0
    showGlyph(pen, glyph, text, (dx[index] ?? 0) * unit, (advances[index] ?? 0) * unit)
  }
  eachCluster(piece, show, ({first, texts, actualText}) => {
    if (actualText !== null) {
      flush(out, pen)
      out.push(`/Span <</ActualText <FEFF${utf16Hex(actualText)}>>> BDC`)
    }
    for (const [index, text] of texts.entries()) show(first + index, text)
    if (actualText !== null) {
      flush(out, pen)
      out.push('EMC')
    }
  })
  riseTo(0)
}

function flush(out: Operators, pen: Pen): void {
  const shown = takeShown(pen)
  if (shown !== null) out.push(shown)
}
