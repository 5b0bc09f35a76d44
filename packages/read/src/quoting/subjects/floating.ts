import {ENDS_IN_S, GROUP_NOUN, is, PREPOSITION} from '../../language/grammar.ts'
import type {Item} from '../items.ts'

/** "They all said", "the smiths both told her": a word behind the many of whom it tells. */
export function isFloating(items: readonly Item[], at: number): boolean {
  const many = items[at - 1]
  return (
    /^(?:all|both|each)$/.test(items[at]?.lower ?? '') &&
    (is(many, GROUP_NOUN) ||
      (many?.capital === false && is(many, ENDS_IN_S) && !is(many, PREPOSITION)) ||
      /^(?:they|we|who)$/.test(many?.lower ?? ''))
  )
}
