import {ONE_TO_TEN} from '../data/words.ts'
import {
  ADVERB,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_LY,
  FINITE,
  is,
  PERSON_PRONOUN,
  POSSESSIVE,
} from '../language/grammar.ts'
import {wordClass} from '../language/word-forms.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import {isLastPeriod} from './contents/adverbials.ts'
import type {Item} from './items.ts'
import type {Range} from './ranges.ts'
import {isFloating} from './subjects/floating.ts'

/** Without openers ("But observers", "and he") and adverbs at its edges; `null` when nothing is left. */
export function trimmed(items: readonly Item[], from: number, to: number): Range | null {
  const range = withoutOpeners(items, from, to)
  if (range === null) return null
  let {last} = range
  while (
    last > range.first &&
    !isPeriodical(items, last) &&
    (isTrailing(items[last]) || isFloating(items, last) || isAuxiliary(items, last))
  )
    last--
  return {first: range.first, last}
}

/** "The daily (said)", "a Norse weekly (said)": no adverb. */
export function isPeriodical(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  return (
    /^(?:daily|weekly)$/.test(items[at]?.lower ?? '') &&
    before?.kind === 'word' &&
    !is(before, PERSON_PRONOUN)
  )
}

/** Without openers alone: an adverb before a comma belongs to what it closes ("Ms Brown, who rows well,"). */
export function withoutOpeners(items: readonly Item[], from: number, last: number): Range | null {
  let first = from
  while (first <= last && isTrimmable(items[first], first) && !limits(items, first)) first++
  // "Which last month Ms Vale vowed".
  if (isLastPeriod(items, first)) first += items[first + 2]?.kind === 'possessive' ? 0 : 2
  return first <= last ? {first, last} : null
}

/** "Only three members", "nearly half", "newly released files": the adverb belongs to what follows. */
function limits(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (is(items[at], ENDS_IN_LY) && is(next, ENDS_IN_ED)) return true
  return (
    /^(?:only|nearly|roughly|fully|barely)$/.test(items[at]?.lower ?? '') &&
    (isNumber(next) || /^(?:all|a)$/.test(next?.lower ?? ''))
  )
}

export function isNumber(item: Item | undefined): boolean {
  return item?.kind === 'number' || isIn(item, NUMBER_WORD)
}

const NUMBER_WORD = wordList(`${ONE_TO_TEN} half`)

/** "The authority nevertheless calls": the adverb belongs to the verb. */
function isTrailing(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'punctuation') return !/^[)%.]$/.test(item?.text ?? '')
  return item.kind === 'word' && !item.capital && (is(item, ADVERB) || isAside(item))
}

/** "Nearly", "almost", "(one of the boards) that (have said)"; "ally", "rally" are none. */
function isAside(item: Item): boolean {
  const {lower} = item
  return is(item, ENDS_IN_LY) ? !lower.endsWith('lly') : /^(?:almost|here|that|there)$/.test(lower)
}

/** "Ms Vale has (, over the years, argued)", "the board will (almost certainly say)"; not "her will (says)". */
function isAuxiliary(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return is(item, FINITE) && !item?.capital && !is(items[at - 1], DETERMINER | POSSESSIVE)
}

const TRIMMABLE: number = wordClass(
  'but and so yet still then also later now today instead meanwhile however nevertheless or nor even as that when while though although because if what with where whereas maybe perhaps',
)

function isTrimmable(item: Item | undefined, at: number): boolean {
  if (item === undefined || item.text === 'That') return false
  if (item.kind === 'punctuation' || item.kind === 'mark') return true
  return (
    item.kind === 'word' &&
    ((item.classes & TRIMMABLE) !== 0 ||
      // "Finally, he said", and not “…,” Ms Kennally said.
      (is(item, ENDS_IN_LY) && !(item.capital && at > 0)))
  )
}
