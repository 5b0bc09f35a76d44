import {type Span, spanText} from '@onrecord/core'
import {kept, keptBy} from '../../kept.ts'
import {BLANK, classOf, codePointIn, LETTER, NUMBER, widthOf} from '../../language/characters.ts'
import {firstWhere} from '../../language/halving.ts'
import {sentencesIn} from '../../language/sentence-ends.ts'
import {wordAt} from '../../language/short-words.ts'
import type {Token} from '../../language/tokens.ts'
import {formAt, formOfWord, type WordForm, wordClass} from '../../language/word-forms.ts'
import {rowOf} from '../../language/word-lists.ts'
import type {Draft, Sentence} from '../../pass.ts'

export type {Token}

/**
 * The words, numbers and signs of a stretch of text, in order; offsets count in the text. Numbers keep their separators: "3,200" and "4½" are
 * one token, "22nd" is two. In small letters ’ is the straight apostrophe.
 */
export function lex(text: string, {start, end}: Span): readonly Token[] {
  const tokens: Token[] = []
  let before = -1
  let at = start
  while (at < end) {
    const classes = classOf(text.charCodeAt(at))
    if ((classes & BLANK) !== 0) at++
    else {
      const isWord = (classes & LETTER) !== 0 && text.charCodeAt(at + 1) !== STOP
      const glued = at === before
      const token = isWord
        ? tokenOf('word', wordAt(text, at, end), at, glued)
        : tokenAt(text, at, end, glued)
      tokens.push(token)
      before = token.end
      at = before
    }
  }
  return tokens
}

const STOP = 46

/** The tokens of every block of a draft: a text is walked over once, and all else that asks for words or signs asks these. */
export const lexedBlocks: (draft: Draft) => readonly (readonly Token[])[] = keptBy(
  ({blocks}) => blocks,
  ({text, blocks}) => blocks.map(({span}) => lex(text, span)),
)

/** The sentences of a draft, of what somebody says each by itself: a date goes with nothing beyond a stop. */
export const toldSentences: (draft: Draft) => readonly Sentence[] = kept(({text, sentences}) =>
  sentences.flatMap((each) =>
    MARK.test(spanText(text, each.span))
      ? sentencesIn(text, each.span, []).map((span) => ({...each, span}))
      : [each],
  ),
)

const MARK = /["“]/

/** The tokens of every such sentence, in order: dates, figures, instruments and events are looked for in the same ones. */
export const toldTokens: (draft: Draft) => readonly (readonly Token[])[] = kept((draft) =>
  tokensOf(draft, toldSentences(draft)),
)

/** The tokens of every sentence of a draft, in order. */
export const lexedSentences: (draft: Draft) => readonly (readonly Token[])[] = kept((draft) =>
  tokensOf(draft, draft.sentences),
)

function tokensOf(draft: Draft, sentences: readonly Sentence[]): readonly (readonly Token[])[] {
  const blocks = lexedBlocks(draft)
  return sentences.map(({span, block}) => within(blocks[block] ?? [], span))
}

function within(tokens: readonly Token[], {start, end}: Span): readonly Token[] {
  const from = firstFrom(tokens, start)
  const found = tokens.slice(from, firstFrom(tokens, end))
  const [first] = found
  // A story may begin right behind its dateline's dash.
  return first?.glued === true ? [{...first, glued: false}, ...found.slice(1)] : found
}

/** The first token that begins at an offset or after it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  return firstWhere(tokens.length, (at) => (tokens[at]?.start ?? 0) >= offset)
}

/** Where a run of tokens stands in the text: from the first to the one before `to`. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return {start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0}
}

function tokenAt(text: string, start: number, limit: number, glued: boolean): Token {
  const point = codePointIn(text, start, limit)
  const classes = classOf(point)
  if ((classes & LETTER) === 0) {
    const number = (classes & NUMBER) === 0 ? start : pastNumber(text, start, limit)
    return number > start
      ? tokenOf('number', formAt(text, start, number), start, glued)
      : sign(formAt(text, start, start + widthOf(point)), start, glued)
  }
  const half = pastHalfOfDay(text, start, limit)
  return half > start
    ? halfOfDay(text, start, half, glued)
    : tokenOf('word', wordAt(text, start, limit), start, glued)
}

/** A token of a spelling at a place. */
export function tokenOf(
  kind: Token['kind'],
  form: WordForm,
  start: number,
  glued: boolean = false,
): Token {
  const {text, length, lower, capital, capitals, classes, naming, grammar, notes, telling, row} =
    form
  const end = start + length
  const cased = capitals > 0
  return {
    kind,
    text,
    lower,
    start,
    end,
    capital,
    cased,
    classes,
    naming,
    grammar,
    notes,
    telling,
    row,
    glued,
  }
}

function sign(form: WordForm, start: number, glued: boolean): Token {
  const token = tokenOf(kindOfSign(form), form, start, glued)
  return token.text === '’' ? {...token, lower: "'", row: rowOf("'")} : token
}

export function kindOfSign({classes}: WordForm): 'mark' | 'punctuation' {
  return (classes & QUOTATION_MARK) === 0 ? 'punctuation' : 'mark'
}

const QUOTATION_MARK: number = wordClass([...'“”"„«»‘’\'「」'])

/** Whether a token is neither a word nor a number. */
export function isSign(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' || token?.kind === 'mark'
}

/** "a.m.", "P.M": one word, without its stops. */
function halfOfDay(text: string, start: number, end: number, glued: boolean): Token {
  const {text: written, length, capital, capitals} = formAt(text, start, end)
  const bare = formOfWord(written.toLowerCase().replaceAll('.', ''))
  return tokenOf('word', {...bare, text: written, length, capital, capitals}, start, glued)
}

function pastHalfOfDay(text: string, start: number, end: number): number {
  if (start + 2 >= end || text[start + 1] !== '.') return start
  if (!/^[ap]$/i.test(text[start] ?? '') || !/^m$/i.test(text[start + 2] ?? '')) return start
  const next = start + 3
  if (next < end && /^[\wſK]$/.test(text[next] ?? '')) return start
  return next < end && text[next] === '.' ? next + 1 : next
}

/** Where a time ("10:30"), digits with their separators, or a fraction's sign end; `start` where there is none. */
function pastNumber(text: string, start: number, end: number): number {
  const digits = pastDigits(text, start, end)
  if (digits === start) return pastFraction(text, start, end)
  const time = pastTime(text, start, digits, end)
  if (time > start) return time
  let at = digits
  while (text[at] === ',' || text[at] === '.') {
    const next = pastDigits(text, at + 1, end)
    if (next <= at + 1) break
    at = next
  }
  return pastFraction(text, at, end)
}

function pastFraction(text: string, at: number, end: number): number {
  return at < end && FRACTIONS.has(text[at] ?? '') ? at + 1 : at
}

const FRACTIONS: ReadonlySet<string> = new Set('½¼¾⅓⅔⅛⅜⅝⅞')

function pastTime(text: string, start: number, hours: number, end: number): number {
  if (hours - start > 2 || hours >= end || text[hours] !== ':') return start
  const minutes = pastDigits(text, hours + 1, end)
  if (minutes !== hours + 3) return start
  if (minutes >= end || text[minutes] !== ':') return minutes
  const seconds = pastDigits(text, minutes + 1, end)
  return seconds === minutes + 3 ? seconds : minutes
}

function pastDigits(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isDigit(text.charCodeAt(at))) at++
  return at
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}
