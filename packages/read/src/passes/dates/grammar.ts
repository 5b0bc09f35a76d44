import {DATE_GRAMMAR, type DateRule} from '../../data/date-grammar.ts'
import * as words from '../../data/date-words.ts'
import {MONTHS} from '../../data/months.ts'
import {ORDINALS, SCALES, SMALL_NUMBERS, VAGUE_NUMBERS} from '../../data/number-words.ts'
import {formOf, wordClass} from '../../language/word-forms.ts'
import type {Token} from '../tokens/lex.ts'
import {
  compile,
  firstElements,
  matchPattern,
  type Pattern,
  type PatternElement,
  type PatternMatch,
} from '../tokens/pattern.ts'
import {isDate} from './guards.ts'
import {ABOUT_NUMBERS, DATE_SLOTS} from './slots.ts'

/** A date expression: its tokens, what its named parts mean, and the rule that found it. */
export interface DateMatch extends PatternMatch {
  readonly rule: DateRule
}

/** The date expressions of a sentence, left to right, the longest at each place. */
export function matchDates(tokens: readonly Token[]): readonly DateMatch[] {
  const found: DateMatch[] = []
  let at = 0
  while (at < tokens.length) {
    const best = betterInside(tokens, at, longestAt(tokens, at))
    if (best !== null) found.push(best)
    at = best === null ? at + 1 : best.to
  }
  return found
}

interface Entry {
  readonly rule: DateRule
  readonly pattern: Pattern
  /** It can match one token, or takes any word after the first. */
  readonly isOpen: boolean
}

function longestAt(tokens: readonly Token[], at: number): DateMatch | null {
  const candidates = candidatesAt(tokens[at])
  if (candidates.length === 0) return null
  let best: DateMatch | null = null
  // Most words are followed by one that no pattern knows: then only patterns of one word can match.
  const alone = !isKnown(tokens[at + 1])
  for (const {rule, pattern, isOpen} of candidates) {
    if (alone && !isOpen) continue
    const match = matchPattern(pattern, tokens, at)
    if (match === null || (best !== null && match.to <= best.to)) continue
    if (isDate(rule, tokens, match)) best = {...match, rule}
  }
  return best
}

/** A find that begins after words of context gives way to a longer one that begins where it does ("in [the past decade]"). */
function betterInside(
  tokens: readonly Token[],
  at: number,
  best: DateMatch | null,
): DateMatch | null {
  if (best === null || best.from === at) return best
  const inside = longestAt(tokens, best.from)
  return inside !== null && inside.to > best.to ? inside : best
}

function candidatesAt(token: Token | undefined): readonly Entry[] {
  if (token === undefined) return NONE
  if (token.kind === 'number') return NUMBER_ENTRIES
  if ((token.classes & BEGINS_DATE) === 0) return NONE
  return token.kind === 'mark' ? MARK_ENTRIES : (BY_WORD.get(token.lower) ?? NONE)
}

const NONE: readonly Entry[] = []

const ENTRIES: readonly Entry[] = ruleNames().flatMap((rule) =>
  DATE_GRAMMAR[rule].map((source) => entryOf(rule, source)),
)

function entryOf(rule: DateRule, source: string): Entry {
  const pattern = compile(source, DATE_SLOTS)
  const required = pattern.elements.filter(({optional}) => !optional)
  return {
    rule,
    pattern,
    isOpen: required.length < 2 || source.includes('<noun>') || source.includes('<mark>'),
  }
}

function isKnown(token: Token | undefined): boolean {
  return token !== undefined && (token.kind !== 'word' || (token.classes & IN_DATE) !== 0)
}

function ruleNames(): readonly DateRule[] {
  return Object.keys(DATE_GRAMMAR).filter((name): name is DateRule => name in DATE_GRAMMAR)
}

/** The words that a pattern can begin with through its slots. */
const SLOT_WORDS: readonly string[] = [
  MONTHS,
  words.WEEKDAYS,
  words.SHORT_WEEKDAYS,
  words.TIME_UNITS,
  words.SEASONS,
  words.DAY_PARTS,
  words.FREQUENCIES,
  words.MODIFIERS,
  ORDINALS,
  SMALL_NUMBERS,
  SCALES,
]
  .flatMap((each) => [...each.keys()])
  .concat(
    [...VAGUE_NUMBERS],
    [...words.WEEKDAYS.keys()].map((day) => `${day}s`),
    ['a', 'an', 'half'],
  )

/** Every word that stands in a pattern or in a class of words. */
const IN_DATE: number = wordClass([
  ...SLOT_WORDS,
  ...words.UTC_ZONES,
  ...words.OTHER_ZONES,
  'am',
  'pm',
  'st',
  'nd',
  'rd',
  'th',
  ...ENTRIES.flatMap(({pattern}) => pattern.elements.flatMap((each) => [...(each.words ?? [])])),
])

const BY_WORD: ReadonlyMap<string, readonly Entry[]> = byWord()
const NUMBER_ENTRIES: readonly Entry[] = ENTRIES.filter(({pattern}) =>
  firstElements(pattern).some(({slot}) => slot !== null && ABOUT_NUMBERS.has(slot)),
)
const MARK_ENTRIES: readonly Entry[] = ENTRIES.filter(({pattern}) =>
  firstElements(pattern).some(({words: each}) => each?.has("'")),
)
// The lexer writes the curly apostrophe as the straight one.
const BEGINS_DATE: number = wordClass([...BY_WORD.keys(), '’'])

/** Asks each pattern once for every word it can begin with, so that reading asks only those that may fit. */
function byWord(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const entry of ENTRIES) {
    for (const word of new Set(firstElements(entry.pattern).flatMap(firstWords))) {
      index.set(word, [...(index.get(word) ?? []), entry])
    }
  }
  return index
}

function firstWords({words: literal, slot}: PatternElement): readonly string[] {
  if (slot === null) return [...(literal ?? [])]
  return SLOT_WORDS.filter((word) => slot(probe(word), 0) !== null)
}

/** A sentence of one capitalised word, with a number word's usual company. */
function probe(word: string): readonly Token[] {
  const form = formOf(word)
  const token: Token = {
    kind: 'word',
    start: 0,
    end: word.length,
    form,
    lower: word,
    capital: true,
    acronym: false,
    classes: form.classes,
    glued: false,
  }
  const next =
    word === 'half' ? ['a', 'million'] : word === 'tens' ? ['of', 'thousands'] : ['million']
  return [token, ...next.map((lower) => ({...token, lower}))]
}
