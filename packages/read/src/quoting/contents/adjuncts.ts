import {
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_ED,
  is,
  PERSON_PRONOUN,
  PREPOSITION,
  TIME_WORD,
} from '../../language/grammar.ts'
import {isIn} from '../../language/word-lists.ts'
import type {Item} from '../items.ts'
import {pastCommas, type Range} from '../ranges.ts'
import {INTERVAL} from './adverbials.ts'
import {answers} from './main-clauses.ts'

/**
 * "Praised the crew on Monday", "praised the crew when they landed", "slammed the board after its boat sank": time and occasion behind a thing that is told of belong to the
 * verb; in a clause they may be the clause's own.
 */
export function withoutAdjuncts(items: readonly Item[], {first, last}: Range): Range {
  let from = last
  while (from > first && items[from]?.kind !== 'quote') from--
  for (let at = from + 1; at <= last; at++) {
    // "Praised them for rowing in the dark": what follows belongs to the deed, or to the relative clause.
    if (/^(?:who|which|that|whose|(?!during).{3,}ing)$/.test(items[at]?.lower ?? '')) break
    if (at > first && opensAdjunct(items, at)) return {first, last: pastCommas(items, at - 1)}
  }
  return {first, last}
}

function opensAdjunct(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? ''
  const next = items[at + 1]
  if (isDay(items, at)) return true
  if (word === 'on') return isDay(items, at + 1)
  if (/^(?:during|when|while|amid)$/.test(word)) return true
  if (/^(?:as|after|before)$/.test(word))
    return is(next, PERSON_PRONOUN) || (word === 'after' && opensOccasion(items, at))
  return /^(?:in|at|on)$/.test(word) && namesOccasion(items, at + 1)
}

/** "(Slammed the board) after its boat sank"; not "a day after its boat sank". */
function opensOccasion(items: readonly Item[], after: number): boolean {
  return !isIn(items[after - 1], INTERVAL) && answers(items, after + 1)
}

/** "Monday", "last week", but not "the Monday meeting", "last week's vote". */
function isDay(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined || !is(item, TIME_WORD) || isMonth(item)) return false
  // "The pact signed last month", "in April this year".
  if (is(items[at - 1], DETERMINER | TIME_WORD | ENDS_IN_ED)) return false
  const isLast = /^(?:last|earlier|later|this)$/.test(item.lower)
  const after = items[isLast ? at + 2 : at + 1]
  if (isLast && !/^(?:this|week|month|year|night)$/.test(items[at + 1]?.lower ?? '')) return false
  return after === undefined || after.kind !== 'word' || is(after, PREPOSITION | TIME_WORD)
}

function isMonth(item: Item | undefined): boolean {
  return item !== undefined && is(item, TIME_WORD) && item.capital && !/day$/.test(item.lower)
}

const FARTHEST_OCCASION = 5

/** "In a speech", "at his news conference", "in a letter to the board". */
function namesOccasion(items: readonly Item[], first: number): boolean {
  if (!/^(?:a|an|his|her|their|its)$/.test(items[first]?.lower ?? '')) return false
  for (let at = first + 1; at <= first + FARTHEST_OCCASION; at++) {
    const item = items[at]
    if (item?.kind !== 'word' || is(item, PREPOSITION)) return false
    if (is(item, DOCUMENT_NOUN) || OCCASION.test(item.lower)) return true
  }
  return false
}

const OCCASION =
  /^(?:address|briefing|broadcast|conference|debate|rally|podcast|programme|program|meeting|hearing|sermon)$/
