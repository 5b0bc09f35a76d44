import {
  type Article,
  createIds,
  type IdKind,
  type Quotation,
  quotationAnchor,
  type Span,
  spanText,
} from '@onrecord/core'
import {BLANK, classOf, LOOKS_OTHERWISE, lookOf, SIGNS} from './language/characters.ts'
import {stretches} from './language/layout.ts'
import {withoutLeadCapitals} from './language/lead-capitals.ts'
import type {Stretch} from './language/stretch.ts'

/** A text as a reader sees it. */
export interface Even {
  readonly text: string
  /** Where each of its characters begins and ends in the source; `null` where they stand. */
  readonly places: Places | null
}

interface Places {
  readonly starts: ArrayLike<number>
  /** `null` where each is one character of the source. */
  readonly ends: ArrayLike<number> | null
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

/** The marks of other houses as those of most: the bytes of Windows where Latin-1 has controls, a seconds’ sign, an accent by itself, “Quorl‘s”, „low and high“ marks; «these» where no others stand. */
function withUsualMarks(text: string): string {
  if (!UNUSUAL.test(text)) return text
  const seen = text
    .replace(BYTES, (byte) => MARKS.charAt(byte.charCodeAt(0) - 0x91) || '…')
    .replaceAll('″', '"')
    .replace(/(?<=\p{L})(?:´(?=\p{L})|‘(?=s\s))/gu, '’')
  // „Low“ and high, or „low”.
  if (seen.includes('„'))
    return (seen.includes('”') ? seen : seen.replaceAll('“', '”')).replaceAll('„', '“')
  if (!seen.includes('«') || /[“”]/.test(seen)) return seen
  // «Out», or »in« where none opens so.
  const isOut = /(?:^|[\s(])«/.test(seen)
  return seen.replaceAll(isOut ? '«' : '»', '“').replaceAll(isOut ? '»' : '«', '”')
}

const UNUSUAL = /[\u0085\u0091-\u0097″´„«]|\p{L}‘s\s/u
const BYTES = /[\u0085\u0091-\u0097]/g
const MARKS = '‘’“”•–—'

/** `null` where nothing stands otherwise than it is seen. */
function laidOut(text: string): Even | null {
  const seen = visible(text)
  const isUneven = seen.places !== null || UNEVEN.test(text)
  if (!isUneven && !SINGLE_BREAK.test(text)) return null
  const all = stretches(seen.text)
  const isWrapped = all.some((each) => each.text.includes('\n'))
  return isUneven || isWrapped ? inLine(text, seen, all) : null
}

function inLine(text: string, {text: seen, places}: Even, all: readonly Stretch[]): Even | null {
  const kept = new Int32Array(seen.length + 2 * all.length)
  let length = 0
  let even = ''
  for (const {span, apart} of all) {
    const gap = length === 0 ? '' : apart ? '\n\n' : '\n'
    for (const _ of gap) kept[length++] = span.start
    length = addPlaces(kept, length, seen, span)
    even += gap + spanText(seen, span).replace(/\s{2,}|[^\S ]/g, ' ')
  }
  if (even === text.trim()) return null
  const starts = kept.subarray(0, length)
  if (places === null) return {text: even, places: {starts, ends: null}}
  return {
    text: even,
    places: {
      starts: starts.map((place) => places.starts[place] ?? 0),
      ends: starts.map((place) => places.ends?.[place] ?? 0),
    },
  }
}

/** Adds where the characters of a stretch stand, of several blanks only the first, and gives how many there are then. */
function addPlaces(kept: Int32Array, length: number, text: string, {start, end}: Span): number {
  let next = length
  let isBehindBlank = false
  for (let at = start; at < end; at++) {
    const isBlank = (classOf(text.charCodeAt(at)) & BLANK) !== 0
    if (!(isBlank && isBehindBlank)) kept[next++] = at
    isBehindBlank = isBlank
  }
  return next
}

const UNEVEN = / [ \n]|\n |[^\S\n ]/
const SINGLE_BREAK = /[^\n]\n[^\n]/

/** A text as its signs look: a soft hyphen is nothing, "ﬁ" two letters, ``late'' words between two marks, "Iâ€™m" a word with an apostrophe. */
function visible(text: string): Even {
  const isSpelt = SPELT.test(text)
  if (!isSpelt && !LOOKS_OTHERWISE.test(text)) return {text, places: null}
  const starts: number[] = []
  const ends: number[] = []
  let seen = ''
  for (const {0: sign, index} of text.matchAll(isSpelt ? SPELT_SIGNS : SIGNS)) {
    const look = SPELT_MARKS.get(sign) ?? lookOf(sign)
    seen += look
    for (let i = 0; i < look.length; i++) {
      starts.push(index)
      ends.push(index + sign.length)
    }
  }
  return {text: seen, places: {starts, ends}}
}

/** Marks that several characters stand for: those of typesetters, and those that somebody read byte by byte, as Windows-1252 or as Latin-1. */
const SPELT_MARKS: ReadonlyMap<string, string> = new Map([
  ['``', '“'],
  ["''", '”'],
  ...[
    '–\u0093“',
    '—\u0094”',
    '‘\u0098˜',
    '’\u0099™',
    '“\u009Cœ',
    '”\u009D\u009D',
    '…\u00A6¦',
  ].flatMap(([mark = '', latin = '', windows = '']): [string, string][] => [
    [`â\u0080${latin}`, mark],
    [`â€${windows}`, mark],
  ]),
])
const SPELT = /``\p{L}|â[\u0080€]/u
const SPELT_SIGNS = new RegExp(`${[...SPELT_MARKS.keys()].join('|')}|${SIGNS.source}`, SIGNS.flags)

/** What was read of an even text, at its places in the source: spans, kept words, and the ids that hang on words. */
export function relocated(article: Article, text: string, {text: seen, places}: Even): Article {
  const placed = (span: Span): Span => (places === null ? span : placedIn(text, places, span))
  const ids = newIds(article, seen, text, placed)
  const other = (value: unknown): unknown => {
    // Longer strings would be hashed only to be looked up.
    if (typeof value === 'string') return value.length > LONGEST_ID ? undefined : ids.get(value)
    return isSpan(value) ? placed(value) : undefined
  }
  const moved = places === null && ids.size === 0 ? article : mapped(article, other)
  return {
    ...moved,
    corrections: moved.corrections.map((each) => ({
      ...each,
      text: each.span === null ? each.text : spanText(text, each.span),
    })),
    quotations: moved.quotations.map((each) => ({
      ...each,
      text: each.content.map((span) => spanText(text, span)),
    })),
  }
}

const LONGEST_ID = 16

function placedIn(text: string, {starts, ends}: Places, {start, end}: Span): Span {
  const last = (ends ?? starts)[end - 1]
  return {
    start: starts[start] ?? text.length,
    end: last === undefined ? text.length : ends === null ? last + 1 : last,
  }
}

/** A fact with an id, the words that the id hangs on, and how these stand in the source. */
interface Anchored {
  readonly id: string
  readonly words: string
  readonly written: string
}

/** The ids of what hangs on words that stand otherwise in the source, by those they had. */
function newIds(
  article: Article,
  seen: string,
  text: string,
  placed: (span: Span) => Span,
): ReadonlyMap<string, string> {
  const newId = createIds()
  const ids = new Map<string, string>()
  const add = (kind: IdKind, facts: readonly Anchored[]): void => {
    // Equal words are counted, so that one that is written otherwise can change the id of another.
    if (facts.every(({words, written}) => words === written)) return
    for (const {id, written} of facts) ids.set(id, newId(kind, written))
  }
  const at = ({id, span}: {readonly id: string; readonly span: Span}): Anchored => ({
    id,
    words: spanText(seen, span),
    written: spanText(text, placed(span)),
  })
  const quoted = (each: Quotation): Anchored => ({
    id: each.id,
    words: quotationAnchor(seen, each),
    written: quotationAnchor(text, {
      content: each.content.map(placed),
      quoted: each.quoted.map(placed),
    }),
  })
  add('block', article.blocks.map(at))
  add('quotation', article.quotations.map(quoted))
  add('date', article.dates.map(at))
  add('figure', article.figures.map(at))
  add('event', article.events.map(at))
  const instruments = article.instruments.flatMap(({id, mentions: [first]}) =>
    first ? [at({id, span: first.span})] : [],
  )
  add('instrument', instruments)
  return ids
}

/** A value with all in it that a function gives something else for. */
function mapped<Value>(value: Value, other: (value: unknown) => unknown): Value {
  const found = other(value)
  if (found !== undefined) return found as Value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const parts = value.map((each) => mapped(each, other))
    return parts.every((part, at) => part === value[at]) ? value : (parts as Value)
  }
  // Most stay as they are; a copy that is changed has the shape of what it copies.
  let out = value
  for (const key in value) {
    const part = mapped(value[key], other)
    if (part === value[key]) continue
    if (out === value) out = {...value}
    out[key] = part
  }
  return out
}

function isSpan(value: unknown): value is Span {
  if (typeof value !== 'object' || value === null) return false
  const {start, end} = value as Partial<Span>
  return typeof start === 'number' && typeof end === 'number'
}
