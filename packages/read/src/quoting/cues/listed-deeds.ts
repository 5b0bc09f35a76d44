import {GERUND, is} from '../../language/grammar.ts'
import type {Item} from '../items.ts'

/** "The steps include cutting tolls, urging crews to row": of a list of deeds. */
export function isListed(items: readonly Item[], participle: number): boolean {
  const before = items[participle - 1]
  const list = items.findLastIndex(({lower}, at) => at < participle && INCLUDES.test(lower))
  const isLast = /^(?:and|or)$/.test(before?.lower ?? '')
  const isNext =
    list + 1 === participle || isLast || (before?.text === ',' && goesOn(items, participle))
  return list > 0 && is(items[list + 1], GERUND) && isNext
}

/** "(Urging crews to row) and telling clerks to wait"; not "(the plan includes cutting tolls,) urging crews to row". */
function goesOn(items: readonly Item[], from: number): boolean {
  return items.some(
    ({lower}, at) => at > from && /^(?:and|or)$/.test(lower) && is(items[at + 1], GERUND),
  )
}

const INCLUDES = /^includ(?:e|es|ed|ing)$/
