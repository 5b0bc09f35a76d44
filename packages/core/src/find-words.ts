import type {Span} from './model/common.ts'

/** Everywhere pieces of words stand in their order: each place of the first, and the next of each of the others after it. */
export function findWords(text: string, words: readonly string[]): Span[][] {
  const [first = '', ...rest] = words
  const places: Span[][] = []
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const place = [{start: at, end: at + first.length}]
    for (const next of rest) {
      const start = text.indexOf(next, place.at(-1)?.end)
      if (start >= 0) place.push({start, end: start + next.length})
    }
    if (place.length === words.length) places.push(place)
  }
  return places
}
