import {MODALS} from '../../data/verbs.ts'
import {ADVERB, AUXILIARY, CLAUSE_OPENER, ENDS_IN_LY, GERUND, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {COMMA, WHO_DOES} from '../../language/small-words.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isSign, type Token} from '../tokens/lex.ts'
import type {PatternMatch} from '../tokens/pattern.ts'
import {isParticiple, isPastForm} from '../tokens/verb-tenses.ts'

/** Whether "today" means these years: what it tells of is a state that lasts, not what happens on a day. */
export function isNowadays(tokens: readonly Token[], {from, to}: PatternMatch): boolean {
  if (to > from + 1 || tokens[from]?.lower !== 'today') return false
  return isOfEra(tokens, to) || closesState(tokens, from, to) || opensState(tokens, from, to)
}

/** "today’s world", "by today’s standards" */
function isOfEra(tokens: readonly Token[], to: number): boolean {
  return (
    tokens[to]?.lower === "'" && tokens[to + 1]?.lower === 's' && isIn(tokens[to + 2], OF_AN_ERA)
  )
}

const OF_AN_ERA = wordList(
  'world era age society standards generation generations culture youth technology landscape climate',
)

/** "more than we have today", "the hall as it is today", "is today a hall", "the oars used today"; not "the vote is today", "was used today". */
function closesState(tokens: readonly Token[], from: number, to: number): boolean {
  const [verb, after] = [preceding(tokens, from), tokens[to]]
  if (isIn(verb, BEING) && isIn(after, A_AN)) return true
  if (after !== undefined && !isSign(after)) return false
  if (isIn(verb, BEING)) return from > 2 && isIn(tokens[from - 2], WHO_DOES)
  return isIn(verb, LASTING) || (isIn(verb, USED) && !is(preceding(tokens, from - 1), AUXILIARY))
}

const A_AN = wordList('a an among one')
const USED = wordList('used known living')

const BEING = wordList('is are am')
const LASTING = wordList('have face faces exist exists know live lives enjoy enjoys')

/** "Today, the pier is a hall", "Today there are nine"; neither "Today, the board is meeting" nor “Today, I am glad,” somebody’s words of a day. */
function opensState(tokens: readonly Token[], from: number, to: number): boolean {
  const before = preceding(tokens, from)
  const opens = before === undefined || before.lower === ',' || is(before, CLAUSE_OPENER)
  const subject = isIn(tokens[to], COMMA) ? to + 1 : to
  // "Today’s vote"
  if (tokens[subject]?.kind === 'mark') return false
  if (!opens || isIn(tokens[subject], FIRST_PERSON) || isNearQuotation(tokens, from)) return false
  const verb = firstVerb(tokens, subject)
  return verb > subject && isIn(tokens[verb], LASTS) && !isUnderWay(tokens, verb)
}

/** Where the first word stands that can be a verb of a state, or of a deed; -1 for nowhere near. */
function firstVerb(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + LONGEST_SUBJECT; at++) {
    const token = tokens[at]
    if (token === undefined || (at > from && is(token, CLAUSE_OPENER))) return -1
    if (isIn(token, LASTS) || isPastForm(token) || MODALS.has(token.lower)) return at
  }
  return -1
}

const FIRST_PERSON = wordList('i we it this that')
const LONGEST_SUBJECT = 12
const LASTS = wordList(
  'is are has have remain remains continue continues exist exists live lives make makes ' +
    'accounts boasts contains employs owns possesses stands',
)

/** "is meeting", "are to meet", "has met": no state. */
function isUnderWay(tokens: readonly Token[], verb: number): boolean {
  let next = verb + 1
  while (is(tokens[next], ADVERB | ENDS_IN_LY)) next++
  const token = tokens[next]
  if (isIn(token, TO_COME) || is(token, GERUND)) return true
  return isIn(tokens[verb], HAS) && isParticiple(token)
}

const TO_COME = wordList('to being set due expected')
const HAS = wordList('has have')

/** What stands between marks is somebody’s, of the day it was said on. */
function isNearQuotation(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - LONGEST_QUOTED), at + LONGEST_QUOTED)
    .some(({text}) => /^[“”"]/.test(text))
}

const LONGEST_QUOTED = 60
