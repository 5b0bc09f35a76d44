import {WEEKDAYS} from '../../data/date-words.ts'
import {AHEAD, BE, HAVE} from '../../data/verbs.ts'
import {words} from '../../data/words.ts'
import {AUXILIARY, CLOSED, DETERMINER, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Token} from './lex.ts'

export function isAhead(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (isAheadWord(tokens, at)) return tokens[at]?.cased === false || at === 0
  if (word === 'll') return true
  if (isWont(tokens, at)) return true
  const next = tokens[at + 1]?.lower ?? ''
  if (word === 'set' && /^(?:to|for)$/.test(next)) return true
  if (PLANNED.has(word)) return isPlan(tokens, at)
  if (isToCome(tokens, at, word)) return true
  return word === 'to' && tokens[at + 1]?.kind === 'word' && isStillTo(tokens, at)
}

export const LONGEST_AHEAD = 6

/** "called an election for (March)" */
export const CALLED: RegExp =
  /^(?:elections?|vote|referendum|hearing|trial|talks|summit|meeting|rally|strikes?|protests?|walkout|tipped|pencilled|earmarked|billed)$/

/** "won’t" */
function isWont(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'won' && tokens[at + 2]?.lower === 't'
}

/** Verbs whose present form with a day tells what is to come. */
export const PLANNED: ReadonlySet<string> = words(
  'open expire begin start resume close meets sits vote votes returns convenes reconvenes reopens appears lapses',
)

/** "takes effect", "takes the oath", "comes up in", "becomes mayor", "investors await", "go to the polls"; in "was allowed to take effect" and "was expected to" the verb before it tells. */
function isToCome(tokens: readonly Token[], at: number, word: string): boolean {
  if (/^(?:takes?|comes?)$/.test(word))
    return (
      /^(?:effect|place|into|office|over|the|up)$/.test(tokens[at + 1]?.lower ?? '') &&
      preceding(tokens, at)?.lower !== 'to'
    )
  if (/^(?:becomes|faces)$/.test(word)) return !is(preceding(tokens, at), DETERMINER)
  if (word === 'face') return /^(?:who|they|to|.{3,}s)$/.test(preceding(tokens, at)?.lower ?? '')
  return word === 'polls'
    ? /^(?:goe?s?|heads?|return)$/.test(preceding(tokens, at - 2)?.lower ?? '')
    : word.startsWith('await')
}

/** "Talks, which open on Monday", "lessons begin in May", "parliament meets on Monday"; not "open in May". */
function isPlan(tokens: readonly Token[], verb: number): boolean {
  const subject = preceding(tokens, verb)
  const isSingular = tokens[verb]?.lower.endsWith('s') === true
  const isAgain = /^(?:again|next)$/.test(tokens[verb + 1]?.lower ?? '')
  const next = tokens[verb + (isAgain ? 2 : 1)]?.lower ?? ''
  return (
    (/^(?:on|in|at)$/.test(next) || WEEKDAYS.has(next)) &&
    (isSingular
      ? subject?.kind === 'word' && !is(subject, CLOSED)
      : /^(?:which|that|.{3,}s)$/.test(subject?.lower ?? ''))
  )
}

/** "Come January"; not "had to come". */
export function isAheadWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  return (
    AHEAD.has(word) &&
    !(word === 'come' && /^(?:to|has|have|had)$/.test(preceding(tokens, at)?.lower ?? '')) &&
    !(word === 'due' && isReason(tokens, at)) &&
    !isOtherwise(tokens, at)
  )
}

/** "some of the plans", "pinned its hopes on"; "likely voters"; "could not be reached", "could be seen"; "than expected", "had been expected"; "he proposed", "the plan that Vale proposed in" */
function isOtherwise(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [preceding(tokens, at), tokens[at]]
  const isNoun = is(before, DETERMINER) && /^(?:plans|hopes|aims)$/.test(token?.lower ?? '')
  if (isNoun) return tokens[at + 1]?.lower !== 'to'
  const after = tokens[at + 1]
  if (token?.lower === 'could') return isIn(after, NOT) || isIn(tokens[at + 2], SEEN)
  if (token?.lower === 'likely') return after?.kind === 'word' && !is(after, CLOSED)
  return token?.lower.endsWith('ed') === true && isDoing(tokens, at)
}

function isDoing(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [preceding(tokens, at), tokens[at + 1]]
  // "the board proposed a ban"
  if (tokens[at]?.lower === 'proposed')
    return !(is(before, DETERMINER) || BE.has(before?.lower ?? '') || after?.lower === 'for')
  return (
    /^(?:than|he|she|it|they|who)$/.test(before?.lower ?? '') ||
    (before?.cased === true && after?.lower === 'in') ||
    (before?.lower === 'been' && preceding(tokens, at - 1)?.lower === 'had')
  )
}

const NOT = wordList('not')
const SEEN = wordList('seen heard felt')

/** "Due to repairs", "due to the storm": no time ahead. */
export function isReason(tokens: readonly Token[], due: number): boolean {
  const [to, cause] = tokens.slice(due + 1)
  return (
    to?.lower === 'to' &&
    (is(cause, CLOSED & ~AUXILIARY) || cause?.cased === true || CAUSE.test(cause?.lower ?? ''))
  )
}

const CAUSE = /(?:[^s]s|ing|tion|ment|ity|ness|[ae]nce|weather)$/

/** "talks to be held", "to hold a snap election", "with a second round to open"; no "had to be held" */
function isStaged(tokens: readonly Token[], to: number): boolean {
  const before = preceding(tokens, to)?.lower ?? ''
  const [verb, ...object] = tokens.slice(to + 1, to + 6).map(({lower}) => lower)
  const isHeld =
    verb === 'be'
      ? /^(?:held|staged|played|shown|aired|screened|launched|published|released|announced|heard|unveiled)$/.test(
          object[0] ?? '',
        )
      : verb === 'hold'
        ? object.some((word) => CALLED.test(word))
        : /^(?:open|begin|start|follow)$/.test(verb ?? '') && isWith(tokens, to)
  return (
    isHeld && !(HAVE.has(before) || /^(?:had|used|needs|needed|managed|able|failed)$/.test(before))
  )
}

/** "with the rest (to follow)" */
function isWith(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(Math.max(0, to - LONGEST_AHEAD), to).some(({lower}) => lower === 'with')
}

/** "is to open", "has been asked to speak", "talks to be held" */
function isStillTo(tokens: readonly Token[], to: number): boolean {
  const before = preceding(tokens, to)?.lower ?? ''
  if (BE.has(before) || isStaged(tokens, to) || WANTING.test(before)) return true
  const passive = preceding(tokens, to - 1)?.lower ?? ''
  if (
    /^(?:is|are|almost|(?:seem|look|appear)s?)$/.test(passive) &&
    /ing$|^(?:required|obliged|tipped|ready|certain|about|bound)$/.test(before)
  )
    return true
  const isToCourt =
    /^w(?:as|ere)$/.test(passive) &&
    /^(?:appear|return|attend|testify)$/.test(tokens[to + 1]?.lower ?? '')
  return BIDDEN.has(before) && (isToCourt || /^(?:been|has|have)$/.test(passive))
}

/** "Prepares to open", "want to marry"; "is preparing to open" by its form. */
const WANTING =
  /^(?:agree|aim|decide|expect|hope|intend|need|offer|plan|pledge|prepare|promise|propose|seek|threaten|vow|want)s?$/

export const BIDDEN: ReadonlySet<string> = words(
  'agreed asked called cleared committed decided directed gave hoped instructed invited offered ordered pledged promised required summoned swore ' +
    'threatened told undertaken undertook urged voted vowed wanted',
)
