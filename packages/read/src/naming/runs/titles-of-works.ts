import {AUXILIARY, CLOSED, is, PREPOSITION} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {BODY_BEFORE, HONORIFIC, isOf, isSmallWord, TITLE} from '../classes.ts'
import {isOfPeople} from '../countries.ts'
import {isCommon} from '../types/common-words.ts'
import type {Run} from './run.ts'

/** "“Quorl & Tessen” opened", "the film “The Ada Quorl Show,”": a name that fills quotation marks; not "known as “Old Quorl”", "the group “Quorl”". */
export function isTitleOfWork(tokens: readonly Token[], {first, last, title}: Run): boolean {
  const name = preceding(tokens, first)?.lower === 'the' ? first - 1 : first
  const opening = preceding(tokens, name)
  const closing = closingAt(tokens, last)
  if (opening?.kind !== 'mark' || closing?.kind !== 'mark' || title !== null) return false
  const before = preceding(tokens, name - 1)
  return (
    opening.end === tokens[name]?.start &&
    !(CALLED.test(before?.lower ?? '') || isSmallWord(before, BODY_BEFORE))
  )
}

/** Whether a name is told only as a part of what a work or an ill is called. */
export function isWithinName(tokens: readonly Token[], run: Run): boolean {
  return isWithinTitle(tokens, run) || isEponym(tokens, run)
}

/**
 * "“Night of the Quorl Weirs”", "“Until Orm: Rush of Tides,”": a name in a title between marks, which has a word of the language with a
 * capital besides, is none of its own; "“Ada and Odo Vale”" are two, and "the group “Sons of Quorl”" is one.
 */
function isWithinTitle(tokens: readonly Token[], {first, last}: Run): boolean {
  let from = first
  while (first - from < LONGEST_TITLE && isOfTitle(preceding(tokens, from))) from--
  if (preceding(tokens, from)?.kind !== 'mark' || tokens[from]?.capital !== true) return false
  let to = last
  while (to - last < LONGEST_TITLE && isOfTitle(tokens[to + 1])) to++
  if (closingAt(tokens, to)?.kind !== 'mark') return false
  return (
    !isSmallWord(preceding(tokens, from - 1), BODY_BEFORE) &&
    (tokens.slice(from, first).some(isWordOfTitle) ||
      tokens.slice(last + 1, to + 1).some(isWordOfTitle))
  )
}

const LONGEST_TITLE = 10

function isOfTitle(token: Token | undefined): boolean {
  return (
    token?.capital === true ||
    token?.kind === 'number' ||
    token?.kind === 'possessive' ||
    isIn(token, SMALL_IN_TITLES)
  )
}

const SMALL_IN_TITLES = wordList(
  'a an and as at but by for from in is nor of on or the to vs with & : - – —',
)

/** "Until", "The", "Night" with a capital; not "Minister", "Norse", nor the "I’m" of what is said. */
function isWordOfTitle(word: Token): boolean {
  return (
    word.capital &&
    (is(word, CLOSED | AUXILIARY | PREPOSITION) || isCommon(word)) &&
    !(isOf(word, TITLE | HONORIFIC) || isOfPeople(word) || /[’']/.test(word.text))
  )
}

/** What closes the marks behind a word, and behind the comma or the stop that stands within them. */
function closingAt(tokens: readonly Token[], last: number): Token | undefined {
  return tokens[isIn(tokens[last + 1], STOPS) ? last + 2 : last + 1]
}

const STOPS = wordList(', . ? !')

/** "Quorl’s disease": who is named in the name of what others have. */
function isEponym(tokens: readonly Token[], {last}: Run): boolean {
  return tokens[last + 1]?.kind === 'possessive' && isIn(tokens[last + 2], ILLS)
}

const ILLS = wordList('dementia disease lymphoma palsy sarcoma syndrome')

const CALLED = /^(?:as|call(?:s|ed|ing)?|named?|nickname|dubbed|alias|or|to|a)$/

/** Whether a name stands most often as the title of a work. */
export function isOfWork(all: readonly {readonly isTitle: boolean}[]): boolean {
  return all.filter(({isTitle}) => isTitle).length * 2 > all.length
}
