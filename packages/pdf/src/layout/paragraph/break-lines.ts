import {box, forbidden, glue, type Items, penalty} from './items.ts'

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
  const measure = measures(items)
  const total = new Float64Array(places.length).fill(Number.POSITIVE_INFINITY)
  const previous = new Int32Array(places.length).fill(-1)
  total[0] = 0
  for (let to = 1; to < places.length; to += 1) {
    choosePrevious(to, {items, places, measure, total, previous, fit})
  }
  return linesOf(items, places, previous, measure.begin)
}

interface Search {
  readonly items: Items
  /** Items at which lines may end; the first is -1, before everything, the last the end. */
  readonly places: readonly number[]
  readonly measure: Measures
  readonly total: Float64Array
  readonly previous: Int32Array
  readonly fit: Fit
}

/** Sums of what stands before each item. */
interface Measures {
  readonly width: Float64Array
  readonly stretch: Float64Array
  readonly shrink: Float64Array
  /** The first item at or after each that is set at the beginning of a line. */
  readonly begin: Int32Array
}

function choosePrevious(to: number, search: Search): void {
  const {items, places, total, previous, fit} = search
  const end = places[to] ?? 0
  for (let from = to - 1; from >= 0; from -= 1) {
    const before = total[from] ?? 0
    const line = lineBetween(places[from] ?? -1, end, search)
    if (line.natural - line.shrink > fit.width + tolerance) {
      if (from === to - 1) accept(to, from, before + overfull, search)
      break
    }
    const hyphens = hyphenAt(items, end) + hyphenAt(items, places[from] ?? -1)
    const sum = before + demerits(line, costAt(items, end), hyphens === 2, fit)
    if (sum < (total[to] ?? 0)) {
      total[to] = sum
      previous[to] = from
    }
  }
}

function accept(to: number, from: number, sum: number, search: Search): void {
  search.total[to] = sum
  search.previous[to] = from
}

/** Rounding of sums must not push a line that just fits onto the next. */
const tolerance = 0.001
const overfull = 1e12

interface Line {
  readonly natural: number
  readonly stretch: number
  readonly shrink: number
  readonly last: boolean
}

function lineBetween(after: number, end: number, {items, measure}: Search): Line {
  const start = measure.begin[after + 1] ?? end
  const hyphen = items.kind[end] === penalty ? (items.width[end] ?? 0) : 0
  return {
    natural: Math.max(0, (measure.width[end] ?? 0) - (measure.width[start] ?? 0)) + hyphen,
    stretch: (measure.stretch[end] ?? 0) - (measure.stretch[start] ?? 0),
    shrink: (measure.shrink[end] ?? 0) - (measure.shrink[start] ?? 0),
    last: end === items.kind.length,
  }
}

function demerits(line: Line, cost: number, twoHyphens: boolean, fit: Fit): number {
  const badness = fit.justified ? justifiedBadness(line, fit.width) : raggedBadness(line, fit.width)
  return (1 + badness + cost) ** 2 + (twoHyphens ? 12_000 : 0)
}

/** The cube of how far the blanks are from their natural width, as a part of what they may give (TeX's badness). */
function justifiedBadness(line: Line, width: number): number {
  const slack = width - line.natural
  if (line.last && slack >= 0) return line.natural < width * 0.12 ? 60 : 0
  const give = slack >= 0 ? line.stretch : line.shrink
  const ratio = Math.abs(slack) / Math.max(give, 0.01)
  return 100 * Math.min(ratio, 12) ** 3 + (ratio > 12 ? slack : 0)
}

/** Ragged lines differ as little as may be; the last is free, but does not stand with a single short word. */
function raggedBadness(line: Line, width: number): number {
  const slack = (width - line.natural) / width
  if (line.last) return slack > 0.85 ? 40 : 0
  return 900 * slack ** 2
}

function costAt(items: Items, end: number): number {
  return end < items.kind.length ? (items.cost[end] ?? 0) : 0
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

function measures(items: Items): Measures {
  const count = items.kind.length
  const measure = {
    width: new Float64Array(count + 1),
    stretch: new Float64Array(count + 1),
    shrink: new Float64Array(count + 1),
    begin: new Int32Array(count + 1).fill(count),
  }
  for (let index = 0; index < count; index += 1) {
    const set = items.kind[index] === penalty ? 0 : (items.width[index] ?? 0)
    measure.width[index + 1] = (measure.width[index] ?? 0) + set
    measure.stretch[index + 1] = (measure.stretch[index] ?? 0) + (items.stretch[index] ?? 0)
    measure.shrink[index + 1] = (measure.shrink[index] ?? 0) + (items.shrink[index] ?? 0)
  }
  for (let index = count - 1; index >= 0; index -= 1) {
    measure.begin[index] = items.kind[index] === box ? index : (measure.begin[index + 1] ?? count)
  }
  return measure
}

function linesOf(
  items: Items,
  places: readonly number[],
  previous: Int32Array,
  begin: Int32Array,
): readonly BrokenLine[] {
  const lines: BrokenLine[] = []
  for (let to = places.length - 1; to > 0; to = previous[to] ?? 0) {
    const end = places[to] ?? 0
    const after = places[previous[to] ?? 0] ?? -1
    lines.push({
      start: begin[after + 1] ?? end,
      end,
      hyphenated: hyphenAt(items, end) === 1,
      last: to === places.length - 1,
    })
  }
  return lines.reverse()
}
