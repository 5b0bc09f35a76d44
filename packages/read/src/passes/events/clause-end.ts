import {
  ADVERB,
  CLAUSE_OPENER,
  CLOSED,
  ENDS_IN_S,
  GERUND,
  is,
  PERSON_NOUN,
  PREPOSITION,
  PRONOUN,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isNoted} from '../../language/word-forms.ts'
import type {Token} from '../tokens/lex.ts'
import {isBreak, isInitialStop} from './phrases.ts'
import {isTime, OPENER} from './subject-start.ts'
import {isFiniteForm, isVerb, past} from './verbs.ts'

/** Where the clause that goes on at a token ends, not behind an article or a preposition. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < tokens.length && to < from + LONGEST_TAIL && !endsClause(tokens, to)) to++
  const isCut = to === from + LONGEST_TAIL
  while (
    to > from + 1 &&
    (isCut ? is(tokens[to - 1], CLOSED) : UNFINISHED.test(tokens[to - 1]?.lower ?? ''))
  )
    to--
  return to
}

export const LONGEST_TAIL = 28

const UNFINISHED = /^(?:to|the|an?|and|of|so)$/

/** Where the next verb stands, as far as what ends the search; `null` for none. */
export function firstVerb(
  tokens: readonly Token[],
  from: number,
  most: number,
  ends: (token: Token) => boolean,
): number | null {
  for (const [by, token] of tokens.slice(from, from + most).entries()) {
    if (isFiniteForm(tokens, from + by)) return from + by
    if (ends(token)) return null
  }
  return null
}

function endsClause(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return true
  if (isNoted(token, OPENER)) return token.lower !== 'as' || !isRole(tokens, index + 1)
  if (isBreak(token)) return !isMarkWithin(tokens, index)
  switch (token.lower) {
    case ',':
      return !listsOn(tokens, index)
    case 'and':
      return !joinsOn(tokens, index)
    case '.':
      return !isAbbreviated(tokens, index)
    case '-':
      return !token.glued && tokens[index + 1]?.glued === false
    default:
      return token.lower === 'after' || token.lower === 'before'
  }
}

/** "got in through “[a yard]”": quoted words that finish a phrase. */
function isMarkWithin(tokens: readonly Token[], index: number): boolean {
  return /^["“]$/.test(tokens[index]?.lower ?? '') && is(preceding(tokens, index), CLOSED)
}

/** "boys and [girls]", "stabbed and [wounded] ten"; not "closed the bay and [sold it]", "and [they left]", "and [in June]". */
function joinsOn(tokens: readonly Token[], and: number): boolean {
  const first = past(tokens, and + 1)
  if (isVerb(tokens, first)) return isVerb(tokens, and - 1)
  const noun = is(tokens[first], PREPOSITION) ? first + 1 : first
  if (is(tokens[first], PRONOUN) || isTime(tokens[noun])) return false
  return firstVerb(tokens, first, LONGEST_JOINED, endsJoined) === null
}

/** "named the yard as [its heir]"; not "as [the town grew]", "his move came as [the mayor, …]" */
function isRole(tokens: readonly Token[], from: number): boolean {
  if (/^c[ao]mes?$/.test(preceding(tokens, from - 1)?.lower ?? '')) return false
  if (isDoer(tokens, from)) return false
  const ends = (token: Token): boolean =>
    isBreak(token) || token.lower === ',' || isNoted(token, OPENER)
  return !is(tokens[from], PRONOUN) && firstVerb(tokens, from, LONGEST_JOINED, ends) === null
}

/** "as [regulators probe it]", "as [rebels, some in masks, fled]", "as [soon] as it rained" */
function isDoer(tokens: readonly Token[], at: number): boolean {
  const [token, next] = tokens.slice(at)
  if (token === undefined || isBreak(token) || /^(?:soon|long)$/.test(token.lower)) return true
  if (next !== undefined && (isBreak(next) || next.lower === ','))
    return (token.cased || is(token, ENDS_IN_S)) && preceding(tokens, at - 1)?.lower !== 'such'
  return (
    is(token, ENDS_IN_S) &&
    !is(token, CLOSED) &&
    next?.kind === 'word' &&
    !next.cased &&
    !is(next, CLOSED | PERSON_NOUN)
  )
}

const LONGEST_JOINED = 14

function endsJoined(token: Token): boolean {
  return isBreak(token) || is(token, CLAUSE_OPENER) || /^(?:,|after|before|that)$/.test(token.lower)
}

/** "fined Orm[, Vale and Quorl]", "a sexist[, racist and costly] plan": short phrases as far as an "and" that joins another. */
function listsOn(tokens: readonly Token[], comma: number): boolean {
  let [item, at] = [comma, comma + 1]
  while (at < comma + LONGEST_LIST && goesOnListing(tokens, at, item)) {
    if (tokens[at]?.lower === ',') item = at
    at++
  }
  return (
    at > comma + 1 &&
    /^(?:and|or)$/.test(tokens[at]?.lower ?? '') &&
    joinsOn(tokens, at) &&
    !isVerb(tokens, past(tokens, at + 1))
  )
}

function goesOnListing(tokens: readonly Token[], at: number, comma: number): boolean {
  const token = tokens[at]
  if (token?.lower === ',') return true
  if (token === undefined || isBreak(token) || is(token, CLAUSE_OPENER)) return false
  if (at === comma + 1 && is(token, PREPOSITION | GERUND | PRONOUN | ADVERB)) return false
  return at - comma <= LONGEST_ITEM && !isFiniteForm(tokens, at)
}

const LONGEST_LIST = 24
const LONGEST_ITEM = 5

/** "the U.S. fleet", "left the U.S."; not "left Orm." at the end */
function isAbbreviated(tokens: readonly Token[], stop: number): boolean {
  const isLast = stop === tokens.length - 1
  return isInitialStop(tokens, stop) && !(isLast && (tokens[stop - 1]?.lower.length ?? 0) > 1)
}
