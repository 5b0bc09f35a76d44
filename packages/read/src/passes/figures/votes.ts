import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Token} from '../tokens/lex.ts'
import {canBeginNumber} from '../tokens/number.ts'
import {isPlural} from './counted-nouns.ts'

/** "Voted 53 to 47", "passed the bill 219-213", "a 6-3 ruling": whether a number is one side of a vote. A game's score is none. */
export function isTally(tokens: readonly Token[], from: number, to: number): boolean {
  const first = linksNumbers(tokens, to) ? from : linksNumbers(tokens, from - 1) ? from - 2 : null
  if (first === null || !isNumber(tokens[first])) return false
  const behind = tokens[first + 3]
  if (DECISION.test(behind?.lower ?? '')) return true
  return !isAgeOrYears(tokens, first) && isVotedBefore(tokens, first)
}

/** "voters aged 18 to 35", "who voted in 12 to 15 towns" */
function isAgeOrYears(tokens: readonly Token[], pair: number): boolean {
  const behind = tokens[pair + 3]
  return (
    /^(?:aged?|ages|between|from)$/.test(preceding(tokens, pair)?.lower ?? '') ||
    (behind !== undefined && !behind.cased && isPlural(behind.lower))
  )
}

/** Whether "-" or "to" stands between two numbers. */
function linksNumbers(tokens: readonly Token[], link: number): boolean {
  return (
    isIn(preceding(tokens, link + 1), BETWEEN_NUMBERS) &&
    isNumber(tokens[link + 1]) &&
    isNumber(preceding(tokens, link))
  )
}

const BETWEEN_NUMBERS = wordList('- – to')

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && canBeginNumber(token) && !/^an?$/.test(token.lower)
}

/** "Rejected it, 9-2" is of a council, "beat Orm, 9-2" of a team. */
function isVotedBefore(tokens: readonly Token[], pair: number): boolean {
  const isApart = /^[,(]$/.test(preceding(tokens, pair)?.lower ?? '')
  // "(passed it 53-47) and 219-213 in the House"
  const isInChamber =
    /^(?:in|by)$/.test(tokens[pair + 3]?.lower ?? '') && CHAMBER.test(tokens[pair + 5]?.lower ?? '')
  const near = tokens.slice(isApart || isInChamber ? 0 : Math.max(0, pair - LONGEST_VOTE), pair)
  if (near.some(({lower}) => VOTE.test(lower))) return true
  return (
    near.some(({lower}) => DECIDED.test(lower)) && tokens.some(({lower}) => CHAMBER.test(lower))
  )
}

const LONGEST_VOTE = 6
const VOTE = /^(?:vote[ds]?|voting|ballot|ruled|ruling|majority)$/
const DECISION = /^(?:votes?|decisions?|rulings?|majority|verdict)$/
const DECIDED = /^(?:adopted|approved|backed|blocked|cleared|defeated|failed|passed|rejected)$/
const CHAMBER =
  /^(?:amendment|assembly|bill|board|budget|commission|commissioners|committee|congress|council|councillors|court|deputies|house|judges|justices|lawmakers|legislation|measure|nomination|motion|parliament|proposal|resolution|senate|senators|supervisors|trustees)$/
