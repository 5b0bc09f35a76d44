import {CLAUSE_OPENERS, PREPOSITIONS} from '../data/closed-class.ts'
import type {Item} from './items.ts'
import {type Range, startsPhrase} from './noun-phrases.ts'
import {verbForm} from './verbs.ts'

const LONGEST_ANTECEDENT = 12

/** What "who" or "which" stands for: the phrase it follows, without an outer comma. */
export function relativeAntecedent(items: readonly Item[], who: number): Range | null {
  const last = items[who - 1]?.text === ',' ? who - 2 : who - 1
  let first = last
  while (first > 0 && last - first < LONGEST_ANTECEDENT && isPart(items[first - 1])) first--
  return last >= 0 && startsPhrase(items[first]) ? {first, last} : null
}

function isPart(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'quote' || item.kind === 'punctuation') return false
  return !(
    verbForm(item.lower, '') !== null ||
    CLAUSE_OPENERS.has(item.lower) ||
    (PREPOSITIONS.has(item.lower) && item.lower !== 'of')
  )
}
