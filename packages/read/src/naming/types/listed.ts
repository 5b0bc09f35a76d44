import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {isTelling, tellingClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {AREA, isOf} from '../classes.ts'

/** What several names are told to be examples of. */
export type ListedAs = 'place' | 'organisation' | null

/** "Cities like Quorl and Tessen", "the firms Quorl and Tessen", "firms, including Quorl, Tessen and Bodmil", "the final between Quorl and Tessen": what the noun before the list tells of a name in it. */
export function listedAs(tokens: readonly Token[], first: number): ListedAs {
  let at = first - 1
  while (at > 0 && first - at < LONGEST_LIST && isInList(tokens[at])) at--
  const noun = nounBefore(tokens, at)
  if (noun === undefined) return null
  if (PLACES.test(noun.lower) || isOf(noun, AREA)) return 'place'
  return isIn(noun, FIRMS) || MATCHES.test(noun.lower) ? 'organisation' : null
}

const LONGEST_LIST = 16

/** A name, what joins two, and "in" before the place of one. */
function isInList(token: Token | undefined): boolean {
  return token?.capital === true || isTelling(token, IN_LIST)
}

const IN_LIST: number = tellingClass(', and or in the')

/** The noun before "including", "like" and "such as". */
function nounBefore(tokens: readonly Token[], last: number): Token | undefined {
  const noun = preceding(tokens, last + 1)
  const word = noun?.lower
  if (word === 'between') return preceding(tokens, last)
  // "The firms Quorl and Tessen", "two weir charities, Quorl and Tessen"; not "firms in Quorl".
  if (isIn(noun, FIRMS)) {
    const isCounted = COUNTED.test(`${tokens[last - 2]?.lower} ${tokens[last - 1]?.lower}`)
    return tokens[last + 1]?.capital === true || isCounted ? noun : undefined
  }
  const isSuch = word === 'as' && preceding(tokens, last)?.lower === 'such'
  if (!isSuch && word !== 'including' && word !== 'like') return undefined
  const at = isSuch ? last - 2 : last - 1
  return /^[,–—-]$/.test(tokens[at]?.text ?? '') ? tokens[at - 1] : tokens[at]
}

const COUNTED = /\b(?:two|three|four)\b/
const PLACES = /^(?:cities|towns|villages|states|countries|nations|islands)$/
const MATCHES = /^(?:match|game|tie|final|semi-final|cup|derby|fixture|friendly)$/
/** Nouns for firms, several of them. */
export const FIRMS: number = wordList(
  'agencies airlines automakers banks chains corporations developers magazines nonprofits operators providers studios suppliers vendors websites brands breweries broadcasters carriers charities clubs companies firms groups insurers lenders manufacturers newspapers outlets parties platforms publishers retailers start-ups startups unions universities utilities carmakers chipmakers drugmakers',
)
/** Nouns for several who work together, and for their firm. */
export const PRACTICES: number = wordList(
  'accountants actuaries administrators architects auditors brokers consultants engineers liquidators pollsters solicitors stockbrokers surveyors underwriters valuers',
)
