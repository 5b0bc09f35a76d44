// Lists of small words that rules of many kinds ask for: see `isIn`.

import {isIn, wordList} from './word-lists.ts'

export const A_AN: number = wordList('a an')
export const ARTICLES: number = wordList('a an the')
export const THE: number = wordList('the')
export const HIS_HER: number = wordList('his her')
/** "His", "its": whose something is, told in the third person. */
export const THEIRS: number = wordList('his her its their')
/** What opens a phrase for somebody: "a rower", "her son". */
export const OPENS_PERSON: number = wordList('a an the his her their')
/** Who does something: "it" and "they" stand for somebody as "he" does; "I" and "we" for whoever speaks around them. */
export const WHO_DOES: number = wordList('he she it they we you i')
export const IS_WAS: number = wordList('is was')
export const IS_ARE: number = wordList('is are')
export const AND_OR: number = wordList('and or')
export const AND_BUT: number = wordList('and but')
export const AND_BUT_OR: number = wordList('and but or')
export const BEFORE_AFTER: number = wordList('before after')
export const BY_FROM: number = wordList('by from')
export const WITH: number = wordList('with')
export const IN_ON: number = wordList('in on')
export const OF: number = wordList('of')
export const OF_FOR: number = wordList('of for')
export const OF_FOR_ON: number = wordList('of for on')
export const TO_FROM: number = wordList('to from')
export const SAID_SAYS: number = wordList('said says')
export const COMMA: number = wordList(',')
export const COMMA_OR_STOP: number = wordList(', .')
export const COMMA_OR_AND: number = wordList(', and')

/** Whether what stands between commas ends before a token: another comma, a stop, or nothing more. */
export function endsAside(token: {readonly row: number} | undefined): boolean {
  return token === undefined || isIn(token, COMMA_OR_STOP)
}
