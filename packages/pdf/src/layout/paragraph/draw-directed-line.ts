import type {GlyphPiece} from '../../display-list.ts'
import {visualOrder} from '../../text/bidi.ts'
import type {Canvas} from '../canvas.ts'
import type {BrokenLine} from './break-lines.ts'
import {lastOfWord, partOf, softHyphen, wordOf} from './compose-line.ts'
import {blankOf, drawRun, gapRatio, type LinePlace, mostStretch, stretchRatio} from './draw-line.ts'
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
    pieces.map(({shown}) => shown === null),
    place.rightToLeft,
  )
  const total = pieces.reduce((sum, piece) => sum + piece.width, 0)
  const starts = new Map<number, number>()
  let x = place.x + indentOf(place, place.width - total)
  for (const index of place.mirrored ? [...order].reverse() : order) {
    starts.set(index, x)
    x += pieces[index]?.width ?? 0
  }
  for (const [index, {word, shown, width}] of pieces.entries()) {
    const blank = shown === null ? blankOf(word, width) : null
    drawRun(canvas, word, {x: starts.get(index) ?? x, width, pieces: [shown], blank}, place)
  }
}

/** A word, a part of one, or a blank. */
interface Piece {
  readonly word: Word
  /** `null` for a blank. */
  readonly shown: GlyphPiece | null
  readonly width: number
  readonly stretch: number
  /** What the gap after it may stretch by. */
  readonly gap: number
  readonly shrink: number
}

function piecesOf(items: Items, line: BrokenLine): readonly Piece[] {
  const pieces: Piece[] = []
  for (let index = line.start; index < line.end; index += 1) {
    if (items.kind[index] === glue) pieces.push(blankAt(items, index, 1))
    else if (items.kind[index] === box) {
      const last = lastOfWord(items, index, line.end)
      const word = wordOf(items, index)
      const shown = partOf(items, word, index, last)
      pieces.push(pieceOf(word, shown, last + 1 < line.end ? items.gaps.get(last + 1) : 0))
      index = last
    }
  }
  if (line.hyphenated) {
    const word = wordOf(items, line.end)
    pieces.push(pieceOf(word, softHyphen(word)))
  } else if (items.kind[line.end] === glue) pieces.push(blankAt(items, line.end, 0))
  return pieces
}

function pieceOf(word: Word, shown: GlyphPiece, gap = 0): Piece {
  const width = (shown.width * word.run.style.size) / word.face.unitsPerEm
  return {word, shown, width, stretch: 0, gap, shrink: 0}
}

/** A blank; at the end of a line it takes no room, but still parts the words. */
function blankAt(items: Items, index: number, room: 0 | 1): Piece {
  const width = (items.width[index] ?? 0) * room
  return {
    word: wordOf(items, index),
    shown: null,
    width,
    stretch: width * blankStretch,
    gap: 0,
    shrink: width * blankShrink,
  }
}

/** Gives the blanks of a line the width that fills the measure, where it is to be filled, or is too long. */
function spread(
  pieces: readonly Piece[],
  line: BrokenLine,
  place: DirectedPlace,
): readonly Piece[] {
  const sum = (name: 'width' | 'stretch' | 'gap' | 'shrink'): number =>
    pieces.reduce((total, each) => total + each[name], 0)
  const slack = place.width - sum('width')
  const give = slack < 0 ? 'shrink' : 'stretch'
  const ratio = stretchRatio(slack, sum(give), slack < 0 ? 0 : sum('gap'))
  const fills = place.align === 'justify' && !line.last && ratio <= mostStretch
  if (slack >= 0 && !fills) return pieces
  const factor = Math.max(-1, ratio)
  return pieces.map((each) => ({
    ...each,
    width: each.width + each[give] * factor + each.gap * gapRatio(factor),
  }))
}

/** Lines begin on the right where the paragraph does; on a page that will be mirrored, all is the other way round. */
function indentOf(place: DirectedPlace, slack: number): number {
  if (place.align === 'center') return slack / 2
  const onRight = (place.align === 'end') !== place.rightToLeft
  return onRight === place.mirrored ? 0 : slack
}
