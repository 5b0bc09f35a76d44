import {
  BODY_NOUN,
  CLAUSE_OPENER,
  ENDS_IN_S,
  FINITE,
  GROUP_NOUN,
  is,
  PERSON,
  PERSON_NOUN,
  PREPOSITION,
  TIME_WORD,
  WHO,
} from '../language/grammar.ts'
import type {Bare, Cue} from './cues.ts'
import type {Item} from './items.ts'
import {namesSpeaker, type Range, startsPhrase} from './noun-phrases.ts'
import {isSaidOfIt} from './verb-groups.ts'
import {REPORTS_ALONE} from './verbs.ts'

const LONGEST_ANTECEDENT = 12

/** What "who" or "which" stands for: the phrase it follows, without an outer comma. */
export function relativeAntecedent(items: readonly Item[], who: number): Range | null {
  const last = beforeBracket(items, beforeContrast(items, beforeTime(items, who)))
  let first = last
  while (first > 0 && last - first < LONGEST_ANTECEDENT && isPart(items[first - 1])) {
    first--
    // "One film stars a sailor who": the phrase begins at its article.
    const isArticle = /^(?:a|an|the|his|her|their)$/.test(items[first]?.lower ?? '')
    if (isArticle && items[first - 1]?.lower !== 'of') break
  }
  const starts = (): boolean => startsPhrase(items[first]) || items[first]?.kind === 'number'
  while (first < last && !starts()) first++
  if (last < 0 || !starts()) return null
  return {first: items[who]?.lower === 'who' ? ofPeople(items, first, last) : first, last}
}

/** "Ms Vale (Green), who". */
function beforeBracket(items: readonly Item[], last: number): number {
  if (items[last]?.text !== ')') return last
  return items.findLastIndex(({text}, at) => at < last && text === '(') - 1
}

/** "It was Ms Vale, not Mr Lind, who": without whom it was not. */
function beforeContrast(items: readonly Item[], last: number): number {
  let not = last
  while (not > 0 && last - not < LONGEST_ANTECEDENT && isPart(items[not])) not--
  const isSetOff = items[not]?.text === ',' && items[not - 1]?.kind === 'word'
  return isSetOff && items[not + 1]?.lower === 'not' ? not - 1 : last
}

/** "Met a smith on Friday, who", "a report early last year that", "Ada Vale, 52, who": without the time or the age. */
function beforeTime(items: readonly Item[], who: number): number {
  let last = items[who - 1]?.text === ',' ? who - 2 : who - 1
  if (items[last]?.kind === 'number' && items[last - 1]?.text === ',') last -= 2
  if (items[who]?.lower === 'which') return last
  while (is(items[last], TIME_WORD) || PASSES.test(items[last]?.lower ?? '')) last--
  return last
}

const PASSES = /^(?:on|late|early|week|month|year)$/

/** "The safety of drivers, who", "someone in that office who": no thing is a "who", but the people behind its "of", or who is there. */
function ofPeople(items: readonly Item[], first: number, last: number): number {
  const led = items[first - 1]?.lower === 'that' ? first - 2 : first - 1
  if (is(items[led], PREPOSITION) && SOMEONE.test(items[led - 1]?.lower ?? '')) return led - 1
  // "The rowers from the Orm Games who".
  const isFrom = /^(?:from|at|in)$/.test(items[led]?.lower ?? '') && items[last + 1]?.text !== ','
  if (isFrom && is(items[led - 1], WHO_CAN_BE) && is(items[led - 1], ENDS_IN_S)) return led - 1
  const of = items.findLastIndex(({lower}, at) => at > first && at < last && lower === 'of')
  if (of < 0 || items[last]?.capital || is(items[of - 1], WHO_CAN_BE)) return first
  return of + 1
}

const SOMEONE = /^(?:some|any)(?:one|body)$/
const WHO_CAN_BE = PERSON | PERSON_NOUN | GROUP_NOUN | BODY_NOUN

function isPart(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'quote') return false
  if (item.kind === 'punctuation') return item.text === '%'
  return !(
    is(item, REPORTS_ALONE) ||
    is(item, CLAUSE_OPENER | FINITE) ||
    (is(item, PREPOSITION) && item.lower !== 'of')
  )
}

/** Where "who" or "which" stands right before a place, or before an aside between commas ("who, on Friday, said"); -1 for nowhere. */
export function relativeBefore(items: readonly Item[], end: number): number {
  if (is(items[end - 1], WHO)) return end - 1
  if (items[end - 1]?.lower === 'that' && isSaidOfIt(items, end - 1)) return end - 1
  if (items[end - 1]?.text !== ',') return -1
  let comma = end - 2
  while (comma > 0 && end - comma < LONGEST_ASIDE && items[comma]?.text !== ',') comma--
  return items[comma]?.text === ',' && is(items[comma - 1], WHO) ? comma - 1 : -1
}

function isNoun(item: Item | undefined): boolean {
  return item?.kind === 'word' && !is(item, PREPOSITION | CLAUSE_OPENER) && !is(item, REPORTS_ALONE)
}

const LONGEST_ASIDE = 12

/** "Mr Brown, who said …": "who" names the speaker as "he" would, and stands for what it follows. */
export function relative(items: readonly Item[], cue: Bare, who: number): Cue | null {
  const antecedent = relativeAntecedent(items, who)
  // "It is not clear who told them".
  const isAsked = /^(?:clear|unclear|known|unknown)$/.test(items[who - 1]?.lower ?? '')
  const isPerson = items[who]?.lower === 'who' && isNoun(items[who - 1])
  if (isAsked) return null
  if (
    !isPerson &&
    !isSaidOfIt(items, who) &&
    (antecedent === null || !namesSpeaker(items, antecedent))
  )
    return null
  return {...cue, subject: {first: who, last: who}, form: 'relative'}
}
