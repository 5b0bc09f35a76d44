import {WEEKDAYS} from '../../data/date-words.ts'
import {MONTHS} from '../../data/months.ts'
import {
  AHEAD,
  BE,
  HAVE,
  IRREGULAR_PARTICIPLES,
  IRREGULAR_PAST,
  MODALS,
  NOT_PAST,
  PAST_AUXILIARIES,
  UNCHANGING,
} from '../../data/verbs.ts'
import {words} from '../../data/words.ts'
import {
  ADVERB,
  AUXILIARY,
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
import {isNoted, noteClass, wordClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isSign, type Token} from './lex.ts'

/**
 * `over`: of what is known to have happened, `done`: what happened on that very day, `past`: by a verb that may as well tell of a plan. `plan`: of what somebody agreed or was told to do, which is ahead unless it is just over. `due`: of what “was due”, the same for a day or a month
 * of the calendar and ahead for the days of this week.
 */
export type Tense = 'over' | 'done' | 'past' | 'future' | 'plan' | 'due' | 'none'

export function isPast(tense: Tense): boolean {
  return tense === 'past' || tense === 'done' || tense === 'over'
}

/** How many tokens away a verb can place a date. */
const REACH = 20

/** Where the words around a stretch of tokens place it: the nearest verb before it, else the nearest after it. */
export function tenseAround(tokens: readonly Token[], from: number, to: number): Tense {
  const beside = tenseBeside(tokens, from, to)
  if (beside !== null) return beside
  const tense = tenseOfVerbs(tokens, from, to)
  return /^(?:past|none)$/.test(tense) && isContest(tokens, from, to) ? 'plan' : tense
}

/** What the words right beside it tell. */
function tenseBeside(tokens: readonly Token[], from: number, to: number): Tense | null {
  if (isSetFor(tokens, from)) return 'future'
  if (isDeadline(tokens, from, to)) return wasBidden(tokens, from)
  if (isReported(tokens, from, to) || isOver(tokens, from, to)) return 'over'
  return isDone(tokens, from, to) ? 'done' : null
}

function tenseOfVerbs(tokens: readonly Token[], from: number, to: number): Tense {
  const before = scan(tokens, from - 1, -1)
  const hint = leaning(tokens, beforeClock(tokens, from))
  if (hint === 'future' && (before === 'plan' || (before === 'past' && isBidden(tokens, from))))
    return wasBidden(tokens, from)
  if (before === 'past' && isOfNext(tokens, from, to)) return 'future'
  return before === 'none' ? tenseBehind(tokens, from, to, hint) : before
}

/** "told them to leave by (30 September)", "gave them until (3 May)": a day that may be over, or "had promised to leave by (May)". */
function wasBidden(tokens: readonly Token[], from: number): 'due' | 'future' {
  const lead = tokens.slice(Math.max(0, from - REACH), from).map(({lower}) => lower)
  const isDay = tokens.slice(from, from + 2).some(({kind}) => kind === 'number')
  const isOver = lead.some((word, at) => BIDDEN.has(word) && (isDay || lead[at - 1] === 'had'))
  return isOver ? 'due' : 'future'
}

function tenseBehind(tokens: readonly Token[], from: number, to: number, hint: Tense): Tense {
  if (isAheadOf(tokens, from) || tokens[to]?.lower === 'deadline') return 'future'
  const after = scan(tokens, to, 1)
  if (after === 'none' && isAwaited(tokens, from, to)) return 'future'
  return hint === 'future' && after !== 'past' ? 'future' : after
}

/** "since (October)", "back in (March)", "memories of (3 May)", "votes cast (Monday)", "(Tuesday) was to be a feast", "the (3 May) harbour attack" */
function isOver(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, earlier] = [preceding(tokens, from), preceding(tokens, from - 1)]
  const link = before?.lower ?? ''
  if (/^(?:since|originally|initially)$/.test(link) || OVER.test(`${earlier?.lower} ${link}`))
    return true
  if (/^(?:in|at)$/.test(link) && isFormerly(tokens, from)) return true
  if (isSince(tokens, from) || isDayOf(tokens, from)) return true
  if (CAST.test(link)) return earlier?.kind === 'word' && !is(earlier, CLOSED)
  if (before === undefined || isSign(before) || is(before, CLAUSE_OPENER))
    return /^w(?:as|ere)$/.test(tokens[to]?.lower ?? '')
  return [to, to + 1, to + 2].some((at) => isIn(tokens[at], UNPLANNED))
}

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
    /^(?:in|on)$/.test(preceding(tokens, from)?.lower ?? '') &&
    noun?.kind === 'word' &&
    !is(noun, CLOSED) &&
    verb !== undefined &&
    isPastForm(verb) &&
    !is(verb, AUXILIARY) &&
    next?.kind === 'word' &&
    !/^(?:by|in|on|at)$/.test(next.lower)
  )
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
/** What is said of a day that may be ahead. */
const SCHEDULED: ReadonlySet<string> = words(
  'agreed announced arranged billed booked called due expected fixed offered planned promised promoted proposed scheduled set slated told',
)
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

const OVER =
  /^(?:back (?:in|on)|recently as|(?:memories|anniversary|events|victims|wake|aftermath|horrors|survivors) of)$/
const CAST = /^(?:cast|hit|shut|cut)$/
/** Nouns for what nobody plans. */
export const UNPLANNED: number = wordList(
  'attack attacks massacre shooting bombing bombings killing killings crash earthquake quake coup riot riots tragedy disaster',
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

/** "ahead of the (November) vote", "ahead of elections in (May)" */
function isAheadOf(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > from - LONGEST_AHEAD; at--) {
    const word = preceding(tokens, at + 1)
    if (word === undefined || isSign(word)) return false
    if (word.lower === 'of' && preceding(tokens, at)?.lower === 'ahead') return true
  }
  return false
}

const LONGEST_AHEAD = 6

/** "faces re-election in (November)", "the (November) election": what is told of before it is held, where no verb tells. */
function isAwaited(tokens: readonly Token[], from: number, to: number): boolean {
  if (AWAITED_NOUN.test(tokens[to]?.lower ?? ''))
    return (
      MONTHS.has(tokens[from]?.lower ?? '') &&
      !/^(?:since|after)$/.test(tokens[from - 2]?.lower ?? '')
    )
  return (
    /^(?:in|on)$/.test(preceding(tokens, from)?.lower ?? '') &&
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

const AND_BUT = wordList('and but')

const AWAITED_NOUN =
  /^(?:(?:re)?elections?|referendum|runoff|polls|midterms|primary|hearing|sentencing|trial|retrial)$/

/** "an election in (November)", "a rout in (November)", "to beat Ada Vale in (November)", "if he wins a seat in (November)", "(November)’s general election": told by its month alone, a vote is the next one. */
function isContest(tokens: readonly Token[], from: number, to: number): boolean {
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

/** "(Thursday)’s ruling is likely to last": a day that something is told to be of, where only what follows has a verb. */
export function isOwner(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    tokens[to]?.lower === "'" &&
    tokens[to + 1]?.lower === 's' &&
    leaning(tokens, from) === 'none' &&
    scan(tokens, from - 1, -1) === 'none'
  )
}

/** "The hearing is on (3 May)", "boats are promised for (20 May)" */
function isSetFor(tokens: readonly Token[], date: number): boolean {
  const from = beforeClock(tokens, date)
  const preposition = preceding(tokens, from)?.lower ?? ''
  // "the vote is (Thursday)", but "today is Friday"
  if (/^(?:is|are)$/.test(preposition))
    return !NO_PLAN.test(preceding(tokens, from - 1)?.lower ?? '')
  if (preposition === 'for' && CALLED.test(preceding(tokens, from - 1)?.lower ?? '')) return true
  if (!/^(?:on|for|in)$/.test(preposition) && from === date) return false
  const isSet = preposition === 'for' && isParticiple(preceding(tokens, from - 1))
  return /^(?:is|are)$/.test(preceding(tokens, from - (isSet ? 2 : 1))?.lower ?? '')
}

/** "is at 7 p.m. (Tuesday)" */
function beforeClock(tokens: readonly Token[], date: number): number {
  const at = preceding(tokens, date)?.lower === 'on' ? date - 1 : date
  const hour = preceding(tokens, at)?.lower ?? ''
  return /^[ap]m$/.test(hour) ? at - 2 : /^(?:noon|midday|midnight)$/.test(hour) ? at - 1 : date
}

/** "called an election for (March)" */
const CALLED =
  /^(?:elections?|vote|referendum|hearing|trial|talks|summit|meeting|rally|strikes?|protests?|walkout|tipped|pencilled|earmarked|billed)$/
const NO_PLAN = /^(?:|it|this|that|today|which|,)$/

/** "won’t" */
function isWont(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'won' && tokens[at + 1]?.lower === "'" && tokens[at + 2]?.lower === 't'
  )
}

/** Whether a token is the past form of a verb, by its shape. */
export function isPastForm(token: Token): boolean {
  if (token.kind !== 'word') return false
  const {classes, lower, cased} = token
  return (classes & PAST) !== 0 || ((classes & REGULAR) !== 0 && !cased && !NOT_PAST.has(lower))
}

const PAST: number = wordClass([...IRREGULAR_PAST, ...PAST_AUXILIARIES])
const REGULAR: number = wordClass('', /.[a-z]ed$/, 'd')
/** Verbs whose present form with a day tells what is to come. */
const PLANNED: ReadonlySet<string> = words(
  'open expire begin start resume close meets sits vote votes returns convenes reconvenes reopens appears lapses',
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

/** Whether a token can be the participle after "has", "was" or "been". */
export function isParticiple(token: Token | undefined): boolean {
  if (token === undefined) return false
  return isPastForm(token) || isNoted(token, PARTICIPLE)
}

const PARTICIPLE: number = noteClass([...IRREGULAR_PARTICIPLES, ...UNCHANGING])

/** The nearest word that tells, in one direction; "will" and "due" outweigh a past form beyond them. */
function scan(tokens: readonly Token[], start: number, direction: 1 | -1): Tense {
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

function endsReach({lower, glued}: Token): boolean {
  return lower === ';' || (lower === '.' && !glued)
}

/** "has been scheduled", "was to open"; not "said it would". */
function laterFuture(tokens: readonly Token[], at: number, tense: Tense): Tense {
  const {lower = ''} = tokens[at] ?? {}
  const isOpen = tense === 'past' && (BE.has(lower) || HAVE.has(lower) || lower === 'had')
  if (!(isOpen && [at + 1, at + 2].some((index) => isAheadWord(tokens, index)))) return tense
  return WAS.test(lower) ? 'due' : 'future'
}

function tenseOf(tokens: readonly Token[], at: number): Tense {
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

const WAS = /^(?:was|were|had)$/

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

function tenseOfPast(tokens: readonly Token[], at: number): Tense {
  // "is accused of stealing it on"
  if (BLAMED.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of') return 'over'
  // "to be formally announced"
  const isSaidHow = is(preceding(tokens, at), ENDS_IN_LY)
  const before = preceding(tokens, isSaidHow ? at - 1 : at)?.lower ?? ''
  if (isUnreal(tokens, at - 1)) return 'plan'
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
function isUnreal(tokens: readonly Token[], have: number): boolean {
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

function isAhead(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (isAheadWord(tokens, at)) return tokens[at]?.cased === false || at === 0
  if (word === 'll' && preceding(tokens, at)?.lower === "'") return true
  if (isWont(tokens, at)) return true
  const next = tokens[at + 1]?.lower ?? ''
  if (word === 'set' && /^(?:to|for)$/.test(next)) return true
  if (PLANNED.has(word)) return isPlan(tokens, at)
  if (isToCome(tokens, at, word)) return true
  return word === 'to' && tokens[at + 1]?.kind === 'word' && isStillTo(tokens, at)
}

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
function isAheadWord(tokens: readonly Token[], at: number): boolean {
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
  'asked called gave told ordered invited required summoned urged directed instructed agreed voted promised pledged vowed swore hoped wanted undertook undertaken committed decided offered threatened cleared',
)

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

/** "agreed [to] open", "told the council on Friday [to] reply" */
function isTask(tokens: readonly Token[], to: number): boolean {
  return (
    opensInfinitive(tokens, to) &&
    !AHEAD.has(tokens[to - 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, to - LONGEST_BIDDEN), to).some(({lower}) => BIDDEN.has(lower))
  )
}

/** "to reply", but neither "to Orm" nor "to the bank", nor "to paying" */
function opensInfinitive(tokens: readonly Token[], to: number): boolean {
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

/** "runs through (June)"; "Monday through (Thursday)" is every week. */
function isThrough(tokens: readonly Token[], from: number): boolean {
  const verb = preceding(tokens, from - 1)
  return preceding(tokens, from)?.lower === 'through' && verb?.kind === 'word' && !verb.cased
}

/** "by June" and "before the end of June" look ahead where no verb says otherwise. */
function leaning(tokens: readonly Token[], from: number): Tense {
  const before = preceding(tokens, from)?.lower ?? ''
  const isAhead = before === 'of' && preceding(tokens, from - 1)?.lower === 'ahead'
  return isAhead || /^(?:by|until|till|before)$/.test(before) || isThrough(tokens, from)
    ? 'future'
    : 'none'
}
