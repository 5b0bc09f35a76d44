import type {Shaped} from '../../text/shaped.ts'
import type {BrokenLine} from './break-lines.ts'
import {box, glue, type Items, type Word} from './items.ts'

/**
 * What a line holds, for good: a long document has many lines, and the items that they were broken from need not stay. From left to right;
 * lines of another order are drawn from their items.
 */
export interface ComposedLine {
  readonly segments: readonly Segment[]
  /** Its width without stretching or shrinking, and the part of it that blanks take. */
  readonly natural: number
  readonly blanks: number
  readonly last: boolean
  /** Whether its last part is a hyphen that stands for nothing in the text. */
  readonly hyphenated: boolean
  /** The blank at the end, which takes no room, but still parts the words. */
  readonly endBlank: Word | null
}

/** Words and blanks beside each other that look and belong alike. */
export interface Segment {
  /** The first of them: run and face are those of all. */
  readonly word: Word
  /** Shaped words; `null` for a blank. */
  readonly parts: (Shaped | null)[]
  /** The blank that stands at each `null`, and its width. */
  blank: Word | null
  blankWidth: number
}

interface Growing extends ComposedLine {
  readonly segments: Segment[]
  natural: number
  blanks: number
  endBlank: Word | null
}

export function composeLine(items: Items, line: BrokenLine): ComposedLine {
  const {last, hyphenated} = line
  const composed: Growing = {segments: [], natural: 0, blanks: 0, last, hyphenated, endBlank: null}
  for (let index = line.start; index < line.end; index += 1) {
    if (items.kind[index] === glue)
      addBlank(composed, wordOf(items, index), items.width[index] ?? 0)
    else if (items.kind[index] === box) {
      const end = lastOfWord(items, index, line.end)
      addWord(composed, wordOf(items, index), partOf(items, index, end))
      index = end
    }
  }
  if (hyphenated) {
    const word = wordOf(items, line.end)
    addWord(composed, word, word.face.shape('-', word.run.style.figures, word.run.language))
  } else if (items.kind[line.end] === glue) endWithBlank(composed, wordOf(items, line.end))
  return composed
}

export function widthOf(word: Word, shaped: Shaped): number {
  return (shaped.width * word.run.style.size) / word.face.unitsPerEm
}

function addWord(line: Growing, word: Word, shaped: Shaped): void {
  segmentFor(line, word).parts.push(shaped)
  line.natural += widthOf(word, shaped)
}

function addBlank(line: Growing, word: Word, width: number): void {
  let segment = segmentFor(line, word)
  if (segment.blank && (segment.blank.text !== word.text || segment.blankWidth !== width)) {
    segment = newSegment(line, word)
  }
  segment.blank = word
  segment.blankWidth = width
  segment.parts.push(null)
  line.natural += width
  line.blanks += width
}

function endWithBlank(line: Growing, word: Word): void {
  segmentFor(line, word)
  line.endBlank = word
}

function segmentFor(line: Growing, word: Word): Segment {
  const current = line.segments.at(-1)
  const joins = current?.word.run === word.run && current.word.face === word.face
  return joins ? current : newSegment(line, word)
}

function newSegment(line: Growing, word: Word): Segment {
  const segment: Segment = {word, parts: [], blank: null, blankWidth: 0}
  line.segments.push(segment)
  return segment
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

function wordOf(items: Items, index: number): Word {
  const word = items.words[items.word[index] ?? 0]
  if (!word) throw new RangeError(`item ${index} has no word`)
  return word
}
