import {
  type Article,
  createIds,
  type IdKind,
  quotationAnchor,
  type Span,
  spanText,
} from '@onrecord/core'
import {LOOKS_OTHERWISE, lookOf, SIGNS} from './language/characters.ts'
import {type Stretch, stretches} from './language/layout.ts'
import {withoutLeadCapitals} from './language/lead-capitals.ts'

/** A text as a reader sees it. */
export interface Even {
  readonly text: string
  /** Where each of its characters begins and ends in the source; `null` where they stand. */
  readonly places: Places | null
}

interface Places {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * The text without capitals that are only for looks, its marks those of others; of a plain text with one blank between words and no line
 * broken within a paragraph, too. `null` where it is so already, as most texts are.
 */
export function evened(text: string, isPlain: boolean): Even | null {
  const even = (isPlain ? laidOut(text) : null) ?? {text, places: null}
  const seen = withoutLeadCapitals(withUsualMarks(even.text))
  return seen === text ? null : {...even, text: seen}
}

/** The marks of other houses as those of most: a seconds’ sign, an accent by itself, „low and high“ marks; «these» where no others stand. */
function withUsualMarks(text: string): string {
  if (!UNUSUAL.test(text)) return text
  const seen = text.replaceAll('″', '"').replace(/(?<=\p{L})´(?=\p{L})/gu, '’')
  // „Low“ and high, or „low”.
  if (seen.includes('„'))
    return (seen.includes('”') ? seen : seen.replaceAll('“', '”')).replaceAll('„', '“')
  if (!seen.includes('«') || /[“”]/.test(seen)) return seen
  // «Out», or »in« where none opens so.
  const isOut = /(?:^|[\s(])«/.test(seen)
  return seen.replaceAll(isOut ? '«' : '»', '“').replaceAll(isOut ? '»' : '«', '”')
}

const UNUSUAL = /[″´„«]/

/** `null` where nothing stands otherwise than it is seen. */
function laidOut(text: string): Even | null {
  const seen = visible(text)
  const isUneven = seen.places !== null || UNEVEN.test(text)
  if (!isUneven && !SINGLE_BREAK.test(text)) return null
  const all = stretches(seen.text)
  const isWrapped = all.some((each) => each.text.includes('\n'))
  return isUneven || isWrapped ? inLine(text, seen, all) : null
}

function inLine(text: string, seen: Even, all: readonly Stretch[]): Even | null {
  const kept: number[] = []
  let even = ''
  for (const {span, apart} of all) {
    const gap = kept.length === 0 ? '' : apart ? '\n\n' : '\n'
    for (const _ of gap) kept.push(span.start)
    const words = placesOf(seen.text, span)
    for (const place of words) kept.push(place)
    even += gap + seen.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  }
  if (even === text.trim()) return null
  const {places} = seen
  const starts = kept.map((place) => places?.starts[place] ?? place)
  const ends = kept.map((place) => places?.ends[place] ?? place + 1)
  return {text: even, places: {starts, ends}}
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

/** A text as its signs look: a soft hyphen is nothing, "ﬁ" two letters, ``late'' words between two marks. */
function visible(text: string): Even {
  const isTypeset = TYPESET.test(text)
  if (!isTypeset && !LOOKS_OTHERWISE.test(text)) return {text, places: null}
  const starts: number[] = []
  const ends: number[] = []
  let seen = ''
  for (const {0: sign, index} of text.matchAll(isTypeset ? TYPESET_SIGNS : SIGNS)) {
    const look = TYPESET_MARKS.get(sign) ?? lookOf(sign)
    seen += look
    for (let i = 0; i < look.length; i++) {
      starts.push(index)
      ends.push(index + sign.length)
    }
  }
  return {text: seen, places: {starts, ends}}
}

const TYPESET = /``\p{L}/u
const TYPESET_SIGNS = new RegExp(`\`\`|''|${SIGNS.source}`, SIGNS.flags)
const TYPESET_MARKS: ReadonlyMap<string, string> = new Map([
  ['``', '“'],
  ["''", '”'],
])

/** What was read of an even text, at its places in the source: spans, kept words, and the ids that hang on words. */
export function relocated(article: Article, text: string, {places}: Even): Article {
  const placed =
    places === null
      ? article
      : mapped(article, (value) => (isSpan(value) ? placedIn(text, places, value) : undefined))
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

function placedIn(text: string, {starts, ends}: Places, {start, end}: Span): Span {
  return {start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length}
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
