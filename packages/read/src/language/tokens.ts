import type {Span} from '@onrecord/core'
import {ABBREVIATIONS, CLOSING_ABBREVIATIONS} from '../data/abbreviations.ts'

type TokenKind = 'word' | 'number' | 'possessive' | 'mark' | 'punctuation'

/** A word, a number, a possessive ending or a punctuation mark. */
export interface Token extends Span {
  readonly kind: TokenKind
  readonly text: string
  readonly lower: string
  /** Begins with a capital letter. */
  readonly capital: boolean
}

// Each alternative consumes at least one character and separators differ from what they separate: linear.
const TOKEN =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:[\p{L}-]+(?:[’'.-]?[\p{L}\p{N}]+)?)?|[\p{L}\p{M}]+(?:[’'.&‑-][\p{L}\p{M}\p{N}]+)*\p{N}*|[^\s\p{L}\p{N}]/gu

/** The tokens of a stretch of text, with offsets in the whole text. */
export function tokensIn(text: string, span: Span): Token[] {
  const tokens: Token[] = []
  const pattern = new RegExp(TOKEN)
  const words = text.slice(span.start, span.end)
  for (const match of words.matchAll(pattern)) {
    // The stop of "Mr." and "J." is the word's already.
    if (span.start + match.index < (tokens.at(-1)?.end ?? 0)) continue
    addToken(tokens, words, match[0], span.start + match.index, span.start)
  }
  return tokens
}

function addToken(
  tokens: Token[],
  words: string,
  found: string,
  start: number,
  offset: number,
): void {
  const first = found.charAt(0)
  if (/\p{N}/u.test(first)) {
    tokens.push(token('number', found, start))
    return
  }
  if (!/[\p{L}\p{M}]/u.test(first)) {
    tokens.push(token(MARKS.has(first) ? 'mark' : 'punctuation', found, start))
    return
  }
  const possessive = /.[’']s$/i.test(found) ? 2 : 0
  const stem = found.slice(0, found.length - possessive)
  const stop = possessive === 0 && words[start - offset + found.length] === '.' && takesStop(stem)
  tokens.push(token('word', stop ? `${stem}.` : stem, start))
  if (possessive > 0)
    tokens.push(token('possessive', found.slice(stem.length), start + stem.length))
}

const MARKS: ReadonlySet<string> = new Set([
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

function takesStop(word: string): boolean {
  const lower = word.toLowerCase()
  return (word.length === 1 && /\p{Lu}/u.test(word)) || ABBREVIATIONS.has(lower)
    ? word.charAt(0) !== lower.charAt(0)
    : CLOSING_ABBREVIATIONS.has(lower) && word.charAt(0) !== lower.charAt(0)
}

function token(kind: TokenKind, text: string, start: number): Token {
  const lower = text.toLowerCase()
  return {kind, text, lower, start, end: start + text.length, capital: /^\p{Lu}/u.test(text)}
}
