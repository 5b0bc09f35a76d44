import {
  ADVERB,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_LY,
  ENDS_IN_S,
  FINITE,
  GERUND,
  IRREGULAR,
  is,
  PREPOSITION,
  RELATIVE,
  TIME_WORD,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Item} from '../items.ts'
import {isFiniteVerb, opensSubordinate} from '../predicates.ts'
import type {Range} from '../ranges.ts'
import {isSpeakerNoun} from './head-ends.ts'
import {phraseFrom, startsPhrase} from './noun-phrases.ts'

/** The first phrase of the sentence that can be its subject, where a verb follows it. */
export function firstSubject(
  items: readonly Item[],
  before: number = items.length,
  from = 0,
): Range | null {
  for (let at = from; at < Math.min(before, from + 40); at++) {
    // "Kept saying": nobody called Kept.
    const isVerb = is(items[at], IRREGULAR) && is(items[at + 1], GERUND)
    if (isVerb || isParticiple(items, at) || !opensClause(items, at)) continue
    const phrase = phraseFrom(items, pastCount(items, at))
    const subject = phrase === null ? null : withoutPredicate(items, {...phrase, first: at})
    if (subject !== null && subject.last < before - 1 && !isTime(items, subject)) return subject
  }
  return null
}

/** "Walking to the quay, she said", "born in Orm, she said". */
function isParticiple(items: readonly Item[], at: number): boolean {
  if (at === 0 && isIn(items[0], OF_A_LIFE)) return is(items[1], PREPOSITION)
  return is(items[at], GERUND) && is(items[at + 1], PREPOSITION | DETERMINER)
}

/** What is told of somebody before the name. */
const OF_A_LIFE = wordList(
  'accused appointed arrested based born brought built charged chosen convicted created educated elected established formed founded jailed known launched married promoted raised released trained widowed',
)

/** "About 300 people": a noun behind a number. */
function pastCount(items: readonly Item[], at: number): number {
  const number = isIn(items[at], ABOUT) ? at + 1 : at
  const noun = items[number]?.kind === 'number' ? items[number + 1] : undefined
  return noun?.kind === 'word' && !noun.capital ? number + 1 : at
}

const ABOUT = wordList('about around nearly almost over')

/** "Tuesday", "this year": a time is nobody. */
function isTime(items: readonly Item[], {first, last}: Range): boolean {
  return (
    is(items[first], TIME_WORD) ||
    (last - first < LONGEST_TIME &&
      /^(?:day|week|month|year|morning|afternoon|evening|night|season)s?$/.test(
        items[last]?.lower ?? '',
      ))
  )
}

// "Earlier this year"; a name and a clause may end in a time, too.
const LONGEST_TIME = 4

/** The beginning, behind a comma or "and", or "she" behind anything ("Later she", "in May she"). */
function opensClause(items: readonly Item[], at: number): boolean {
  const before = preceding(items, at)
  if (before === undefined || isIn(before, JOINS)) return true
  // "And yet Ms Vale sang".
  if (at < 3 && /^(?:yet|still|so|then|even)$/.test(before.lower)) return true
  // "At the meeting Ms Vale stood up to say", "on Friday the mayor stood up": behind the phrase that opens the sentence.
  const isName =
    items[at]?.capital === true && !before.capital && !is(before, PREPOSITION | DETERMINER)
  const isBehindTime = is(before, TIME_WORD) && is(items[at], DETERMINER)
  if (
    (isName || isBehindTime) &&
    is(items[0], PREPOSITION) &&
    at < LONGEST_OPENING &&
    before.kind === 'word'
  )
    return true
  return isIn(items[at], HE_SHE_THEY)
}

const JOINS = wordList(', but and')
const HE_SHE_THEY = wordList('he she they')
const LONGEST_OPENING = 8

/** "Mr Brown, a welder, railed against …": the phrase without what its sentence says of it. */
export function withoutPredicate(items: readonly Item[], {first, last}: Range): Range {
  const verb = predicateIn(items, {first, last})
  return verb < 0 ? withoutVerb(items, {first, last}) : withoutTail(items, first, verb - 1)
}

/** Where a phrase's own finite verb stands, not a relative clause's; -1 for nowhere. */
export function predicateIn(items: readonly Item[], {first, last}: Range): number {
  let isRelative = false
  for (let at = first + 1; at <= last; at++) {
    const item = items[at]
    if (item?.text === ',') isRelative = false
    else if (is(item, RELATIVE)) isRelative = true
    else if (!isRelative && isFiniteVerb(items, at)) return at
  }
  return -1
}

function withoutTail(items: readonly Item[], first: number, last: number): Range {
  let end = last
  while (end > first && (items[end]?.text === ',' || isAdverb(items[end]))) end--
  return {first, last: end}
}

function isAdverb(item: Item | undefined): boolean {
  return is(item, ADVERB) || (is(item, ENDS_IN_LY) && item?.capital === false)
}

/** A name ends where its small-letter verb begins: capitals and small words up to the first noun for a speaker. */
function withoutVerb(items: readonly Item[], {first, last}: Range): Range {
  if (items[first]?.capital !== true || is(items[first], DETERMINER))
    return {first, last: beforePlainVerb(items, first, last)}
  let end = pastOwner(items, first, last)
  while (end < last && isNamePart(items, end + 1)) end++
  return items[end + 1]?.text === ',' ? {first, last} : {first, last: end}
}

const LONGEST_HEAD = 9

/** "The court gutted plans", "the union wants laws": a word in -ed or -s behind a noun for who can speak is its verb. */
function beforePlainVerb(items: readonly Item[], first: number, last: number): number {
  for (let at = first + 1; at < last - 1; at++) if (isVerbOf(items, at)) return at
  return Math.min(last, first + LONGEST_HEAD)
}

function isVerbOf(items: readonly Item[], noun: number): boolean {
  const [subject, verb, next] = [items[noun], items[noun + 1], items[noun + 2]]
  if (subject === undefined || verb?.kind !== 'word' || verb.capital || isSpeakerNoun(verb))
    return false
  const isMany = is(subject, ENDS_IN_S) || subject.lower === 'police'
  return (
    isSpeakerNoun(subject) &&
    is(verb, isMany ? ENDS_IN_ED : ENDS_IN_ED | ENDS_IN_S) &&
    next?.kind === 'word' &&
    !is(next, PREPOSITION)
  )
}

/** "Orm’s football federation", "Animal welfare groups": the noun for a speaker whose owner is named, or whose kind opens the sentence. */
function pastOwner(items: readonly Item[], first: number, last: number): number {
  let end = first
  while (end < last && items[end]?.capital) end++
  if (end === 1 && first === 0 && opensWithKind(items)) return 2
  if (items[end]?.kind !== 'possessive') return first
  const noun = items.findIndex(
    (item, at) => at > end && at <= last && (isSpeakerNoun(item) || SPEAKS_FOR.test(item.lower)),
  )
  return noun > 0 && noun - end < LONGEST_TIME ? noun : first
}

// "Orm’s family issued a statement saying": not what she says.
const SPEAKS_FOR = /^(?:camp|estate|famil(?:y|ies)|mission|office|side|team)$/

function opensWithKind([, kind, noun]: readonly Item[]): boolean {
  return isPlain(kind) && isPlain(noun) && isSpeakerNoun(noun)
}

function isPlain(item: Item | undefined): item is Item {
  const isSmall = item?.kind === 'word' && !item.capital
  return isSmall && !is(item, ADVERB | PREPOSITION | DETERMINER | IRREGULAR)
}

/** Of a name that begins a sentence: "Ana Vale of Port Quay and Otto Lind", "FBI officials". */
function isNamePart(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const {lower = ''} = item ?? {}
  const isThe = lower === 'the' && items[at - 1]?.lower === 'of'
  const next = lower === 'of' && items[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const isJoin = (isThe || /^(?:of|and)$/.test(lower)) && items[next]?.capital === true
  return item?.capital === true || isJoin || (item !== undefined && isSpeakerNoun(item))
}

const FARTHEST_SUBJECT = 30

/** The nearest phrase before a verb that opens a clause of its own ("as when Ms Brown left the hall and called it …"). */
export function nearestSubject(items: readonly Item[], before: number): Range | null {
  for (let at = before - 2; at > 0 && before - at < FARTHEST_SUBJECT; at--) {
    if (isParted(items, at, before)) return null
    const opener = items[at - 1]
    const isOpen = opensSubordinate(opener) || opener?.lower === 'that'
    if (!isOpen || !startsPhrase(items[at])) continue
    const phrase = phraseFrom(items, at)
    // "On Friday she stood before the board and said": no clause.
    const isClause =
      !is(opener, PREPOSITION) ||
      items.slice(at, before - 1).some((item) => is(item, FINITE | IRREGULAR | ENDS_IN_ED))
    if (phrase !== null && isClause && phrase.last < before - 1)
      return withoutPredicate(items, phrase)
  }
  return null
}

/** Behind a sentence between marks, or a comma with marks behind it: "as a “thief”, Ms Vale left and said"; not "as Ms Vale mocked the “late news” and said". */
function isParted(items: readonly Item[], at: number, verb: number): boolean {
  const {kind, text, stopped} = items[at] ?? {}
  if (kind === 'quote') return stopped === true
  return text === ',' && items.slice(at, verb).some((item) => item.kind === 'quote')
}

/** "There was a woman who rowed for hours and then asked": "who" goes on speaking. */
export function relativeSubject(items: readonly Item[], before: number): Range | null {
  let at = before - 1
  while (before - at < FARTHEST_SUBJECT && isWord(items[at]) && items[at]?.lower !== 'who') at--
  return items[at]?.lower === 'who' ? {first: at, last: at} : null
}

function isWord(item: Item | undefined): boolean {
  return item?.kind === 'word' || item?.kind === 'number'
}

/** "There is time for Ms Brown to go": whose the infinitive is. */
export function infinitiveSubject(items: readonly Item[], before: number): Range | null {
  for (let to = before - 1; to > 1; to--) {
    if (items[to]?.lower !== 'to') continue
    let first = to - 1
    while (first > 0 && to - first < 6 && items[first - 1]?.lower !== 'for') first--
    if (items[first - 1]?.lower === 'for' && startsPhrase(items[first]))
      return {first, last: to - 1}
  }
  return null
}
