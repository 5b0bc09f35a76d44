import {CLAUSE_OPENERS, PREPOSITIONS} from '../data/closed-class.ts'
import type {Item} from './items.ts'
import {type Range, startsPhrase} from './noun-phrases.ts'
import {verbForm} from './verbs.ts'

const LONGEST_ANTECEDENT = 12

/** What "who" or "which" stands for: the phrase it follows, without an outer comma. */
export function relativeAntecedent(items: readonly Item[], who: number): Range | null {
  const last = items[who - 1]?.text === ',' ? who - 2 : who - 1
  let first = last
  while (first > 0 && last - first < LONGEST_ANTECEDENT && isPart(items[first - 1])) {
    first--
    // "One film stars a sailor who": the phrase begins at its article.
    const isArticle = /^(?:a|an|the|his|her|their)$/.test(items[first]?.lower ?? '')
    if (isArticle && items[first - 1]?.lower !== 'of') break
  }
  const starts = (): boolean => startsPhrase(items[first]) || items[first]?.kind === 'number'
  while (first < last && !starts()) first++
  return last >= 0 && starts() ? {first, last} : null
}

function isPart(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'quote') return false
  if (item.kind === 'punctuation') return item.text === '%'
  return !(
    verbForm(item.lower, '') !== null ||
    CLAUSE_OPENERS.has(item.lower) ||
    (PREPOSITIONS.has(item.lower) && item.lower !== 'of')
  )
}
