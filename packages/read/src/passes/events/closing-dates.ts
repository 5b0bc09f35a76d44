import type {Edtf} from '@onrecord/core'
import {REPORTING} from '../../data/verbs.ts'
import {
  CLOSED,
  DETERMINER,
  DOCUMENT_NOUN,
  GERUND,
  is,
  PRONOUN,
  RELATIVE,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isNoted} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {BIDDEN} from '../tokens/ahead.ts'
import type {Token} from '../tokens/lex.ts'
import {isParticiple, isPastForm} from '../tokens/verb-tenses.ts'
import {contentEnd, coreBefore} from './clause.ts'
import {clauseEnd} from './clause-end.ts'
import type {Core, DatedCore, Place} from './core.ts'
import {coreAfter} from './core-after.ts'
import {phraseBefore, phraseStart} from './phrases.ts'
import {isReporting} from './reporting.ts'
import {BE_FORM, HAVE_FORM, isFiniteForm, MODAL} from './verbs.ts'

export function closing(tokens: readonly Token[], core: Core, place: Place): DatedCore | null {
  const {from, to, date, edtf, preposition} = place
  if (core.kind === 'noun') return closingNoun(tokens, core, place)
  if (isDated(tokens, core))
    return tokens[0]?.lower === 'in'
      ? behindLetter(tokens, place)
      : beforeLetter(tokens, core, place)
  if (isNoEvent(tokens, core, place)) return null
  if (isSpent(tokens, core, from) || isBare(tokens, core)) return null
  // "the lowest since 1997" is no event; "has been closed since 1997" is one that goes on.
  if (preposition === 'since') return lasting(tokens, core, place)
  const told = ofNounAlone(tokens, core, to)
  const end = pastDate(tokens, core, to, from)
  const isDue = DEADLINE.test(preposition) && BIDDEN.has(tokens[core.to - 1]?.lower ?? '')
  return {core: {...told, isDue}, from: told.start, to: end, date, at: from, edtf, rule: 'clause'}
}

export const DEADLINE: RegExp = /^(?:by|before|until)$/

function closingNoun(tokens: readonly Token[], noun: Core, place: Place): DatedCore | null {
  const {from, to, date, edtf, preposition} = place
  if (preposition === 'since' || isNone(tokens, noun)) return null
  const told = isDocument(tokens, noun) ? behindLetter(tokens, place) : null
  if (told !== null) return told
  return {core: noun, from: noun.start, to, date, at: from, edtf, rule: 'noun'}
}

/** "made no [arrests] in May", "did not carry out any [raid] in May" */
function isNone(tokens: readonly Token[], {start}: Core): boolean {
  return /^(?:any|no)$/.test(preceding(tokens, start)?.lower ?? '')
}

/** "agreed on Tuesday [to meet]", "was fined on Tuesday [by the board]", "rose on Tuesday [to 5%]", "told parliament on Tuesday [that eels were rare]", "announced on Tuesday [the yard would close]" */
function pastDate(tokens: readonly Token[], core: Core, to: number, from: number): number {
  const next = tokens[to]?.lower
  if (next === 'to' || (next === 'by' && core.passive && !is(tokens[to + 1], RELATIVE)))
    return clauseEnd(tokens, to + 1)
  return pastObject(tokens, core, to, from)
}

function pastObject(tokens: readonly Token[], core: Core, to: number, from: number): number {
  const verb = tokens[core.to - 1]
  const isReport = REPORTING.has(verb?.lower ?? '')
  const isBare = core.to >= from - 1 && !isNoted(verb, BE_FORM) && !is(verb, GERUND)
  if (tokens[to]?.lower === 'that') {
    const isContent = isReport || (isBare && !isFiniteForm(tokens, to + 1))
    return isContent ? contentEnd(tokens, to + 1) : to
  }
  if (!isBare || !is(tokens[to], DETERMINER | PRONOUN)) return to
  if (isReport) return contentEnd(tokens, to)
  const end = clauseEnd(tokens, to)
  return tokens.slice(to, end).some((_, at) => isFiniteForm(tokens, to + at)) ? to : end
}

function lasting(tokens: readonly Token[], core: Core, place: Place): DatedCore | null {
  // "Has met the first envoy to come since 1997", "the second time it has met since 1997": nobody had come.
  const isFirst =
    tokens.slice(core.to, place.from).some(({lower}) => lower === 'first') ||
    isOnceMore(tokens, core)
  if (core.perfect) return isFirst ? null : sinceThen(core, place)
  if (!isHeldSince(tokens, core)) return null
  const start = core.start < core.from ? phraseStart(tokens, core.from - 1) : core.start
  return sinceThen({...core, start, passive: true}, place)
}

/** "The second time it has met"; not "at the same time prices have risen". */
function isOnceMore(tokens: readonly Token[], {start, from}: Core): boolean {
  const lead = tokens.slice(Math.max(0, start - 2), from).map(({lower}) => lower)
  return /(?:st|nd|rd|th) time\b/.test(lead.join(' '))
}

/** "people [detained] since May", "those [hit] by floods since May" */
export function isHeldSince(tokens: readonly Token[], {from, to, start}: Core): boolean {
  const noun = preceding(tokens, from)
  const [next, by] = tokens.slice(to)
  if (to - from > 1 || !isParticiple(tokens[from])) return false
  // "the banks, shut since May"
  if (noun?.lower === ',') return next?.lower === 'since' && start === from
  if (start === from || noun?.kind !== 'word' || noun.cased || noun.glued || is(noun, CLOSED))
    return false
  return next?.lower === 'since' || (next?.lower === 'by' && by?.kind === 'word')
}

export function sinceThen(core: Core, {from, to, date, edtf}: Place): DatedCore {
  return {core, from: core.start, to, date, at: from, edtf: openFrom(edtf), rule: 'clause'}
}

export function openFrom(edtf: Edtf): Edtf {
  return `${edtf.split('/')[0]}/..`
}

/** Verbs of reporting, what did not happen, and what is only supposed to have happened ("if it burned in May"); "not until May" did. */
export function isNoEvent(tokens: readonly Token[], core: Core, place: Place): boolean {
  const {isCue, preposition} = place
  const isLater =
    preposition === 'until' || (preposition === 'before' && isToCome(tokens, core, place))
  if ((core.negated && !isLater) || isSupposed(tokens, core, place)) return true
  if (isLink(tokens, core) || isLikened(tokens, core, place)) return true
  return isOfSince(tokens, core, place) || isReporting(tokens, core, place, isCue)
}

/** "It fell in May, [compared] with June"; not what is told of who opens the sentence: "Ada Vale, [given] a prize in May". */
function isLink(tokens: readonly Token[], {from}: Core): boolean {
  return (
    isIn(tokens[from], LINKS) &&
    preceding(tokens, from)?.lower === ',' &&
    (phraseBefore(tokens, from)?.from ?? from) > 1
  )
}

/** Participles that lead to something else, like prepositions. */
const LINKS = wordList('compared given followed aged')

/** "was similar to a raid in May", "mirrored a raid in May"; not "in May it mirrored a raid" */
function isLikened(tokens: readonly Token[], {to}: Core, {from}: Place): boolean {
  if (from < to) return false
  if (MIRRORED.test(tokens[to - 1]?.lower ?? '')) return true
  return (
    isNoted(tokens[to - 1], BE_FORM) && isIn(tokens[to], LIKE) && tokens[to + 1]?.lower === 'to'
  )
}

const MIRRORED = /^(?:mirror|evok|resembl)/
const LIKE = wordList('akin comparable related similar')

/** "if it burned in May" */
function isSupposed(tokens: readonly Token[], {start}: Core, {ahead}: Place): boolean {
  return !ahead && /^(?:if|unless)$/.test(preceding(tokens, start)?.lower ?? '')
}

/** "the first to row there since the Orm in [1972]": the date is of what "since" begins with. */
function isOfSince(tokens: readonly Token[], {to}: Core, {from, preposition}: Place): boolean {
  return preposition === 'in' && tokens.slice(to, from - 2).some(({lower}) => lower === 'since')
}

/** "will not open before May", "is not due to open before the end of May" */
function isToCome(tokens: readonly Token[], {from, to}: Core, {ahead}: Place): boolean {
  return (
    ahead || tokens.slice(from, to).some((token) => isNoted(token, MODAL) || token.lower === 'to')
  )
}

/** "[The board asked for help] in a letter dated 6 November" */
function beforeLetter(tokens: readonly Token[], {from}: Core, place: Place): DatedCore | null {
  const paper = phraseStart(tokens, from - 1)
  const lead = is(preceding(tokens, paper), DETERMINER) ? paper - 2 : paper - 1
  if (tokens[lead]?.lower !== 'in') return null
  const core = coreBefore(tokens, lead, place.ahead)
  return core?.kind === 'verb' ? closing(tokens, core, place) : null
}

export const LONGEST_OPENING = 12

/** "a letter dated 6 November": what a paper bears is no event. */
function isDated(tokens: readonly Token[], {to}: Core): boolean {
  return tokens[to - 1]?.lower === 'dated'
}

/** "In [a letter] of 6 November, the board asked for help" */
function isDocument(tokens: readonly Token[], {from, start}: Core): boolean {
  const isPaper =
    is(tokens[from], DOCUMENT_NOUN) && !/^(?:interview|speech)$/.test(tokens[from]?.lower ?? '')
  return isPaper && tokens[0]?.lower === 'in' && start < LONGEST_OPENING
}

/** "In a letter dated 6 November, [the board asked for help]" */
function behindLetter(tokens: readonly Token[], place: Place): DatedCore | null {
  const {to, date, edtf, from, ahead} = place
  const comma = tokens.findIndex(({lower}, at) => at >= to && lower === ',')
  const core = comma < 0 ? null : coreAfter(tokens, comma + 1, ahead)
  if (core === null || isNoEvent(tokens, core, place)) return null
  const end = clauseEnd(tokens, core.to)
  return {core, from: core.start, to: end, date, at: from, edtf, rule: 'opening'}
}

/** "spent Thursday in the hall", "cancel Christmas": the day is what the verb is said of. */
function isSpent(tokens: readonly Token[], {to}: Core, date: number): boolean {
  return (
    to === date && (tokens[to - 1]?.lower === 'spent' || FEASTS.test(tokens[date]?.lower ?? ''))
  )
}

const FEASTS = /^(?:christmas|easter|ramadan|thanksgiving)$/

/** "The last time they met [was] in May": a form of "be" that is said of nothing. */
function isBare(tokens: readonly Token[], {start, subjectEnd, from, to}: Core): boolean {
  if (start < subjectEnd || !isNoted(tokens[to - 1], BE_FORM)) return false
  return !/^(?:,|and|but|who|which|that)$/.test(preceding(tokens, from)?.lower ?? '')
}

/** "The wait for flats launched in 2024 was long": a participle before the clause's own verb is told of the noun before it alone. */
function ofNounAlone(tokens: readonly Token[], core: Core, to: number): Core {
  const isApart = isFiniteVerb(tokens[to]) || isIssued(tokens, core)
  const isReduced = core.to - core.from === 1 && core.start < core.from && isApart && !core.perfect
  return isReduced ? {...core, start: phraseStart(tokens, core.from - 1), passive: true} : core
}

/** "a report [published] in May" */
function isIssued(tokens: readonly Token[], {from}: Core): boolean {
  const paper = preceding(tokens, from)
  return (
    is(paper, DOCUMENT_NOUN) &&
    paper?.cased === false &&
    /^(?:published|issued|released|filed|sent|written|leaked)$/.test(tokens[from]?.lower ?? '')
  )
}

function isFiniteVerb(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !isIn(token, LINKS) &&
    (isNoted(token, BE_FORM | HAVE_FORM | MODAL) || isPastForm(token))
  )
}
