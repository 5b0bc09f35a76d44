import {DATE_GRAMMAR, type DateRule} from '../../data/date-grammar.ts'
import * as words from '../../data/date-words.ts'
import {MONTHS} from '../../data/months.ts'
import {ORDINALS, SCALES, SMALL_NUMBERS, VAGUE_NUMBERS} from '../../data/number-words.ts'
import {formOf, wordClass} from '../../language/word-forms.ts'
import {type Token, tokenOf} from '../tokens/lex.ts'
import {
  compile,
  firstElements,
  matchPattern,
  type Pattern,
  type PatternElement,
  type PatternMatch,
  type Slot,
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
  const token = tokens[at]
  if (token === undefined) return null
  let best: DateMatch | null = null
  for (const {rule, pattern} of startsAt(token, tokens[at + 1])) {
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

/** The patterns that can begin at a token. Most words are followed by one that no pattern knows: then only patterns of one word can match. */
function startsAt(token: Token, after: Token | undefined): readonly Start[] {
  const isKnown = after !== undefined && isNumberOr(after, IN_DATE)
  const isFollowed = isKnown || (after !== undefined && after.kind !== 'word')
  if (!isNumberOr(token, isFollowed ? BEGINS_DATE : BEGINS_ALONE)) return NONE
  const word = wordOf(token)
  if (!isFollowed) return ALONE.get(word) ?? NONE
  const follower = isKnown ? wordOf(after) : ''
  const followed = FOLLOWED.get(word)
  const known = followed?.get(follower)
  if (known !== undefined) return known
  const starts = (STARTS.get(word) ?? NONE).filter(({next}) => next?.has(follower) ?? true)
  followed?.set(follower, starts)
  return starts
}

const NONE: readonly Start[] = []

function isNumberOr({kind, classes}: Token, words: number): boolean {
  return kind === 'number' || (classes & words) !== 0
}

function wordOf({kind, lower}: Token): string {
  return kind === 'number' ? NUMBER : lower
}

/** A pattern that can begin at a word, and the words that it can go on with there; `null` where any may follow. */
interface Start extends Entry {
  readonly next: ReadonlySet<string> | null
}

/** Stands for all digits among words. */
const NUMBER = '#'

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
const DATE_WORDS: readonly string[] = [
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
]
// The lexer writes the curly apostrophe as the straight one.
const IN_DATE: number = wordClass([...DATE_WORDS, '’'])

/** What digits in a slot can go on with, and what words: a number's others, the stop of a short form, what touches digits. */
const AFTER_DIGITS: readonly string[] = [
  ...SCALES.keys(),
  NUMBER,
  ..."and - st nd rd th ' s".split(' '),
]
const AFTER_WORDS: readonly string[] = [
  ...SMALL_NUMBERS.keys(),
  ...SCALES.keys(),
  ...VAGUE_NUMBERS,
  ...'and of a an half - .'.split(' '),
]

type Starts = ReadonlyMap<string, readonly Start[]>

/** Asks each pattern once for every word it can begin with, so that reading asks only those that may fit. */
const STARTS: Starts = startsByWord()
const ALONE: Starts = new Map(
  [...STARTS]
    .map(([word, all]) => [word, all.filter((each) => each.isOpen && each.next === null)] as const)
    .filter(([, open]) => open.length > 0),
)
/** The patterns of each word by the word after it, as far as texts have asked: no more pairs than words of dates make. */
const FOLLOWED: ReadonlyMap<string, Map<string, readonly Start[]>> = new Map(
  [...STARTS.keys()].map((word) => [word, new Map()]),
)
const BEGINS_DATE: number = wordClass([...STARTS.keys(), '’'])
const BEGINS_ALONE: number = wordClass(ALONE.keys())

function startsByWord(): Starts {
  const wordsOfSlot = new Map<Slot, readonly string[]>()
  const wordsOf = ({words: literal, slot}: PatternElement): readonly string[] => {
    if (slot === null) return [...(literal ?? [])]
    const known = wordsOfSlot.get(slot) ?? slotWords(slot)
    wordsOfSlot.set(slot, known)
    return known
  }
  const index = new Map<string, Start[]>()
  for (const entry of ENTRIES) {
    for (const [word, next] of beginningsOf(entry.pattern, wordsOf)) {
      index.set(word, [...(index.get(word) ?? []), {...entry, next}])
    }
  }
  return index
}

type WordsOf = (element: PatternElement) => readonly string[]

/** The words that a pattern can begin with, each with those that it can go on with. */
function beginningsOf(pattern: Pattern, wordsOf: WordsOf): ReadonlyMap<string, Start['next']> {
  const found = new Map<string, Start['next']>()
  for (const [index, element] of firstElements(pattern).entries()) {
    const next = nextWords(pattern, index + 1, wordsOf)
    for (const word of wordsOf(element)) {
      // A mark begins no pattern but a short decade ("’60s").
      if (!/^[\p{L}#'‘]/u.test(word)) continue
      const isKnown = found.has(word) || next === null
      found.set(word, isKnown ? null : withinSlot(element, word, next))
    }
  }
  return found
}

function withinSlot(
  {slot}: PatternElement,
  word: string,
  next: ReadonlySet<string>,
): ReadonlySet<string> {
  if (slot === null) return next
  return new Set([...next, ...(word === NUMBER ? AFTER_DIGITS : AFTER_WORDS)])
}

function nextWords({elements}: Pattern, from: number, wordsOf: WordsOf): Start['next'] {
  const required = elements.findIndex(({optional}, index) => index >= from && !optional)
  const next = elements.slice(from, required + 1)
  const isAny = next.some(({slot}) => slot === DATE_SLOTS.noun || slot === DATE_SLOTS.mark)
  return required < 0 || isAny ? null : new Set(next.flatMap(wordsOf))
}

function slotWords(slot: Slot): readonly string[] {
  const found = DATE_WORDS.filter((word) => slot(probe(word), 0) !== null)
  return ABOUT_NUMBERS.has(slot) ? [...found, NUMBER] : found
}

/** A sentence of one capitalised word, with a number word's usual company. */
function probe(word: string): readonly Token[] {
  const next =
    word === 'half' ? ['a', 'million'] : word === 'tens' ? ['of', 'thousands'] : ['million']
  return [word, ...next].map((each) => ({...tokenOf('word', formOf(each), 0), cased: true}))
}
