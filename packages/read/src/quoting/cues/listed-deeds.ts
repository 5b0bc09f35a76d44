import {GERUND, is} from '../../language/grammar.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Item} from '../items.ts'

/** "The steps include cutting tolls, urging crews to row": of a list of deeds; "may have difficulty defending it": or one that is hard. */
export function isListed(items: readonly Item[], participle: number): boolean {
  const before = items[participle - 1]
  if (isIn(before, TROUBLE)) return true
  const list = items.findLastIndex(({lower}, at) => at < participle && INCLUDES.test(lower))
  const isNext = list + 1 === participle || /^(?:,|and|or)$/.test(before?.lower ?? '')
  return list > 0 && is(items[list + 1], GERUND) && isNext
}

const TROUBLE = wordList('difficulty difficulties trouble')
const INCLUDES = /^includ(?:e|es|ed|ing)$/
