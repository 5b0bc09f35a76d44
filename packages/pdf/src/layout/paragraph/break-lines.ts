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
  const {places, fit} = search
  const end = places[to] ?? 0
  for (let from = to - 1; from >= 0; from -= 1) {
    const line = lineBetween(places[from] ?? -1, end, search)
    if (line.natural - line.shrink > fit.width + tolerance) {
      // Nothing fits but what cannot be divided: it is set too long rather than lost.
      if (from === to - 1) offer(to, from, overfull, search)
      return
    }
    offer(to, from, demeritsOf(line, places[from] ?? -1, end, search), search)
  }
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

function demeritsOf(line: Line, after: number, end: number, {items, fit}: Search): number {
  const badness = fit.justified ? justifiedBadness(line, fit.width) : raggedBadness(line, fit.width)
  const cost = 1 + badness + costAt(items, end)
  const torn = hyphenAt(items, after) === 1 ? tornCost(line, hyphenAt(items, end)) : 0
  return cost * cost + torn
}

/** Hyphens under each other make a ladder, and one before the last line leaves a crumb of a word on it. */
function tornCost(line: Line, hyphen: number): number {
  return line.last ? 1e6 : hyphen * 12_000
}

/** The cube of how far the blanks are from their natural width, as a part of what they may give (TeX's badness). */
function justifiedBadness(line: Line, width: number): number {
  const slack = width - line.natural
  if (line.last && slack >= 0) return line.natural < width * 0.12 ? 60 : 0
  const give = slack >= 0 ? line.stretch : line.shrink
  const ratio = Math.abs(slack) / Math.max(give, 0.01)
  const capped = Math.min(ratio, 12)
  return 100 * capped * capped * capped + (ratio > 12 ? slack : 0)
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
  return {
    width: sums(items.width, items.kind),
    stretch: sums(items.stretch, items.kind),
    shrink: sums(items.shrink, items.kind),
    begin: boxesFrom(items),
  }
}

/** Sums of what is set where no line ends: all but penalties. */
function sums(values: readonly number[], kind: readonly number[]): Float64Array {
  const totals = new Float64Array(values.length + 1)
  let total = 0
  for (let index = 0; index < values.length; index += 1) {
    if (kind[index] !== penalty) total += values[index] ?? 0
    totals[index + 1] = total
  }
  return totals
}

function boxesFrom({kind}: Items): Int32Array {
  const begin = new Int32Array(kind.length + 1).fill(kind.length)
  for (let index = kind.length - 1; index >= 0; index -= 1) {
    begin[index] = kind[index] === box ? index : (begin[index + 1] ?? kind.length)
  }
  return begin
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
