import {
  ADVERBS,
  DETERMINERS,
  PERSON_PRONOUNS,
  PREPOSITIONS,
  TIME_WORDS,
} from '../data/closed-class.ts'
import type {Item} from './items.ts'
import {phraseFrom} from './noun-phrases.ts'
import {beforeClause} from './predicates.ts'

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
  const {lower} = item
  if (TIME_WORDS.has(lower)) return pastTimeWords(items, at + 1)
  if (ADVERBS.has(lower) || /ly$/.test(lower)) return at + 1
  if (!PREPOSITIONS.has(lower) || lower === 'like') return at
  return pastPrepositional(items, at)
}

function pastPrepositional(items: readonly Item[], at: number): number {
  const next = items[at + 1]?.lower ?? ''
  if (TIME_WORDS.has(next)) return pastAdverbial(items, at + 1)
  // "Answered before adding that": what follows belongs to the participle.
  if (OPENS_PARTICIPLE.test(items[at]?.lower ?? '') && /.{3}ing$/.test(next)) return at
  // "At the May conference": the month belongs to a noun.
  const isOfNoun = DETERMINERS.has(next) && TIME_WORDS.has(items[at + 2]?.lower ?? '')
  const phrase = isOfNoun ? null : phraseFrom(items, at + 1)
  return phrase === null
    ? nextPhraseEnd(items, at + 1)
    : withTime(items, beforeClause(items, phrase).last + 1)
}

const OPENS_PARTICIPLE = /^(?:before|after|by|without)$/

/** Past the numbers and periods that follow a time word ("last week", "June 3"). */
function pastTimeWords(items: readonly Item[], from: number): number {
  let at = from
  while (
    items[at]?.kind === 'number' ||
    /^(?:week|month|year|night|morning|afternoon|evening|day)$/.test(items[at]?.lower ?? '')
  )
    at++
  return at
}

function withTime(items: readonly Item[], at: number): number {
  return TIME_WORDS.has(items[at]?.lower ?? '') ? pastAdverbial(items, at) : at
}

/** Past a phrase that names nobody ("in recent days"): up to the next preposition, comma, marker or pronoun. */
function nextPhraseEnd(items: readonly Item[], from: number): number {
  let at = from
  while (at < items.length && at - from < 8) {
    const item = items[at]
    if (item === undefined || item.kind === 'punctuation' || item.kind === 'quote') break
    if (
      at > from &&
      (item.lower === 'that' ||
        PREPOSITIONS.has(item.lower) ||
        PERSON_PRONOUNS.has(item.lower) ||
        DETERMINERS.has(item.lower))
    )
      break
    at++
  }
  return at
}
