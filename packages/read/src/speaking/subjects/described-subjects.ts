import type {Entity} from '@onrecord/core'
import {GENDERED, type Gender} from '../../data/titles.ts'
import {
  ADVERB,
  AUXILIARY,
  CLAUSE_OPENER,
  ENDS_IN_S,
  is,
  PERSON,
  PREPOSITION,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {singular} from '../../language/singular.ts'
import {AND_BUT, IS_WAS} from '../../language/small-words.ts'
import {wordClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Draft} from '../../pass.ts'
import type {Item} from '../../quoting/items.ts'
import {REPORTING_VERB} from '../../quoting/verbs.ts'
import type {Cast} from '../cast.ts'
import {pronounGender} from '../gender-of-words.ts'
import {closesBoth} from '../pairs/pair-told.ts'
import {LONGEST_DESCRIPTION, nounSubject} from './noun-subjects.ts'
import {isNamedNext, isOfSeveral} from './pair-subjects.ts'

export function describedSubject(
  draft: Draft,
  cast: Cast,
  items: readonly Item[],
  i: number,
  gender: Gender,
): readonly Entity[] | null {
  const first = items[i]
  if (isInOpening(items, i)) {
    const known = nounSubject(draft, cast, items, i, gender)
    return known?.length === 0 ? null : known
  }
  if (first === undefined || !opensSubject(items, i)) return null
  if (isTheOther(items, i)) return []
  // "One of them, a medic, sang": nobody known.
  if (first.lower === 'one' && items[i + 1]?.lower === 'of' && isOfPeople(items, i + 2, gender))
    return isNamedNext(items, i + 3) ? null : []
  return nounSubject(draft, cast, items, i, gender)
}

/** "When the keeper heard of it, he laughed", "when the keeper was asked, there was a pause"; not "when the keeper asked whether he was sorry, he laughed". */
function isInOpening(items: readonly Item[], i: number): boolean {
  if (i !== 1 || items[1]?.lower !== 'the' || !is(items[0], CLAUSE_OPENER)) return false
  const comma = items.findIndex(({text}) => text === ',')
  return (
    /^(?:s?he|there)$/.test(items[comma + 1]?.lower ?? '') &&
    !items
      .slice(0, comma)
      .some(
        ({classes, lower}, at) =>
          ((classes & REPORTING_VERB) !== 0 &&
            !lower.startsWith('hear') &&
            !(lower === 'asked' && isIn(items[at - 1], IS_WAS))) ||
          pronounGender(lower) !== 'unknown',
      )
  )
}

/** "The other sang", "the other baker sang": of two, nobody says who. */
function isTheOther(items: readonly Item[], i: number): boolean {
  return items[i + 1]?.lower === 'other' && (is(items[i + 2], PERSON) || closesBoth(items, i + 2))
}

/** "Them", "the nine rowers"; not "the brothers", where the pronoun to be told is "she". */
function isOfPeople(items: readonly Item[], at: number, gender: Gender): boolean {
  if (/^(?:them|us)$/.test(items[at]?.lower ?? '')) return true
  // "Those who came", not "those houses".
  if (/^(?:those|these)$/.test(items[at]?.lower ?? '') && !is(items[at + 1], ENDS_IN_S)) return true
  const people = items.slice(at, at + LONGEST_DESCRIPTION - 1).find(isOfSeveral)
  const told = GENDERED.get(singular(people?.lower ?? '')) ?? gender
  return people !== undefined && (gender === 'unknown' || told === gender)
}

const OPENS_SUBJECT: number = wordClass('the a an one another his her its their my our')

/** "The keeper wept"; "a neighbour came out", "his wife agreed" are of nobody with a name. */
function opensSubject(items: readonly Item[], i: number): boolean {
  if (((items[i]?.classes ?? 0) & OPENS_SUBJECT) === 0) return false
  const before = preceding(items, i)
  return (
    before === undefined ||
    before.text === ',' ||
    before.text === ':' ||
    is(before, ADVERB) ||
    // "It was the keeper who wept".
    (isIn(before, IS_WAS) && items[i - 2]?.lower === 'it') ||
    // "What does the keeper say?", "nor was the keeper late".
    (i <= LONGEST_TIME && is(before, AUXILIARY) && INVERTS.test(items[0]?.lower ?? '')) ||
    // "And the keeper wept", "here the keeper wept".
    (i === 1 && isIn(before, OPENS_SENTENCE)) ||
    isSecondClause(items, i) ||
    // "Earlier this week a keeper wept".
    (i <= LONGEST_TIME && OPENING_TIME.test(items[0]?.lower ?? '') && TIME.test(before.lower)) ||
    (is(items[0], PREPOSITION) && i > 1 && (i <= 3 || (i < 8 && before.capital)))
  )
}

/** "It rained, and the keeper wept". */
export function isSecondClause(items: readonly Item[], i: number): boolean {
  return (
    items[i]?.lower === 'the' && items[i - 2]?.text === ',' && isIn(preceding(items, i), AND_BUT)
  )
}

const OPENS_SENTENCE = wordList('and but here there')
const INVERTS = /^(?:nor|neither|so|what|how|why|where|when|did|does|is|was|has|had|will|would)$/
export const LONGEST_TIME = 4
const OPENING_TIME = /^(?:earlier|later|last|this|that|one|on)$/
const TIME =
  /^(?:morning|afternoon|evening|night|day|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
