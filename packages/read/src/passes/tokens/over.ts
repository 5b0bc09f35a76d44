import {WEEKDAYS} from '../../data/date-words.ts'
import {AHEAD, HAVE, MODALS} from '../../data/verbs.ts'
import {words} from '../../data/words.ts'
import {
  ADVERB,
  CLAUSE_OPENER,
  CLOSED,
  DETERMINER,
  ENDS_IN_LY,
  GERUND,
  is,
  NEGATION,
  PREPOSITION,
  PRONOUN,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {wordClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {BIDDEN, isAhead, LONGEST_AHEAD, PLANNED} from './ahead.ts'
import {isSign, type Token} from './lex.ts'
import {isParticiple, isPastForm, PAST, REGULAR, type Tense} from './verb-tenses.ts'

/** "since (October)", "back in (March)", "memories of (3 May)", "votes cast (Monday)", "(Tuesday) was to be a feast", "the (3 May) harbour attack" */
export function isOver(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, earlier] = [preceding(tokens, from), preceding(tokens, from - 1)]
  const link = before?.lower ?? ''
  const lead = `${preceding(tokens, from - 2)?.lower} ${earlier?.lower} ${link}`
  if (/^(?:since|originally|initially)$/.test(link) || OVER.test(lead)) return true
  if (/^(?:in|at)$/.test(link) && isFormerly(tokens, from)) return true
  if (isSince(tokens, from) || isDayOf(tokens, from)) return true
  if (CAST.test(link)) return earlier?.kind === 'word' && !is(earlier, CLOSED)
  if (before === undefined || isSign(before) || is(before, CLAUSE_OPENER))
    return /^w(?:as|ere)$/.test(tokens[to]?.lower ?? '')
  return [to, to + 1, to + 2].some((at) => isIn(tokens[at], UNPLANNED))
}

/** How many tokens away a verb can place a date. */
export const REACH = 20

/** "since the Orm-led (7 October) raid", "since they left Vale on (7 October)"; neither "has since agreed to meet on" nor "since then". */
function isSince(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > from - REACH; at--) {
    const token = preceding(tokens, at + 1)
    if (token === undefined || endsClause(token) || isAhead(tokens, at)) return false
    if (token.lower !== 'since') continue
    const next = tokens[at + 1]
    return next !== undefined && next.lower !== 'then' && !isPastForm(next)
  }
  return false
}

/** "the raid on Vale on (7 October)": what nobody plans for a day that news tells of. */
function isDayOf(tokens: readonly Token[], from: number): boolean {
  if (!isIn(preceding(tokens, from), ON_OF)) return false
  for (let at = from - 2; at > from - LONGEST_RAID; at--) {
    const token = preceding(tokens, at + 1)
    if (isIn(token, UNPLANNED)) return true
    if (token === undefined || endsClause(token) || tenseOf(tokens, at) !== 'none') return false
  }
  return false
}

const ON_OF = wordList('on of')
const LONGEST_RAID = 7

function endsClause(token: Token): boolean {
  return endsReach(token) || /^[,:“”"]$/.test(token.lower)
}

/** "will rise to 3.1, from 1.4 in (June)" */
function isFormerly(tokens: readonly Token[], from: number): boolean {
  const lead = tokens.slice(Math.max(0, from - LONGEST_AHEAD), from)
  return lead.some(
    ({lower}, at) => /^(?:from|against)$/.test(lower) && /^[\d$£€]/.test(lead[at + 1]?.lower ?? ''),
  )
}

// "Due back in (June)" is ahead.
const OVER =
  / (?:(?<!due )back (?:in|on)|recently as|(?:memories|anniversary|events|victims|wake|aftermath|horrors|survivors) of)$/
const CAST = /^(?:cast|hit|shut|cut)$/

/** Nouns for what nobody plans. */
export const UNPLANNED: number = wordList(
  'attack attacks massacre shooting bombing bombings killing killings crash earthquake quake coup riot riots tragedy disaster',
)
const TELLING: number =
  PAST |
  REGULAR |
  wordClass([
    ...AHEAD,
    ...HAVE,
    'll',
    'set',
    'to',
    'take',
    'takes',
    'comes',
    'becomes',
    'face',
    'faces',
    'quit',
    'hit',
    'shut',
    'beat',
    ...PLANNED,
    'await',
    'awaits',
    'awaiting',
    'polls',
  ])

export function endsReach({lower, glued}: Token): boolean {
  return lower === ';' || (lower === '.' && !glued)
}

export function tenseOf(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at]
  if (token?.kind !== 'word' || (token.classes & TELLING) === 0) return 'none'
  if (isAhead(tokens, at)) return howAhead(tokens, at)
  if (isPastForm(token) || opensAsParticiple(tokens, at) || isDeed(tokens, at))
    return tenseOfPast(tokens, at)
  if (isTask(tokens, at)) return 'plan'
  if (!HAVE.has(token.lower)) return 'none'
  if (isUnreal(tokens, at)) return 'plan'
  if (nextIsParticiple(tokens, at)) return 'past'
  return AWAITED.test(tokens[at + 1]?.lower ?? '') && token.lower !== 'had' ? 'future' : 'none'
}

/** "was due", "were also thought likely", "had been set to", "were to"; not what "would" be */
function howAhead(tokens: readonly Token[], at: number): 'due' | 'future' {
  if (MODALS.has(tokens[at]?.lower ?? '')) return 'future'
  let was = at - 1
  while (is(tokens[was], ADVERB | NEGATION | ENDS_IN_LY) || tokens[was]?.lower === 'been') was--
  return WAS.test(tokens[was]?.lower ?? '') ? 'due' : 'future'
}

export const WAS: RegExp = /^(?:was|were|had)$/
const QUIT = /^(?:quit|hit|shut|beat)$/

/** "the mayor quit"; not "to quit", "will quit", "a hit" */
function isDeed(tokens: readonly Token[], at: number): boolean {
  const before = preceding(tokens, at)
  if (!QUIT.test(tokens[at]?.lower ?? '')) return false
  return before?.kind === 'word' && (!is(before, CLOSED) || is(before, PRONOUN))
}

/** "Asked on (Tuesday) whether it would close", "Asked (Tuesday) about it": what opens a sentence has a capital. */
function opensAsParticiple(tokens: readonly Token[], at: number): boolean {
  const [token, next] = tokens.slice(at)
  return (
    at === 0 &&
    ((token?.classes ?? 0) & REGULAR) !== 0 &&
    (is(next, PREPOSITION) || WEEKDAYS.has(next?.lower ?? ''))
  )
}

export function tenseOfPast(tokens: readonly Token[], at: number): Tense {
  // "is accused of stealing it on"
  if (BLAMED.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of') return 'over'
  // "to be formally announced"
  const isSaidHow = is(preceding(tokens, at), ENDS_IN_LY)
  const before = preceding(tokens, isSaidHow ? at - 1 : at)?.lower ?? ''
  // "when he is sentenced in May"
  if (/^(?:is|are)$/.test(before))
    return tokens
      .slice(Math.max(0, at - 4), at)
      .some(({lower}) => /^(?:when|until|once)$/.test(lower))
      ? 'future'
      : 'past'
  return INFINITE.has(before) ? 'none' : 'past'
}

const BLAMED = /^(?:accused|convicted|suspected)$/

/** "would have closed", "would have been"; not "would have to close" */
export function isUnreal(tokens: readonly Token[], have: number): boolean {
  return (
    tokens[have]?.lower === 'have' &&
    tokens[have + 1]?.lower !== 'to' &&
    /^(?:would|could)$/.test(preceding(tokens, have)?.lower ?? '')
  )
}

/** "has a hearing on", "have until", "has to": what is had at a time is still to come. */
const AWAITED = /^(?:an?|another|until|to)$/

/** A participle after these has no tense of its own ("should be completed"). */
const INFINITE: ReadonlySet<string> = words('be being get the a an')

/** "agreed [to] open", "told the council on Friday [to] reply", "wants the yard [to] open" */
export function isTask(tokens: readonly Token[], to: number): boolean {
  return (
    opensInfinitive(tokens, to) &&
    !AHEAD.has(tokens[to - 1]?.lower ?? '') &&
    tokens
      .slice(Math.max(0, to - LONGEST_BIDDEN), to)
      .some(({lower}) => BIDDEN.has(lower) || /^(?:want|expect|urge)s?$/.test(lower))
  )
}

/** "to reply", but neither "to Orm" nor "to the bank", nor "to paying" */
export function opensInfinitive(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to + 1]
  return tokens[to]?.lower === 'to' && after?.cased === false && !is(after, DETERMINER | GERUND)
}

/** Words from "directed" to "to". */
const LONGEST_BIDDEN = 6

function nextIsParticiple(tokens: readonly Token[], at: number): boolean {
  // "has to shut"
  if (tokens[at + 1]?.lower === 'to') return false
  return [at + 1, at + 2].some((index) => isParticiple(tokens[index]))
}
