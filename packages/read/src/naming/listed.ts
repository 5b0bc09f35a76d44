import {preceding} from '../language/preceding.ts'
import type {Token} from '../language/tokens.ts'
import {AREA, isOf} from './classes.ts'

/** What several names are told to be examples of. */
export type ListedAs = 'place' | 'organisation' | null

/** "Cities like Quorl and Tessen", "firms, including Quorl, Tessen and Bodmil", "the final between Quorl and Tessen": what the noun before the list tells of a name in it. */
export function listedAs(tokens: readonly Token[], first: number): ListedAs {
  let at = first - 1
  while (at > 0 && first - at < LONGEST_LIST && isInList(tokens[at])) at--
  const noun = nounBefore(tokens, at)
  const word = noun?.lower ?? ''
  if (PLACES.test(word) || isOf(noun, AREA)) return 'place'
  return FIRMS.test(word) || MATCHES.test(word) ? 'organisation' : null
}

const LONGEST_LIST = 16

/** A name, what joins two, and "in" before the place of one. */
function isInList(token: Token | undefined): boolean {
  return token?.capital === true || /^(?:,|and|or|in|the)$/.test(token?.lower ?? '')
}

/** The noun before "including", "like" and "such as". */
function nounBefore(tokens: readonly Token[], last: number): Token | undefined {
  const word = tokens[last]?.lower ?? ''
  if (word === 'between') return preceding(tokens, last)
  const isSuch = word === 'as' && preceding(tokens, last)?.lower === 'such'
  if (!isSuch && !/^(?:including|like)$/.test(word)) return undefined
  const at = isSuch ? last - 2 : last - 1
  return /^[,–—-]$/.test(tokens[at]?.text ?? '') ? tokens[at - 1] : tokens[at]
}

const PLACES = /^(?:cities|towns|villages|states|countries|nations|islands)$/
const MATCHES = /^(?:match|game|tie|final|semi-final|cup|derby|fixture|friendly)$/
/** Nouns for firms, several of them. */
export const FIRMS: RegExp =
  /^(?:agencies|airlines|banks|brands|breweries|broadcasters|carriers|charities|clubs|companies|firms|groups|insurers|lenders|manufacturers|newspapers|outlets|parties|platforms|publishers|retailers|start-?ups|unions|universities|utilities|(?:car|chip|drug)makers)$/
