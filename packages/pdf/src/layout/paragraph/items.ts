import type {LoadedFace} from '../../text/loaded-face.ts'
import type {Shaped} from '../../text/shaped.ts'
import type {Run} from './run.ts'

export const box = 0
export const glue = 1
export const penalty = 2

/** A penalty that no line may be broken at. */
export const forbidden: number = Number.POSITIVE_INFINITY

/** A stretch of text without a blank or a place to break but those of hyphenation: shaped as a whole. */
export interface Word {
  readonly run: Run
  readonly face: LoadedFace
  readonly text: string
  readonly shaped: Shaped
  /** Its level by the bidirectional algorithm: odd where it runs from right to left. */
  readonly level: number
}

/**
 * A paragraph as boxes, glue and penalties (Knuth and Plass, Breaking paragraphs into lines, 1981), in parallel arrays. Widths are
 * points. A box is a part of a word; a glue belongs to the word of its blank.
 */
export interface Items {
  readonly kind: number[]
  /** Of a penalty, that of the hyphen that is set where a line ends there; 0 for none. */
  readonly width: number[]
  /** What it costs to end a line at a penalty or a glue: `forbidden` where none may. */
  readonly cost: number[]
  readonly word: number[]
  /** The part of the word's text. */
  readonly from: number[]
  readonly to: number[]
  readonly words: Word[]
  /** Penalties between ideographs that a justified line may be spaced at, each with its stretch in points. */
  readonly gaps: Map<number, number>
  /** Width of all so far on one line. */
  natural: number
  /** The word of the last blank; -1 before the first. */
  blank: number
  /** Whether the order of its pieces is not that of the text. */
  directed: boolean
}

export function emptyItems(): Items {
  return {
    kind: [],
    width: [],
    cost: [],
    word: [],
    from: [],
    to: [],
    words: [],
    gaps: new Map(),
    natural: 0,
    blank: -1,
    directed: false,
  }
}

export function pushBox(items: Items, width: number, word: number, from: number, to: number): void {
  push(items, box, width, word, forbidden)
  items.natural += width
  items.from.push(from)
  items.to.push(to)
}

export function pushPenalty(items: Items, cost: number, word: number, hyphenWidth: number): void {
  push(items, penalty, hyphenWidth, word, cost)
  items.from.push(0)
  items.to.push(0)
}

/** Forbids to break where the items end, where that was a place to break: the mark of a note stays with its word. */
export function forbidLast(items: Items): void {
  const last = items.kind.length - 1
  if (items.kind[last] !== penalty) return
  items.cost[last] = forbidden
  items.gaps.delete(last)
}

/** What a blank may give, as parts of its width. */
export const blankStretch = 0.5
export const blankShrink = 0.22

/**
 * What a gap may give at most, as a part of the size: who extracts the text takes a tenth for a blank. It has no width, and so nothing
 * to shrink by.
 */
export const gapStretch = 0.09

/** A place to break without a hyphen or a blank, that stretches where no line ends at it. */
export function pushGap(items: Items, word: number): void {
  const size = items.words[word]?.run.style.size ?? 0
  items.gaps.set(items.kind.length, size * gapStretch)
  pushPenalty(items, 0, word, 0)
}

export function pushGlue(items: Items, width: number, word: number, cost: number): void {
  push(items, glue, width, word, cost)
  items.natural += width
  items.from.push(0)
  items.to.push(1)
}

function push(items: Items, kind: number, width: number, word: number, cost: number): void {
  items.kind.push(kind)
  items.width.push(width)
  items.cost.push(cost)
  items.word.push(word)
}
