import type {Blank, GlyphRun, Owner} from '../../display-list.ts'
import type {Canvas} from '../canvas.ts'
import type {ComposedLine} from './compose-line.ts'
import {blankShrink, blankStretch, type Word} from './items.ts'

/** Where a line stands: `x` and `width` of its measure, `baseline` of its letters. */
export interface LinePlace {
  readonly x: number
  readonly baseline: number
  readonly width: number
  readonly align: 'justify' | 'start' | 'end' | 'center'
  /** Draws the letters as an artifact, or as another element's, instead of their own. */
  readonly owner?: Owner | undefined
}

/** Draws the letters of a line; blanks are letters too, so that the words stay apart for whoever reads or copies the text. */
export function drawLine(canvas: Canvas, line: ComposedLine, place: LinePlace): void {
  const give = giveOf(line, place)
  let x = place.x + indentOf(place, line.natural)
  for (const {word, pieces, blank, blankWidth, blanks, width} of line.segments) {
    const advance = blankWidth * (1 + give)
    const total = width + blanks * advance
    const shown = {x, width: total, pieces, blank: blank && blankOf(blank, advance)}
    drawRun(canvas, word, shown, place)
    x += total
  }
}

export function blankOf({shaped, text}: Word, advance: number): Blank {
  return {id: shaped.ids[0] ?? 0, text, advance}
}

/** Beyond this a line with hardly a blank is set ragged: holes are worse than a short line. */
export const mostStretch = 9

/** What each blank gives to fill the measure, as a part of its width; below 0 where the line is too long. */
function giveOf({natural, blanks, last}: ComposedLine, place: LinePlace): number {
  const slack = place.width - natural
  if (slack < 0) return Math.max(-1, slack / Math.max(blanks * blankShrink, 0.01)) * blankShrink
  const ratio = slack / Math.max(blanks * blankStretch, 0.01)
  const fills = place.align === 'justify' && !last && ratio <= mostStretch
  return fills ? ratio * blankStretch : 0
}

function indentOf(place: LinePlace, natural: number): number {
  if (place.align === 'end') return place.width - natural
  return place.align === 'center' ? (place.width - natural) / 2 : 0
}

/** Draws pieces in the look of a word. */
export function drawRun(
  canvas: Canvas,
  {run, face}: Word,
  {x, width, pieces, blank}: Pick<GlyphRun, 'x' | 'width' | 'pieces' | 'blank'>,
  place: LinePlace,
): void {
  const {style, owner} = run
  canvas.items.push({
    type: 'glyphs',
    owner: place.owner ?? owner,
    face: face.name,
    size: style.size,
    x,
    y: place.baseline - style.rise,
    colour: style.colour,
    width,
    pieces,
    blank,
  })
  canvas.faces.set(face.name, face)
}
