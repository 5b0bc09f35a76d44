import {blankShrink, blankStretch, box, forbidden, glue, type Items, penalty} from './items.ts'

/** Part of a paragraph that stands on one line: items from `start` up to `end`. */
export interface BrokenLine {
  readonly start: number
  /** The item that the line ends at: a blank that is not set, a hyphen, or the end. */
  readonly end: number
  readonly hyphenated: boolean
  readonly last: boolean
}

export interface Fit {
  readonly width: number
  readonly justified: boolean
}

/**
 * Breaks items into lines so that the whole paragraph is set best, not each line for itself (Knuth and Plass, 1981): the sum of the
 * squared demerits of its lines is the least. One pass over the places, each looking back no further than a line reaches.
 */
export function breakLines(items: Items, fit: Fit): readonly BrokenLine[] {
  const places = legalPlaces(items)
  const count = places.length
  const search: Search = {
    items,
    places,
    fit,
    sums: sumsAt(items, places),
    total: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    previous: new Int32Array(count).fill(-1),
  }
  search.total[0] = 0
  for (let to = 1; to < count; to += 1) {
    const enough = fit.justified && to < count - 1 ? fit.width * leastFilled : 0
    choosePrevious(to, search, enough)
    // Nothing near full: one word is wider than what is left, and a short line must do.
    if (search.previous[to] === -1) choosePrevious(to, search, 0)
  }
  return linesOf(search)
}

/** Justified lines that are filled less than this are not weighed while there are others. */
const leastFilled = 0.5

interface Search {
  readonly items: Items
  /** Items at which lines may end; the first is -1, before everything, the last the end. */
  readonly places: readonly number[]
  readonly fit: Fit
  readonly sums: Sums
  /** The least demerits of the lines up to each place, and where the last of them begins. */
  readonly total: Float64Array
  readonly previous: Int32Array
}

/** Sums of what stands before a line that begins after each place, and up to the end of one that ends there. */
interface Sums {
  readonly startWidth: Float64Array
  readonly endWidth: Float64Array
  /** Widths of the blanks alone, which give where a line must be longer or shorter. */
  readonly startBlanks: Float64Array
  readonly endBlanks: Float64Array
  /** The first item of a line that begins after each place. */
  readonly first: Int32Array
}

function choosePrevious(to: number, search: Search, enough: number): void {
  const {fit, sums, total} = search
  for (let from = to - 1; from >= 0; from -= 1) {
    const natural = naturalWidth(from, to, sums)
    if (natural - blanks(from, to, sums) * blankShrink > fit.width + tolerance) {
      // Nothing fits but what cannot be divided: it is set too long rather than lost.
      if (from === to - 1) offer(to, from, overfull, search)
      return
    }
    // Demerits are never below 0: what is worse before the line is weighed stays worse.
    const hopeless = natural < enough || at(total, from) >= at(total, to)
    if (!hopeless) offer(to, from, demeritsOf(natural, from, to, search), search)
  }
}

function naturalWidth(from: number, to: number, {startWidth, endWidth}: Sums): number {
  return Math.max(0, at(endWidth, to) - at(startWidth, from))
}

function blanks(from: number, to: number, {startBlanks, endBlanks}: Sums): number {
  return at(endBlanks, to) - at(startBlanks, from)
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0
}

/** Takes the place `from` for the line before `to` where that makes the paragraph better. */
function offer(to: number, from: number, demerits: number, {total, previous}: Search): void {
  const sum = (total[from] ?? 0) + demerits
  if (sum >= (total[to] ?? 0)) return
  total[to] = sum
  previous[to] = from
}

/** Rounding of sums must not push a line that just fits onto the next. */
const tolerance = 0.001
const overfull = 1e12

function demeritsOf(natural: number, from: number, to: number, search: Search): number {
  const {items, places} = search
  const end = places[to] ?? 0
  const last = to === places.length - 1
  const cost = 1 + badnessOf(natural, from, to, search) + (last ? 0 : (items.cost[end] ?? 0))
  const torn = hyphenAt(items, places[from] ?? -1) === 1 ? tornCost(last, hyphenAt(items, end)) : 0
  return cost * cost + torn
}

function badnessOf(natural: number, from: number, to: number, search: Search): number {
  const {fit, sums, places} = search
  const last = to === places.length - 1
  if (!fit.justified) return raggedBadness(natural, last, fit.width)
  const give = blanks(from, to, sums) * (natural > fit.width ? blankShrink : blankStretch)
  return justifiedBadness(natural, give, last, fit.width)
}

/** Hyphens under each other make a ladder, and one before the last line leaves a crumb of a word on it. */
function tornCost(last: boolean, hyphen: number): number {
  return last ? 1e6 : hyphen * 12_000
}

/**
 * The cube of how far the blanks are from their natural width, as a part of what they may give (TeX's badness).
 *
 * @param give what the blanks may stretch by, or shrink by in a line that is too long
 */
function justifiedBadness(natural: number, give: number, last: boolean, width: number): number {
  const slack = width - natural
  if (last && slack >= 0) return natural < width * 0.12 ? 60 : 0
  const ratio = Math.abs(slack) / Math.max(give, 0.01)
  const capped = Math.min(ratio, 12)
  return 100 * capped * capped * capped + (ratio > 12 ? slack : 0)
}

/** Ragged lines differ as little as may be; the last is free, but does not stand with a single short word. */
function raggedBadness(natural: number, last: boolean, width: number): number {
  const slack = (width - natural) / width
  if (last) return slack > 0.85 ? 40 : 0
  return 900 * slack ** 2
}

function hyphenAt(items: Items, place: number): number {
  return items.hyphen[place] ?? 0
}

function legalPlaces(items: Items): readonly number[] {
  const places = [-1]
  for (let index = 1; index < items.kind.length; index += 1) {
    if (items.cost[index] === forbidden || items.kind[index] === box) continue
    if (items.kind[index] === glue && items.kind[index - 1] !== box) continue
    places.push(index)
  }
  places.push(items.kind.length)
  return places
}

function sumsAt(items: Items, places: readonly number[]): Sums {
  const {width, blanks} = runningSums(items)
  const begin = boxesFrom(items)
  const count = places.length
  const sums: Sums = {
    startWidth: new Float64Array(count),
    endWidth: new Float64Array(count),
    startBlanks: new Float64Array(count),
    endBlanks: new Float64Array(count),
    first: new Int32Array(count),
  }
  for (let index = 0; index < count; index += 1) {
    const place = places[index] ?? -1
    const end = Math.max(place, 0)
    const first = begin[place + 1] ?? items.kind.length
    const hyphen = items.kind[place] === penalty ? (items.width[place] ?? 0) : 0
    sums.first[index] = first
    sums.startWidth[index] = at(width, first)
    sums.endWidth[index] = at(width, end) + hyphen
    sums.startBlanks[index] = at(blanks, first)
    sums.endBlanks[index] = at(blanks, end)
  }
  return sums
}

/** Sums of what is set where no line ends, before each item: all but penalties, and the blanks among it. */
function runningSums({kind, width}: Items): {
  readonly width: Float64Array
  readonly blanks: Float64Array
} {
  const sums = {
    width: new Float64Array(kind.length + 1),
    blanks: new Float64Array(kind.length + 1),
  }
  let total = 0
  let blanks = 0
  for (let index = 0; index < kind.length; index += 1) {
    if (kind[index] !== penalty) total += width[index] ?? 0
    if (kind[index] === glue) blanks += width[index] ?? 0
    sums.width[index + 1] = total
    sums.blanks[index + 1] = blanks
  }
  return sums
}

function boxesFrom({kind}: Items): Int32Array {
  const begin = new Int32Array(kind.length + 1).fill(kind.length)
  for (let index = kind.length - 1; index >= 0; index -= 1) {
    begin[index] = kind[index] === box ? index : (begin[index + 1] ?? kind.length)
  }
  return begin
}

function linesOf({items, places, previous, sums}: Search): readonly BrokenLine[] {
  const lines: BrokenLine[] = []
  for (let to = places.length - 1; to > 0; to = previous[to] ?? 0) {
    const end = places[to] ?? 0
    lines.push({
      start: sums.first[previous[to] ?? 0] ?? end,
      end,
      hyphenated: hyphenAt(items, end) === 1,
      last: to === places.length - 1,
    })
  }
  return lines.reverse()
}
