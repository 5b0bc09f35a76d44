import type {Span} from '@onrecord/core'

/** A stretch of the text that stands by itself: a line, or several that were wrapped. */
export interface Stretch {
  readonly span: Span
  readonly text: string
  /** Whether an empty line stands before it. */
  readonly apart: boolean
}

/** The stretch from a place within another to a place or to the end, without the blanks around it. */
export function partOf(
  {span, text, apart}: Stretch,
  from: number,
  to: number = text.length,
): Stretch {
  const words = text.slice(from, to).trim()
  const start = span.start + text.indexOf(words, from)
  return {span: {start, end: start + words.length}, text: words, apart: apart && from === 0}
}

/** The stretch from one's beginning to another's end. */
export function upTo(
  text: string,
  {span: {start}, apart}: Stretch,
  {span: {end}}: Stretch,
): Stretch {
  return {span: {start, end}, text: text.slice(start, end), apart}
}
