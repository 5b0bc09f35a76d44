import {type GlyphPiece, gap} from '../../display-list.ts'
import type {Shaped} from '../../text/shaped.ts'
import type {BrokenLine} from './break-lines.ts'
import {box, glue, type Items, type Word} from './items.ts'

/**
 * What a line holds, for good: a long document has many lines, and neither the items that they were broken from nor room for more
 * need stay. From left to right; lines of another order are drawn from their items.
 */
export interface ComposedLine {
  readonly segments: readonly Segment[]
  /** Its width without stretching or shrinking, and the part of it that blanks take. */
  readonly natural: number
  readonly blanks: number
  /** What its gaps may stretch by, in points. */
  readonly gaps: number
  readonly last: boolean
}

/** Words and blanks beside each other that look and belong alike. */
interface Segment {
  /** The first of them: run and face are those of all. */
  readonly word: Word
  /** Words; `null` for a blank. */
  pieces: (GlyphPiece | null)[]
  /** Width of the words alone, in points. */
  width: number
  /** The blank that stands at each `null`, its width, and how many there are. */
  blank: Word | null
  blankWidth: number
  blanks: number
  /** How many gaps stand among the pieces. */
  gaps: number
}

interface Growing extends ComposedLine {
  readonly segments: Segment[]
  natural: number
  blanks: number
  gaps: number
}

export function composeLine(items: Items, line: BrokenLine): ComposedLine {
  const composed: Growing = {segments: [], natural: 0, blanks: 0, gaps: 0, last: line.last}
  for (let index = line.start; index < line.end; index += 1) {
    if (items.kind[index] === glue)
      addBlank(composed, wordOf(items, index), items.width[index] ?? 0)
    else if (items.kind[index] === box) {
      const end = lastOfWord(items, index, line.end)
      const word = wordOf(items, index)
      addWord(composed, word, partOf(items, word, index, end))
      index = end
    } else if (items.gaps.has(index))
      addGap(composed, wordOf(items, index), items.gaps.get(index) ?? 0)
  }
  if (line.hyphenated) {
    const word = wordOf(items, line.end)
    addWord(composed, word, softHyphen(word))
  } else if (items.kind[line.end] === glue) {
    const word = wordOf(items, line.end)
    segmentFor(composed, word).pieces.push(unseenBlank(word))
  }
  // A copy has no more room than it takes.
  for (const segment of composed.segments) segment.pieces = segment.pieces.slice()
  return {...composed, segments: composed.segments.slice()}
}

function addWord(line: Growing, word: Word, piece: GlyphPiece): void {
  const segment = segmentFor(line, word)
  const width = (piece.width * word.run.style.size) / word.face.unitsPerEm
  segment.pieces.push(piece)
  segment.width += width
  line.natural += width
}

function addBlank(line: Growing, word: Word, width: number): void {
  let segment = segmentFor(line, word)
  if (segment.blank && (segment.blank.text !== word.text || segment.blankWidth !== width)) {
    segment = newSegment(line, word)
  }
  segment.blank = word
  segment.blankWidth = width
  segment.blanks += 1
  segment.pieces.push(null)
  line.natural += width
  line.blanks += width
}

function addGap(line: Growing, word: Word, stretch: number): void {
  const segment = segmentFor(line, word)
  segment.pieces.push(gap)
  segment.gaps += 1
  line.gaps += stretch
}

function segmentFor(line: Growing, word: Word): Segment {
  const current = line.segments.at(-1)
  const joins = current?.word.run === word.run && current.word.face === word.face
  return joins ? current : newSegment(line, word)
}

function newSegment(line: Growing, word: Word): Segment {
  const segment = {word, pieces: [], width: 0, blank: null, blankWidth: 0, blanks: 0, gaps: 0}
  line.segments.push(segment)
  return segment
}

/** The hyphen at the end of a line stands for nothing in the text. */
export function softHyphen({face, run, level}: Word): Shaped {
  const hyphen = face.shape('-', run.style.figures, run.language, level % 2 === 1)
  return remade(hyphen, () => ({...hyphen, texts: ['\u00ad']}))
}

/** The blank at the end of a line takes no room, but still parts the words. */
function unseenBlank({shaped, text}: Word): Shaped {
  const {ids} = shaped
  const blank = remade(shaped, () => ({...shaped, ids: ids.slice(0, 1), advances: [0], width: 0}))
  return text === ' ' ? blank : {...blank, texts: [text]}
}

/** Every line ends with one of few pieces, made from what the face has. */
const lineEnds = new WeakMap<Shaped, Shaped>()

function remade(shaped: Shaped, make: () => Shaped): Shaped {
  const known = lineEnds.get(shaped)
  if (known) return known
  const made = make()
  lineEnds.set(shaped, made)
  return made
}

/** The last box on the line of the word that begins at `index`: between the two stand only hyphens that are not set. */
export function lastOfWord(items: Items, index: number, end: number): number {
  let last = index
  for (let at = index + 1; at < end; at += 1) {
    if (items.word[at] !== items.word[index] || items.kind[at] === glue) break
    if (items.kind[at] === box) last = at
  }
  return last
}

/** The letters of a word from its box `first` to its box `last`; a part is shaped anew, since no ligature reaches over its ends. */
export function partOf(items: Items, word: Word, first: number, last: number): Shaped {
  const {face, run, level, text, shaped} = word
  const from = items.from[first] ?? 0
  const to = items.to[last] ?? 0
  if (from === 0 && to === text.length) return shaped
  return face.shape(text.slice(from, to), run.style.figures, run.language, level % 2 === 1)
}

export function wordOf(items: Items, index: number): Word {
  const word = items.words[items.word[index] ?? 0]
  if (!word) throw new RangeError(`item ${index} has no word`)
  return word
}
