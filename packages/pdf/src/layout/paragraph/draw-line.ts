import type {GlyphRun, Owner, PlacedGlyph} from '../../display-list.ts'
import type {Shaped} from '../../text/shaped.ts'
import type {Canvas} from '../canvas.ts'
import {type ComposedLine, type Segment, widthOf} from './compose-line.ts'
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
  for (const [index, segment] of line.segments.entries()) {
    const end = index === line.segments.length - 1
    const run = startRun(canvas, segment.word, x, place)
    x += drawSegment(run, segment, give)
    if (end && line.hyphenated) softenLast(run)
    if (end && line.endBlank) run.push(blankGlyph(line.endBlank, 0))
  }
}

/** Draws words and blanks, and gives their width. */
function drawSegment(run: PlacedGlyph[], segment: Segment, give: number): number {
  const {word, parts, blank, blankWidth} = segment
  const advance = blankWidth * (1 + give)
  const space = blank && blankGlyph(blank, advance)
  let width = 0
  for (const shaped of parts) {
    if (shaped === null) {
      if (space) run.push(space)
      width += advance
    } else {
      const glyphs = placedGlyphs(shaped, word.run.style.size, word.face.unitsPerEm)
      for (const glyph of glyphs) run.push(glyph)
      width += widthOf(word, shaped)
    }
  }
  return width
}

/** The hyphen at the end of a line stands for nothing in the text. */
function softenLast(run: PlacedGlyph[]): void {
  const hyphen = run.pop()
  if (hyphen) run.push({...hyphen, text: '\u00ad'})
}

function blankGlyph({shaped, text}: Word, advance: number): PlacedGlyph {
  return {id: shaped.ids[0] ?? 0, advance, dx: 0, dy: 0, text}
}

/** Beyond this a line with hardly a blank is set ragged: holes are worse than a short line. */
const mostStretch = 9

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

function startRun(canvas: Canvas, word: Word, x: number, place: LinePlace): PlacedGlyph[] {
  const {style, owner} = word.run
  const glyphs: PlacedGlyph[] = []
  const run: GlyphRun = {
    type: 'glyphs',
    owner: place.owner ?? owner,
    face: word.face.name,
    size: style.size,
    x,
    y: place.baseline - style.rise,
    colour: style.colour,
    glyphs,
  }
  canvas.items.push(run)
  canvas.faces.set(word.face.name, word.face)
  return glyphs
}

interface Placed {
  readonly size: number
  readonly glyphs: readonly PlacedGlyph[]
}

/** The glyphs of a word at the size that it was last drawn in: most words come again, in the same size. */
const placed = new WeakMap<Shaped, Placed>()

function placedGlyphs(shaped: Shaped, size: number, unitsPerEm: number): readonly PlacedGlyph[] {
  const known = placed.get(shaped)
  if (known?.size === size) return known.glyphs
  const scale = size / unitsPerEm
  const glyphs = shaped.ids.map((id, index) => ({
    id,
    advance: (shaped.advances[index] ?? 0) * scale,
    dx: (shaped.dx[index] ?? 0) * scale,
    dy: -(shaped.dy[index] ?? 0) * scale,
    text: shaped.texts[index] ?? '',
  }))
  placed.set(shaped, {size, glyphs})
  return glyphs
}
