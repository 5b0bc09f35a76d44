import type {Blank, GlyphRun, Owner} from '../../display-list.ts'
import type {Canvas} from '../canvas.ts'
import type {ComposedLine} from './compose-line.ts'
import {blankShrink, blankStretch, gapStretch, type Word} from './items.ts'

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
  const ratio = ratioOf(line, place)
  const give = ratio * (ratio < 0 ? blankShrink : blankStretch)
  let x = place.x + indentOf(place, line.natural)
  for (const {word, pieces, blank, blankWidth, blanks, gaps, width} of line.segments) {
    const advance = blankWidth * (1 + give)
    const gap = gapRatio(ratio) * gapStretch * word.run.style.size
    const total = width + blanks * advance + gaps * gap
    const shown = {x, width: total, pieces, blank: blank && blankOf(blank, advance), gap}
    drawRun(canvas, word, shown, place)
    x += total
  }
}

export function blankOf({shaped, text}: Word, advance: number): Blank {
  return {id: shaped.ids[0] ?? 0, text, advance}
}

/** Beyond this a line with hardly a blank is set ragged: holes are worse than a short line. */
export const mostStretch = 9

/** How far blanks stretch, as a part of what they may; they take over where gaps have given all. */
export function stretchRatio(slack: number, blanks: number, gaps: number): number {
  const ratio = slack / Math.max(blanks + gaps, 0.01)
  return ratio > 1 ? (slack - gaps) / Math.max(blanks, 0.01) : ratio
}

/** How far gaps stretch beside blanks that give `ratio`. */
export function gapRatio(ratio: number): number {
  return Math.min(1, Math.max(0, ratio))
}

/** What blanks give to fill the measure, as a part of what they may; below 0 where the line is too long. */
function ratioOf({natural, blanks, gaps, last}: ComposedLine, place: LinePlace): number {
  const slack = place.width - natural
  if (slack < 0) return Math.max(-1, slack / Math.max(blanks * blankShrink, 0.01))
  const ratio = stretchRatio(slack, blanks * blankStretch, gaps)
  const fills = place.align === 'justify' && !last && ratio <= mostStretch
  return fills ? ratio : 0
}

function indentOf(place: LinePlace, natural: number): number {
  if (place.align === 'end') return place.width - natural
  return place.align === 'center' ? (place.width - natural) / 2 : 0
}

/** Draws pieces in the look of a word. */
export function drawRun(
  canvas: Canvas,
  {run, face}: Word,
  {x, width, pieces, blank, gap}: Pick<GlyphRun, 'x' | 'width' | 'pieces' | 'blank' | 'gap'>,
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
    gap,
  })
  canvas.faces.set(face.name, face)
}
