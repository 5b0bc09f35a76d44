import {DATE_GRAMMAR, type DateRule} from '../../data/date-grammar.ts'
import * as words from '../../data/date-words.ts'
import {MONTHS} from '../../data/months.ts'
import {ORDINALS, SCALES, SMALL_NUMBERS, VAGUE_NUMBERS} from '../../data/number-words.ts'
import {preceding} from '../../language/preceding.ts'
import {formOf, wordClass} from '../../language/word-forms.ts'
import {rowOf, wordList} from '../../language/word-lists.ts'
import {type Token, tokenOf} from '../tokens/lex.ts'
import {
  compile,
  firstElements,
  type Pattern,
  type PatternElement,
  type Slot,
} from '../tokens/pattern.ts'
import {DATE_SLOTS} from './slots.ts'

/** A pattern that can begin at a word, and what can follow there in one way: next, and as the third. */
export interface Start {
  readonly rule: DateRule
  readonly pattern: Pattern
  readonly next: Followers
  readonly third: Followers
}

/** Bits of the words that may stand at a place, by their numbers; `null` where any may, or none. */
type Followers = readonly number[] | null

/** The patterns that may match at a place, by its word and the two behind it. Most words are followed by one that no pattern knows: then only patterns of one word can match. */
export function startsAt(tokens: readonly Token[], at: number): readonly Start[] {
  const [token, after] = [tokens[at], tokens[at + 1]]
  if (token === undefined || !isNumberOr(token, BEGINS_DATE)) return NONE
  // "The ’60s": of what an apostrophe begins.
  if (token.kind === 'mark' && after?.kind !== 'number') return NONE
  const follower = dateWord(after)
  if (follower === 0 && !isNumberOr(token, BEGINS_ALONE)) return NONE
  const [word, third] = [dateWord(token), dateWord(tokens[at + 2])]
  const triple = (word * WORDS.length + follower) * WORDS.length + third
  const known = FITTING.get(triple)
  if (known !== undefined) return known
  const starts = (STARTS[word] ?? NONE)
    .filter((each) => allows(each.next, follower) && allows(each.third, third))
    .filter(({pattern}, place, all) => pattern !== preceding(all, place)?.pattern)
  if (FITTING.size === MOST) FITTING.clear()
  FITTING.set(triple, starts)
  return starts
}

const NONE: readonly Start[] = []

/** The number of a word of dates, or of what stands for numbers; 0 for what no pattern names. */
function dateWord(token: Token | undefined): number {
  if (token === undefined) return 0
  return token.kind === 'number' ? shapeOf(token.lower) : (BY_ROW[token.row] ?? 0)
}

/** Whether a word may stand at a place. */
function allows(followers: Followers, word: number): boolean {
  return followers === null || ((followers[word >> 4] ?? 0) & (1 << (word & 15))) !== 0
}

function isNumberOr({kind, classes}: Token, words: number): boolean {
  return kind === 'number' || (classes & words) !== 0
}

/** A word, or what stands for all numbers of its shape. */
function wordOf({kind, lower}: Token): string {
  return kind === 'number' ? (SHAPES[shapeOf(lower) - 1] ?? '') : lower
}

/** The number of a number's shape: up to two digits, a time, a decimal, four digits, others. */
function shapeOf(number: string): number {
  if (number.length < 3) return 1
  if (number.charAt(1) === ':' || number.charAt(2) === ':') return 2
  if (number.includes('.')) return 3
  return number.length === 4 ? 4 : 5
}

const SHAPES = ['##', '#:', '#.', '####', '#']

/** Numbers of every shape, as far as the slots tell them apart. */
const NUMBERS: readonly Token[] = '7 31 60 117 1130 1990 10:30 9.40'
  .split(' ')
  .map((number) => probed('number', number))

/** The words that a pattern can begin with through its slots. */
const SLOT_WORDS: readonly string[] = [
  MONTHS,
  words.WEEKDAYS,
  words.SHORT_WEEKDAYS,
  words.TIME_UNITS,
  words.SEASONS,
  words.DAY_PARTS,
  words.DECADES,
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

const PATTERNS: readonly Pick<Start, 'rule' | 'pattern'>[] = ruleNames().flatMap((rule) =>
  DATE_GRAMMAR[rule].map((source) => ({rule, pattern: compile(source, DATE_SLOTS)})),
)

function ruleNames(): readonly DateRule[] {
  return Object.keys(DATE_GRAMMAR).filter((name): name is DateRule => name in DATE_GRAMMAR)
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

/** Every word that stands in a pattern or in a class of words. */
const DATE_WORDS: ReadonlySet<string> = new Set([
  ...SLOT_WORDS,
  ...words.UTC_ZONES,
  ...words.OTHER_ZONES,
  ...SUFFIXES,
  'am',
  'pm',
  ...PATTERNS.flatMap(({pattern}) => pattern.elements.flatMap((each) => [...(each.words ?? [])])),
])
const WORDS: readonly string[] = ['', ...SHAPES, ...DATE_WORDS].filter(
  (word, at, all) => all.indexOf(word) === at,
)
const NUMBER_OF: ReadonlyMap<string, number> = new Map(WORDS.map((word, at) => [word, at]))
wordList(WORDS.slice(1 + SHAPES.length).join(' '))
/** The numbers of words by their rows among the words of lists. */
const BY_ROW: readonly number[] = byRow()

function byRow(): readonly number[] {
  const numbers: number[] = []
  for (const [number, word] of WORDS.entries()) if (rowOf(word) > 0) numbers[rowOf(word)] = number
  return Array.from(numbers, (number) => number ?? 0)
}

/** A word or number that slots are asked for, alone and with what numbers usually go on with. */
interface Probe {
  readonly word: string
  readonly alone: readonly Token[]
  readonly longer: readonly (readonly Token[])[]
}

const LONGER_NUMBERS: ReadonlyMap<string, string> = new Map([
  ['half', 'a million'],
  ['tens', 'of thousands'],
])
const PROBES: readonly Probe[] = [
  ...[...DATE_WORDS].map((word) => probed('word', word)),
  ...NUMBERS,
].map(probeOf)

/** What else can stand within a slot, after its first word. */
const WITHIN: ReadonlyMap<Slot | null | undefined, ReadonlySet<string>> = new Map([
  [
    DATE_SLOTS.num,
    new Set([
      ...SMALL_NUMBERS.keys(),
      ...SCALES.keys(),
      ...VAGUE_NUMBERS,
      ...NUMBERS.map(wordOf),
      ...'and of a an half - /'.split(' '),
    ]),
  ],
  [DATE_SLOTS.day, SUFFIXES],
  [DATE_SLOTS.ordinal, SUFFIXES],
  [DATE_SLOTS.decade, new Set("'s")],
  [DATE_SLOTS.shortdecade, new Set("'s")],
  [DATE_SLOTS.month, new Set('.')],
  [DATE_SLOTS.anyday, new Set('.')],
])

/** What the slots for all nouns and for all signs can be: what no pattern knows, and what is of their kind. */
const OPEN: ReadonlyMap<Slot | null | undefined, ReadonlySet<string>> = new Map([
  [DATE_SLOTS.noun, new Set(WORDS.filter((word) => word === '' || /^\p{L}.{2}/u.test(word)))],
  [DATE_SLOTS.mark, new Set(WORDS.filter((word) => /^[^\p{L}#]*$/u.test(word)))],
])

/** Asks each pattern once for every word it can begin with, so that reading asks only those that may fit. By the numbers of words. */
const STARTS: readonly (readonly Start[])[] = startsByWord()
/** The patterns of each word by the two behind it, as far as texts have asked: 2,000 articles have 10,000 such triples, and there could be more of them than are worth keeping. */
const FITTING = new Map<number, readonly Start[]>()
const MOST = 16_384
// The lexer writes the curly apostrophe as the straight one.
const BEGINS_DATE: number = wordClass([...WORDS.filter((_, at) => STARTS[at]?.length), '’'])
const BEGINS_ALONE: number = wordClass(
  WORDS.filter((_, at) => STARTS[at]?.some(({next}) => allows(next, 0))),
)

/** The words that an element can begin with, and whether each is enough: of "a hundred" the "a" is not. */
type Beginnings = ReadonlyMap<string, boolean>
type BeginningsOf = (element: PatternElement) => Beginnings

function startsByWord(): readonly (readonly Start[])[] {
  const known = new Map<Slot, Beginnings>()
  const beginningsOf: BeginningsOf = ({words: literal, slot}) => {
    if (slot === null) return new Map([...(literal ?? [])].map((word) => [word, true]))
    const found = known.get(slot) ?? beginningsIn(slot)
    known.set(slot, found)
    return found
  }
  const index = new Map<string, Start[]>()
  for (const entry of PATTERNS)
    for (const [word, ways] of startsOf(entry.pattern, beginningsOf))
      index.set(word, [...(index.get(word) ?? []), ...ways.map((way) => ({...entry, ...way}))])
  return WORDS.map((word) => index.get(word) ?? NONE)
}

function following(next: Possible, third: Possible): Following {
  return {next: bitsOf(next), third: bitsOf(third)}
}

function bitsOf(words: Possible): Followers {
  if (words === null) return null
  const bits: number[] = Array.from({length: (WORDS.length >> 4) + 1}, () => 0)
  for (const word of words) {
    const number = NUMBER_OF.get(word)
    if (number !== undefined) bits[number >> 4] = (bits[number >> 4] ?? 0) | (1 << (number & 15))
  }
  return bits
}

/** Words that may stand at a place; `null` where any may, or none. */
type Possible = ReadonlySet<string> | null

type Following = Pick<Start, 'next' | 'third'>

/** The words that a pattern can begin with, each with what can follow it: in one way where its element ends with it, in another where it goes on. */
function startsOf(
  pattern: Pattern,
  beginningsOf: BeginningsOf,
): ReadonlyMap<string, readonly Following[]> {
  const found = new Map<string, readonly Following[]>()
  for (const [index, element] of firstElements(pattern).entries()) {
    const [next, third] = behind(pattern.elements, index, beginningsOf)
    const within = WITHIN.get(element.slot)
    const longer = within === undefined ? [] : [following(within, union(within, next))]
    const all = [following(next, third), ...longer]
    for (const [word, isEnough] of beginningsOf(element)) {
      // A mark begins no pattern but a short decade ("’60s").
      if (!/^[\p{L}#'‘]/u.test(word)) continue
      const ways = isEnough ? all : longer
      found.set(word, [...(found.get(word) ?? []), ...ways])
    }
  }
  return found
}

function union(some: Possible, others: Possible): Possible {
  return some === null || others === null ? null : new Set([...some, ...others])
}

/** What can follow an element that begins a pattern. */
function behind(
  elements: readonly PatternElement[],
  first: number,
  beginningsOf: BeginningsOf,
): readonly [Possible, Possible] {
  const places: Possible[] = [new Set(), new Set()]
  const add = (place: number, words: Possible): void => {
    const known = places[place]
    if (known !== undefined) places[place] = union(known, words)
  }
  /** The element at an index may begin at a place: 0 is next, 1 the third. */
  const begin = (index: number, place: number): void => {
    const element = elements[index]
    if (place >= places.length) return
    if (element === undefined) places.fill(null, place)
    else {
      if (element.optional) begin(index + 1, place)
      add(place, OPEN.get(element.slot) ?? new Set(beginningsOf(element).keys()))
      goOn(index, place + 1)
    }
  }
  const goOn = (index: number, place: number): void => {
    begin(index + 1, place)
    const within = WITHIN.get(elements[index]?.slot)
    if (within === undefined) return
    for (const each of [place, place + 1]) add(each, within)
    begin(index + 1, place + 1)
  }
  begin(first + 1, 0)
  return [places[0] ?? null, places[1] ?? null]
}

function beginningsIn(slot: Slot): Beginnings {
  const found = new Map<string, boolean>()
  for (const {word, alone, longer} of PROBES)
    if (slot(alone, 0) !== null) found.set(word, true)
    else if (!found.has(word) && longer.some((each) => slot(each, 0) !== null))
      found.set(word, false)
  return found
}

function probeOf(token: Token): Probe {
  const company =
    token.kind === 'number' ? ['s', 'th'] : [LONGER_NUMBERS.get(token.lower) ?? 'million']
  return {
    word: wordOf(token),
    alone: [token],
    longer: company.map((each) => [token, ...each.split(' ').map((word) => probed('word', word))]),
  }
}

function probed(kind: Token['kind'], word: string): Token {
  return {...tokenOf(kind, formOf(word), 0, true), cased: true}
}
