import {
  CLAUSE_OPENER,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_S,
  FINITE,
  GERUND,
  IRREGULAR,
  is,
  PREPOSITION,
  TIME_WORD,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isOfClause} from '../contents/main-clauses.ts'
import type {Item} from '../items.ts'
import {isFiniteVerb, opensSubordinate} from '../predicates.ts'
import type {Range} from '../ranges.ts'
import {beforeBracket} from '../ranges.ts'
import {isSpeakerNoun, isWritten, LONGEST_PHRASE} from './head-ends.ts'
import {startsPhrase} from './noun-phrases.ts'

/** "Friends, lobbyists and old foes say", "Norway, Cuba, and Iran say": what stands before the comma belongs to a list that "and" closes. */
export function withList(
  items: readonly Item[],
  from: number,
  first: number,
  last: number,
): number {
  const isClosed = items.slice(first, last).some(isAnd)
  const comma = isClosed ? first - 1 : first - 2
  if (preceding(items, comma + 1)?.text !== ',') return first
  let begin = comma
  while (begin > from && items[begin - 1]?.text !== ',') begin--
  const name = nameBefore(items, begin, comma)
  if (name === comma - 1 && isPlace(items, name, first)) return first
  if (!isClosed) return name === begin ? withTwo(items, from, begin, first) : first
  if (name > begin) return name
  const isOne = name === begin || isMember(items.slice(begin, comma), begin === 0)
  return isOne ? withList(items, from, begin, last) : first
}

/** "(Norway,) Cuba, and Iran": three at least, and all of them by their names. */
function withTwo(items: readonly Item[], from: number, begin: number, last: number): number {
  const name = items[items[last]?.lower === 'the' ? last + 1 : last]
  const first = name?.capital ? withList(items, from, begin, last) : begin
  return first < begin ? first : last
}

/** "In Orm, Norway, Ada Vale and Bo Reed (said)". */
function isPlace(items: readonly Item[], name: number, next: number): boolean {
  return (
    items[next + 1]?.capital === true &&
    /^(?:in|at|from|near|of)$/.test(items[name - 3]?.lower ?? '')
  )
}

function isMember(member: readonly Item[], isFirst: boolean): boolean {
  const [opener] = member
  const noun = member.at(-1)
  return (
    noun !== undefined &&
    member.length <= LONGEST_MEMBER &&
    member.every(
      (item) =>
        item.text === '%' ||
        item.kind === 'number' ||
        (item.kind === 'word' && !is(item, TIME_WORD | FINITE)),
    ) &&
    (startsPhrase(opener) || opener?.kind === 'number') &&
    (isSpeakerNoun(noun) || (noun.capital && (member.length > 1 || isFirst)))
  )
}

/** Where the name begins that ends before a comma and opens its clause: "(the vote was put off, and) Norway", "(in the debate) the Orm League"; -1 for "(in) Norway". */
function nameBefore(items: readonly Item[], begin: number, comma: number): number {
  let at = comma
  while (at > begin && isInName(items[at - 1])) at--
  if (at === comma || !startsPhrase(items[at]) || !items[comma - 1]?.capital) return -1
  return at === begin || is(items[at - 1], CLAUSE_OPENER) || isBehindOpening(items, at - 1)
    ? at
    : -1
}

function isInName(item: Item | undefined): boolean {
  return (
    (item?.capital === true && item.kind === 'word' && !is(item, TIME_WORD | CLAUSE_OPENER)) ||
    /^(?:of|for|the)$/.test(item?.lower ?? '')
  )
}

/** "(On Friday) Norway", "(in the debate) Norway": what a preposition opens, and behind it a name. */
function isBehindOpening(items: readonly Item[], last: number): boolean {
  if (is(items[last], TIME_WORD)) return true
  if (items[last]?.kind !== 'word' || is(items[last], NO_NOUN)) return false
  let at = last
  while (items[at - 1]?.kind === 'word' && !isFiniteVerb(items, at)) at--
  return is(items[at], PREPOSITION)
}

const NO_NOUN = PREPOSITION | DETERMINER | GERUND | ENDS_IN_ED | IRREGULAR

/** "The singers, Ada Vale, Bo Reed and Ida Lind,": whether a noun for several is followed by nothing but their names. */
export function namesAll(items: readonly Item[], noun: number, {first, last}: Range): boolean {
  const many = items[noun]
  const names = items.slice(first, last + 1)
  return (
    many !== undefined &&
    is(many, ENDS_IN_S) &&
    !many.capital &&
    isSpeakerNoun(many) &&
    names.some(isAnd) &&
    names.every((item) => item.capital || item.text === ',' || isAnd(item)) &&
    items[first]?.capital === true
  )
}

/** "(Twelve states), including Norway", "(26 members), among them Ada Vale": where some of many begin to be named. */
export function opensSome(words: readonly Pick<Item, 'lower'>[], at: number): boolean {
  const {lower} = words[at] ?? {}
  return lower === 'including' || (lower === 'among' && words[at + 1]?.lower === 'them')
}

function isAnd({lower}: Item): boolean {
  return lower === 'and'
}

const LONGEST_MEMBER = 6

/** "Ms Brown and Mr Green said": both sides of the "and" are names or nouns for people, and the left side opens the clause. */
export function joinsNames(items: readonly Item[], at: number, end: number): boolean {
  // "A lawyer and a smith who knows them said".
  let who = at + 2
  while (who < end && items[who]?.lower !== 'who') who++
  const last = who < end ? who - 1 : end
  return joinsKinds(items, at) || joinsTrades(items, at, last) || joinsTwo(items, at, last)
}

/** "The oil and gas company", "the state food and drink board": what one body or person deals with, behind an article that opens the clause. */
function joinsTrades(items: readonly Item[], and: number, last: number): boolean {
  const noun = items[last]
  const left = items[and - 1]
  const isOne = noun !== undefined && (isSpeakerNoun(noun) || noun.lower === 'giant')
  if (left === undefined || isSpeakerNoun(left) || !isOne) return false
  const isTrade = (at: number): boolean =>
    items[at]?.kind === 'word' &&
    !is(items[at], DETERMINER | PREPOSITION | CLAUSE_OPENER | TIME_WORD) &&
    !isFiniteVerb(items, at)
  let first = and - 1
  while (and - first < LONGEST_TRADE && isTrade(first)) first--
  for (let at = and + 1; at <= last; at++) if (!isTrade(at) || items[at]?.capital) return false
  const isOpening = first === 0 || items[first - 1]?.text === ','
  return first < and - 1 && last - and < LONGEST_TRADE && isOpening && isIn(items[first], ARTICLES)
}

const LONGEST_TRADE = 5
const ARTICLES = wordList('the a an its')

/** "Current and former officials of the Orm Trust". */
function joinsKinds(items: readonly Item[], at: number): boolean {
  const [left, , right, people] = items.slice(at - 1, at + 3)
  return (
    left !== undefined &&
    right !== undefined &&
    people !== undefined &&
    areKinds(left, right) &&
    isSpeakerNoun(people)
  )
}

function joinsTwo(items: readonly Item[], at: number, last: number): boolean {
  const left = items[beforeBracket(items, at - 1)]
  const right = secondOf(items, at)
  const noun = items[last]
  if (left === undefined || right === undefined || noun === undefined || last - at > LONGEST_NAME)
    return false
  const isWho = items[last + 1]?.lower === 'who'
  const isNoun = isWho || arePeople(noun) || (!noun.capital && is(noun, ENDS_IN_S))
  if (arePeople(left) && (isSpeakerNoun(right) || right.capital || isNoun)) return true
  // "Current and former officials", "two black and Hispanic members".
  if (areKinds(left, right)) return isNoun
  const isNamed =
    right.capital ||
    isNoun ||
    isSpeakerNoun(right) ||
    /^others?$/.test(right.lower) ||
    noun.capital ||
    noun.text === ')'
  const isLeft = left.capital || /^(?:he|she|they)$/.test(left.lower)
  return isLeft && isNamed && begins(items, at, last)
}

/** Whether what stands before "and" opens the clause. */
function begins(items: readonly Item[], and: number, last: number): boolean {
  return opensWith(items, and) || isBehindWith(items, and, last) || isBehindDebate(items, and)
}

/** "During the debate Norway and". */
function isBehindDebate(items: readonly Item[], and: number): boolean {
  let at = and - 1
  while (isInName(items[at])) at--
  return startsPhrase(items[at + 1]) && isBehindOpening(items, at)
}

/** "His family (and locals)", "friends (and family)", too. */
function arePeople(item: Item): boolean {
  return isSpeakerNoun(item) || item.lower === 'family'
}

/** "With the council and the trust urging haste". */
function isBehindWith(items: readonly Item[], and: number, last: number): boolean {
  if (!is(items[last + 1], GERUND)) return false
  let at = and - 1
  while (and - at <= LONGEST_NAME && items[at]?.kind === 'word' && !isFiniteVerb(items, at)) {
    if (items[at]?.lower === 'with') return true
    at--
  }
  return false
}

const LONGEST_NAME = 8

/** What "and" joins, without an article: in "she met the board and the League said" it joins no subjects. */
function secondOf(items: readonly Item[], and: number): Item | undefined {
  if (items[and + 1]?.lower !== 'the') return items[and + 1]
  return opensWith(items, and) ? items[and + 2] : undefined
}

/** "The harbour office and": a phrase without a verb opens the clause; in "after a tie at Quay and" it is nobody. */
function opensWith(items: readonly Item[], and: number): boolean {
  let at = and - 1
  while (and - at <= LONGEST_PHRASE && isOfClause(items[at]) && !opensClause(items[at])) {
    // "A note by the council and", "a letter signed by Norway and".
    const isText = isWritten(items, at)
    if (!isText && (leadsElsewhere(items[at]) || isFiniteVerb(items, at))) return false
    at -= isText ? 2 : 1
  }
  if (isThingAt(items, at + 2, and)) return false
  const isOpen = !isOfClause(items[at]) || opensClause(items[at])
  // "Notes that tracked talks Ada Vale and".
  return isOpen && (items[at + 1]?.capital === true || !is(items[at + 1], ENDS_IN_ED | GERUND))
}

/** "(After) a tie at (Quay)": what is somewhere, and is nobody. */
function isThingAt(items: readonly Item[], from: number, to: number): boolean {
  const place = items.findIndex((item, at) => from <= at && at < to && isIn(item, IN_AT))
  const thing = items[place - 1]
  return thing?.capital === false && !isSpeakerNoun(thing)
}

const IN_AT = wordList('in at')

/** A preposition that no phrase for who speaks holds. */
function leadsElsewhere(item: Item | undefined): boolean {
  return is(item, PREPOSITION) && !isIn(item, OF_FOR_IN)
}

const OF_FOR_IN = wordList('of for from in at')

function opensClause(item: Item | undefined): boolean {
  return is(item, CLAUSE_OPENER) || opensSubordinate(item)
}

function areKinds(left: Item, right: Item): boolean {
  return KINDS.test(left.lower)
    ? KINDS.test(right.lower)
    : right.capital && /^(?:black|white)$/.test(left.lower)
}

const KINDS = /^(?:current|former|past|present|local|state|federal|national|foreign)$/
