import {SPEECH_NOUNS} from '../../data/speech-nouns.ts'
import {FINITE, is} from '../../language/grammar.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Item} from '../items.ts'
import {isAnyDash, isPause, pastCommas} from '../ranges.ts'

/**
 * "Said it leaked — a first at sea", "said it was Mr Vale's, who had left": what only the reporter adds about a word, behind a last
 * dash or in a relative clause that closes the sentence. A conjunction goes on with the clause.
 */
export function beforeGloss(items: readonly Item[], from: number, last: number): number {
  const dash = lastDash(items, from, last)
  if (dash > 0) return CONJUNCTION.test(items[dash + 1]?.lower ?? '') ? last : dash - 1
  const pause = lastPause(items, from, last)
  const isGloss =
    isIn(items[pause + 1], RELATIVE) || isSummary(items, pause + 1) || isSign(items, pause + 1)
  return pause > 0 && isGloss ? pastCommas(items, pause) : last
}

/** "Said it was late, a claim the union denies", "something that pleased them": a noun for what was said, and what is said of it. */
function isSummary(items: readonly Item[], at: number): boolean {
  const noun = items[at]?.lower ?? ''
  if (noun === 'something') return true
  // "Remarks that were carried abroad".
  if (/s$/.test(noun) && SPEECH_NOUNS.has(noun)) return items[at + 1]?.lower === 'that'
  const words = items.slice(at + 1, at + 4)
  const isOne = /^an?$/.test(noun) || (noun === 'the' && words.some(({lower}) => lower === 'such'))
  return (
    isOne &&
    words.some(
      ({lower}, i) =>
        (SPEECH_NOUNS.has(lower) || SUMMARY.test(lower)) && !is(items[at + i + 2], FINITE),
    )
  )
}

/** "Said it would shut the quay, in a rare show of unity", "…, in an apparent reference to the crane": how the reporter takes it. */
function isSign(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.lower === 'in' &&
    /^an?$/.test(items[at + 1]?.lower ?? '') &&
    items.slice(at + 2, at + 5).some(({lower}) => SIGN.test(lower))
  )
}

const SIGN =
  /^(?:allusion|dig|echo|gesture|jab|nod|reference|reversal|shift|show|sign|signal|swipe|warning)$/
const SUMMARY = /^(?:decision|fact|figure|move|proportion|sentiment|share|step)$/

const CONJUNCTION = /^(?:but|and|though|although|even|or|yet|while|because|as|if)$/
const RELATIVE = wordList('who which where')

/** Where the only dash of a clause stands; of two, one closes what the other opens. */
function lastDash(items: readonly Item[], from: number, last: number): number {
  let dash = -1
  for (let at = last; at > from + 1; at--) {
    if (!isAnyDash(items, at)) continue
    if (dash >= 0) return -1
    dash = at
  }
  // "Said “it leaks” — words that have": right behind what is quoted.
  const isBehind = items[from]?.kind === 'quote' && isAnyDash(items, from + 1)
  return isBehind && dash < from + 3 ? from + 1 : dash
}

/** Where the last comma of a clause stands, or the quotation that closes with it, if no quoted words follow. */
function lastPause(items: readonly Item[], from: number, last: number): number {
  for (let at = last; at > from + 1; at--) {
    if (isPause(items[at])) return at
    if (items[at]?.kind === 'quote') return -1
  }
  return -1
}

/** Whether a clause was ended by what follows it as a gloss or a relative clause. */
export function opensGloss(items: readonly Item[], at: number): boolean {
  return isAnyDash(items, at) || (items[at]?.text === ',' && isIn(items[at + 1], RELATIVE))
}
