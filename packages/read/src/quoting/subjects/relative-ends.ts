import {GERUND, is, PREPOSITION, WHO, WHOM} from '../../language/grammar.ts'
import type {Item} from '../items.ts'
import {namesSpeaker, startsPhrase} from './noun-phrases.ts'
import {predicateIn} from './sentence-subjects.ts'

/** "Ms Vale, who has called it “slow”, said": the quotation ends a clause about the subject. */
export function closesRelative(items: readonly Item[], quote: number): boolean {
  if (!isOpenQuote(items, quote)) return false
  for (let at = quote - 1; at > 0 && quote - at < LONGEST_RELATIVE; at--) {
    // "Who called it “slow” in May and “late” in June".
    if (isHardStop(items[at], undefined) && !isShortQuote(items[at])) return false
    if (items[at]?.text === ',') return opensBeside(items, at + 1)
  }
  return false
}

export function isShortQuote(item: Item | undefined): boolean {
  return item?.kind === 'quote' && item.end - item.start < LONGEST_NICKNAME && item.stopped !== true
}

const LONGEST_NICKNAME = 20

/** "Who", "about whom", "whose", "speaking", "described (by her as)". */
function opensBeside(items: readonly Item[], at: number): boolean {
  const opener = items[is(items[at], PREPOSITION) ? at + 1 : at]
  if (is(opener, WHO | WHOM) || BESIDE.test(opener?.lower ?? '')) return true
  return is(items[at], GERUND | PREPOSITION) && isOpeningName(items, at - 2)
}

/** "Ms Vale(, in a note that calls it “slow”, says)": a phrase that opens the sentence. */
function isOpeningName(items: readonly Item[], last: number): boolean {
  return (
    last < LONGEST_NAME &&
    startsPhrase(items[0]) &&
    namesSpeaker(items, {first: 0, last}) &&
    predicateIn(items, {first: 0, last}) < 0
  )
}

const BESIDE = /^(?:whose|speaking|appearing|writing|described|called|dubbed|hailed)$/

/** A quotation; in "When asked about Ms Vale, who called it “slow,” Mr Lind said" another subject stands behind it. */
function isOpenQuote(items: readonly Item[], at: number): boolean {
  const isClosed = items[at]?.stopped === true && startsPhrase(items[at + 1])
  return items[at]?.kind === 'quote' && !isClosed
}

export function isHardStop(item: Item | undefined, next: Item | undefined): boolean {
  if (item === undefined) return true
  // "Ada Vale in Orm (Reuters) The mayor said": words below a picture, and a sentence.
  if (item.text === ')' && next?.text === 'The') return true
  // A short quotation may stand within a name ("Growth" project); one that a comma or a new phrase follows may not.
  if (item.kind === 'quote')
    return (
      next === undefined ||
      next.text === ',' ||
      item.stopped === true ||
      next.capital ||
      item.end - item.start > 40 ||
      startsPhrase(next)
    )
  return /^[;:–—―…“”"]$/.test(item.text)
}

export const LONGEST_NAME = 6
export const LONGEST_RELATIVE = 12
