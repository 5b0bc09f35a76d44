import {preceding} from '../language/preceding.ts'
import type {Token} from '../language/tokens.ts'
import {isIn, wordList} from '../language/word-lists.ts'

/** "The weir at dawn. | AP Weir leaks", "Ada Quorl/Getty", "(AFP)": whether a word is the agency of a picture; what follows it is no part of its name. */
export function isAgency(tokens: readonly Token[], at: number): boolean {
  return (
    isIn(tokens[at], AGENCIES) &&
    isIn(preceding(tokens, at), BEFORE_AGENCY) &&
    tokens[at + 1]?.text !== 'Images'
  )
}

const AGENCIES = wordList('afp ap epa getty reuters')
const BEFORE_AGENCY = wordList('| / via ( [ :')

/** "Ada Vale/Quorl", "Quorl via Tessen", "Source: Quorl Tessen": whose a picture or a story is. */
export function isCreditedBody(tokens: readonly Token[], first: number, last: number): boolean {
  const before = preceding(tokens, first)
  const after = tokens[last + 1]
  if (before?.text === ':')
    return /^sources?$/.test(preceding(tokens, first - 1)?.lower ?? '') && endsCredit(after)
  if (first !== last) return false
  if (before?.text === '/') return isNamed(tokens, first - 2) && endsCredit(after)
  if (before?.lower === 'via') return isNamed(tokens, first - 2) && endsCredit(after)
  return before === undefined && after?.lower === 'via' && tokens[last + 2]?.capital === true
}

/** Two capitals: "Ada Vale". */
function isNamed(tokens: readonly Token[], last: number): boolean {
  return tokens[last]?.capital === true && preceding(tokens, last)?.capital === true
}

function endsCredit(after: Token | undefined): boolean {
  return after === undefined || isIn(after, CREDIT_ENDS)
}

const CREDIT_ENDS = wordList('| ) ] via .')
