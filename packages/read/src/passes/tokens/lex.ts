import type {Span} from '@onrecord/core'
import type {Sentence} from '../../pass.ts'

/** A word, a number or one mark of a text. Numbers keep their separators; "3,200" and "4½" are one token, "22nd" is two. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly start: number
  readonly end: number
  /** The token in lower case, with a straight apostrophe. */
  readonly lower: string
  /** Whether it has a capital, wherever it stands in it ("iPad"). */
  readonly capital: boolean
  /** Capitals only, two or more. */
  readonly acronym: boolean
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean
}

// Each alternative begins with another character class, so the expression never looks back.
const TOKEN =
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d+(?:[.,]\d+)*[½¼¾⅓⅔⅛⅜⅝⅞]?|[½¼¾⅓⅔⅛⅜⅝⅞]|[ap]\.m\b\.?|\p{L}[\p{L}\p{M}]*|\S/giu

/** The tokens of a stretch of text, in order; offsets count in the text. */
export function lex(text: string, span: Span): readonly Token[] {
  const tokens: Token[] = []
  let end = -1
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const [found] = match
    const start = span.start + match.index
    const lower = normal(found)
    tokens.push({
      kind: kindOf(found),
      start,
      end: start + found.length,
      lower,
      capital: lower !== found && /\p{Lu}/u.test(found),
      acronym: lower !== found && /^\p{Lu}{2,}$/u.test(found),
      glued: start === end,
    })
    end = start + found.length
  }
  return tokens
}

const known = new WeakMap<Sentence, {readonly text: string; readonly tokens: readonly Token[]}>()

/** The tokens of a sentence: four passes ask for the same ones, so they are kept as long as the sentence is. */
export function tokensOf(text: string, sentence: Sentence): readonly Token[] {
  const kept = known.get(sentence)
  if (kept !== undefined && kept.text === text) return kept.tokens
  const tokens = lex(text, sentence.span)
  known.set(sentence, {text, tokens})
  return tokens
}

function kindOf(found: string): Token['kind'] {
  const code = found.charCodeAt(0)
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word'
  if (/^[\d½¼¾⅓⅔⅛⅜⅝⅞]/.test(found)) return 'number'
  return /^\p{L}/u.test(found) ? 'word' : 'mark'
}

function normal(found: string): string {
  const lower = found.toLowerCase()
  if (lower === '’') return "'"
  return lower.length < 6 && lower.includes('.m') ? lower.replaceAll('.', '') : lower
}

/** Where a run of tokens stands in the text: from the first to the one before `to`. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return {start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0}
}
