import {
  CLAUSE_OPENER,
  DOCUMENT_NOUN,
  ENDS_IN_S,
  FINITE,
  GERUND,
  is,
  PREPOSITION,
  TIME_WORD,
} from '../language/grammar.ts'
import {preceding} from '../language/preceding.ts'
import type {Item} from './items.ts'
import {isSpeakerNoun, type Range, startsPhrase} from './noun-phrases.ts'
import {isFiniteVerb} from './predicates.ts'

/** "Friends, lobbyists and old foes say": what stands before the comma belongs to a list that "and" closes. */
export function withList(
  items: readonly Item[],
  from: number,
  first: number,
  last: number,
): number {
  if (preceding(items, first)?.text !== ',' || !items.slice(first, last).some(isAnd)) return first
  let begin = first - 2
  while (begin > from && items[begin - 1]?.text !== ',') begin--
  const member = items.slice(begin, first - 1)
  const noun = member.at(-1)
  const isMember =
    noun !== undefined &&
    member.length <= LONGEST_MEMBER &&
    member.every(
      (item) =>
        item.text === '%' ||
        item.kind === 'number' ||
        (item.kind === 'word' && !is(item, TIME_WORD | FINITE)),
    ) &&
    (startsPhrase(items[begin]) || items[begin]?.kind === 'number') &&
    (isSpeakerNoun(noun) || (noun.capital && (member.length > 1 || begin === 0)))
  return isMember ? withList(items, from, begin, last) : first
}

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
export function joinsNames(items: readonly Item[], at: number, last: number): boolean {
  const left = items[beforeBracket(items, at - 1)]
  const right = secondOf(items, at)
  const noun = items[last]
  if (left === undefined || right === undefined || noun === undefined || last - at > LONGEST_NAME)
    return false
  const isNoun = isSpeakerNoun(noun) || (!noun.capital && is(noun, ENDS_IN_S))
  if (isSpeakerNoun(left) && (isSpeakerNoun(right) || right.capital || isNoun)) return true
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
  return isLeft && isNamed && begins(items, at, right, last)
}

/** Whether what stands before "and" opens the clause: names, or a phrase that ends on a name ("bakers from Norway and Sweden"). */
function begins(items: readonly Item[], and: number, right: Item, last: number): boolean {
  return (
    opensClause(items, and) ||
    (right.capital && opensWith(items, and)) ||
    isBehindWith(items, and, last)
  )
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

/** "The harbour office and": a phrase without a verb opens the clause. */
function opensWith(items: readonly Item[], and: number): boolean {
  let at = and - 1
  while (and - at <= LONGEST_NAME && items[at]?.kind === 'word') {
    const isPreposition =
      is(items[at], PREPOSITION) &&
      !/^(?:of|for|from|in|at)$/.test(items[at]?.lower ?? '') &&
      // "A note by the council and".
      !is(items[at - 1], DOCUMENT_NOUN)
    if (isPreposition || is(items[at], CLAUSE_OPENER) || isFiniteVerb(items, at)) return false
    at--
  }
  return items[at]?.kind !== 'word'
}

function areKinds(left: Item, right: Item): boolean {
  return KINDS.test(left.lower)
    ? KINDS.test(right.lower)
    : right.capital && /^(?:black|white)$/.test(left.lower)
}

const KINDS = /^(?:current|former|past|present|local|state|federal|national|foreign)$/

/** "Sen. Ana Vale (Ohio) and …": the last item before a bracket that ends at a place, or the place. */
function beforeBracket(items: readonly Item[], closing: number): number {
  if (items[closing]?.text !== ')') return closing
  let at = closing
  while (at > 0 && closing - at < LONGEST_NAME && items[at]?.text !== '(') at--
  return at - 1
}

function opensClause(items: readonly Item[], and: number): boolean {
  let at = beforeBracket(items, and - 1)
  if (/^(?:he|she|they)$/.test(items[at]?.lower ?? '')) at--
  while (at >= 0 && (isPartOfName(items[at]) || JOINS_NAME.test(items[at]?.lower ?? ''))) at--
  const before = items[at]
  return (
    before === undefined ||
    before.text === ',' ||
    before.kind === 'quote' ||
    is(before, CLAUSE_OPENER)
  )
}

function isPartOfName(item: Item | undefined): boolean {
  return item !== undefined && (item.capital || isSpeakerNoun(item) || item.kind === 'possessive')
}

const JOINS_NAME = /^(?:both|of|for|the|former|then)$/
