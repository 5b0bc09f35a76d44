import {MONTHS} from '../../data/months.ts'
import {CLAUSE_OPENER, CLOSED, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {LONGEST_AHEAD} from './ahead.ts'
import type {Token} from './lex.ts'
import {isPastForm} from './verb-tenses.ts'

/** "an election in (November)", "a rout in (November)", "to beat Ada Vale in (November)", "if he wins a seat in (November)", "(November)’s general election": told by its month alone, a vote is the next one. */
export function isContest(tokens: readonly Token[], from: number, to: number): boolean {
  if (!MONTHS.has(tokens[from]?.lower ?? '')) return false
  const noun = contestBehind(tokens, tokens[to]?.lower === "'" ? to + 2 : to)
  // "The November vote was lost"
  if (noun !== null)
    return !(isIn(preceding(tokens, from - 1), SINCE) || isIn(tokens[noun + 1], WON_LOST))
  if (preceding(tokens, from)?.text !== 'in') return false
  const at = isIn(tokens[from - 2], CONTEST) ? from - 2 : contestedAt(tokens, from - 2)
  return at !== null && ![1, 2, 3].some((step) => isIn(preceding(tokens, at - step + 1), WON_LOST))
}

/** "(November) Norse presidential election" */
function contestBehind(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at]
    if (isIn(token, CONTEST)) return at
    if (token?.kind !== 'word' || !(isIn(token, OF_ALL) || (token.cased && !is(token, CLOSED))))
      return null
  }
  return null
}

/** "to defeat Mayor Ada Vale (in)", "if she wins a seat (in)", "is elected to the board (in)" */
function contestedAt(tokens: readonly Token[], last: number): number | null {
  for (let at = last; at > last - LONGEST_AHEAD && at >= 0; at--) {
    const token = tokens[at]
    const isAhead = foretells(tokens[at - 1], token)
    if (isAhead !== undefined) return isAhead ? at : null
    if (token?.kind !== 'word' || isPastForm(token) || is(token, CLAUSE_OPENER)) return null
  }
  return null
}

const CONTEST = wordList(
  'election elections reelection vote ballot victory win wins defeat rout landslide wipeout elected triumph triumphs rematch runoff midterms',
)
const CONTESTS = wordList('defeat beat unseat face facing win wins winning')

/** Whether a word tells of a vote to come; `undefined` where it tells of none. */
function foretells(before: Token | undefined, token: Token | undefined): boolean | undefined {
  if (isIn(token, CONTESTS)) return isToWin(before)
  return token?.lower === 'elected' ? isIn(before, IF_BE) : undefined
}

/** "to (beat)", "could (win)", "if she (wins)", "if Vale (wins)"; not "its (win)", "sales (beat) forecasts". */
function isToWin(before: Token | undefined): boolean {
  return before?.cased === true || isIn(before, TO_WIN)
}

const TO_WIN = wordList(
  'to of will would could can may might should must he she i we you they who if and or ll',
)
const IF_BE = wordList('if is are be re')
const OF_ALL = wordList('general presidential midterm congressional parliamentary local snap')
const WON_LOST = wordList('won lost was were held after since following suffered')
const SINCE = wordList('since after following')
