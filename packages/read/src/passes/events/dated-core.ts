import {DETERMINER, GERUND, is, POSSESSIVE} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isNoted} from '../../language/word-forms.ts'
import type {Token} from '../tokens/lex.ts'
import {coreBefore, coreSince, gerundBefore, nounBefore, purposeBefore} from './clause.ts'
import {clauseEnd} from './clause-end.ts'
import {
  closing,
  DEADLINE,
  isHeldSince,
  isNoEvent,
  LONGEST_OPENING,
  openFrom,
  sinceThen,
} from './closing-dates.ts'
import type {Core, DatedCore, Place} from './core.ts'
import {coreAfter} from './core-after.ts'
import {isCompared, opensClause, opensNext} from './dates.ts'
import {BE_FORM, isFiniteForm, isVerb} from './verbs.ts'

export function datedCore(tokens: readonly Token[], place: Place): DatedCore | null {
  const {from, to, preposition} = place
  if (isCompared(tokens, place, place.ahead)) return null
  const lasting = preposition === 'since' ? coreSince(tokens, from) : null
  if (lasting !== null) return sinceThen(lasting, place)
  if (isWithin(tokens, place)) return leading(tokens, place)
  if (opensNext(tokens, from, to)) {
    const next = leading(tokens, place)
    if (isFiniteForm(tokens, to) || next !== null) return next
  }
  return nearestTo(tokens, place)
}

function nearestTo(tokens: readonly Token[], place: Place): DatedCore | null {
  const {from, preposition} = place
  // "Eels are rare, and last May [crews left]", "and, in May, [crews left]"
  const joint = `${preceding(tokens, from - 1)?.lower} ${preposition}`
  if (joint === ', and' || joint === 'and ,') return leading(tokens, place)
  const before = governing(tokens, nearest(tokens, place), place)
  if (before !== null && isToldThen(tokens.slice(before.to, from))) return null
  if (before !== null && !actsIn(tokens, before, place)) return closing(tokens, before, place)
  return leading(tokens, place) ?? ofNoun(tokens, place) ?? ofGerund(tokens, place)
}

/** "It will fall, according to a forecast in [May]": told in May; not "according to police, on [Monday]". */
function isToldThen(lead: readonly Token[]): boolean {
  const at = lead.findLastIndex(({lower}) => lower === 'according')
  return at >= 0 && !lead.slice(at).some(({lower}) => lower === ',')
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

/** "It sank after [the crew] last month [left it]": the subject of a clause that has just begun stands before a date, and its verb behind; or a part of its verb. */
function isWithin(tokens: readonly Token[], place: Place): boolean {
  const {around} = place
  if (around === null) return false
  if (around.from < place.from) return true
  if (around.start === around.subjectEnd || hasVerb(tokens, around)) return false
  const lead = preceding(tokens, around.start)?.lower ?? ''
  if (lead === 'as') return !NAMED_AS.test(preceding(tokens, around.start - 1)?.lower ?? '')
  // "rose, and [its share] in May fell", "rose and [its share] in May fell"
  if (lead === 'and' || lead === 'but')
    return (
      preceding(tokens, around.start - 1)?.lower === ',' || is(tokens[around.start], POSSESSIVE)
    )
  return /^(?:,|after|because|before|since|that|when|while)$/.test(lead)
}

/** "known as [the yard]", "her time as [the mayor]" */
const NAMED_AS =
  /^(?:such|known|named|appointment|career|debut|election|job|nomination|post|role|spell|stint|tenure|term|time|work)$/

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
const AT_OR_FOR = /^(?:at|during|in|on|to|into|against|with|through|by|for|from)$/

/** Nothing that goes between a verb and where it happens parts them. */
export function isPlaced(tokens: readonly Token[], verb: number, end: number): boolean {
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

export function isOfOtherTime(tokens: readonly Token[], verb: Core, place: Place): boolean {
  if (ABOUT.test(tokens[verb.to - 1]?.lower ?? '')) return true
  const group = tokens.slice(verb.from, verb.to).map(({lower}) => lower)
  const isOfNow = /^(?:is|are|has|have|will|can|may)$/.test(group[0] ?? '') && !group.includes('to')
  return (isOfNow && !place.ahead) || isNoEvent(tokens, verb, place)
}

/** Verbs that tell of something that happened at another time. */
const ABOUT =
  /^(?:condemn|critici|welcom|prais|mourn|surviv|witness|remember|investigat|follow|blam|discuss|describ|mention|cit|celebrat|mark|regret|preced|expect|refer|relat|compar|recall|tout|hail)/

function isLasting(tokens: readonly Token[], core: Core | null): boolean {
  return core !== null && (core.perfect || isHeldSince(tokens, core))
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
    to: clauseEnd(tokens, core.to),
    date,
    at: from,
    edtf: isSince && core.perfect ? openFrom(edtf) : edtf,
    rule: around === null ? 'opening' : 'clause',
  }
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
