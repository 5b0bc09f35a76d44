import {compareSpans, contains, type Span} from '@onrecord/core'

const NOWHERE: Span = {start: 0, end: 0}

/** Something at a place of the text. */
export interface Placed<T> {
  readonly span: Span
  readonly item: T
}

/** How many neighbours are asked whether they hold a span: nothing in news is nested deeper or crowded closer. */
const NEIGHBOURS = 40

/** Things with all their places, in the order of the text, so that what stands somewhere is found without asking all. */
export function placed<T>(
  items: readonly T[],
  spansOf: (item: T) => readonly Span[],
): readonly Placed<T>[] {
  const places: Placed<T>[] = []
  let [last, isInOrder] = [NOWHERE, true]
  for (const item of items)
    for (const span of spansOf(item)) {
      places.push({span, item})
      if (compareSpans(last, span) > 0) isInOrder = false
      last = span
    }
  return isInOrder ? places : places.sort((a, b) => compareSpans(a.span, b.span))
}

/** What begins in a zone. */
export function startingIn<T extends {readonly span: Span}>(
  places: readonly T[],
  zone: Span,
): readonly T[] {
  const from = firstFrom(places, zone.start)
  let to = from
  while ((places[to]?.span.start ?? zone.end) < zone.end) to++
  return places.slice(from, to)
}

/** The smallest thing that holds a span, or `null`. */
export function innermost<T>(places: readonly Placed<T>[], span: Span): T | null {
  const end = firstFrom(places, span.start + 1)
  let best: Placed<T> | null = null
  for (let at = Math.max(0, end - NEIGHBOURS); at < end; at++) {
    const each = places[at]
    if (each === undefined || !contains(each.span, span)) continue
    if (best === null || length(each) <= length(best)) best = each
  }
  return best?.item ?? null
}

/** The first place that begins at an offset or after it, by halving: in a loop of its own, for it is asked the most of all. */
export function firstFrom(places: readonly {readonly span: Span}[], offset: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.span.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function length({span}: Placed<unknown>): number {
  return span.end - span.start
}
