import type {GlyphRun, Owner, PlacedGlyph} from '../../display-list.ts'
import type {Shaped} from '../../text/shaped.ts'
import type {Canvas} from '../canvas.ts'
import type {BrokenLine} from './break-lines.ts'
import {blankShrink, blankStretch, box, glue, type Items, type Word} from './items.ts'

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
  const sums = sumsOf(items, line)
  const extra = extraOf(sums, place.width - sums.natural, line, place)
  const pen: Pen = {
    canvas,
    place,
    x: place.x + indentOf(place, sums.natural),
    run: null,
    word: null,
    blank: null,
  }
  for (let index = line.start; index < line.end; index += 1) {
    if (items.kind[index] === glue) {
      const width = items.width[index] ?? 0
      const given = width * (blankStretch * extra.stretch + blankShrink * extra.shrink)
      drawBlank(pen, wordOf(items, index), width + given)
    } else if (items.kind[index] === box) {
      const last = lastOfWord(items, index, line.end)
      drawWord(pen, wordOf(items, index), partOf(items, index, last))
      index = last
    }
  }
  if (line.hyphenated) drawHyphen(pen, wordOf(items, line.end))
  // A blank at the end of a line takes no room, but still parts the words.
  else if (items.kind[line.end] === glue) drawBlank(pen, wordOf(items, line.end), 0)
}

/** The natural width of a line: what a column needs, or what stands before a leader. */
export function lineWidth(items: Items, line: BrokenLine): number {
  return sumsOf(items, line).natural
}

interface Sums {
  natural: number
  stretch: number
  shrink: number
}

function sumsOf(items: Items, line: BrokenLine): Sums {
  const sums = {natural: 0, stretch: 0, shrink: 0}
  for (let index = line.start; index < line.end; index += 1) {
    if (items.kind[index] === glue) {
      const width = items.width[index] ?? 0
      sums.natural += width
      sums.stretch += width * blankStretch
      sums.shrink += width * blankShrink
    } else if (items.kind[index] === box) {
      const last = lastOfWord(items, index, line.end)
      sums.natural += widthOf(wordOf(items, index), partOf(items, index, last))
      index = last
    }
  }
  if (line.hyphenated) {
    const word = wordOf(items, line.end)
    sums.natural += widthOf(word, hyphenOf(word))
  }
  return sums
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

/** The letters of a word from its box `first` to its box `last`; a part is shaped anew, since no ligature reaches over its ends. */
function partOf(items: Items, first: number, last: number): Shaped {
  const word = wordOf(items, first)
  const from = items.from[first] ?? 0
  const to = items.to[last] ?? 0
  if (from === 0 && to === word.text.length) return word.shaped
  return word.face.shape(word.text.slice(from, to), word.run.style.figures, word.run.language)
}

function hyphenOf(word: Word): Shaped {
  return word.face.shape('-', word.run.style.figures, word.run.language)
}

function widthOf(word: Word, shaped: Shaped): number {
  return (shaped.width * word.run.style.size) / word.face.unitsPerEm
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
  sums: Sums,
  slack: number,
  line: BrokenLine,
  place: LinePlace,
): {readonly stretch: number; readonly shrink: number} {
  if (slack < 0) return {stretch: 0, shrink: Math.max(-1, slack / Math.max(sums.shrink, 0.01))}
  const ratio = slack / Math.max(sums.stretch, 0.01)
  const fills = place.align === 'justify' && !line.last && ratio <= mostStretch
  return {stretch: fills ? ratio : 0, shrink: 0}
}

function indentOf(place: LinePlace, natural: number): number {
  if (place.align === 'end') return place.width - natural
  return place.align === 'center' ? (place.width - natural) / 2 : 0
}

/** Where the next letters stand, and the run that they join if they look and belong alike. */
interface Pen {
  readonly canvas: Canvas
  readonly place: LinePlace
  x: number
  run: PlacedGlyph[] | null
  /** The last word that was drawn. */
  word: Word | null
  blank: PlacedGlyph | null
}

function runFor(pen: Pen, word: Word): PlacedGlyph[] {
  const known = pen.word?.run === word.run && pen.word.face === word.face ? pen.run : null
  const run = known ?? startRun(pen.canvas, word, pen.x, pen.place)
  pen.run = run
  pen.word = word
  return run
}

function drawWord(pen: Pen, word: Word, shaped: Shaped): void {
  const run = runFor(pen, word)
  for (const glyph of placedGlyphs(shaped, word.run.style.size, word.face.unitsPerEm))
    run.push(glyph)
  pen.x += widthOf(word, shaped)
}

function drawBlank(pen: Pen, word: Word, advance: number): void {
  const id = word.shaped.ids[0] ?? 0
  const run = runFor(pen, word)
  const {blank} = pen
  // The blanks of a line are alike as a rule.
  const same = blank?.id === id && blank.advance === advance && blank.text === word.text
  pen.blank = same ? blank : {id, advance, dx: 0, dy: 0, text: word.text}
  run.push(pen.blank)
  pen.x += advance
}

/** A hyphen that stands for nothing in the text. */
function drawHyphen(pen: Pen, word: Word): void {
  const shaped = hyphenOf(word)
  const run = runFor(pen, word)
  for (const glyph of placedGlyphs(shaped, word.run.style.size, word.face.unitsPerEm)) {
    run.push({...glyph, text: '\u00ad'})
  }
  pen.x += widthOf(word, shaped)
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
