import type {InstrumentType, Span} from '@onrecord/core'
import {INSTRUMENT_NOUNS, INSTRUMENTS} from '../../data/instruments.ts'
import {grouped} from '../../language/grouped.ts'
import {formOf, wordClass} from '../../language/word-forms.ts'
import {lex, type Token} from '../tokens/lex.ts'

/** An instrument of the data file, or one that an article describes. */
export interface InstrumentEntry {
  readonly name: string
  readonly year: number | null
  readonly type: InstrumentType
  /** Its source, as an identifier. */
  readonly source: string | null
}

export interface InstrumentMention {
  readonly entry: InstrumentEntry
  readonly span: Span
}

/** The instruments of the data file that a sentence names, the longest name at each place. */
export function knownInstruments(tokens: readonly Token[]): readonly InstrumentMention[] {
  const found: InstrumentMention[] = []
  let at = 0
  while (at < tokens.length) {
    const hit = longestAt(tokens, at)
    if (hit !== null)
      found.push({
        entry: hit.entry,
        span: {start: tokens[at]?.start ?? 0, end: tokens[hit.to - 1]?.end ?? 0},
      })
    at = hit?.to ?? at + 1
  }
  return found
}

interface Form {
  readonly words: readonly string[]
  /** Acronyms keep their case: "CITES" is none of "cites". */
  readonly isAcronym: boolean
  readonly entry: InstrumentEntry
}

function longestAt(
  tokens: readonly Token[],
  at: number,
): {entry: InstrumentEntry; to: number} | null {
  const first = tokens[at]
  if (first === undefined || (first.classes & FIRST_WORD) === 0) return null
  if (first.kind === 'word' && !first.cased) return null
  for (const form of formsAt(first, tokens[at + 1]))
    if (matches(form, tokens, at)) {
      const to = at + form.words.length
      return isOpening(form, tokens, to) ? null : {entry: form.entry, to}
    }
  return null
}

/** "African Charter on Quorls", "Geneva Convention on Tides", "Washington Treaty Organization": a longer name, of something else. */
function isOpening({words}: Form, tokens: readonly Token[], to: number): boolean {
  const after = tokens[to]
  if (
    after?.cased === true &&
    (after.lower === 'organization' || INSTRUMENT_NOUNS.has(after.lower))
  )
    return true
  const name = words.join(' ')
  // "The Chicago convention": a party’s.
  if (name === 'chicago convention') return tokens[to - 1]?.cased === false
  // "The 1951 Convention on Quorls".
  if (/^\d/.test(name)) return /^(?:between|for|against|of|on|with)$/.test(after?.lower ?? '')
  return (
    /^(?:on|for|against)$/.test(after?.lower ?? '') &&
    SEVERAL.test(name) &&
    (tokens[to + 1]?.cased === true || tokens[to + 2]?.cased === true)
  )
}

// Of such a name there are several.
const SEVERAL = /^(?:african charter|geneva conventions?)$/

/** Two hundred forms begin with "UN": only those that go on as the text does, and those of one word. */
function formsAt({lower}: Token, second: Token | undefined): readonly Form[] {
  const bySecond = FORMS.get(lower)
  return [...(bySecond?.get(second?.lower) ?? []), ...(bySecond?.get(undefined) ?? [])]
}

function matches({words, isAcronym}: Form, tokens: readonly Token[], at: number): boolean {
  for (let index = 2; index < words.length; index++)
    if (tokens[at + index]?.lower !== words[index]) return false
  return !isAcronym || isInCapitals(tokens[at]?.text ?? '')
}

function isInCapitals(word: string): boolean {
  return word.length > 1 && formOf(word).capitals === word.length
}

/** Forms by their first word and their second, longer ones first. */
const FORMS: ReadonlyMap<string, ReadonlyMap<string | undefined, readonly Form[]>> = index(
  INSTRUMENTS.flatMap(([type, lines]) =>
    lines
      .trim()
      .split('\n')
      .flatMap((line) => formsOf(type, line)),
  ),
)

/** What one of them begins with. */
export const FIRST_WORD: number = wordClass(FORMS.keys())

function formsOf(type: InstrumentType, line: string): readonly Form[] {
  const [names = '', source = '', year] = line.split('|')
  const forms = names.split(';')
  const entry: InstrumentEntry = {
    name: forms[0] ?? '',
    year: year === undefined ? null : Number(year),
    type,
    source,
  }
  return forms.flatMap(spellings).map((each) => ({
    words: wordsOf(each),
    isAcronym: /^[A-Z]{3,}$/.test(each),
    entry,
  }))
}

/** Cut by the lexer, from a string of the kind that texts are: see `formOfWord`. */
function wordsOf(name: string): readonly string[] {
  const text = [name, ''].join('\n')
  return lex(text, {start: 0, end: name.length}).map(({lower}) => lower)
}

/** The UN's instruments are cited with "UN" and with "United Nations" before them. */
function spellings(name: string): readonly string[] {
  const bare = name.replace(/^(?:UN|United Nations|International) /, '')
  const isBody =
    /\b(?:Convention|Covenant|Charter|Declaration|Compact|Review|Treaty|Protocol|Agenda|Principles)\b/.test(
      bare,
    )
  const own = [name, ...(bare === name || !/ (?:on|against|for) /.test(bare) ? [] : [bare])]
  return isBody ? [...own, `UN ${bare}`, `United Nations ${bare}`, `U.N. ${bare}`] : own
}

function index(forms: readonly Form[]): typeof FORMS {
  const longestFirst = forms.toSorted((a, b) => b.words.length - a.words.length)
  const byFirst = grouped(longestFirst, ({words: [first = '']}) => [first])
  return new Map(
    [...byFirst].map(([first, all]) => [first, grouped(all, ({words: [, second]}) => [second])]),
  )
}
