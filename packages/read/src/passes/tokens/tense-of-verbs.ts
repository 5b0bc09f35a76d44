import {MONTHS} from '../../data/months.ts'
import {BE, HAVE} from '../../data/verbs.ts'
import {is, PREPOSITION} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {AND_BUT, IN_ON} from '../../language/small-words.ts'
import {isIn} from '../../language/word-lists.ts'
import {isAheadWord, LONGEST_AHEAD} from './ahead.ts'
import {isSign, type Token} from './lex.ts'
import {endsReach, isTask, isUnreal, opensInfinitive, REACH, tenseOf, WAS} from './over.ts'
import {beforeClock, wasBidden} from './tense-beside.ts'
import type {Tense} from './verb-tenses.ts'

export function tenseOfVerbs(tokens: readonly Token[], from: number, to: number): Tense {
  const before = scan(tokens, from - 1, -1)
  const hint = leaning(tokens, beforeClock(tokens, from))
  if (hint === 'future' && (before === 'plan' || (before === 'past' && isBidden(tokens, from))))
    return wasBidden(tokens, from)
  if (before === 'past' && isOfNext(tokens, from, to)) return 'future'
  return before === 'none' ? tenseBehind(tokens, from, to, hint) : before
}

function tenseBehind(tokens: readonly Token[], from: number, to: number, hint: Tense): Tense {
  if (isAheadOf(tokens, from) || tokens[to]?.lower === 'deadline') return 'future'
  const after = scan(tokens, to, 1)
  if (after === 'none' && isAwaited(tokens, from, to)) return 'future'
  return hint === 'future' && after !== 'past' ? 'future' : after
}

/** "ahead of the (November) vote", "ahead of elections in (May)" */
function isAheadOf(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > from - LONGEST_AHEAD; at--) {
    const word = preceding(tokens, at + 1)
    if (word === undefined || isSign(word)) return false
    if (word.lower === 'of' && preceding(tokens, at)?.lower === 'ahead') return true
  }
  return false
}

/** "faces re-election in (November)", "the (November) election": what is told of before it is held, where no verb tells. */
function isAwaited(tokens: readonly Token[], from: number, to: number): boolean {
  if (AWAITED_NOUN.test(tokens[to]?.lower ?? ''))
    return (
      MONTHS.has(tokens[from]?.lower ?? '') &&
      !/^(?:since|after)$/.test(tokens[from - 2]?.lower ?? '')
    )
  return (
    isIn(preceding(tokens, from), IN_ON) &&
    AWAITED_NOUN.test(preceding(tokens, from - 1)?.lower ?? '') &&
    !tokens.slice(Math.max(0, from - LONGEST_AHEAD), from).some(({lower}) => lower === 'following')
  )
}

/** "fell in May, and by (March) will": what begins behind "and" is told of by its own verb. */
function isOfNext(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    is(preceding(tokens, from), PREPOSITION) &&
    isIn(preceding(tokens, from - 1), AND_BUT) &&
    scan(tokens, to, 1) === 'future'
  )
}

const AWAITED_NOUN =
  /^(?:(?:re)?elections?|referendum|runoff|polls|midterms|primary|hearing|sentencing|trial|retrial)$/

/** The nearest word that tells, in one direction; "will" and "due" outweigh a past form beyond them. */
export function scan(tokens: readonly Token[], start: number, direction: 1 | -1): Tense {
  for (let index = start, seen = 0; seen < REACH; index += direction, seen++) {
    const token = preceding(tokens, index + 1)
    if (token === undefined || endsReach(token)) return 'none'
    if (direction > 0 && AFTERTHOUGHT.test(token.lower)) return 'none'
    const tense = tenseOf(tokens, index)
    if (tense !== 'none')
      return direction > 0 ? laterFuture(tokens, index, tense) : asCall(tokens, index, tense)
  }
  return 'none'
}

/** "called for a strike on (Saturday)" looks ahead; "on (Saturday), she called for a strike" does not. */
function asCall(tokens: readonly Token[], at: number, tense: Tense): Tense {
  return tokens[at]?.lower === 'called' && tokens[at + 1]?.lower === 'for' ? 'future' : tense
}

/** What goes on behind is of another time, or somebody’s words. */
const AFTERTHOUGHT = /^(?:[”“:]|because|although|though|but|while)$/

/** "has been scheduled", "was to open"; not "said it would". */
function laterFuture(tokens: readonly Token[], at: number, tense: Tense): Tense {
  const {lower = ''} = tokens[at] ?? {}
  const isOpen = tense === 'past' && (BE.has(lower) || HAVE.has(lower) || lower === 'had')
  if (!(isOpen && [at + 1, at + 2].some((index) => isAheadWord(tokens, index)))) return tense
  return WAS.test(lower) ? 'due' : 'future'
}

/** "directed the council to reply (by)": whose object is yet to do it; "would sue if it was not paid (by)", "would have run out (by)". */
function isBidden(tokens: readonly Token[], from: number): boolean {
  const least = Math.max(0, from - REACH)
  const lead = tokens.slice(least, from)
  if (lead.some(({lower}, at) => /^(?:if|unless)$/.test(lower) || isUnreal(tokens, least + at)))
    return true
  let to = from - 1
  while (to >= 0 && from - to <= REACH && !opensInfinitive(tokens, to)) to--
  return isTask(tokens, to)
}

/** "runs through (June)"; "Monday through (Thursday)" is every week. */
function isThrough(tokens: readonly Token[], from: number): boolean {
  const verb = preceding(tokens, from - 1)
  return preceding(tokens, from)?.lower === 'through' && verb?.kind === 'word' && !verb.cased
}

/** "It will be shut, starting (Saturday)"; not "the year beginning (1 May)". */
function isStarting(tokens: readonly Token[], from: number): boolean {
  return (
    /^(?:starting|beginning)$/.test(preceding(tokens, from)?.lower ?? '') &&
    preceding(tokens, from - 1)?.lower === ','
  )
}

/** "by June" and "before the end of June" look ahead where no verb says otherwise. */
export function leaning(tokens: readonly Token[], from: number): Tense {
  const before = preceding(tokens, from)?.lower ?? ''
  const isAhead = before === 'of' && preceding(tokens, from - 1)?.lower === 'ahead'
  return isAhead ||
    /^(?:by|until|till|before)$/.test(before) ||
    isStarting(tokens, from) ||
    isThrough(tokens, from)
    ? 'future'
    : 'none'
}
