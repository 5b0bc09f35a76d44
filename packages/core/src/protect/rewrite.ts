import type {Span} from '../model/common.ts'
import type {Region} from './region.ts'

export interface Rewritten {
  readonly text: string
  /**
   * Where a span of the old text stands in the new one. A span that begins or ends inside a region grows to the
   * whole of the replacement: it stays non-empty, keeps no blank at its ends and cuts no character, because a
   * replacement has none of these and every other boundary is between the same two characters as before.
   */
  readonly mapSpan: (span: Span) => Span
}

/** Puts the words of each region in its place. `regions` are in order and do not overlap. */
export function rewrite(text: string, regions: readonly Region[], bracketed: boolean): Rewritten {
  const pieces: string[] = []
  const moved: {readonly old: Region; readonly start: number; readonly end: number}[] = []
  let length = 0
  let from = 0
  const push = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  for (const region of regions) {
    push(text.slice(from, region.start))
    const start = length
    push(wordsFor(text, region, bracketed))
    moved.push({old: region, start, end: length})
    from = region.end
  }
  push(text.slice(from))
  const shift = (offset: number, edge: 'start' | 'end'): number => {
    const last = lastAtOrBefore(moved, offset, edge)
    if (last === undefined) return offset
    const inside = edge === 'start' ? offset < last.old.end : offset <= last.old.end
    if (inside) return last[edge]
    return offset - last.old.end + last.end
  }
  return {
    text: pieces.join(''),
    mapSpan: ({start, end}) => ({start: shift(start, 'start'), end: shift(end, 'end')}),
  }
}

/** The last region that begins at or before a start, or before an end. */
function lastAtOrBefore<T extends {readonly old: Region}>(
  moved: readonly T[],
  offset: number,
  edge: 'start' | 'end',
): T | undefined {
  let low = 0
  let high = moved.length
  while (low < high) {
    const middle = (low + high) >> 1
    const begin = moved[middle]?.old.start ?? 0
    if (edge === 'start' ? begin <= offset : begin < offset) low = middle + 1
    else high = middle
  }
  return moved[low - 1]
}

/** Brackets show that the words are not the source's own; at the head of a sentence they begin with a capital. */
function wordsFor(text: string, region: Region, bracketed: boolean): string {
  const before = text.slice(Math.max(0, region.start - 4), region.start)
  const words = SENTENCE_HEAD.test(before) ? capitalised(region.by) : region.by
  const already = before.endsWith('[') && text[region.end] === ']'
  return bracketed && !already ? `[${words}]` : words
}

const SENTENCE_HEAD = /(?:^|\n|[.!?]["”’)]?\s+)["“‘(]?$/

function capitalised(words: string): string {
  const [first = ''] = words
  return first.toUpperCase() + words.slice(first.length)
}
