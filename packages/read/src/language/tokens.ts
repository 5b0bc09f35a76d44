import type {Span} from '@onrecord/core'
import {ABBREVIATIONS, CLOSING_ABBREVIATIONS} from '../data/abbreviations.ts'
import {PRONOUNS} from '../data/closed-class.ts'
import {kept} from '../kept.ts'
import type {Draft} from '../pass.ts'
import {isSign, kindOfSign, lexedBlocks, lexedSentences, tokenOf} from '../passes/tokens/lex.ts'
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
import {formAt, type WordForm, wordClass} from './word-forms.ts'
import {isApostrophe} from './words-in.ts'

type TokenKind = 'word' | 'number' | 'possessive' | 'mark' | 'punctuation'

/** A word, a number, a possessive ending, a quotation mark or another sign. */
export interface Token extends Span {
  readonly kind: TokenKind
  readonly text: string
  readonly lower: string
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** Has a capital, wherever it stands in it ("iPad"). */
  readonly cased: boolean
  /** The classes of words that it is of, as bits. */
  readonly classes: number
  /** Those that tell what names name. */
  readonly naming: number
  /** The classes of grammar that it is of, as bits: see `grammar.ts`. */
  readonly grammar: number
  /** All other classes that it is of, as bits: see `noteClass`. */
  readonly notes: number
  /** Those by which it tells of what stands beside it: see `tellingClass`. */
  readonly telling: number
  /** The row of its word among the words of lists: see `isIn`. */
  readonly row: number
  /** Nothing stands between this token and the one before: known of the pieces that `lex` gives. */
  readonly glued: boolean
}

/** The tokens of every sentence of a draft, in order: names and quotations are looked for in the same ones. */
export const sentenceTokens: (draft: Draft) => readonly (readonly Token[])[] = kept((draft) => {
  const lexed = lexedSentences(draft)
  return draft.sentences.map(({span}, at) => joined(draft.text, span.end, lexed[at] ?? []))
})

/** The tokens of a block that need not be prose. */
export function blockTokens(draft: Draft, block: number): readonly Token[] {
  return joined(draft.text, draft.blocks[block]?.span.end ?? 0, lexedBlocks(draft)[block] ?? [])
}

/** The tokens of a sentence by its pieces: a word or a sign that nothing joins is one of both kinds, all else is looked at anew. */
function joined(text: string, end: number, pieces: readonly Token[]): readonly Token[] {
  const first = firstJoined(text, pieces)
  if (first === pieces.length) return pieces
  const tokens = pieces.slice(0, first)
  let at = 0
  for (let index = first; index < pieces.length; index++) {
    const piece = pieces[index]
    if (piece === undefined || piece.end <= at) continue
    const isWhole = piece.start >= at && isAlone(text, piece, pieces[index + 1], pieces[index + 2])
    at = Math.max(at, piece.start)
    if (isWhole) {
      tokens.push(piece)
      at = piece.end
    } else while (at < piece.end) at = addToken(tokens, text, at, end)
  }
  return tokens
}

/** The first piece that is no token by itself: in every other sentence there is none. */
function firstJoined(text: string, pieces: readonly Token[]): number {
  let at = 0
  for (; at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece === undefined || !isAlone(text, piece, pieces[at + 1], pieces[at + 2])) return at
  }
  return at
}

/** Whether a piece is a token by itself: more may belong to a number and to a word, and ’ is written as it stands. */
function isAlone(
  text: string,
  piece: Token,
  after: Token | undefined,
  next: Token | undefined,
): boolean {
  const classes = classOf(text.charCodeAt(piece.start))
  if (piece.kind === 'word') {
    const isApart =
      after?.glued !== true ||
      (isSign(after) && (after.classes & JOINING) === 0) ||
      (after.text === '.' && endsAtStop(piece, next))
    return isApart && (classes & LETTER) !== 0 && text.charCodeAt(piece.start + 1) !== STOP
  }
  return (classes & (LETTER | NUMBER | MARK)) === 0 && piece.text !== '’'
}

/** A word in small letters takes no stop that a blank or a quotation mark follows. */
function endsAtStop({text, lower}: Token, next: Token | undefined): boolean {
  return text.length > 1 && text === lower && (next?.glued !== true || next.kind === 'mark')
}

/** The tokens of a stretch of text, with offsets in the whole text. */
export function tokensIn(text: string, {start, end}: Span): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    at = addToken(tokens, text, at, end)
  }
  return tokens
}

/** Adds what stands at a place and gives where it ends. */
function addToken(tokens: Token[], text: string, at: number, end: number): number {
  const point = codePointIn(text, at, end)
  const classes = classOf(point)
  if ((classes & BLANK) !== 0) return at + 1
  if ((classes & NUMBER) !== 0) return addNumber(tokens, text, at, end)
  if ((classes & (LETTER | MARK)) !== 0) return addWord(tokens, text, at, end)
  return addSign(tokens, text, at, at + widthOf(point))
}

function addSign(tokens: Token[], text: string, start: number, end: number): number {
  const sign = formAt(text, start, end)
  tokens.push(tokenOf(kindOfSign(sign), sign, start))
  return end
}

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
  tokens.push(
    tokenOf(isAstral(text, start) ? 'punctuation' : 'number', formAt(text, start, at), start),
  )
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

/** "U.S.", "O’Brien", "AT&T", "A380", "Quorl.com", "Mr.": a word with the signs and the stop that belong to it, apart from a possessive ending. */
function addWord(tokens: Token[], text: string, start: number, limit: number): number {
  const initials = pastInitials(text, start, limit)
  const last = initials > start ? initials : pastDomain(text, pastWord(text, start, limit))
  if (isAstral(text, start)) {
    tokens.push(tokenOf('punctuation', formAt(text, start, last), start))
    return last
  }
  const stem = last - endingLength(text, start, last)
  if (stem < last) {
    tokens.push(tokenOf('word', formAt(text, start, stem), start))
    tokens.push(tokenOf('possessive', formAt(text, stem, last), stem))
    return last
  }
  const form = formAt(text, start, last)
  const isStopped =
    last < limit && text.charCodeAt(last) === STOP && takesStop(form, last + 1 === limit)
  tokens.push(tokenOf('word', isStopped ? formAt(text, start, last + 1) : form, start))
  return isStopped ? last + 1 : last
}

const STOP = 46

/** Two or more letters with a stop after each. */
function pastInitials(text: string, start: number, end: number): number {
  let at = start
  let count = 0
  while (at < end) {
    const point = codePointIn(text, at, end)
    const stop = at + widthOf(point)
    if (stop >= end || text.charCodeAt(stop) !== STOP || (classOf(point) & LETTER) === 0) break
    at = stop + 1
    count++
  }
  return count > 1 ? at : start
}

function pastWord(text: string, start: number, end: number): number {
  let at = pastClass(text, start, end, LETTER | MARK)
  while (at < end) {
    const unit = text.charCodeAt(at)
    // Most words are followed by a blank.
    if (unit === 32) return at
    // "A380", "Care4Quorl".
    if (!IN_WORDS.has(String.fromCharCode(unit)))
      return pastClass(text, pastClass(text, at, end, NUMBER), end, LETTER)
    const next = pastClass(text, at + 1, end, LETTER | MARK | NUMBER)
    if (next === at + 1) return at
    at = next
  }
  return at
}

/** "Quorl.com": the end of an address by which a site is called. */
function pastDomain(text: string, at: number): number {
  if (text.charCodeAt(at) !== STOP) return at
  DOMAIN.lastIndex = at
  return DOMAIN.test(text) ? DOMAIN.lastIndex : at
}

const DOMAIN = /\.(?:com|org|net|gov|edu|info|tv|io|(?:com?|org)\.\p{Ll}{2})(?![\p{L}\p{N}])/iuy

const IN_WORDS: ReadonlySet<string> = new Set("’'.&‑-")
const JOINING: number = wordClass(IN_WORDS)

/** How long the ending is that an apostrophe joins to a word: a possessive's, or the verb's in "they’ve" and "he’d". */
function endingLength(text: string, start: number, end: number): number {
  if (end - start < 3) return 0
  if (isApostrophe(text.charCodeAt(end - 2))) {
    const last = text.charCodeAt(end - 1) | SMALL
    if (last === S) return 2
    return last === D || last === M ? joinedVerb(text, start, end - 2, 2) : 0
  }
  return isApostrophe(text.charCodeAt(end - 3)) ? joinedVerb(text, start, end - 3, 3) : 0
}

const SMALL = 32
const [S, D, M] = [115, 100, 109]

function joinedVerb(text: string, start: number, end: number, length: number): number {
  return JOINED_VERBS.test(text.slice(end + 1, end + length)) &&
    PRONOUNS.has(text.slice(start, end).toLowerCase())
    ? length
    : 0
}

const JOINED_VERBS = /^(?:ve|ll|re|d|m)$/i

function isClass(text: string, at: number, end: number, classes: number): boolean {
  return at < end && (classOf(codePointIn(text, at, end)) & classes) !== 0
}

/** Letters and numbers outside the Basic Multilingual Plane are ornament in news, and no words. */
function isAstral(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit <= 0xdbff
}

function takesStop({text, lower}: WordForm, isLast: boolean): boolean {
  // "Said his brother, Jan.", "said Odo Jun.", "said Odo Sen."
  if (isLast && /^(?:j[au]|se)n$/.test(lower)) return false
  // "Quorl v. Norway".
  if (text === 'v') return !isLast
  return (
    text.charAt(0) !== lower.charAt(0) &&
    ((text.length === 1 && (classOf(text.charCodeAt(0)) & CAPITAL) !== 0) ||
      ABBREVIATIONS.has(lower) ||
      CLOSING_ABBREVIATIONS.has(lower))
  )
}
