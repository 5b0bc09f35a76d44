import type {GlyphRun, Owner, PlacedGlyph} from '../../display-list.ts'
import type {Shaped} from '../../text/shaped.ts'
import type {Canvas} from '../canvas.ts'
import type {BrokenLine} from './break-lines.ts'
import {box, glue, type Items, type Word} from './items.ts'
import type {Run} from './run.ts'

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
export function drawLine(canvas: Canvas, items: Items, line: BrokenLine, place: LinePlace): void {
  const pieces = piecesOf(items, line)
  const natural = pieces.reduce((sum, piece) => sum + piece.width, 0)
  const extra = extraOf(pieces, place.width - natural, line, place)
  const pen = {x: place.x + indentOf(place, natural), glyphs: null as PlacedGlyph[] | null}
  let current: Run | null = null
  let face = ''
  for (const piece of pieces) {
    const {run} = piece.word
    if (!pen.glyphs || run !== current || piece.word.face.name !== face) {
      pen.glyphs = startRun(canvas, piece.word, pen.x, place)
      current = run
      face = piece.word.face.name
    }
    pen.x += drawPiece(pen.glyphs, piece, extra)
  }
}

/** The natural width of a line: what a column needs, or what stands before a leader. */
export function lineWidth(items: Items, line: BrokenLine): number {
  return piecesOf(items, line).reduce((sum, piece) => sum + piece.width, 0)
}

interface Piece {
  readonly word: Word
  readonly shaped: Shaped
  readonly width: number
  readonly stretch: number
  readonly shrink: number
  readonly blank: boolean
  /** A hyphen that stands for nothing in the text. */
  readonly hyphen: boolean
}

function piecesOf(items: Items, line: BrokenLine): readonly Piece[] {
  const pieces: Piece[] = []
  let index = line.start
  while (index < line.end) {
    const kind = items.kind[index]
    if (kind === glue) pieces.push(blankAt(items, index, 1))
    if (kind === box) {
      const last = lastOfWord(items, index, line.end)
      pieces.push(wordPart(items, index, last))
      index = last
    }
    index += 1
  }
  if (line.hyphenated) pieces.push(hyphenAt(items, line.end))
  else if (items.kind[line.end] === glue) pieces.push(blankAt(items, line.end, 0))
  return pieces
}

/** The last box on the line of the word that begins at `index`: between the two stand only hyphens that are not set. */
function lastOfWord(items: Items, index: number, end: number): number {
  let last = index
  for (let at = index + 1; at < end; at += 1) {
    if (items.word[at] !== items.word[index] || items.kind[at] === glue) break
    if (items.kind[at] === box) last = at
  }
  return last
}

function wordPart(items: Items, first: number, last: number): Piece {
  const word = wordOf(items, first)
  const from = items.from[first] ?? 0
  const to = items.to[last] ?? 0
  const whole = from === 0 && to === word.text.length
  const {figures} = word.run.style
  const shaped = whole
    ? word.shaped
    : word.face.shape(word.text.slice(from, to), figures, word.run.language)
  return piece(word, shaped, {blank: false, hyphen: false})
}

/** A blank; at the end of a line it takes no room, but still parts the words. */
function blankAt(items: Items, index: number, room: 0 | 1): Piece {
  return {
    word: wordOf(items, index),
    shaped: wordOf(items, index).shaped,
    width: (items.width[index] ?? 0) * room,
    stretch: (items.stretch[index] ?? 0) * room,
    shrink: (items.shrink[index] ?? 0) * room,
    blank: true,
    hyphen: false,
  }
}

function hyphenAt(items: Items, index: number): Piece {
  const word = wordOf(items, index)
  const shaped = word.face.shape('-', word.run.style.figures, word.run.language)
  return piece(word, shaped, {blank: false, hyphen: true})
}

function piece(word: Word, shaped: Shaped, kind: Pick<Piece, 'blank' | 'hyphen'>): Piece {
  const width = (shaped.width * word.run.style.size) / word.face.unitsPerEm
  return {word, shaped, width, stretch: 0, shrink: 0, ...kind}
}

function wordOf(items: Items, index: number): Word {
  const word = items.words[items.word[index] ?? 0]
  if (!word) throw new RangeError(`item ${index} has no word`)
  return word
}

/** Beyond this a line with hardly a blank is set ragged: holes are worse than a short line. */
const mostStretch = 9

/** What each point of stretch (or shrink) of a blank gives, to fill the measure. */
function extraOf(
  pieces: readonly Piece[],
  slack: number,
  line: BrokenLine,
  place: LinePlace,
): {readonly stretch: number; readonly shrink: number} {
  const give = (name: 'stretch' | 'shrink') => pieces.reduce((sum, each) => sum + each[name], 0)
  if (slack < 0) return {stretch: 0, shrink: Math.max(-1, slack / Math.max(give('shrink'), 0.01))}
  const ratio = slack / Math.max(give('stretch'), 0.01)
  const fills = place.align === 'justify' && !line.last && ratio <= mostStretch
  return {stretch: fills ? ratio : 0, shrink: 0}
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

function drawPiece(
  glyphs: PlacedGlyph[],
  piece: Piece,
  extra: {readonly stretch: number; readonly shrink: number},
): number {
  const {word, shaped} = piece
  if (piece.blank) {
    const advance = piece.width + piece.stretch * extra.stretch + piece.shrink * extra.shrink
    glyphs.push({id: shaped.ids[0] ?? 0, advance, dx: 0, dy: 0, text: word.text})
    return advance
  }
  const scale = word.run.style.size / word.face.unitsPerEm
  for (let index = 0; index < shaped.ids.length; index += 1) {
    glyphs.push({
      id: shaped.ids[index] ?? 0,
      advance: (shaped.advances[index] ?? 0) * scale,
      dx: (shaped.dx[index] ?? 0) * scale,
      dy: -(shaped.dy[index] ?? 0) * scale,
      text: piece.hyphen ? '\u00ad' : (shaped.texts[index] ?? ''),
    })
  }
  return piece.width
}
