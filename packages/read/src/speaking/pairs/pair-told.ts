import {type Entity, type Span, spanText} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {BODY_NOUNS} from '../../data/nouns.ts'
import {GENDERED} from '../../data/titles.ts'
import {UNCHANGING} from '../../data/verbs.ts'
import {plural} from '../../data/words.ts'
import {
  ADVERB,
  CLAUSE_OPENER,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_S,
  is,
  PERSON,
  PERSON_NOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
} from '../../language/grammar.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {preceding} from '../../language/preceding.ts'
import {singular} from '../../language/singular.ts'
import {wordClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {keysOf} from '../../naming/keys.ts'
import type {Draft} from '../../pass.ts'
import type {Item} from '../../quoting/items.ts'
import {isFiniteVerb, opensComplement} from '../../quoting/predicates.ts'
import {twoBodies} from '../bodies/two-bodies.ts'
import type {Cast} from '../cast.ts'
import {bearersOf} from '../descriptions/described.ts'
import {isOfParty} from '../descriptions/parties.ts'
import {surnameInPlural} from '../names/bearers.ts'
import {namedNext} from '../names/counted-first.ts'
import {lastWord} from '../profiles.ts'
import type {Utterance} from '../utterances.ts'
import {pairIn} from './pairs.ts'
import {calledAlike, counted, justNamed, onlyTwo} from './together.ts'

/** Words that tell of two together. */
export interface Both {
  readonly span: Span
  /** From the first word behind determiners: "older women". */
  readonly nouns: string
  /** What each is called: "woman"; of "both" and of "father and son" nothing. */
  readonly noun: string
  /** "Both", "neither", "the two". */
  readonly isCounted: boolean
  /** Of "father and son", "the mayor and the town clerk" what each is called. */
  readonly joined: readonly string[]
}

const OPENS_BOTH: number = wordClass('both neither either each the')
const LONGEST = 3

/**
 * The words at a place that tell of two by their number or by a noun in the plural: "the two older women", "both of the sisters", "neither
 * woman", "the mayors", "father and son".
 */
export function bothAt({text}: Draft, cast: Cast, items: readonly Item[], i: number): Both | null {
  const first = items[i]
  if (first?.kind !== 'word' || (!isOpener(first) && !is(first, PERSON))) return null
  const from = isOpener(first) ? pastDeterminers(items, i) : i
  const isCounted = isOpener(first) && (first.lower !== 'the' || items[i + 1]?.lower === 'two')
  const at = nounFrom(cast, items, from, isIn(first, ONE_EACH))
  const noun = at < 0 ? undefined : items[at]
  if (noun === undefined) return isCounted ? countedAt(items, first, from) : null
  if (isJoined(items, at)) return joinedAt(text, items, first, at)
  return {
    span: {start: first.start, end: noun.end},
    nouns: text.slice(items[from]?.start, noun.end),
    noun: calledEach(cast, noun),
    isCounted: isCounted || isOneBody(items, i, noun),
    joined: [],
  }
}

/** "One of the firms". */
function isOneBody(items: readonly Item[], at: number, {lower}: Item): boolean {
  const isOneOf = preceding(items, at)?.lower === 'of' && items[at - 2]?.lower === 'one'
  return isOneOf && BODY_NOUNS.has(singular(lower))
}

/** "Woman" of "women", the surname's key of "the Quorls". */
function calledEach(cast: Cast, {capital, text, lower}: Item): string {
  const noun = singular(lower)
  return capital && !isOfParty(noun) ? (keysOf([surnameInPlural(cast, text)])[0] ?? '') : noun
}

function isOpener({classes}: Item): boolean {
  return (classes & OPENS_BOTH) !== 0
}

/** "Both wept", "the two share a flat". */
function countedAt(items: readonly Item[], first: Item, from: number): Both | null {
  if (!closesBoth(items, from)) return null
  const {end} = items[from - 1] ?? first
  return {span: {start: first.start, end}, nouns: '', noun: '', isCounted: true, joined: []}
}

/** Whether a verb stands at a place behind "the two", as "share" does in "the two share a flat": no noun in the plural is like it. */
export function closesBoth(items: readonly Item[], at: number): boolean {
  const verb = items[at]
  if (closesSubject(items, at, 'the')) return true
  // "The two now share a flat".
  if (is(verb, ADVERB)) return closesBoth(items, at + 1)
  const isPlain = verb?.kind === 'word' && !is(verb, NO_VERB) && !verb.lower.endsWith('s')
  return isPlain && opensComplement(items[at + 1])
}

const NO_VERB = PREPOSITION | DETERMINER | CLAUSE_OPENER | PRONOUN | POSSESSIVE | ADVERB

/** Behind "both of the", "each of Ada’s", "the two of them". */
function pastDeterminers(items: readonly Item[], i: number): number {
  let at = i + 1
  for (;;) {
    if (items[at + 1]?.kind === 'possessive') at += 2
    else if (isIn(items[at], OF_ALL) || is(items[at], POSSESSIVE)) at++
    else return at
  }
}

const OF_ALL = wordList('of the two these them')

/** Where the noun stands that people are told of by; -1 for nowhere. */
function nounFrom(cast: Cast, items: readonly Item[], from: number, isOneEach: boolean): number {
  for (let at = from; at < from + LONGEST; at++) {
    const item = items[at]
    if (item?.kind !== 'word' || is(item, DETERMINER) || isFiniteVerb(items, at)) return -1
    if (isJoined(items, at) || isOfSeveral(cast, item)) return at
    // "Neither woman"; not "the two chief executives".
    if (isOneEach && !item.capital && is(item, PERSON)) return at
  }
  return -1
}

const ONE_EACH = wordList('neither either each')

/** "Father" of "father and son", "neither father nor son". */
function isJoined(items: readonly Item[], at: number): boolean {
  const noun = items[at]
  const isNoun = noun !== undefined && (at === 0 || !noun.capital) && is(noun, PERSON)
  return isNoun && isIn(items[at + 1], AND_NOR)
}

const AND_NOR = wordList('and nor')

/** "Women", "mayors", "the Quorls". */
function isOfSeveral(cast: Cast, noun: Item): boolean {
  if (isIn(noun, COUPLE_PAIR_DUO)) return true
  const isPlural = is(noun, ENDS_IN_S) || noun.lower.endsWith('men')
  if (!isPlural && !noun.lower.endsWith('s-in-law')) return false
  // "The two Democrats".
  return noun.capital
    ? surnameInPlural(cast, noun.text) !== '' || isOfParty(singular(noun.lower))
    : isPersonNoun(singular(noun.lower)) || BODY_NOUNS.has(singular(noun.lower))
}

const COUPLE_PAIR_DUO = wordList('couple pair duo')

/** "The manager and the head of the union", "father and son". */
function joinedAt(text: string, items: readonly Item[], first: Item, one: number): Both | null {
  const left = items[one]
  const right = items.slice(one + 2, one + 2 + LONGEST).find((each) => is(each, PERSON))
  if (left === undefined || right === undefined || right.capital) return null
  const span = {start: first.start, end: right.end}
  const joined = [
    text.slice(first.start, left.end),
    text.slice(items[one + 2]?.start ?? right.start, right.end),
  ]
  return {span, nouns: spanText(text, span), noun: '', isCounted: false, joined}
}

/** "And the coroner", "and the Maltese minister" behind a name: whom the article has called so. */
export function joinedNoun(draft: Draft, cast: Cast, end: number): readonly Entity[] {
  const rest = draft.text.slice(end, end + LONGEST_JOINED)
  const [, one = '', two = ''] = JOINED_NOUN.exec(rest) ?? []
  const isLonger = isPersonNoun(two)
  const noun = isLonger ? two : one
  const description = isLonger ? `the ${one} ${two}` : `the ${one}`
  return isPersonNoun(noun) ? bearersOf(draft, cast, description, noun, end) : []
}

const LONGEST_JOINED = 60
const JOINED_NOUN = /^\sand\sthe\s(\p{L}+)(?:\s(\p{Ll}+))?/u

/** The two of whom such words tell. */
export function toldOfBoth(
  draft: Draft,
  cast: Cast,
  {nouns, noun, isCounted, joined, span}: Both,
  spoken: readonly Utterance[],
): readonly Entity[] | null {
  const {start} = span
  if (BODY_NOUNS.has(noun)) return twoBodies(draft, cast, noun, start, isCounted)
  const apposed = isCounted ? namedBehind(draft, span) : null
  const known = apposed ?? pairIn(cast, nouns, 0, start)
  if (known !== null) return known
  if (PAIR.test(nouns)) return justNamed(draft, cast, start) ?? onlyTwo(cast, start)
  if (joined.length > 0) return pairJoined(draft, cast, joined, start)
  return isCounted || areCountedIn(draft.text, noun)
    ? counted(draft, cast, nouns, start, spoken)
    : (calledAlike(draft, cast, nouns, start).find(({length}) => length === 2) ??
        withBrother(draft, cast, noun, start, spoken))
}

/** "The mayor and the town clerk": who is called the one, and who the other. */
function pairJoined(
  draft: Draft,
  cast: Cast,
  descriptions: readonly string[],
  before: number,
): readonly Entity[] | null {
  const people = descriptions.flatMap((each) =>
    bearersOf(draft, cast, each, lastWord(each).toLowerCase(), before),
  )
  return people.length === 2 && people[0]?.id !== people[1]?.id ? people : null
}

/** "The two women among the guests, Ada Vale of Orm and Ida Lind, left": whom a comma brings in for the first time. */
function namedBehind(draft: Draft, {start, end}: Span): readonly Entity[] | null {
  const words = draft.text.slice(end, end + LONGEST_RELATIVE)
  if (!/^(?:\s(?:among|at|from|in|of|on|who)\s[^.,;:“”"]*)?,\s\p{Lu}/u.test(words)) return null
  const named = namedNext(draft, start, 2)
  return named.length === 2 ? named : null
}

// "Both", or "the pair" of two surnames.
const PAIR = /^(?:pair|duo)?$/
const LONGEST_RELATIVE = 100

/** "Two mayors", and elsewhere "the mayors". */
function areCountedIn(text: string, noun: string): boolean {
  return !GENDERED.has(noun) && text.includes(` two ${plural(noun)}`)
}

/** "The brothers": the two men, of whom one is told to be a brother. */
function withBrother(
  draft: Draft,
  cast: Cast,
  noun: string,
  start: number,
  spoken: readonly Utterance[],
): readonly Entity[] | null {
  // "The women": the two.
  if (/^(?:wo)?man$/.test(noun)) return counted(draft, cast, noun, start, spoken)
  if (!KIN.has(noun) || !GENDERED.has(noun)) return null
  const [only] = calledAlike(draft, cast, noun, start).flat()
  const two = only === undefined ? null : counted(draft, cast, noun, start, spoken)
  return two?.some((each) => each === only) ? two : null
}

/** After "the wearer" a verb, or "of the coat" and a verb; after "a passenger" where he stands, too. */
export function closesSubject(items: readonly Item[], at: number, determiner: string): boolean {
  const word = items[at]?.lower ?? ''
  if (word === ',') return opensAside(items, at, determiner)
  if (
    /^(?:of|\?)$/.test(items[at]?.text ?? '') ||
    (PLACED.test(word) && /^(?:the|an?|another|one)$/.test(determiner))
  )
    return true
  return isFiniteVerb(items, at) || UNCHANGING.has(word) || isPerhapsVerb(items, at)
}

/** "The wearer, a smith,", "the wearer, in a hat,", and "the wearer, though," before a verb. */
function opensAside(items: readonly Item[], comma: number, determiner: string): boolean {
  const next = items[comma + 1]
  if (items[comma + 2]?.text === ',' && isIn(next, JOINS))
    return closesSubject(items, comma + 3, determiner)
  return is(next, PREPOSITION) || ASIDE.test(next?.lower ?? '')
}

/** "The steward plans", "the steward rowed"; "the steward James Reed" and "Ahmed Reed" are named. */
function isPerhapsVerb(items: readonly Item[], at: number): boolean {
  const word = items[at]
  return (
    word?.capital === false &&
    (is(word, ENDS_IN_ED) || (is(word, ENDS_IN_S) && is(preceding(items, at), PERSON_NOUN)))
  )
}

const JOINS = wordList('however meanwhile though')
const ASIDE = /^(?:whom?|whose|now|once|aged|an?|\d+)$/
const PLACED = /^(?:at|in|on|from|with|near|outside|who|whose)$/
