import type {Span} from '@onrecord/core'
import {ABBREVIATIONS, CLOSING_ABBREVIATIONS} from '../data/abbreviations.ts'
import {
  BLANK,
  CAPITAL,
  classOf,
  codePointIn,
  LETTER,
  MARK,
  NUMBER,
  pastClass,
  widthOf,
} from './characters.ts'

type TokenKind = 'word' | 'number' | 'possessive' | 'mark' | 'punctuation'

/** A word, a number, a possessive ending or a punctuation mark. */
export interface Token extends Span {
  readonly kind: TokenKind
  readonly text: string
  readonly lower: string
  /** Begins with a capital letter. */
  readonly capital: boolean
}

const known = new WeakMap<Span, {readonly text: string; readonly tokens: readonly Token[]}>()

/** The tokens of a sentence's span: names and quotations are looked for in the same ones, kept as long as the span is. */
export function tokensAt(text: string, span: Span): readonly Token[] {
  const kept = known.get(span)
  if (kept !== undefined && kept.text === text) return kept.tokens
  const tokens = tokensIn(text, span)
  known.set(span, {text, tokens})
  return tokens
}

/** The tokens of a stretch of text, with offsets in the whole text. */
export function tokensIn(text: string, span: Span): Token[] {
  const tokens: Token[] = []
  const {end} = span
  let at = span.start
  while (at < end) {
    const point = codePointIn(text, at, end)
    const classes = classOf(point)
    if ((classes & BLANK) !== 0) at++
    else if ((classes & NUMBER) !== 0) at = addNumber(tokens, text, at, end)
    else if ((classes & (LETTER | MARK)) !== 0) at = addWord(tokens, text, at, end)
    else at = addSign(tokens, text, at, at + widthOf(point))
  }
  return tokens
}

function addSign(tokens: Token[], text: string, start: number, end: number): number {
  const sign = text.slice(start, end)
  tokens.push(token(QUOTATION_MARKS.has(sign) ? 'mark' : 'punctuation', sign, start))
  return end
}

const QUOTATION_MARKS: ReadonlySet<string> = new Set([
  '“',
  '”',
  '"',
  '„',
  '«',
  '»',
  '‘',
  '’',
  "'",
  '「',
  '」',
])

/** "3,200", "2020-21", "22nd", "3-year-old’s": a number, and what is joined to it. */
function addNumber(tokens: Token[], text: string, start: number, end: number): number {
  let at = pastClass(text, start, end, NUMBER)
  while (IN_NUMBERS.has(text[at] ?? '') && isClass(text, at + 1, end, NUMBER))
    at = pastClass(text, at + 1, end, NUMBER)
  const joined = pastJoined(text, at, end)
  if (joined > at) {
    const sign = IN_JOINED.has(text[joined] ?? '') ? 1 : 0
    at = joined
    if (isClass(text, joined + sign, end, LETTER | NUMBER))
      at = pastClass(text, joined + sign, end, LETTER | NUMBER)
  }
  tokens.push(token(isAstral(text, start) ? 'punctuation' : 'number', text.slice(start, at), start))
  return at
}

const IN_NUMBERS: ReadonlySet<string> = new Set('.,:')
const IN_JOINED: ReadonlySet<string> = new Set("’'.-")

function pastJoined(text: string, from: number, end: number): number {
  let at = from
  for (;;) {
    const next = pastClass(text, at, end, LETTER)
    if (next >= end || text[next] !== '-') return next
    at = next + 1
  }
}

/** "U.S.", "O’Brien", "AT&T", "A380", "Mr.": a word with the signs and the stop that belong to it, apart from a possessive ending. */
function addWord(tokens: Token[], text: string, start: number, end: number): number {
  const initials = pastInitials(text, start, end)
  const last = initials > start ? initials : pastWord(text, start, end)
  if (isAstral(text, start)) {
    tokens.push(token('punctuation', text.slice(start, last), start))
    return last
  }
  const stem = isPossessive(text, start, last) ? last - 2 : last
  const word = text.slice(start, stem)
  if (stem < last) {
    tokens.push(token('word', word, start), token('possessive', text.slice(stem, last), stem))
    return last
  }
  const stop = last < end && text[last] === '.' && takesStop(word) ? 1 : 0
  tokens.push(token('word', stop === 0 ? word : `${word}.`, start))
  return last + stop
}

/** Two or more letters with a stop after each. */
function pastInitials(text: string, start: number, end: number): number {
  let at = start
  let count = 0
  while (at < end) {
    const point = codePointIn(text, at, end)
    const stop = at + widthOf(point)
    if ((classOf(point) & LETTER) === 0 || stop >= end || text[stop] !== '.') break
    at = stop + 1
    count++
  }
  return count > 1 ? at : start
}

function pastWord(text: string, start: number, end: number): number {
  let at = pastClass(text, start, end, LETTER | MARK)
  while (at < end && IN_WORDS.has(text[at] ?? '')) {
    const next = pastClass(text, at + 1, end, LETTER | MARK | NUMBER)
    if (next === at + 1) return at
    at = next
  }
  return pastClass(text, at, end, NUMBER)
}

const IN_WORDS: ReadonlySet<string> = new Set("’'.&‑-")

function isPossessive(text: string, start: number, end: number): boolean {
  if (end - start < 3) return false
  const [mark, s] = [text[end - 2], text[end - 1]]
  return (s === 's' || s === 'S') && (mark === '’' || mark === "'")
}

function isClass(text: string, at: number, end: number, classes: number): boolean {
  return at < end && (classOf(codePointIn(text, at, end)) & classes) !== 0
}

/** Letters and numbers outside the Basic Multilingual Plane are ornament in news, and no words. */
function isAstral(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit <= 0xdbff
}

function takesStop(word: string): boolean {
  const lower = word.toLowerCase()
  return (word.length === 1 && (classOf(word.charCodeAt(0)) & CAPITAL) !== 0) ||
    ABBREVIATIONS.has(lower)
    ? word.charAt(0) !== lower.charAt(0)
    : CLOSING_ABBREVIATIONS.has(lower) && word.charAt(0) !== lower.charAt(0)
}

function token(kind: TokenKind, text: string, start: number): Token {
  const lower = text.toLowerCase()
  const isCapital = (at: number): boolean => (classOf(text.codePointAt(at) ?? 0) & CAPITAL) !== 0
  // "al-Karim" is a name as "Karim" is.
  const capital = isCapital(0) || (ARTICLE.has(lower.slice(0, 3)) && isCapital(3))
  return {kind, text, lower, start, end: start + text.length, capital}
}

const ARTICLE: ReadonlySet<string> = new Set('al- el- ad- ar- as- an- at- az-'.split(' '))
