import {type EventStatus, type Quotation, type Span, spanText} from '@onrecord/core'
import {ALLEGING, DENYING, FORESEEING, PLANNING, REPORTING} from '../../data/verbs.ts'
import {
  AUXILIARY,
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_S,
  GERUND,
  is,
  PREPOSITION,
  WHO,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Token} from '../tokens/lex.ts'
import {UNPLANNED} from '../tokens/over.ts'
import {isPastForm} from '../tokens/verb-tenses.ts'
import {isCharged} from './clause.ts'
import type {Core, When} from './core.ts'
import {isTimetabled} from './states.ts'
import {awaiting, leadShared} from './verbs.ts'

/** Verbs of reporting whose speaker stands for the truth of what is reported. */
const CONFIRMING =
  /\b(?:confirm|acknowledge|admit|announce|note|reveal|recall|show|disclose|concede|prais|hail|welcom|condemn|mourn|celebrat|lament|regret)/

/**
 * Whether an event happened, is meant to happen, is foreseen, is only said to have happened, or is denied: by the verb group first,
 * then by whether the day lies ahead, then by who tells it.
 */
export function statusOf(
  text: string,
  tokens: readonly Token[],
  core: Core,
  {ahead, isGone}: Pick<When, 'ahead' | 'isGone'>,
  reported: Quotation | null,
): EventStatus {
  const cue = spanTextOf(text, reported?.cue ?? null)
  const told = toldBy(tokens, core, reported, isGone)
  if (told !== null)
    return toCome(
      told,
      cue,
      reported !== null && DENIES.test(cue) && isDenied(tokens, core, reported),
    )
  if (ahead || isTimetable(tokens, core))
    return isSupposed(tokens, core) || isUnreal(tokens, core) ? 'forecast' : 'planned'
  if (core.given || isOnRecord(tokens, core) || isBeside(tokens, core, reported)) return 'happened'
  return reported === null ? doubted(tokens, core) : claimed(cue, isCharge(tokens, core))
}

/** "pledged in 2016 to go", "in 2016 the sea would take it": what was done then, though the verb looks ahead. */
function isOfThen(tokens: readonly Token[], core: Core, reported: Quotation | null): boolean {
  const [first, second] = tokens.slice(core.from, core.to)
  if (PLEDGED.test(first?.lower ?? '')) return second?.lower === 'to'
  const isWould = first?.lower === 'would' && reported === null && !core.perfect
  return isWould && !isSupposed(tokens, core) && !isBackshifted(tokens, core, null)
}

function toCome(told: EventStatus, cue: string, isDenied: boolean): EventStatus {
  if (told === 'planned' && isDenied) return 'denied'
  return FORETELLING.test(cue) ? 'forecast' : told
}

/** "She denied that she would go in June"; not "denied that it leaks, before it opens in June". */
function isDenied(tokens: readonly Token[], core: Core, told: Quotation): boolean {
  const from = told.content[0]?.start ?? 0
  const opening = tokens.slice(0, core.from).filter(({start}) => start >= from)
  return !isBeside(tokens, core, told) && !opening.some(({lower}) => SUBORDINATE.test(lower))
}

const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|rejected|dismissed|refuted|disputed|rul(?:e|es|ed|ing) out)\b/
const SUBORDINATE = /^(?:before|after|when|while|until|once|if|because|since|although|who|which)$/

/** "opens today", "starts this week" */
function isTimetable(tokens: readonly Token[], {kind, from, to}: Core): boolean {
  return (
    kind === 'verb' && to - from === 1 && is(tokens[from], ENDS_IN_S) && isTimetabled(tokens, from)
  )
}

function claimed(cue: string, isDoubted: boolean): EventStatus {
  if (words(cue).some((word) => DENYING.has(word))) return 'denied'
  return CONFIRMING.test(cue) && !isDoubted ? 'happened' : 'alleged'
}

/** "a pact to which Norland acceded", "the mayor, who resigned": said beside what is reported, by whoever reports it. */
function isBeside(tokens: readonly Token[], core: Core, reported: Quotation | null): boolean {
  const {start, from} = core
  if (reported === null || reported.kind === 'direct') return false
  const at = tokens[from]?.start ?? 0
  if (reported.quoted.some((each) => each.start <= at && at < each.end)) return false
  if (!is(preceding(tokens, start), WHO)) return false
  const before = preceding(tokens, start - 1)
  return /^[,–—-]$/.test(before?.lower ?? '') || is(before, PREPOSITION)
}

function spanTextOf(text: string, span: Span | null): string {
  return span === null ? '' : spanText(text, span).toLowerCase()
}

/** "if there is no deal" */
function isSupposed(tokens: readonly Token[], {start}: Core): boolean {
  return /^(?:if|unless)$/.test(preceding(tokens, start)?.lower ?? '')
}

/** "would have run out by May" */
function isUnreal(tokens: readonly Token[], {from, perfect}: Core): boolean {
  return perfect && /^(?:would|could|might)$/.test(tokens[from]?.lower ?? '')
}

/** "a lawsuit filed", "the biggest strike since the mine was opened": no claim of whoever is quoted. */
function isOnRecord(
  tokens: readonly Token[],
  {passive, from, to, start, subjectEnd}: Core,
): boolean {
  const isReduced = passive ? from === to - 1 : tokens[to]?.lower === 'by'
  if (isReduced && is(tokens[subjectEnd - 1], DOCUMENT_NOUN)) return true
  const before = tokens.slice(Math.max(0, start - LONGEST_SUPERLATIVE), start)
  return (
    before.some(({lower}) => lower === 'since') &&
    before.some(({lower}) => /^(?:first|most|least|worst|.{2,}[^r]est)$/.test(lower))
  )
}

const LONGEST_SUPERLATIVE = 14

/** In what somebody is said to say, "would" is his "will"; not in his own words. */
function isBackshifted(
  tokens: readonly Token[],
  {from}: Core,
  reported: Quotation | null,
): boolean {
  if (reported !== null) return reported.kind !== 'direct'
  return tokens.slice(0, from).some(({lower}) => REPORTING.has(lower))
}

/** What the verb group tells. */
function toldBy(
  tokens: readonly Token[],
  core: Core,
  reported: Quotation | null,
  isGone: boolean,
): 'forecast' | 'planned' | 'alleged' | null {
  if (isGone && isOfThen(tokens, core, reported)) return null
  const awaited = awaitedAt(tokens, core)
  if (awaited !== null) return awaited === 'wanted' ? 'planned' : 'forecast'
  const group = groupOf(tokens, core).flatMap(({lower, cased}) => (cased ? [] : [lower]))
  if (isForeseeing(tokens, core, group, reported))
    return isUnsure(core, group) ? 'alleged' : 'forecast'
  if (!isToCome(core, group, tokens.slice(core.to))) return null
  return isForeseen(tokens, core, group) ? 'forecast' : 'planned'
}

/** "has won it this month", "Friday’s crash", "after a race on Friday": what is over whatever its sentence looks ahead to. */
export function isOver(tokens: readonly Token[], {kind, from, to, start, perfect}: Core): boolean {
  const token = tokens[from]
  if (kind === 'noun') {
    const lead = is(preceding(tokens, start), DETERMINER) ? start - 1 : start
    return isIn(token, UNPLANNED) || isIn(preceding(tokens, lead), BEHIND)
  }
  // "will have [to] leave", "tipped [for] 3 May"
  if (tokens[to]?.lower === 'for' || tokens.slice(from, to).some(({lower}) => lower === 'to'))
    return false
  return perfect || is(token, GERUND) || (token !== undefined && isPastForm(token))
}

const BEHIND = wordList('after since following despite')

/** "was set to open"; and "had been planned for 3 May", "the hearing, set for Monday, was put off", whatever came of it. */
function isToCome(core: Core, group: readonly string[], after: readonly Token[]): boolean {
  if (after[0]?.lower === 'for' && PLANNING.has(group.at(-1) ?? '')) return true
  return !isSpent(core, group) && isPlanned(group, after)
}

function isSpent({perfect}: Core, group: readonly string[]): boolean {
  // "was to have opened"
  const isMissed = /^w(?:as|ere) to$/.test(group.slice(0, 2).join(' '))
  return perfect && !isMissed && !isYetTo(group)
}

/** "Traders bet (that) [the bank will cut rates]" */
function isBetOn(tokens: readonly Token[], {start}: Core): boolean {
  const that = preceding(tokens, start)?.lower === 'that' ? start - 1 : start
  return COUNTING_ON.test(preceding(tokens, that)?.lower ?? '')
}

const COUNTING_ON =
  /^(?:bet(?:s|ting)?|predict(?:s|ed|ing)?|forecast(?:s|ing)?|hop(?:es?|ed|ing)|fear(?:s|ed|ing)?|expect(?:s|ed|ing)?)$/

/** The verb group, and of what shares another's modal or "to" these before it. */
function groupOf(tokens: readonly Token[], {from, to}: Core): readonly Token[] {
  const shared = leadShared(tokens, from)
  const own = tokens.slice(from, to)
  return shared < 0 ? own : [...tokens.slice(Math.max(0, shared - 1), shared + 1), ...own]
}

/** "has promised to open"; not "has had to open" */
function isYetTo(group: readonly string[]): boolean {
  const [, to] = group.slice(-3)
  return (
    to === 'to' &&
    /(?:ed|undertaken|been (?:due|set))$/.test(group.slice(0, -2).join(' ')) &&
    /^ha(?:s|ve|d)$/.test(group[0] ?? '')
  )
}

const PLEDGED = /^(?:agreed|pledged|promised|vowed)$/

/** "Was set to open", "was due on", "would open"; not "was [set] in May", nor "was promised". */
function isPlanned(group: readonly string[], [after, next]: readonly Token[]): boolean {
  const verb = group.at(-1) ?? ''
  if (after?.lower === 'due' && next?.lower !== 'to') return true
  // "Was preparing a meal".
  const isBusy = verb === 'preparing' && !/^(?:for|to)$/.test(after?.lower ?? '')
  const isDone = isBusy || PLEDGED.test(verb) || (verb === 'set' && after?.lower !== 'for')
  const telling = isDone ? group.slice(0, -1) : group
  return group.length > 1 && telling.some((word) => PLANNING.has(word) || word === 'would')
}

function awaitedAt(tokens: readonly Token[], core: Core): ReturnType<typeof awaiting> {
  if (isOnRecord(tokens, core)) return null
  const {from} = core
  const shared = leadShared(tokens, from)
  const at = shared < 0 ? from : shared + 1
  return awaiting(tokens, preceding(tokens, at)?.lower === 'to' ? at - 1 : at)
}

/** "May have been sold", "had likely been sold": of no time to come. */
function isUnsure({perfect}: Core, group: readonly string[]): boolean {
  const [first = ''] = group
  if (perfect && /^(?:may|might|could)$/.test(first)) return true
  return (
    group.includes('likely') && /^(?:ha[ds]|have|was|were)$/.test(first) && !group.includes('to')
  )
}

function isForeseeing(
  tokens: readonly Token[],
  core: Core,
  group: readonly string[],
  reported: Quotation | null,
): boolean {
  const foreseeing = group.filter((word) => FORESEEING.has(word))
  const isBare = foreseeing.every((word) => word === 'would')
  return foreseeing.length > 0 && !(isBare && isBackshifted(tokens, core, reported))
}

/** "prices will rise", "the toll would help": what nobody can announce, and what others count on. */
function isForeseen(tokens: readonly Token[], core: Core, group: readonly string[]): boolean {
  if (isBetOn(tokens, core)) return true
  const verb = group.at(-1) ?? ''
  const isWould = group.includes('would')
  return (
    ((isWould || group.includes('will')) && CHANGING.test(verb)) || (isWould && FORESEEN.test(verb))
  )
}

const CHANGING =
  /^(?:rise|fall|grow|shrink|reach|exceed|double|drop|last|slow|climb|ease|return|run|increase|decline|narrow|widen|worsen|improve|recover|peak|surpass|average|total)$/
const FORESEEN = /^(?:be|become|add|cost|help|make|need|remain|win|lose|defeat)$/

const FORETELLING = /\b(?:warn|predict|forecast|expect|fear|estimat|project)/

/** "It is believed that …", "allegedly" */
function doubted(tokens: readonly Token[], core: Core): EventStatus {
  const from = Math.max(0, core.start - 4)
  // "The minister accused the union on Friday": that it did.
  const isAccusing = !core.passive && tokens[core.to - 1]?.lower === 'accused'
  const words = tokens.slice(from, core.to + 1).map(({lower}) => lower)
  const isDoubted =
    !isAccusing &&
    words.some((word, at) => ALLEGING.has(word) && !isOfNoun(tokens, core, from + at))
  const verb = words.at(-2) ?? ''
  if (DENYING.has(verb) && is(tokens[core.to], GERUND)) return 'denied'
  return isDoubted || SEEMING.test(words.join(' ')) || isCharge(tokens, core)
    ? 'alleged'
    : 'happened'
}

/** "An alleged fraud shut the yard in May", "his claims had failed": the word is a noun’s, and not what the verb tells; "the alleged raid took place" tells no more. */
function isOfNoun(tokens: readonly Token[], {kind, from, start}: Core, at: number): boolean {
  const words = `${tokens[from]?.lower} ${tokens[from + 1]?.lower}`
  // Not "the trial of an alleged spy".
  const isSubject = at <= start + 1 && OCCURRED.test(words)
  return kind === 'verb' && is(preceding(tokens, at), DETERMINER) && !isSubject
}

const OCCURRED = /^(?:took place|happened|occurred)/

const SEEMING = /\b(?:appear|seem)(?:s|ed)? to have\b/

/** "charged with [having sold] the boats", "suspected of [selling] the boats"; not "convicted of selling the boats" */
function isCharge(tokens: readonly Token[], {from, to}: Core): boolean {
  return [from - 2, to - 1].some(
    (at) =>
      isCharged(tokens, at) &&
      !/^(?:convicted|guilty)$/.test(tokens[at]?.lower ?? '') &&
      is(tokens[at + 2], GERUND | AUXILIARY),
  )
}

function words(cue: string): readonly string[] {
  return cue.split(/\s+/)
}
