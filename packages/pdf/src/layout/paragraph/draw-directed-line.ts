import type {GlyphRun, PlacedGlyph} from '../../display-list.ts'
import {visualOrder} from '../../text/bidi.ts'
import type {Shaped} from '../../text/shaped.ts'
import type {Canvas} from '../canvas.ts'
import type {BrokenLine} from './break-lines.ts'
import type {LinePlace} from './draw-line.ts'
import {blankShrink, blankStretch, box, glue, type Items, type Word} from './items.ts'

/** Where a line stands whose pieces do not simply follow each other. */
export interface DirectedPlace extends LinePlace {
  /** Whether its paragraph runs from right to left. */
  readonly rightToLeft: boolean
  /** Whether the page will be mirrored: then the piece that is to stand on the right is drawn on the left. */
  readonly mirrored: boolean
}

/**
 * Draws a line with text that runs from right to left, or for a page that will be mirrored: pieces stand in the order of the
 * bidirectional algorithm and are drawn in the order of the text, which is how the page is read.
 */
export function drawDirectedLine(
  canvas: Canvas,
  items: Items,
  line: BrokenLine,
  place: DirectedPlace,
): void {
  const pieces = spread(piecesOf(items, line), line, place)
  const order = visualOrder(
    pieces.map(({word}) => word.level),
    pieces.map(({blank}) => blank),
    place.rightToLeft,
  )
  const total = pieces.reduce((sum, piece) => sum + piece.width, 0)
  const starts = new Map<number, number>()
  let x = place.x + indentOf(place, place.width - total)
  for (const index of place.mirrored ? [...order].reverse() : order) {
    starts.set(index, x)
    x += pieces[index]?.width ?? 0
  }
  for (const [index, piece] of pieces.entries())
    canvas.items.push(runOf(canvas, piece, starts.get(index) ?? x, place))
}

/** A word, a part of one, or a blank. */
interface Piece {
  readonly word: Word
  readonly shaped: Shaped
  readonly text: string
  readonly width: number
  readonly stretch: number
  readonly shrink: number
  readonly blank: boolean
}

function piecesOf(items: Items, line: BrokenLine): readonly Piece[] {
  const pieces: Piece[] = []
  for (let index = line.start; index < line.end; index += 1) {
    if (items.kind[index] === glue) pieces.push(blankAt(items, index, 1))
    else if (items.kind[index] === box) {
      const last = lastOfWord(items, index, line.end)
      pieces.push(partOf(items, index, last))
      index = last
    }
  }
  if (line.hyphenated) {
    const word = wordAt(items, line.end)
    pieces.push({...piece(word, shape(word, '-')), text: '\u00ad'})
  } else if (items.kind[line.end] === glue) pieces.push(blankAt(items, line.end, 0))
  return pieces
}

/** The last box on the line of the word that begins at `index`: between the two stand only places to break at. */
function lastOfWord(items: Items, index: number, end: number): number {
  let last = index
  for (let at = index + 1; at < end; at += 1) {
    if (items.word[at] !== items.word[index] || items.kind[at] === glue) break
    if (items.kind[at] === box) last = at
  }
  return last
}

function partOf(items: Items, first: number, last: number): Piece {
  const word = wordAt(items, first)
  const text = word.text.slice(items.from[first], items.to[last])
  return {...piece(word, text === word.text ? word.shaped : shape(word, text)), text}
}

function shape({face, run, level}: Word, text: string): Shaped {
  return face.shape(text, run.style.figures, run.language, level % 2 === 1)
}

function piece(word: Word, shaped: Shaped): Piece {
  const width = (shaped.width * word.run.style.size) / word.face.unitsPerEm
  return {word, shaped, text: word.text, width, stretch: 0, shrink: 0, blank: false}
}

/** A blank; at the end of a line it takes no room, but still parts the words. */
function blankAt(items: Items, index: number, room: 0 | 1): Piece {
  const word = wordAt(items, index)
  return {
    word,
    shaped: word.shaped,
    text: word.text,
    width: (items.width[index] ?? 0) * room,
    stretch: (items.width[index] ?? 0) * blankStretch * room,
    shrink: (items.width[index] ?? 0) * blankShrink * room,
    blank: true,
  }
}

function wordAt(items: Items, index: number): Word {
  const word = items.words[items.word[index] ?? 0]
  if (!word) throw new RangeError(`item ${index} has no word`)
  return word
}

/** Beyond this a line with hardly a blank is set ragged, as in `draw-line.ts`. */
const mostStretch = 9

/** Gives the blanks of a line the width that fills the measure, where it is to be filled, or is too long. */
function spread(
  pieces: readonly Piece[],
  line: BrokenLine,
  place: DirectedPlace,
): readonly Piece[] {
  const sum = (name: 'width' | 'stretch' | 'shrink'): number =>
    pieces.reduce((total, each) => total + each[name], 0)
  const slack = place.width - sum('width')
  const give = slack < 0 ? 'shrink' : 'stretch'
  const ratio = slack / Math.max(sum(give), 0.01)
  const fills = place.align === 'justify' && !line.last && ratio <= mostStretch
  if (slack >= 0 && !fills) return pieces
  const factor = Math.max(-1, ratio)
  return pieces.map((each) => ({...each, width: each.width + each[give] * factor}))
}

/** Lines begin on the right where the paragraph does; on a page that will be mirrored, all is the other way round. */
function indentOf(place: DirectedPlace, slack: number): number {
  if (place.align === 'center') return slack / 2
  const onRight = (place.align === 'end') !== place.rightToLeft
  return onRight === place.mirrored ? 0 : slack
}

function runOf(canvas: Canvas, piece: Piece, x: number, place: DirectedPlace): GlyphRun {
  const {word} = piece
  const {style, owner} = word.run
  canvas.faces.set(word.face.name, word.face)
  return {
    type: 'glyphs',
    owner: place.owner ?? owner,
    face: word.face.name,
    size: style.size,
    x,
    y: place.baseline - style.rise,
    colour: style.colour,
    glyphs: glyphsOf(piece),
  }
}

function glyphsOf({word, shaped, text, width, blank}: Piece): readonly PlacedGlyph[] {
  if (blank) return [{id: shaped.ids[0] ?? 0, advance: width, dx: 0, dy: 0, text}]
  const scale = word.run.style.size / word.face.unitsPerEm
  return shaped.ids.map((id, index) => ({
    id,
    advance: (shaped.advances[index] ?? 0) * scale,
    dx: (shaped.dx[index] ?? 0) * scale,
    dy: -(shaped.dy[index] ?? 0) * scale,
    text: text === '\u00ad' ? text : (shaped.texts[index] ?? ''),
  }))
}
