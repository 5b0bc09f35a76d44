import type {Span} from './model/common.ts'

/**
 * The words at a span. What it takes is not checked, here and in the questions below, since a reading asks them many thousand
 * times: of spans from elsewhere ask `spanDefect` first.
 */
export function spanText(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Whether `inner` lies in `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The span without blanks at either end, or `null` when nothing else is there. */
export function trimSpan(text: string, span: Span): Span | null {
  const words = spanText(text, span)
  const start = span.start + (words.length - words.trimStart().length)
  const end = span.end - (words.length - words.trimEnd().length)
  return start < end ? {start, end} : null
}

/** Order of appearance: by start, then the shorter one first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

/** What of a stretch lies outside all of these spans, which are in order and may lie in each other. */
export function outside(whole: Span, spans: readonly Span[]): Span[] {
  const found: Span[] = []
  let start = whole.start
  for (const span of spans.filter((one) => overlaps(one, whole))) {
    if (span.start > start) found.push({start, end: span.start})
    start = Math.max(start, span.end)
  }
  return start < whole.end ? [...found, {start, end: whole.end}] : found
}

/**
 * What can be wrong with a span: its ends are no places of the text, nothing is between them, one lies within a pair of
 * surrogates, or blanks stand at its ends.
 */
export type SpanDefect = 'out-of-range' | 'empty' | 'splits-character' | 'outer-blanks'

/** What is wrong with a span over this text, or `null`. */
export function spanDefect(text: string, span: Span): SpanDefect | null {
  const {start, end}: Span = Object(span)
  if (!(Number.isInteger(start) && Number.isInteger(end)) || start < 0 || end > text.length) {
    return 'out-of-range'
  }
  if (start >= end) return 'empty'
  if (splitsPair(text, start) || splitsPair(text, end)) return 'splits-character'
  const words = spanText(text, span)
  return words.trim() === words ? null : 'outer-blanks'
}

function splitsPair(text: string, offset: number): boolean {
  return isHighSurrogate(text.charCodeAt(offset - 1)) && isLowSurrogate(text.charCodeAt(offset))
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** Whether two lists have the same spans in the same order. */
export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every((span, n) => span.start === b[n]?.start && span.end === b[n]?.end)
  )
}
