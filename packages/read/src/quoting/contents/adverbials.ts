import {MONTHS} from '../../data/lexicon.ts'
import {
  ADVERB,
  CLOSED,
  DETERMINER,
  ENDS_IN_LY,
  GERUND,
  is,
  PERSON_PRONOUN,
  PREPOSITION,
  TIME_WORD,
} from '../../language/grammar.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Item} from '../items.ts'
import {beforeClause} from '../predicates.ts'
import {phraseFrom} from '../subjects/noun-phrases.ts'
import {REPORTS_ALONE} from '../verbs.ts'

/** Past all adverbials that follow each other at a place. */
export function pastAdverbials(items: readonly Item[], from: number): number {
  let at = from
  for (let next = pastAdverbial(items, at); next > at; next = pastAdverbial(items, at)) at = next
  return at
}

/** The item after an adverbial at a place, or the place itself when none is there. */
export function pastAdverbial(items: readonly Item[], at: number): number {
  const item = items[at]
  if (item === undefined || item.kind !== 'word') return at
  if (is(item, TIME_WORD)) return pastTime(items, at)
  const period = periodAfter(items, at)
  if (period > 0) return period + 1
  // "Agreed late last year to", "said late on Monday that", "reported a few days later".
  const time = items[at + 1]?.lower === 'on' ? at + 2 : at + 1
  if (is(items[time], TIME_WORD) && /^(?:late|early)$/.test(item.lower))
    return pastAdverbial(items, time)
  const interval = pastInterval(items, at)
  if (interval > at || is(item, ADVERB | ENDS_IN_LY)) return Math.max(interval, at + 1)
  if (!is(item, PREPOSITION) || item.lower === 'like') return at
  return pastPrepositional(items, at)
}

/** Past a time; "said Monday’s vote was late" tells none of saying it, "told Monday’s programme: “…”" does. */
function pastTime(items: readonly Item[], at: number): number {
  const end = pastTimeWords(items, at + 1)
  const isOwner = [end - 2, end].some((each) => items[each]?.kind === 'possessive')
  const isHearer = TOLD.test(items[at - 1]?.lower ?? '') || items[end]?.text === ':'
  return isOwner && !isHearer ? at : end
}

// "Told Monday’s hearing that".
const TOLD = /^(?:t(?:old|ells?|elling)|warned|assured|reminded|informed)$/

/** Where the period stands in "asked her every week, “…”", "told him one night, “…”", "confirmed the other day that"; 0 for nowhere. */
function periodAfter(items: readonly Item[], at: number): number {
  const isOther = items[at]?.lower === 'the' && items[at + 1]?.lower === 'other'
  const period = isOther ? at + 2 : at + 1
  const isCounted = isOther || isIn(items[at], COUNTS)
  return isCounted && isIn(items[period], PERIOD) ? period : 0
}

/** Past "a few days later", "two years ago", "the day after the race"; the place itself where none stands there. */
function pastInterval(items: readonly Item[], at: number): number {
  // "Announced months ago that".
  if (isIn(items[at], INTERVAL) && AGO.test(items[at + 1]?.lower ?? '')) return at + 2
  for (let noun = at + 1; noun <= at + 3; noun++) {
    if (!isIn(items[noun], INTERVAL)) continue
    const next = items[noun + 1]?.lower ?? ''
    if (/^(?:after|before)$/.test(next) && is(items[noun + 2], DETERMINER))
      return pastPrepositional(items, noun + 1)
    return /^(?:later|earlier|ago|before)$/.test(next) ? noun + 2 : at
  }
  return at
}

const AGO = /^(?:ago|earlier|later)$/

function pastPrepositional(items: readonly Item[], at: number): number {
  const next = items[at + 1]
  if (is(next, TIME_WORD)) return pastTimeWords(items, at + 2)
  // "Answered before adding that": what follows belongs to the participle.
  if (isIn(items[at], OPENS_PARTICIPLE) && is(next, GERUND))
    return is(next, REPORTS_ALONE) ? at : pastPrepositional(items, at + 1)
  // "At the May conference": the month belongs to a noun.
  const isOfNoun = is(next, DETERMINER) && is(items[at + 2], TIME_WORD)
  // "In the future Orm would".
  if (next?.lower === 'the' && AT_TIME.test(items[at + 2]?.lower ?? '')) return at + 3
  if (isYear(items, at + 1)) return at + 2
  const phrase = isOfNoun ? null : phraseFrom(items, at + 1)
  return phrase === null
    ? nextPhraseEnd(items, at + 1)
    : withTime(items, pastNameNoun(items, beforeClause(items, phrase).last + 1))
}

/** "(Told a meeting at Orm) rowing club (that)", "(at Orm) town hall (on Monday that)": past nouns behind a name that "that" follows. */
function pastNameNoun(items: readonly Item[], from: number): number {
  if (items[from - 1]?.capital !== true) return from
  let at = from
  while (at - from < MOST_NOUNS && items[at]?.kind === 'word' && !is(items[at], CLOSED | TIME_WORD))
    at++
  if (at === from || items[at]?.kind !== 'word') return from
  return items[pastAdverbials(items, at)]?.lower === 'that' ? at : from
}

const MOST_NOUNS = 3

/** "(Claimed) in 2019 (such boats were late)". */
export function isYear(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.lower === 'in' && /^(?:19|20)\d\d$/.test(items[at]?.text ?? '')
}

/** "Last month", "this week". */
export function isLastPeriod(items: readonly Item[], at: number): boolean {
  return isIn(items[at], LAST_THIS) && isIn(items[at + 1], PERIOD)
}

const LAST_THIS = wordList('last this')

/** What is said in the future, or in the end. */
export const AT_TIME: RegExp = /^(?:future|past|end|meantime)$/
const OPENS_PARTICIPLE = wordList('before after by without')

const COUNTS = wordList('every each one that')
const PERIODS =
  'time day week weekend month year night morning afternoon evening spring summer autumn winter'
export const PERIOD: number = wordList(PERIODS)

/** Periods, one or several. */
export const INTERVAL: number = wordList(`${PERIODS} hour minute`.replace(/\w+/g, '$& $&s'))

/** Past the numbers, periods and days that follow a time word ("last week", "June 3", "last Sunday"). */
function pastTimeWords(items: readonly Item[], from: number): number {
  let at = from
  while (items[at]?.kind === 'number' || isIn(items[at], PERIOD) || is(items[at], TIME_WORD)) at++
  at = pastBracketed(items, at)
  // "Before Tuesday’s vote".
  return items[at]?.kind === 'possessive' && items[at + 1]?.kind === 'word'
    ? pastNoun(items, at + 2)
    : at
}

/** "(In Tuesday’s joint) statement that": past a noun that "that" or a mark follows. */
function pastNoun(items: readonly Item[], at: number): number {
  const isNoun = items[at]?.kind === 'word' && items[at].lower !== 'that'
  const next = items[at + 1]
  return isNoun && (next?.lower === 'that' || /^[,:]$/.test(next?.text ?? '')) ? at + 1 : at
}

/** "Tuesday (June 4)", "Tuesday (Dec 7)". */
function pastBracketed(items: readonly Item[], at: number): number {
  if (items[at]?.text !== '(') return at
  let end = at + 1
  while (
    items[end]?.kind === 'number' ||
    MONTHS.has(items[end]?.lower ?? '') ||
    is(items[end], TIME_WORD)
  )
    end++
  return end > at + 1 && items[end]?.text === ')' ? end + 1 : at
}

function withTime(items: readonly Item[], at: number): number {
  return is(items[at], TIME_WORD) ? pastAdverbial(items, at) : at
}

/** Past a phrase that names nobody ("in recent days"): up to the next preposition, comma, marker or pronoun. */
function nextPhraseEnd(items: readonly Item[], from: number): number {
  let at = from
  while (at < items.length && at - from < 8) {
    const item = items[at]
    if (
      item === undefined ||
      item.kind === 'quote' ||
      (item.kind === 'punctuation' && !/^[%$£€-]$/.test(item.text))
    )
      break
    // "For what she called “…”": a clause of its own.
    if (item.lower === 'what') return from - 1
    if (at > from && is(item, PREPOSITION | PERSON_PRONOUN | DETERMINER)) break
    at++
  }
  return at
}
