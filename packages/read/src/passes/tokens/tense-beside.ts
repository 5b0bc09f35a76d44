import {words} from '../../data/words.ts'
import {AUXILIARY, CLOSED, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {IN_ON, IS_ARE} from '../../language/small-words.ts'
import {isIn} from '../../language/word-lists.ts'
import {BIDDEN, CALLED, LONGEST_AHEAD} from './ahead.ts'
import type {Token} from './lex.ts'
import {isOver, REACH, tenseOfPast} from './over.ts'
import {isParticiple, isPastForm, type Tense} from './verb-tenses.ts'

/** What the words right beside it tell. */
export function tenseBeside(tokens: readonly Token[], from: number, to: number): Tense | null {
  if (isSetFor(tokens, from)) return 'future'
  if (isDeadline(tokens, from, to)) return wasBidden(tokens, from)
  if (isReported(tokens, from, to) || isOver(tokens, from, to)) return 'over'
  return isDone(tokens, from, to) ? 'done' : null
}

/** "told them to leave by (30 September)", "gave them until (3 May)": a day that may be over, or "had promised to leave by (May)". */
export function wasBidden(tokens: readonly Token[], from: number): 'due' | 'future' {
  const lead = tokens.slice(Math.max(0, from - REACH), from).map(({lower}) => lower)
  const isDay = tokens.slice(from, from + 2).some(({kind}) => kind === 'number')
  const isOver = lead.some((word, at) => BIDDEN.has(word) && (isDay || lead[at - 1] === 'had'))
  return isOver ? 'due' : 'future'
}

/** "they were killed on (7 October)", "the board in (May) voted to"; not what was scheduled on a day. */
function isDone(tokens: readonly Token[], from: number, to: number): boolean {
  if (isBeforeVerb(tokens, from, to)) return true
  if (preceding(tokens, from)?.lower !== 'on') return false
  const [helper, deed] = [preceding(tokens, from - 2), preceding(tokens, from - 1)]
  if (deed === undefined || SCHEDULED.has(deed.lower)) return false
  // "The nets were stolen on (2 April)"
  const isPassive = /^(?:was|were|had|been)$/.test(helper?.lower ?? '') && isParticiple(deed)
  if (!isPassive && !isPastForm(deed)) return false
  return tenseOfPast(tokens, from - 2) === 'past'
}

/** "the board in (May) voted to close it"; not "a vote in (May) called by the board". */
function isBeforeVerb(tokens: readonly Token[], from: number, to: number): boolean {
  const [noun, verb, next] = [preceding(tokens, from - 1), tokens[to], tokens[to + 1]]
  return (
    isIn(preceding(tokens, from), IN_ON) &&
    noun?.kind === 'word' &&
    !is(noun, CLOSED) &&
    verb !== undefined &&
    isPastForm(verb) &&
    !is(verb, AUXILIARY) &&
    next?.kind === 'word' &&
    !/^(?:by|in|on|at)$/.test(next.lower)
  )
}

/** What is said of a day that may be ahead. */
const SCHEDULED: ReadonlySet<string> = words(
  'agreed announced arranged billed booked called due expected fixed offered planned promised promoted proposed scheduled set slated told',
)

/** "moved to (September)", "put the vote off until (May)", "gave them until (Friday) to reply" */
function isDeadline(tokens: readonly Token[], from: number, to: number): boolean {
  const [verb, link] = [from - 2, preceding(tokens, from)?.lower ?? '']
  if (!/^(?:to|until|till)$/.test(link)) return false
  return (
    tokens
      .slice(Math.max(0, link === 'to' ? verb - 1 : from - LONGEST_AHEAD), from)
      .some(({lower}) => MOVED.test(lower)) ||
    (link !== 'to' && tokens[to]?.lower === 'to' && tokens[verb]?.lower !== 'had')
  )
}

export const MOVED: RegExp =
  /^(?:moved|put|brought|shifted|postponed|delayed|pushed|rescheduled|extended|adjourned|deferred|remanded)$/

/** "will report its (fourth-quarter) results", "is to publish (December) sales figures": of a time that is over. */
function isReported(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    [from, from - 1].some((at) => REPORTED.test(preceding(tokens, at)?.lower ?? '')) &&
    [to, to + 1, to + 2].some((at) => RESULTS.test(tokens[at]?.lower ?? ''))
  )
}

const REPORTED = /^(?:(?:report|release|publish|post|announce|unveil)s?|expected|forecast)$/
const RESULTS = /^(?:results|figure|earnings|profits?|figures|revenue|sales|data|inflation|jobs)$/

/** "The hearing is on (3 May)", "boats are promised for (20 May)", "the lock is closed until (Monday)" */
function isSetFor(tokens: readonly Token[], date: number): boolean {
  const from = beforeClock(tokens, date)
  const preposition = preceding(tokens, from)?.lower ?? ''
  // "the vote is (Thursday)", but "today is Friday"
  if (/^(?:is|are)$/.test(preposition))
    return !NO_PLAN.test(preceding(tokens, from - 1)?.lower ?? '')
  if (preposition === 'for' && CALLED.test(preceding(tokens, from - 1)?.lower ?? '')) return true
  if (!/^(?:on|for|in|until)$/.test(preposition) && from === date) return false
  const isSet = /^(?:for|until)$/.test(preposition) && isParticiple(preceding(tokens, from - 1))
  return isIn(preceding(tokens, from - (isSet ? 2 : 1)), IS_ARE)
}

/** "is at 7 p.m. (Tuesday)" */
export function beforeClock(tokens: readonly Token[], date: number): number {
  const at = preceding(tokens, date)?.lower === 'on' ? date - 1 : date
  const hour = preceding(tokens, at)?.lower ?? ''
  return /^[ap]m$/.test(hour) ? at - 2 : /^(?:noon|midday|midnight)$/.test(hour) ? at - 1 : date
}

const NO_PLAN = /^(?:|it|this|that|today|which|,)$/
