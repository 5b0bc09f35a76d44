import {DEED_NOUNS} from '../../data/event-nouns.ts'
import {REPORTING} from '../../data/verbs.ts'
import {
  ADVERB,
  AUXILIARY,
  CLOSED,
  DETERMINER,
  ENDS_IN_LY,
  GERUND,
  is,
  PREPOSITION,
  PRONOUN,
  TIME_WORD,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isNoted} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Token} from '../tokens/lex.ts'
import {numberAt} from '../tokens/number.ts'
import {isParticiple, isPastForm} from '../tokens/verb-tenses.ts'
import {clauseEnd, firstVerb, LONGEST_TAIL} from './clause-end.ts'
import type {Core} from './core.ts'
import {isApart, lastOfGroup, REACH, verbCore} from './core-after.ts'
import {isBreak, phraseStart, subjectApart} from './phrases.ts'
import {isState, isTimetabled} from './states.ts'
import {isOpener, subjectStart} from './subject-start.ts'
import {
  BE_FORM,
  EVENT_NOUN,
  goesWith,
  HAVE_FORM,
  INFINITIVE_LEADS,
  isBetween,
  isUnchanging,
  isVerb,
  MODAL,
  past,
} from './verbs.ts'

/** The event that a date closes: "[the fleet left the harbour] in May". */
export function coreBefore(tokens: readonly Token[], date: number, ahead: boolean): Core | null {
  return nearestCore(tokens, date, (index) => coreAt(tokens, index, date, ahead))
}

/** The nearest noun for an event before a date, whatever verb stands between. */
export function nounBefore(tokens: readonly Token[], date: number): Core | null {
  return nearestCore(tokens, date, (index) => {
    if (!isEventNoun(tokens, index)) return null
    const isFar = DEED_NOUNS.has(tokens[index]?.lower ?? '') && isApart(tokens, index, date)
    return isFar ? null : nounCore(tokens, index)
  })
}

function nearestCore(
  tokens: readonly Token[],
  date: number,
  coreOf: (index: number) => Core | null,
): Core | null {
  for (let index = date - 1; index >= Math.max(0, date - REACH); index--) {
    const core = coreOf(index)
    if (core !== null) return core
    if (endsReach(tokens, index) || isNow(tokens, index)) return null
  }
  return null
}

function coreAt(
  tokens: readonly Token[],
  index: number,
  date: number,
  ahead: boolean,
): Core | null {
  if (isEventNoun(tokens, index))
    return isToldAlone(tokens, index, date) ? nounCore(tokens, index) : null
  const isTold =
    (isVerb(tokens, index) && !isStill(tokens, index, date)) ||
    isState(tokens, index, ahead) ||
    isOfGerund(tokens, index) ||
    (isTimetabled(tokens, index) && TODAY.test(tokens[date]?.lower ?? ''))
  return isTold ? verbCore(tokens, index) : null
}

/** "a bay [populated] by eels": how it is, and no deed; not "Orm Rovers [dominated] in May", "was mostly [dominated] by". */
function isStill(tokens: readonly Token[], index: number, date: number): boolean {
  if (!isIn(tokens[index], STILL) || date < index + 3) return false
  const before = preceding(tokens, is(preceding(tokens, index), ENDS_IN_LY) ? index - 1 : index)
  return is(tokens[index + 1], PREPOSITION) && !is(before, AUXILIARY | PRONOUN)
}

const STILL = wordList('dominated inhabited known located populated situated surrounded')

/** "today", "this week": may be ahead, too. */
export const TODAY: RegExp = /^(?:this|today|tonight)$/

/** Whether a date is a noun’s whatever verb its clause has: "fled the [battle] in May", "fled after the [ruling] in May"; not "fled the fire, in May". */
function isToldAlone(tokens: readonly Token[], noun: number, date: number): boolean {
  if (!DEED_NOUNS.has(tokens[noun]?.lower ?? '') && !isApart(tokens, noun, date)) return true
  const start = phraseStart(tokens, noun)
  const lead = is(preceding(tokens, start), DETERMINER) ? start - 1 : start
  return /^(?:after|before|since|until|following|despite|amid)$/.test(
    preceding(tokens, lead)?.lower ?? '',
  )
}

/** "served [as mayor]": before a date without a verb of its own; not "as far as". */
function isRole(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 4), index)
  if (tokens[index]?.lower !== 'as' || before.at(-1)?.kind !== 'word') return false
  return before.every(({lower}) => lower !== 'as' && lower !== 'just')
}

/** "[was held] while leaving the pier": of the same day. */
function isMeanwhile(tokens: readonly Token[], index: number): boolean {
  return /^(?:when|while)$/.test(tokens[index]?.lower ?? '') && is(tokens[index + 1], GERUND)
}

const SPEAKING = /^(?:saying|adding|noting|warning|claiming|arguing|pointing|citing)$/

/** "It shut, and its heir [is] the yard of 2016": a verb of another time; not "in what is now Orm", "how he will mend it is due". */
function isNow(tokens: readonly Token[], at: number): boolean {
  if (!isIn(tokens[at], NOW) || tokens[at + 1]?.lower === 'due') return false
  return preceding(tokens, at)?.lower !== 'what'
}

const NOW = wordList('is are will')

/** Another clause begins, or one without a subject. */
function endsReach(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || isBreak(token)) return true
  if (isOpener(tokens, index)) return !(isRole(tokens, index) || isMeanwhile(tokens, index))
  if (!is(token, GERUND)) return false
  return (SPEAKING.test(token.lower) && !isNamed(tokens, index)) || isOfGerund(tokens, index)
}

/** "after [leaving] the club", "a man accused of [selling] the boats"; "was accused of selling them in May" may be told of when he was. */
function isOfGerund(tokens: readonly Token[], index: number): boolean {
  if (!is(tokens[index], GERUND)) return false
  if (/^(?:since|after|before)$/.test(preceding(tokens, index)?.lower ?? '')) return true
  const lead = preceding(tokens, index - 2)
  return isCharged(tokens, index - 2) && !is(lead, AUXILIARY | ADVERB | ENDS_IN_LY)
}

/** "[suspected] of", "[charged] with" */
export function isCharged(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:accused|acquitted|convicted|charged|guilty|suspected|suspicion|indicted|investigated|wanted)$/.test(
      tokens[at]?.lower ?? '',
    ) && /^(?:with|of|for|over)$/.test(tokens[at + 1]?.lower ?? '')
  )
}

/** "include ending the toll, [closing the yard] from May": a gerund of a row, with its object. */
export function gerundBefore(tokens: readonly Token[], date: number): Core | null {
  let at = date - 1
  while (at > Math.max(0, date - REACH) && !isListed(tokens, at) && !endsRow(tokens, at)) at--
  return isListed(tokens, at) && !SPEAKING.test(tokens[at]?.lower ?? '')
    ? verbCore(tokens, at)
    : null
}

function isListed(tokens: readonly Token[], at: number): boolean {
  const [before, token, object] = [preceding(tokens, at), tokens[at], tokens[at + 1]]
  return (
    is(token, GERUND) &&
    !/^(?:including|according|following)$/.test(token?.lower ?? '') &&
    /^(?:,|and|or|includ(?:e|es|ed)|by)$/.test(before?.lower ?? '') &&
    (is(object, DETERMINER) || !is(object, CLOSED))
  )
}

function endsRow(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token === undefined ||
    isBreak(token) ||
    isOpener(tokens, at) ||
    /^(?:since|after|before|than|including|following)$/.test(token.lower)
  )
}

/** "asked for time [to mend the wall] by May": what somebody asks for is to be done. */
export function purposeBefore(tokens: readonly Token[], verb: number, date: number): Core | null {
  for (let at = date - 2; at >= verb; at--) {
    const token = tokens[at]
    if (token === undefined || isBreak(token) || isOpener(tokens, at)) return null
    const next = tokens[at + 1]
    if (token.lower === 'to' && next?.kind === 'word' && !next.cased && !is(next, CLOSED))
      return {...verbCore(tokens, at + 1), from: at, start: at, subjectEnd: at}
  }
  return null
}

/** "a first warning": no verb. */
function isNamed(tokens: readonly Token[], index: number): boolean {
  return [index, index - 1].some((at) => is(preceding(tokens, at), DETERMINER))
}

/** The event whose subject and verb have a date between them: "[the council] on Tuesday [put off a vote]", "[the third], in May, [was weak]". */
export function coreAround(tokens: readonly Token[], from: number, to: number): Core | null {
  const lead = beforeDate(tokens, from)
  const comma = Number(tokens[to]?.lower === ',' && preceding(tokens, lead)?.lower === ',')
  const verb = past(tokens, to + comma)
  const last = lastOfGroup(tokens, verb)
  const isTold = isVerb(tokens, last) || isUnchanging(tokens[verb]) || isState(tokens, verb, false)
  const subjectEnd = lead - comma
  const split = coreSplit(tokens, subjectEnd - 1, verb)
  if (split !== null || !isTold) return split
  const core = verbCore(tokens, last)
  const start = subjectStart(tokens, subjectEnd)
  // "They say May was wet": the date is the subject itself.
  const before = preceding(tokens, from)
  if (subjectEnd === from && before?.cased === false && REPORTING.has(before.lower)) return null
  // "in Orm, Norland, in May, left"
  if (comma > 0 && preceding(tokens, start)?.lower === ',') return null
  const isAbout =
    start < subjectEnd || isJoined(tokens, subjectEnd) || subjectApart(tokens, subjectEnd) !== null
  return isAbout ? {...core, from: Math.max(core.from, to), start, subjectEnd} : null
}

/** "closed the bay and in May [sold it]": the subject of the verb before is meant. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const and = preceding(tokens, at)?.lower
  return (and === 'and' || and === 'but') && isAtWord(preceding(tokens, at - 1))
}

function isAtWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !is(token, TIME_WORD)
}

/** Where what stands before a date ends: before "earlier on". */
function beforeDate(tokens: readonly Token[], from: number): number {
  const lead = preceding(tokens, from)?.lower ?? ''
  const end = /^(?:on|in|by|at|since|before|during)$/.test(lead) ? from - 1 : from
  return /^(?:earlier|later)$/.test(preceding(tokens, end)?.lower ?? '') ? end - 1 : end
}

/** The event whose verb group has a date within it: "[the court will] on Friday [rule]", "[is] in May [due to end]". */
function coreSplit(tokens: readonly Token[], auxiliary: number, behind: number): Core | null {
  const first = preceding(tokens, auxiliary + 1)
  if (!isNoted(first, BE_FORM | HAVE_FORM | MODAL)) return null
  const isBeen = /^been?$/.test(tokens[behind]?.lower ?? '')
  const lead = isBeen ? tokens[behind] : first
  const infinitive = isNoted(first, BE_FORM) ? infinitiveAt(tokens, behind) : -1
  const at = infinitive > 0 ? infinitive : isBeen ? past(tokens, behind + 1) : behind
  const verb = tokens[at]
  const isTold = verb !== undefined && (infinitive > 0 || goesWith(verb, lead))
  if (!isTold || is(verb, CLOSED)) return null
  return {
    ...verbCore(tokens, auxiliary),
    to: at + 1,
    passive: infinitive < 0 && isNoted(lead, BE_FORM) && isParticiple(verb),
    perfect: isNoted(first, HAVE_FORM),
  }
}

/** "to [hold]", "due to [end]"; less than 0 for none. */
function infinitiveAt(tokens: readonly Token[], from: number): number {
  const to = INFINITIVE_LEADS.has(tokens[from]?.lower ?? '') ? from + 1 : from
  return tokens[to]?.lower === 'to' ? to + 1 : -1
}

/** "the 3 June hearing", "Friday's crash": a noun for an event right after its date. */
export function nounAfter(tokens: readonly Token[], date: number): Core | null {
  const from = tokens[date]?.lower === "'" && tokens[date + 1]?.lower === 's' ? date + 2 : date
  for (let index = from; index < from + LONGEST_NAME; index++) {
    const token = tokens[index]
    // "the 1948 Orm-Vale war"
    if (token?.lower === '-' && token.glued) continue
    if (endsName(tokens, from, index)) return null
    if (isEventNoun(tokens, index) || isStagedName(tokens, index)) return nounCore(tokens, index)
  }
  return null
}

/** "Friday’s long day of [protest]"; of capitals more may stand before it: "Friday’s North Orm Open Cross [Cup]". */
function endsName(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || is(token, DETERMINER | AUXILIARY)) return true
  return at >= from + LONGEST_PHRASE && tokens.slice(from, at).some(({cased}) => !cased)
}

const LONGEST_PHRASE = 4
const LONGEST_NAME = 7

/** "the May 3 General [Election]", "the 2003 World [Championships]" */
function isStagedName(tokens: readonly Token[], index: number): boolean {
  const [noun, next] = tokens.slice(index)
  return noun?.cased === true && STAGED.test(noun.lower) && !next?.cased && !isModifier(next)
}

/** "the cap, [in place] since May": how something is without a verb. */
export function coreSince(tokens: readonly Token[], date: number): Core | null {
  const [comma, lead, noun] = tokens.slice(Math.max(0, date - 4), date)
  if (comma?.lower !== ',' || lead?.lower !== 'in' || !LASTING.test(noun?.lower ?? '')) return null
  return {...nounCore(tokens, date - 5), from: date - 3, to: date - 1, subjectEnd: date - 3}
}

const LASTING = /^(?:place|force|effect|office|power|custody|prison|jail|detention|exile)$/

const STAGED =
  /^(?:election|referendum|championships?|cup|olympics|oscars|games|marathon|prix|summit|festival)$/

/** Where what somebody says ends that begins at a token: not before its own verb ("that the yard, after a fire, [closed]"). */
export function contentEnd(tokens: readonly Token[], from: number): number {
  const verb = firstVerb(tokens, from, LONGEST_TAIL, isBreak)
  return clauseEnd(tokens, verb === null ? from : verb + 1)
}

export function isEventNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || token.cased || !isNoted(token, EVENT_NOUN)) return false
  // "by seven votes"
  const isCount = token.lower === 'votes' && numberAt(tokens, index - 1) !== null
  return (
    !isCount && !isUsedAsVerb(preceding(tokens, index), token) && !isModifier(tokens[index + 1])
  )
}

/** "to visit", "will march", "will not march", "they rally", "is meeting": the same word as a verb. */
function isUsedAsVerb(before: Token | undefined, token: Token): boolean {
  const word = before?.lower ?? ''
  if (isNoted(before, BE_FORM)) return is(token, GERUND)
  if (word === 'not' || word === 't') return true
  return (
    word === 'to' || isNoted(before, MODAL) || /^(?:they|we|who|which|it|he|she|i|you)$/.test(word)
  )
}

/** "debate performance", "election results": another noun follows, which is the head. */
function isModifier(after: Token | undefined): boolean {
  if (after?.kind !== 'word' || after.cased || after.lower === 's') return false
  return (
    isNoted(after, EVENT_NOUN) ||
    (!is(after, CLOSED) && !isBetween(after) && !isPastForm(after) && !NOT_HEADS.test(after.lower))
  )
}

/** Words that follow a noun without being one: adverbs of time, and "late" of "late May". */
const NOT_HEADS =
  /^(?:last|next|late|early|mid|today|yesterday|tomorrow|here|there|abroad|\p{L}+(?:ed|ing))$/u

function nounCore(tokens: readonly Token[], index: number): Core {
  const start = phraseStart(tokens, index)
  const lead = [
    preceding(tokens, start)?.lower,
    ...tokens.slice(start, index).map(({lower}) => lower),
  ]
  return {
    kind: 'noun',
    from: index,
    to: index + 1,
    start,
    subjectEnd: index,
    passive: false,
    perfect: false,
    negated: false,
    given:
      !lead.includes('alleged') &&
      lead.some((word) => /^(?:the|this|that|his|her|its|their|our|'|s)$/.test(word ?? '')),
  }
}
