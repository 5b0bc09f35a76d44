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
  const places = placesOf(items)
  const search: Search = {items, fit, ...places, gaps: gapsOf(items, places)}
  let far = 0
  let near = 0
  for (let to = 1; to < search.count; to += 1) {
    const enough = fit.justified && to < search.count - 1 ? fit.width * leastFilled : 0
    far = farthest(to, far, search)
    near = nearest(to, near, enough, search)
    if (far <= near) choosePrevious(to, far, near, search)
    // Nothing near full: one word is wider than what is left, and a short line must do.
    else if (far < to) choosePrevious(to, far, to - 1, search)
    // Nothing fits but what cannot be divided: it is set too long rather than lost.
    else offer(to, to - 1, overfull, search)
  }
  return linesOf(search)
}

/** Justified lines that are filled less than this are not weighed while there are others. */
const leastFilled = 0.5

interface Search extends Places {
  readonly items: Items
  readonly fit: Fit
  /** Sums of what the gaps up to each place stretch by; `null` where there are none. */
  readonly gaps: Float64Array | null
}

/**
 * Places at which lines may end: the first stands before everything, the last is the end. For each, sums of what stands before a line
 * that begins after it, and up to the end of one that ends there.
 */
interface Places {
  readonly count: number
  /** The item of each place; -1 for the first. */
  readonly item: Int32Array
  /** The first item of a line that begins after it. */
  readonly first: Int32Array
  readonly startWidth: Float64Array
  readonly endWidth: Float64Array
  /** Widths of the blanks alone, which give where a line must be longer or shorter. */
  readonly startBlanks: Float64Array
  readonly endBlanks: Float64Array
  /** The least demerits of the lines up to it, and where the last of them begins. */
  readonly total: Float64Array
  readonly previous: Int32Array
}

/** The first place from which a line up to `to` fits; lines from places after it are shorter. `to` where there is none. */
function farthest(to: number, far: number, search: Search): number {
  let from = far
  while (from > 0 && fits(from - 1, to, search)) from -= 1
  while (from < to && !fits(from, to, search)) from += 1
  return from
}

function fits(from: number, to: number, search: Search): boolean {
  const least = naturalWidth(from, to, search) - blanks(from, to, search) * blankShrink
  return least <= search.fit.width + tolerance
}

/** The last place before `to` from which a line is filled enough; lines from places before it are fuller. */
function nearest(to: number, near: number, enough: number, search: Search): number {
  let from = near
  while (from + 1 < to && naturalWidth(from + 1, to, search) >= enough) from += 1
  while (from >= 0 && naturalWidth(from, to, search) < enough) from -= 1
  return from
}

/** Weighs the lines that end at `to` and begin at `far` to `near`; of equal ones the last is taken. */
function choosePrevious(to: number, far: number, near: number, search: Search): void {
  const {fit, total, count} = search
  for (let from = far; from <= near; from += 1) {
    // Demerits are above 0: what is as bad before the line is weighed is worse.
    if (at(total, from) >= at(total, to)) continue
    const natural = naturalWidth(from, to, search)
    const cost = costOf(natural, from, to, search)
    offer(to, from, cost * cost + tornCost(from, to, search), search)
    // The shorter a line, the more it costs, but for the last.
    if (natural < fit.width && to < count - 1 && cost * cost > at(total, to)) return
  }
}

function naturalWidth(from: number, to: number, {startWidth, endWidth}: Places): number {
  return Math.max(0, at(endWidth, to) - at(startWidth, from))
}

function blanks(from: number, to: number, {startBlanks, endBlanks}: Places): number {
  return at(endBlanks, to) - at(startBlanks, from)
}

function at(numbers: Float64Array | Int32Array, index: number): number {
  return numbers[index] ?? 0
}

/** Takes the place `from` for the line before `to` where that makes the paragraph better. */
function offer(to: number, from: number, demerits: number, {total, previous}: Places): void {
  const sum = at(total, from) + demerits
  if (sum > at(total, to)) return
  total[to] = sum
  previous[to] = from
}

/** Rounding of sums must not push a line that just fits onto the next. */
const tolerance = 0.001
const overfull = 1e12

/** What a line costs by itself; its demerits are the square. */
function costOf(natural: number, from: number, to: number, search: Search): number {
  const end = to === search.count - 1 ? 0 : (search.items.cost[at(search.item, to)] ?? 0)
  return 1 + badnessOf(natural, from, to, search) + end
}

function badnessOf(natural: number, from: number, to: number, search: Search): number {
  const {fit} = search
  const last = to === search.count - 1
  if (!fit.justified) return raggedBadness(natural, last, fit.width)
  const give = blanks(from, to, search) * (natural > fit.width ? blankShrink : blankStretch)
  const {gaps} = search
  // The last gap is that of the line before, or ends the line.
  const more = gaps && natural <= fit.width ? at(gaps, to - 1) - at(gaps, from) : 0
  return justifiedBadness(natural, give + more, last, fit.width)
}

/** Hyphens under each other make a ladder, and one before the last line leaves a crumb of a word on it. */
function tornCost(from: number, to: number, {items, item, count}: Search): number {
  if (!hyphenAt(items, at(item, from))) return 0
  if (to === count - 1) return 1e6
  return hyphenAt(items, at(item, to)) ? 12_000 : 0
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

/** Whether a line that ends at an item ends with a hyphen that is set for it. */
function hyphenAt(items: Items, index: number): boolean {
  return hyphenWidth(items, index) > 0
}

function hyphenWidth({kind, width}: Items, index: number): number {
  return kind[index] === penalty ? (width[index] ?? 0) : 0
}

/** In one pass: where a line begins after a place is known when the first box after it is met. */
function placesOf(items: Items): Places {
  const {kind} = items
  const end = kind.length
  const count = countPlaces(items)
  const places: Places = {count, ...workspace(count)}
  const sums: Sums = {width: 0, blanks: 0}
  addPlace(places, 0, -1, sums, 0)
  let next = 1
  let open = 0
  for (let index = 0; index < end; index += 1) {
    if (kind[index] === box) open = beginAt(places, open, next, index, sums)
    else if (isPlace(items, index)) {
      addPlace(places, next, index, sums, hyphenWidth(items, index))
      next += 1
    }
    addTo(sums, items, index)
  }
  beginAt(places, open, next, end, sums)
  addPlace(places, next, end, sums, 0)
  return places
}

/** Sums of what is set where no line ends: all but penalties, and the blanks among it. */
interface Sums {
  width: number
  blanks: number
}

function addTo(sums: Sums, {kind, width}: Items, index: number): void {
  const size = width[index] ?? 0
  if (kind[index] !== penalty) sums.width += size
  if (kind[index] === glue) sums.blanks += size
}

function addPlace(places: Places, place: number, item: number, sums: Sums, hyphen: number): void {
  places.item[place] = item
  places.endWidth[place] = sums.width + hyphen
  places.endBlanks[place] = sums.blanks
}

/** Lines after the places from `open` up to `next` begin at an item. */
function beginAt(places: Places, open: number, next: number, item: number, sums: Sums): number {
  for (let place = open; place < next; place += 1) {
    places.first[place] = item
    places.startWidth[place] = sums.width
    places.startBlanks[place] = sums.blanks
  }
  return next
}

function gapsOf({gaps}: Items, {count, item}: Places): Float64Array | null {
  if (gaps.size === 0) return null
  const sums = new Float64Array(count)
  for (let place = 1; place < count; place += 1)
    sums[place] = at(sums, place - 1) + (gaps.get(at(item, place)) ?? 0)
  return sums
}

function isPlace({kind, cost}: Items, index: number): boolean {
  if (index === 0 || kind[index] === box || cost[index] === forbidden) return false
  return kind[index] !== glue || kind[index - 1] === box
}

function countPlaces(items: Items): number {
  let count = 2
  for (let index = 1; index < items.kind.length; index += 1) if (isPlace(items, index)) count += 1
  return count
}

type Workspace = Omit<Places, 'count'>

/** Paragraphs are broken one after the other, and all in the same room. */
let room: Workspace = roomFor(0)

function workspace(count: number): Workspace {
  if (room.item.length < count) room = roomFor(2 * count)
  room.total.fill(Number.POSITIVE_INFINITY, 0, count)
  room.total[0] = 0
  room.previous.fill(-1, 0, count)
  return room
}

function roomFor(count: number): Workspace {
  return {
    item: new Int32Array(count),
    first: new Int32Array(count),
    startWidth: new Float64Array(count),
    endWidth: new Float64Array(count),
    startBlanks: new Float64Array(count),
    endBlanks: new Float64Array(count),
    total: new Float64Array(count),
    previous: new Int32Array(count),
  }
}

function linesOf({items, count, item, first, previous}: Search): readonly BrokenLine[] {
  const lines: BrokenLine[] = []
  for (let to = count - 1; to > 0; to = at(previous, to)) {
    const end = at(item, to)
    lines.push({
      start: first[at(previous, to)] ?? end,
      end,
      hyphenated: hyphenAt(items, end),
      last: to === count - 1,
    })
  }
  return lines.reverse()
}
