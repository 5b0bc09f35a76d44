import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'

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
