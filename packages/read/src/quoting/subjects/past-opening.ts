import {
  CLAUSE_OPENER,
  DETERMINER,
  ENDS_IN_S,
  GERUND,
  IRREGULAR,
  is,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  TIME_WORD,
} from '../../language/grammar.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isLastPeriod} from '../contents/adverbials.ts'
import type {Item} from '../items.ts'
import {isSpeakerNoun} from './head-ends.ts'
import {namesSpeaker} from './noun-phrases.ts'

/** "In the paper the authors say", "speaking in Orm Ms Vale says": a second phrase behind the one that a preposition opens is the subject. */
export function pastOpening(items: readonly Item[], first: number, last: number): number {
  if (isAsked(items, first)) return lastOpening(items, first, last)
  if (isThen(items, first)) return first + 1
  // "Early on Monday the board said".
  const isEarly = /^(?:early|late)$/.test(items[first]?.lower ?? '')
  const opener = items[isEarly ? first + 1 : first]
  // "Speaking in Orm Ms Vale", not "marketing head Ida Vale".
  const isDoing = is(opener, GERUND) && is(items[first + 1], PREPOSITION | DETERMINER)
  if (!isDoing && !is(opener, PREPOSITION)) return pastTime(items, first, last)
  if (isWith(items, first, last)) return first + 1
  for (let at = first + 2; at <= last; at++) if (isSecond(items, at, last)) return at
  return first
}

/** "So (far) the board has", "(afterwards) the board said". */
function isThen(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'far'
    ? items[at - 1]?.lower === 'so'
    : isIn(items[at], THEN) && is(items[at + 1], DETERMINER | POSSESSIVE)
}

/** "(When the mill shut) in 2021 critics said", "… last year friends said": behind a time a plural without an article is the subject. */
function pastTime(items: readonly Item[], first: number, last: number): number {
  const noun = items[last]
  if (noun === undefined || noun.capital || last < first + 3) return first
  const isMany = is(noun, ENDS_IN_S) && isSpeakerNoun(noun)
  const isBehind = is(items[last - 2], PREPOSITION) && isDateNumber(items, last - 1)
  return isMany && (isBehind || isLastPeriod(items, last - 2)) ? last : first
}

/** "Asked about the board of the quay the mayor said". */
function lastOpening(items: readonly Item[], first: number, last: number): number {
  for (let at = last; at > first + 2; at--) if (isSecond(items, at, last)) return at
  return first
}

function isAsked(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.lower === 'asked' &&
    /^(?:about|by|whether|if|to|what|why|how)$/.test(items[at + 1]?.lower ?? '')
  )
}

function isSecond(items: readonly Item[], at: number, last: number): boolean {
  const before = items[at - 1]
  const isTime = is(before, TIME_WORD) || isDateNumber(items, at - 1)
  const isFree = isTime || (before?.kind === 'word' && !is(before, PREPOSITION | DETERMINER))
  return (
    isFree &&
    before?.lower !== 'and' &&
    opensSecond(before, items[at], isTime) &&
    namesSpeaker(items, {first: at, last})
  )
}

/** "In May Ada Vale", "in Orm Ms Vale", "at the fair today officials": a name or a noun for who can speak behind a time, too. */
function opensSecond(before: Item | undefined, item: Item | undefined, isTime: boolean): boolean {
  return (
    (is(item, DETERMINER) && !ORDERS.test(before?.lower ?? '')) ||
    SOMEBODY.test(item?.lower ?? '') ||
    (item !== undefined && isTime && isSpeakerNoun(item)) ||
    (item?.capital === true && (isTime || !before?.capital || isIn(item, STYLES)))
  )
}

const THEN = wordList('afterwards afterward soon then')
const STYLES = wordList('mr mrs ms miss dr prof sir dame lord lady')

/** "In (2021) the mayor", "on May (3) the mayor" */
function isDateNumber(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'number') return false
  return /^(?:19|20)\d\d$/.test(item.text) || is(items[at - 1], TIME_WORD)
}

/** "With harbour officials urging": small words before who speaks. */
function isWith(items: readonly Item[], first: number, last: number): boolean {
  const noun = items[last]
  return (
    items[first]?.lower === 'with' &&
    noun !== undefined &&
    isSpeakerNoun(noun) &&
    items.slice(first + 1, last).every(isNoun)
  )
}

// "The next three years" is one phrase.
const ORDERS = /^(?:next|last|past|previous|coming|first)$/

export function isNoun(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    !item.capital &&
    !is(item, RELATIVE | PREPOSITION | CLAUSE_OPENER | IRREGULAR) &&
    !/(?:ed|ing)$/.test(item.lower)
  )
}

const SOMEBODY = /^(?:some|any|every)(?:one|body)$/
