import {
  type Article,
  createIds,
  type IdKind,
  quotationAnchor,
  type Span,
  spanText,
} from '@onrecord/core'
import {INVISIBLE} from './language/characters.ts'
import {type Stretch, stretches} from './language/layout.ts'

/** A text as a reader sees it, and where each of its characters stands in the source. */
export interface Even {
  readonly text: string
  readonly origins: readonly number[]
}

/**
 * The text with one blank between words and no line broken within a paragraph; what has no width is left out. `null` where it is so
 * already, as most texts are.
 */
export function evened(text: string): Even | null {
  const seen = visible(text)
  const isUneven = seen.origins !== null || UNEVEN.test(text)
  if (!isUneven && !SINGLE_BREAK.test(text)) return null
  const all = stretches(seen.text)
  const isWrapped = all.some((each) => each.text.includes('\n'))
  return isUneven || isWrapped ? laidOut(text, seen, all) : null
}

function laidOut(text: string, seen: Visible, all: readonly Stretch[]): Even | null {
  const places: number[] = []
  let even = ''
  for (const {span, apart} of all) {
    const gap = places.length === 0 ? '' : apart ? '\n\n' : '\n'
    for (const _ of gap) places.push(span.start)
    const words = placesOf(seen.text, span)
    for (const place of words) places.push(place)
    even += gap + seen.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  }
  if (even === text.trim()) return null
  return {text: even, origins: places.map((place) => seen.origins?.[place] ?? place)}
}

/** Where the characters of a stretch stand of which only the first of several blanks stays. */
function placesOf(text: string, {start, end}: Span): readonly number[] {
  const places: number[] = []
  for (let at = start; at < end; at++)
    if (!(isBlank(text.charAt(at)) && isBlank(text.charAt(at - 1)))) places.push(at)
  return places
}

const UNEVEN = /[^\S\n ]|\s [^\n]?| \n/
const SINGLE_BREAK = /[^\n]\n[^\n]/

function isBlank(unit: string): boolean {
  return (unit <= ' ' || unit > '\u007F') && /^\s$/.test(unit)
}

interface Visible {
  readonly text: string
  readonly origins: readonly number[] | null
}

/** A text without what has no width (soft hyphens, zero-width spaces), and where its characters stand in it, if not where they stood. */
function visible(text: string): Visible {
  if (!INVISIBLE.test(text)) return {text, origins: null}
  const origins: number[] = []
  for (let at = 0; at < text.length; at++) if (!INVISIBLE.test(text.charAt(at))) origins.push(at)
  return {text: text.split(INVISIBLE).join(''), origins}
}

/** What was read of an even text, at its places in the source: spans, kept words, and the ids that hang on words. */
export function relocated(article: Article, text: string, {origins}: Even): Article {
  const place = ({start, end}: Span): Span => ({
    start: origins[start] ?? text.length,
    end: (origins[end - 1] ?? text.length) + 1,
  })
  const placed = mapped(article, (value) => (isSpan(value) ? place(value) : undefined))
  const kept = {
    ...placed,
    corrections: placed.corrections.map((each) => ({
      ...each,
      text: each.span === null ? each.text : spanText(text, each.span),
    })),
    quotations: placed.quotations.map((each) => ({
      ...each,
      text: each.content.map((span) => spanText(text, span)),
    })),
  }
  const ids = newIds(kept, text)
  return ids.size === 0
    ? kept
    : mapped(kept, (value) => (typeof value === 'string' ? ids.get(value) : undefined))
}

/** The ids of what hangs on words that stand otherwise in the source, by those they had. */
function newIds(article: Article, text: string): ReadonlyMap<string, string> {
  const newId = createIds()
  const of = (
    kind: IdKind,
    facts: readonly {readonly id: string; readonly span: Span}[],
  ): (readonly [string, string])[] =>
    facts.map(({id, span}) => [id, newId(kind, spanText(text, span))])
  const all = [
    ...of('block', article.blocks),
    ...article.quotations.map(
      (each) => [each.id, newId('quotation', quotationAnchor(text, each))] as const,
    ),
    ...of('date', article.dates),
    ...of('figure', article.figures),
    ...of('event', article.events),
    ...of(
      'instrument',
      article.instruments.flatMap(({id, mentions: [first]}) =>
        first ? [{id, span: first.span}] : [],
      ),
    ),
  ]
  return new Map(all.filter(([old, id]) => old !== id))
}

/** A value with all in it that a function gives something else for. */
function mapped<Value>(value: Value, other: (value: unknown) => unknown): Value {
  const found = other(value)
  if (found !== undefined) return found as Value
  if (Array.isArray(value)) return value.map((each) => mapped(each, other)) as Value
  if (typeof value !== 'object' || value === null) return value
  const out: Record<string, unknown> = {}
  for (const key in value) out[key] = mapped(value[key], other)
  return out as Value
}

function isSpan(value: unknown): value is Span {
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    'end' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  )
}
