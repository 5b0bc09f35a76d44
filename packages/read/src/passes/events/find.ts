import type {DateMention, Edtf} from '@onrecord/core'
import {REPORTING} from '../../data/verbs.ts'
import {
  CLOSED,
  DETERMINER,
  DOCUMENT_NOUN,
  GERUND,
  is,
  POSSESSIVE,
  PRONOUN,
} from '../../language/grammar.ts'
import {firstWhere} from '../../language/halving.ts'
import {preceding} from '../../language/preceding.ts'
import {isNoted} from '../../language/word-forms.ts'
import type {Token} from '../tokens/lex.ts'
import {BIDDEN, isParticiple, isPastForm} from '../tokens/tense.ts'
import {
  type Core,
  clauseEnd,
  contentEnd,
  coreAfter,
  coreAround,
  coreBefore,
  gerundBefore,
  nounAfter,
  nounBefore,
  purposeBefore,
  TODAY,
} from './clause.ts'
import {
  type DatePlace,
  isCompared,
  isNoTime,
  isPremodifier,
  leadOf,
  opensClause,
  opensNext,
  partOfTime,
  stretchTo,
} from './dates.ts'
import {isTime, phraseStart} from './phrases.ts'
import {isReporting} from './reporting.ts'
import {BE_FORM, HAVE_FORM, isFiniteForm, isVerb, MODAL} from './verbs.ts'

/** A dated clause: its core, the tokens of its span, and when. */
export interface DatedCore {
  readonly core: Core
  readonly from: number
  readonly to: number
  readonly date: DateMention
  /** The first token of the date, with what part of it is meant: "[the night of] 3 May". */
  readonly at: number
  readonly edtf: Edtf
  readonly rule: 'clause' | 'opening' | 'noun' | 'premodifier' | 'occasion'
}

const LONGEST_TAIL = 28

/** A date as events are looked for with it. */
export interface When {
  readonly date: DateMention
  readonly edtf: Edtf
  /** Whether it begins after the day of publication. */
  readonly ahead: boolean
  /** Whether only the words around it say so. */
  readonly isFelt: boolean
  /** Whether a token is the cue of a quotation or a reported clause. */
  readonly isCue: (token: Token) => boolean
}

/** What a date of a sentence dates, as far as that is an event: the nearest verb or noun of its clause, and the clause that "when" adds to it. */
export function datedCores(tokens: readonly Token[], when: When): readonly DatedCore[] {
  const {date, edtf} = when
  const [at, to] = [indexAt(tokens, date.span.start), indexAt(tokens, date.span.end)]
  if (isPremodifier(tokens, at, to)) {
    const core = nounAfter(tokens, to)
    if (core === null) return []
    const from = tokens[at]?.lower === 'the' ? at + 1 : at
    const given = core.given || isKnown(preceding(tokens, from)) || isKnown(leadOf(tokens, at - 1))
    const noun: DatedCore = {
      core: {...core, given},
      from,
      to: core.to,
      date,
      at: from,
      edtf,
      rule: 'premodifier',
    }
    const verb = atOccasion(tokens, noun, when)
    return verb === null ? [noun] : [verb, noun]
  }
  if (isNoTime(tokens, at)) return []
  const from = partOfTime(tokens, at)
  const preposition = preceding(tokens, from)?.lower ?? ''
  const dated = {...when, from, to, preposition, edtf: stretchTo(tokens, at, edtf)}
  const place = {...dated, around: aroundOf(tokens, dated)}
  return [datedCore(tokens, place), explained(tokens, place)].filter((each) => each !== null)
}

/** "[won a seat] in Sunday’s election", "[took the bay] in the 1967 war": what was done at what has a date. */
function atOccasion(tokens: readonly Token[], noun: DatedCore, when: When): DatedCore | null {
  const start = is(preceding(tokens, noun.from), DETERMINER) ? noun.from - 1 : noun.from
  const preposition = preceding(tokens, start)?.lower ?? ''
  if (!/^(?:in|at|during)$/.test(preposition)) return null
  const verb = coreBefore(tokens, start - 1, when.ahead)
  const place = {...when, from: start, to: noun.to, preposition, around: null}
  if (verb?.kind !== 'verb' || isNoted(tokens[verb.to - 1], BE_FORM)) return null
  if (isOfOtherTime(tokens, verb, place) || PART.test(tokens[start - 2]?.lower ?? '')) return null
  if (!isPlaced(tokens, verb.to, start - 1)) return null
  const core = closing(tokens, verb, place)
  return core === null ? null : {...core, rule: 'occasion'}
}

/** "denied a [role] in Tuesday’s raid" */
const PART = /^(?:complicity|interest|involvement|involved|part|participation|role|seen)$/

/** "the May vote", "the board-led May vote", "Norland’s May vote"; not "a May vote" */
function isKnown(lead: Token | undefined): boolean {
  if (/^(?:'|s)$/.test(lead?.lower ?? '')) return lead?.glued === true
  return is(lead, DETERMINER) && !/^(?:an?|any|no|some|every|each)$/.test(lead?.lower ?? '')
}

interface Place extends When, DatePlace {
  /** What the date stands within. */
  readonly around: Core | null
}

function datedCore(tokens: readonly Token[], place: Place): DatedCore | null {
  const {from, to} = place
  if (isCompared(tokens, place, place.ahead)) return null
  if (isWithin(tokens, place)) return leading(tokens, place)
  if (opensNext(tokens, from, to)) {
    const next = leading(tokens, place)
    if (isFiniteForm(tokens, to) || next !== null) return next
  }
  return nearestTo(tokens, place)
}

function nearestTo(tokens: readonly Token[], place: Place): DatedCore | null {
  const {from, preposition} = place
  // "Eels are rare, and last May [crews left]"
  if (preposition === 'and' && preceding(tokens, from - 1)?.lower === ',')
    return leading(tokens, place)
  const before = governing(tokens, nearest(tokens, place), place)
  if (before !== null && !actsIn(tokens, before, place)) return closing(tokens, before, place)
  return leading(tokens, place) ?? ofNoun(tokens, place) ?? ofGerund(tokens, place)
}

/** "They include [closing two yards] from next May": where nothing else tells what the date is of. */
function ofGerund(tokens: readonly Token[], place: Place): DatedCore | null {
  const core = gerundBefore(tokens, place.from)
  return core === null ? null : closing(tokens, core, place)
}

/** "Today they recall the [collapse] in May": where no verb tells what the date is of. */
function ofNoun(tokens: readonly Token[], place: Place): DatedCore | null {
  const noun = nounBefore(tokens, place.from)
  return noun === null ? null : closing(tokens, noun, place)
}

/** "[An earthquake] on Monday [shook the islands]": the noun is what the verb behind the date is told of. */
function actsIn(tokens: readonly Token[], {kind, to}: Core, place: Place): boolean {
  if (kind !== 'noun' || to < place.from - 1) return false
  const {around} = place
  return (
    around !== null &&
    around.subjectEnd === to &&
    !isNoted(tokens[around.to - 1], BE_FORM) &&
    !isNoEvent(tokens, around, place)
  )
}

/** What a date stands within; not "the growth of the 1990s has ended", which is told of another time. */
function aroundOf(
  tokens: readonly Token[],
  {from, to, preposition, ahead}: When & DatePlace,
): Core | null {
  const core = coreAround(tokens, from, to)
  if (core === null || core.from < from || ahead || preposition === 'since') return core
  const isOfNow = /^(?:is|are|has|have)$/.test(tokens[core.from]?.lower ?? '')
  return isOfNow && !tokens.slice(from, to).some(({lower}) => TODAY.test(lower)) ? null : core
}

/** "It sank after [the crew] last month [left it]": the subject of a clause that has just begun stands before a date, and its verb behind; or a part of its verb. */
function isWithin(tokens: readonly Token[], place: Place): boolean {
  const {around} = place
  if (around === null) return false
  if (around.from < place.from) return true
  if (around.start === around.subjectEnd || hasVerb(tokens, around)) return false
  const lead = preceding(tokens, around.start)?.lower ?? ''
  if (lead === 'as')
    return !/^(?:such|known|named)$/.test(preceding(tokens, around.start - 1)?.lower ?? '')
  // "rose, and [its share] in May fell", "rose and [its share] in May fell"
  if (lead === 'and' || lead === 'but')
    return (
      preceding(tokens, around.start - 1)?.lower === ',' || is(tokens[around.start], POSSESSIVE)
    )
  return /^(?:,|after|because|before|that|when|while)$/.test(lead)
}

/** "plans to cut rates by May were announced" */
function hasVerb(tokens: readonly Token[], {start, subjectEnd}: Core): boolean {
  return tokens.slice(start, subjectEnd).some((_, at) => isVerb(tokens, start + at))
}

/** What stands nearest before a date; behind a verb that only reports, the noun for an event: "[said in] a ruling". */
function nearest(tokens: readonly Token[], place: Place): Core | null {
  const core = coreBefore(tokens, place.from, place.ahead)
  if (core?.kind !== 'verb' || !isNoEvent(tokens, core, place)) return core
  const noun = nounBefore(tokens, place.from)
  if (noun !== null && noun.from >= core.to) return noun
  const isToDo = place.ahead || DEADLINE.test(place.preposition)
  return (isToDo ? purposeBefore(tokens, core.to, place.from) : null) ?? core
}

const DEADLINE = /^(?:by|before|until)$/

/** The verb whose object a noun is, or that happens at what it names: "[will review] the closure", "[met] during a visit"; else the noun itself. */
function governing(tokens: readonly Token[], core: Core | null, place: Place): Core | null {
  if (core?.kind !== 'noun') return core
  const lead = preceding(tokens, core.start)
  const isLed = lead?.kind === 'number' || is(lead, DETERMINER)
  const end = isLed ? beforeCount(tokens, core.start - 1) : core.start
  const verb = coreBefore(tokens, end, place.ahead)
  // "Nine have died in floods since May", "those hit by floods since May".
  if (place.preposition === 'since' && isLasting(tokens, verb)) return verb
  if (verb?.kind !== 'verb' || isOfOtherTime(tokens, verb, place)) return core
  const isWhere = (end === core.start ? AT_OR_FOR : AT).test(preceding(tokens, end)?.lower ?? '')
  return (isWhere ? isPlaced : isActedOn)(tokens, verb.to, end) ? verb : core
}

/** "[at least] nine raids", "[more than] 40 fires" */
function beforeCount(tokens: readonly Token[], count: number): number {
  const words = `${preceding(tokens, count - 1)?.lower} ${preceding(tokens, count)?.lower}`
  if (/^(?:at (?:least|most)|(?:more|fewer|less) than|up to)$/.test(words)) return count - 2
  return /(?:^| )(?:about|around|nearly|almost|some|over)$/.test(words) ? count - 1 : count
}

const AT = /^(?:at|during|in|on|to|into|against|with|through|by)$/
const AT_OR_FOR = /^(?:at|during|in|on|for|from|into|to|against|with|through|by)$/

/** Nothing that goes between a verb and where it happens parts them. */
function isPlaced(tokens: readonly Token[], verb: number, end: number): boolean {
  // "between Ada Vale and Bo Reed"
  const isPair = tokens.slice(verb, end).some(({lower}) => lower === 'between')
  return tokens.slice(verb, end).every(({lower}) => lower !== ',' && (isPair || lower !== 'and'))
}

function isActedOn(tokens: readonly Token[], verb: number, end: number): boolean {
  // "called off [the march]"
  const object = verb < end && PARTICLE.test(tokens[verb]?.lower ?? '') ? verb + 1 : verb
  return object === end
}

const PARTICLE = /^(?:off|out|up|down|back|over|away|short|forward|aside)$/

function isOfOtherTime(tokens: readonly Token[], verb: Core, place: Place): boolean {
  if (ABOUT.test(tokens[verb.to - 1]?.lower ?? '')) return true
  const group = tokens.slice(verb.from, verb.to).map(({lower}) => lower)
  const isOfNow = /^(?:is|are|has|have|will|can|may)$/.test(group[0] ?? '') && !group.includes('to')
  return (isOfNow && !place.ahead) || isNoEvent(tokens, verb, place)
}

/** Verbs that tell of something that happened at another time. */
const ABOUT =
  /^(?:condemn|critici|welcom|prais|mourn|surviv|witness|remember|investigat|follow|blam|discuss|describ|mention|cit|celebrat|mark|regret|preced|expect|refer|relat|compar|recall)/

/** "2011, [when the mine closed]": told of the date alone. */
function explained(tokens: readonly Token[], place: Place): DatedCore | null {
  const {from, to, date, edtf, ahead} = place
  const start = explanationAt(tokens, to)
  const core = start < 0 ? null : coreAfter(tokens, start, ahead)
  if (core === null || core.negated || core.start === core.subjectEnd) return null
  if (!core.passive && isNoEvent(tokens, core, place)) return null
  const end = clauseEnd(tokens, core.to, LONGEST_TAIL)
  // "from 2011 to 2014, when it closed"
  const isStretch = tokens.slice(from, to).some(({lower}) => UNTIL.test(lower))
  return {
    core: {...core, given: !ahead},
    from: core.start,
    to: end,
    date,
    at: from,
    edtf: isStretch ? edtf.slice(edtf.indexOf('/') + 1) : edtf,
    rule: 'clause',
  }
}

const UNTIL = /^(?:to|until|till|through)$/

/** Where a clause begins that "when" or ", as" adds to a date; less than 0 for none. */
function explanationAt(tokens: readonly Token[], date: number): number {
  const isApart = tokens[date]?.lower === ','
  const opener = isApart ? date + 1 : date
  const word = tokens[opener]?.lower
  if (word === 'when') return opener + 1
  // "in May, as late as August", "in May, as it always is"
  const isOther = /^(?:late|early|far|it|long|many|much|soon|well)$/.test(
    tokens[opener + 1]?.lower ?? '',
  )
  return isApart && word === 'as' && !isOther ? opener + 1 : -1
}

function closing(tokens: readonly Token[], core: Core, place: Place): DatedCore | null {
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

/** "agreed on Tuesday [to meet]", "rose on Tuesday [to 5%]", "told parliament on Tuesday [that eels were rare]", "announced on Tuesday [the yard would close]" */
function pastDate(tokens: readonly Token[], core: Core, to: number, from: number): number {
  const next = tokens[to]?.lower
  if (next === 'to') return clauseEnd(tokens, to + 1, LONGEST_TAIL)
  const verb = tokens[core.to - 1]
  const isReport = REPORTING.has(verb?.lower ?? '')
  const isBare = core.to >= from - 1 && !isNoted(verb, BE_FORM) && !is(verb, GERUND)
  if (next === 'that') {
    const isContent = isReport || (isBare && !isFiniteForm(tokens, to + 1))
    return isContent ? contentEnd(tokens, to + 1, LONGEST_TAIL) : to
  }
  if (!isBare || !is(tokens[to], DETERMINER | PRONOUN)) return to
  if (isReport) return contentEnd(tokens, to, LONGEST_TAIL)
  const end = clauseEnd(tokens, to, LONGEST_TAIL)
  return tokens.slice(to, end).some((_, at) => isFiniteForm(tokens, to + at)) ? to : end
}

function lasting(tokens: readonly Token[], core: Core, place: Place): DatedCore | null {
  // "Has met the first envoy to come since 1997": nobody had come.
  const isFirst = tokens.slice(core.to, place.from).some(({lower}) => lower === 'first')
  if (core.perfect) return isFirst ? null : sinceThen(core, place)
  if (!isHeldSince(tokens, core)) return null
  const start = core.start < core.from ? phraseStart(tokens, core.from - 1) : core.start
  return sinceThen({...core, start, passive: true}, place)
}

function isLasting(tokens: readonly Token[], core: Core | null): boolean {
  return core !== null && (core.perfect || isHeldSince(tokens, core))
}

/** "people [detained] since May", "those [hit] by floods since May" */
function isHeldSince(tokens: readonly Token[], {from, to, start}: Core): boolean {
  const noun = preceding(tokens, from)
  const [next, by] = tokens.slice(to)
  if (to - from > 1 || !isParticiple(tokens[from])) return false
  // "the banks, shut since May"
  if (noun?.lower === ',') return next?.lower === 'since' && start === from
  if (start === from || noun?.kind !== 'word' || noun.cased || noun.glued || is(noun, CLOSED))
    return false
  return next?.lower === 'since' || (next?.lower === 'by' && by?.kind === 'word')
}

function sinceThen(core: Core, {from, to, date, edtf}: Place): DatedCore {
  return {core, from: core.start, to, date, at: from, edtf: openFrom(edtf), rule: 'clause'}
}

function openFrom(edtf: Edtf): Edtf {
  return `${edtf.split('/')[0]}/..`
}

/** "They ratified the first treaty in 2000 and [the second in 2001]", "It burned in 2000 and [again in 2001]": what shares the verb of a clause that has its own date. */
export function gapped(tokens: readonly Token[], found: DatedCore): DatedCore | null {
  const {core, at, rule} = found
  const and = tokens.slice(core.to, at).findLastIndex(({lower}) => lower === 'and')
  const from = core.to + and + 1
  const isThing = (token: Token | undefined): boolean =>
    is(token, DETERMINER) || token?.cased === true
  // "It burned in 2000 and [2001]"
  if (
    core.kind === 'verb' &&
    preceding(tokens, at)?.lower === 'and' &&
    isTime(preceding(tokens, at - 1))
  )
    return {...found, at: firstOfTime(tokens, at - 1)}
  const again = tokens.slice(0, at).findLastIndex(({lower}) => lower === 'again')
  if (core.kind === 'verb' && again >= Math.max(core.to, at - 2)) return {...found, from: again}
  const isGap = core.kind === 'verb' && rule === 'clause' && and > 0 && from < at
  return isGap && isThing(tokens[core.to]) && isThing(tokens[from]) ? {...found, from} : null
}

/** Where a date begins that ends before a token: of "March 2000" the month. */
function firstOfTime(tokens: readonly Token[], end: number): number {
  let at = end
  while (isTime(preceding(tokens, at))) at--
  return at
}

/** Verbs of reporting, what did not happen, and what is only supposed to have happened ("if it burned in May"); "not until May" did. */
function isNoEvent(tokens: readonly Token[], core: Core, place: Place): boolean {
  const {isCue, preposition} = place
  const isLater =
    preposition === 'until' || (preposition === 'before' && isToCome(tokens, core, place))
  if ((core.negated && !isLater) || isSupposed(tokens, core, place)) return true
  return isOfSince(tokens, core, place) || isReporting(tokens, core, place, isCue)
}

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

/** What a date stands before: the verb of the subject before it, or the clause that it opens. */
function leading(tokens: readonly Token[], place: Place): DatedCore | null {
  const {from, to, date, edtf, ahead, around} = place
  const isOpening =
    opensClause(tokens, from) || opensNext(tokens, from, to) || endsOpening(tokens, from, to)
  const core = around ?? (isOpening ? coreAfter(tokens, to, ahead) : null)
  if (core === null || isNoEvent(tokens, core, place)) return null
  const isSince = preceding(tokens, from)?.lower === 'since'
  // "The worst storm since 1934 struck on Friday"
  if (isSince && around !== null && !core.perfect) return null
  return {
    core,
    from: openingStart(core, around, place),
    to: clauseEnd(tokens, core.to, LONGEST_TAIL),
    date,
    at: from,
    edtf: isSince && core.perfect ? openFrom(edtf) : edtf,
    rule: around === null ? 'opening' : 'clause',
  }
}

/** "[The board asked for help] in a letter dated 6 November" */
function beforeLetter(tokens: readonly Token[], {from}: Core, place: Place): DatedCore | null {
  const paper = phraseStart(tokens, from - 1)
  const lead = is(preceding(tokens, paper), DETERMINER) ? paper - 2 : paper - 1
  if (tokens[lead]?.lower !== 'in') return null
  const core = coreBefore(tokens, lead, place.ahead)
  return core?.kind === 'verb' ? closing(tokens, core, place) : null
}

/** Where an event begins whose date comes first: at the date, where nothing stands between the two. */
function openingStart(core: Core, around: Core | null, {from, to}: Place): number {
  if (around !== null) return Math.min(from, around.start)
  return core.start > to + 1 ? core.start : from
}

/** "At the yard's feast in [May], …", "As minister in [the 1990s], …", "Speaking at the yard on [Friday], …": a phrase before its clause. */
function endsOpening(tokens: readonly Token[], from: number, to: number): boolean {
  const opens =
    /^(?:in|at|on|during|as|after|with)$/.test(tokens[0]?.lower ?? '') || is(tokens[0], GERUND)
  if (!opens || tokens[to]?.lower !== ',' || from > LONGEST_OPENING) return false
  return tokens
    .slice(0, from)
    .every((token, at) => token.lower !== ',' && !isVerb(tokens, at) && !isNoted(token, BE_FORM))
}

const LONGEST_OPENING = 12

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
  const end = clauseEnd(tokens, core.to, LONGEST_TAIL)
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
    token?.kind === 'word' && (isNoted(token, BE_FORM | HAVE_FORM | MODAL) || isPastForm(token))
  )
}

/** The first token that is not over before an offset: a long sentence may hold many dates. */
function indexAt(tokens: readonly Token[], offset: number): number {
  return firstWhere(tokens.length, (at) => (tokens[at]?.end ?? 0) > offset)
}
