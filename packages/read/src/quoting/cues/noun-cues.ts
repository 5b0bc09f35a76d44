import {SPEECH_NOUNS} from '../../data/speech-nouns.ts'
import {
  AUXILIARY,
  CLAUSE_OPENER,
  DETERMINER,
  ENDS_IN_S,
  FINITE,
  is,
  POSSESSIVE,
  PREPOSITION,
  TIME_WORD,
} from '../../language/grammar.ts'
import {wordClass} from '../../language/word-forms.ts'
import {isIn} from '../../language/word-lists.ts'
import {OBJECT_PRONOUN} from '../addressees.ts'
import {pastAdverbials} from '../contents/adverbials.ts'
import {answers} from '../contents/main-clauses.ts'
import type {ContentStart} from '../contents/markers.ts'
import {quotedEnd} from '../contents/object-ends.ts'
import type {Item} from '../items.ts'
import {beforeClause, isSubjectThat} from '../predicates.ts'
import type {Range} from '../ranges.ts'
import {namesSpeaker, phraseAfterVerb, startsPhrase} from '../subjects/noun-phrases.ts'
import {withoutPredicate} from '../subjects/sentence-subjects.ts'
import {subjectBefore} from '../subjects/subjects.ts'
import {REPORTS_ALONE} from '../verbs.ts'
import type {Cue} from './cue.ts'

export const SPEECH_NOUN: number = wordClass(SPEECH_NOUNS)

/**
 * "Her remark that …", "Mr Brown's answer was “…”": a noun for a speech act whose owner
 * stands before it, or behind "by", where a that-clause or quoted words follow.
 */
export function nounCue(items: readonly Item[], at: number): Cue | null {
  const {classes = 0} = items[at] ?? {}
  if ((classes & VERDICT) !== 0) return verdict(items, at)
  if ((classes & SPEECH_NOUN) === 0) return null
  const after = ownerAfter(items, at)
  const isBehind = startOf(items, after?.last ?? at) !== null
  const isBeside = isBehind || isQuote(items[at - 1])
  const beside = isBeside ? (after ?? owner(items, at, isBehind)) : null
  const subject = beside ?? ownerOfVerdict(items, at)
  const group = {first: at, last: at}
  if (subject === null ? !isOfNobody(items, at) : isAnswered(items, subject, at)) return null
  const lemma = isAct(items, at) ? 'act' : 'noun'
  return {group, subject, form: 'noun', lemma, frames: 0, negated: false}
}

/** "“It is late,” was Ms Vale’s version": a noun that tells of speech only behind what was said. */
function verdict(items: readonly Item[], at: number): Cue | null {
  const subject = ownerOfVerdict(items, at)
  // "“Blue Boat” was her version".
  const isSpeech = items.findLast(({kind}, i) => i < at && kind === 'quote')?.stopped === true
  return subject === null || !isSpeech
    ? null
    : {
        group: {first: at, last: at},
        subject,
        form: 'noun',
        lemma: 'noun',
        frames: 0,
        negated: false,
      }
}

export const VERDICT: number = wordClass(
  'account assessment diagnosis judgement judgment line question summary version'.split(' '),
)

/** "Amid claims that it leaks", "after persistent reports it will close": what somebody says whom nobody names. */
function isOfNobody(items: readonly Item[], noun: number): boolean {
  if (isSaidSo(items, noun)) return true
  if (!NAMELESS.test(items[noun]?.lower ?? '')) return false
  const before = items[noun - 1]?.kind === 'word' && !is(items[noun - 1], PREPOSITION) ? 2 : 1
  const opener = items[noun - before]
  return items[noun + 1]?.lower === 'that'
    ? is(opener, PREPOSITION) && isClause(items, noun + 2)
    : /^(?:after|amid|despite|following|over)$/.test(opener?.lower ?? '') &&
        startsPhrase(items[noun + 1]) &&
        answers(items, noun + 1)
}

/** "Claims that were dropped", "reports that I have seen", "claims that it called “bold”" have none. */
function isClause(items: readonly Item[], at: number): boolean {
  const isOwn = is(items[at], FINITE) || /^(?:i|we|you)$/.test(items[at]?.lower ?? '')
  return !isOwn && !isQuote(items[at + 2])
}

/** "Another complaint was that", "the criticism of the plan is that". */
function isSaidSo(items: readonly Item[], noun: number): boolean {
  if (!SAID_SO.test(items[noun]?.lower ?? '')) return false
  const copula = pastAside(items, noun + 1)
  return /^(?:is|was)$/.test(items[copula]?.lower ?? '') && items[copula + 1]?.lower === 'that'
}

const SAID_SO = /^(?:accusation|allegation|argument|claim|complaint|criticism|objection)$/

const NAMELESS =
  /^(?:accusations|allegations|claims|complaints|criticism|reports|rumou?rs|speculation|suggestions|warnings)$/

/** "Commented on Ms Vale’s announcement: “…”", "replied to her claim: “…”": the words of whoever does; "QBC reports from the quay: “…”": a verb. */
function isAnswered(items: readonly Item[], {first, last}: Range, noun: number): boolean {
  if (/^reports?$/.test(items[noun]?.lower ?? ''))
    return startOf(items, Math.max(noun, last))?.marker !== 'that'
  const before = items[first - 1]?.lower ?? ''
  return (
    (isQuote(items[noun + 1]) && FINDS.test(before)) ||
    (items[pastAside(items, noun + 1)]?.text === ':' &&
      /^(?:about|against|at|on|to|under)$/.test(before))
  )
}

// "Found his answer “absurd”": what somebody else says of it.
const FINDS = /^(?:consider|deem|find|found|judge|label|rul|thought)(?:s|ed|led)?$/

/** "“A mess” was the mayor’s verdict", "“a mess” is her description of it": the quoted words stand before the copula. */
function ownerOfVerdict(items: readonly Item[], at: number): Range | null {
  if (!isBehindQuote(items, at)) return null
  const user = userOf(items, at)
  const subject = user ?? ownerBefore(items, at)
  const quote = (user === null ? (subject?.first ?? 0) : at - 1) - 2
  const isCopula = /^(?:is|was|were)$/.test(items[quote + 1]?.lower ?? '')
  return isQuote(items[quote]) && isCopula ? subject : null
}

/** Whether a quotation stands so near before a noun that its owner can stand between them. */
function isBehindQuote(items: readonly Item[], noun: number): boolean {
  for (let at = Math.max(0, noun - FARTHEST_QUOTE); at < noun; at++)
    if (isQuote(items[at])) return true
  return false
}

const FARTHEST_QUOTE = 14

/** "The word the mayor used", "the phrase that she chose": who uses it. */
function userOf(items: readonly Item[], noun: number): Range | null {
  if (items[noun - 1]?.lower !== 'the') return null
  const first = items[noun + 1]?.lower === 'that' ? noun + 2 : noun + 1
  let last = first
  while (
    last - first < LONGEST_ASIDE &&
    items[last]?.kind === 'word' &&
    !USES.test(items[last]?.lower ?? '')
  )
    last++
  const user = {first, last: last - 1}
  return USES.test(items[last]?.lower ?? '') &&
    startsPhrase(items[first]) &&
    namesSpeaker(items, user)
    ? user
    : null
}

const USES = /^(?:used?|uses|chose|chooses|prefers)$/

/** Whose speech it is by what stands before the noun. */
function owner(items: readonly Item[], at: number, isBehind: boolean): Range | null {
  const found = ownerBefore(items, isBehind ? at : at - 1)
  if (found === null) return isBehind ? giverOf(items, at) : null
  return isSubject(items, found, at) ? null : found
}

/** "Ms Vale gave a warning that", "the union made the claim that": whoever makes the speech. */
function giverOf(items: readonly Item[], noun: number): Range | null {
  let verb = items[noun + 1]?.lower === 'that' ? givesAt(items, noun) : -1
  if (verb < 0) return null
  while (is(items[verb - 1], AUXILIARY)) verb--
  return subjectBefore(items, verb)
}

/** Where the verb stands whose object a noun is; -1 for nowhere. "Ms Vale has made false claims that": several need no article. */
function givesAt(items: readonly Item[], noun: number): number {
  let at = noun - 1
  while (noun - at <= MOST_MODIFIERS && isModifier(items[at])) at--
  const isBare = NAMELESS.test(items[noun]?.lower ?? '') && !is(items[at], DETERMINER)
  if (!isBare && !/^(?:a|an|the|another)$/.test(items[at]?.lower ?? '')) return -1
  const verb = isBare ? at : at - 1
  const isGiven = GIVES.test(items[verb]?.lower ?? '')
  return isGiven && !(isBare && is(items[verb], REPORTS_ALONE)) ? verb : -1
}

function isModifier(item: Item | undefined): boolean {
  return item?.kind === 'word' && !is(item, DETERMINER | PREPOSITION) && !GIVES.test(item.lower)
}

const GIVES =
  /^(?:level(?:l?ed|s)|made|gave|gives|given|issued|issues|makes|sounded|sent|delivered|offered|repeated|raised|expressed|took|takes|had|posted|shouted|advanced)$/

/** "A claim by the union that": the one behind "by" or "from", where the noun is no subject. */
function ownerAfter(items: readonly Item[], noun: number): Range | null {
  if (!/^(?:by|from|among)$/.test(items[noun + 1]?.lower ?? '')) return null
  const phrase = phraseAfterVerb(items, noun + 2)
  const owner = phrase === null ? null : beforeClause(items, withoutPredicate(items, phrase))
  if (owner === null || !namesSpeaker(items, owner)) return null
  if (items[owner.last + 1]?.lower !== 'that') return owner
  const opener = items[is(items[noun - 1], DETERMINER) ? noun - 2 : noun - 1]
  if (opener?.kind !== 'word' || is(opener, CLAUSE_OPENER)) return null
  return owner
}

function isQuote(item: Item | undefined): boolean {
  return item?.kind === 'quote'
}

/** "Her claim that it holds is wrong": where the noun is a subject, nothing tells the end of the clause. */
function isSubject(items: readonly Item[], owner: Range, noun: number): boolean {
  if (items[noun + 1]?.lower !== 'that' || quotedEnd(items, noun + 1, items.length) !== null)
    return false
  const before = items[owner.first - 1]
  // "Rejected Ms Vale’s claim that it was slow".
  return (
    !REJECTS.test(before?.lower ?? '') &&
    (before?.kind !== 'word' || is(before, CLAUSE_OPENER | REPORTS_ALONE))
  )
}

const REJECTS =
  /^(?:accept|critici|denie|deny|denounc|disput|dismiss|doubt|echo|endors|mock|refut|reject|repeat|ridicul|upheld)/

/** Where the words of a noun cue begin. */
export function nounContentStart(
  items: readonly Item[],
  {group, subject}: Cue,
): ContentStart | null {
  const start = startOf(items, Math.max(group.last, subject?.last ?? 0))
  if (subject === null) return start ?? {at: group.last + 1, marker: 'bare', addressee: null}
  // "Criticism from Ms Vale, who called it “a mess”": quoted words fill the noun right behind it.
  return start?.marker === 'quote' && start.at === subject.last + 1 ? null : start
}

function startOf(items: readonly Item[], noun: number): ContentStart | null {
  if (isAct(items, noun)) return {at: noun + 1, marker: 'to', addressee: null}
  const at = Math.max(colonBehind(items, noun + 1), pastAside(items, noun + 1))
  const next = items[at]
  if (next === undefined || opensRelative(items, at)) return null
  if (next.lower === 'that') return {at, marker: 'that', addressee: null}
  if (isQuote(next) && at === noun + 1) return {at, marker: 'quote', addressee: null}
  // "Her warning – “It leaks” – went unheard".
  if (/^[–—]$/.test(next.text) && isQuote(items[at + 1]))
    return {at: at + 1, marker: 'quote', addressee: null}
  const as = leadsTo(items, noun)
  if (as > 0) return {at: as, marker: 'object', addressee: null}
  if (!/^(?:is|was|were|:)$/.test(next.lower)) return null
  const start = afterCopula(items, at + 1)
  return start !== null && isJudged(items, noun, start.at) ? null : start
}

/** "Her ruling (that closed the lock)", "his appeal in a hearing (that lasted an hour)": a relative clause. */
function opensRelative(items: readonly Item[], that: number): boolean {
  // "Her view and that of the board".
  return (
    items[that]?.lower === 'that' && (items[that + 1]?.lower === 'of' || isSubjectThat(items, that))
  )
}

/** "Her claim was “false”": what others say of it. */
function isJudged(items: readonly Item[], noun: number, words: number): boolean {
  return (
    items[words]?.small === true &&
    items[words - 1]?.text !== ':' &&
    /^(?:accusation|allegation|assertion|claim|report|rumou?r|suggestion)s?$/.test(
      items[noun]?.lower ?? '',
    )
  )
}

/** "Her vow to “stop it”", "her description of him as “slow”": where the small word stands that leads to what is quoted; -1 for nowhere. */
function leadsTo(items: readonly Item[], noun: number): number {
  const {lower = ''} = items[noun] ?? {}
  const opener = /^(?:vow|pledge|promise|threat|call|demand)s?$/.test(lower) ? 'to' : 'as'
  if (opener === 'as' && !/^descriptions?$/.test(lower)) return -1
  const farthest = noun + (opener === 'to' ? 1 : FARTHEST_AS)
  for (let at = noun + 1; at <= farthest && items[at]?.kind === 'word'; at++)
    if (items[at]?.lower === opener) return items.slice(at + 1, at + 4).some(isQuote) ? at : -1
  return -1
}

const FARTHEST_AS = 7

/** "Her vow to close it", "his calls for a vote"; not "her promise to voters". */
function isAct(items: readonly Item[], noun: number): boolean {
  const next = items[noun + 1]?.lower
  const verb = items[noun + 2]
  if (/^calls?$/.test(items[noun]?.lower ?? '')) return next === 'for'
  return (
    /^(?:pledge|promise|proposal|threat|vow)s?$/.test(items[noun]?.lower ?? '') &&
    next === 'to' &&
    verb?.kind === 'word' &&
    !verb.capital &&
    !is(verb, DETERMINER | ENDS_IN_S)
  )
}

function afterCopula(items: readonly Item[], at: number): ContentStart | null {
  const first = /^[,:]$/.test(items[at]?.text ?? '') ? at + 1 : at
  if (isQuote(items[first])) return {at: first, marker: 'quote', addressee: null}
  const colon = pastPredicate(items, at)
  if (isQuote(items[colon + 1])) return {at: colon + 1, marker: 'quote', addressee: null}
  return items[at]?.lower === 'that' ? {at, marker: 'that', addressee: null} : null
}

/** "(Her reply was) short and plain: “…”": where the colon stands; -2 for nowhere. */
function pastPredicate(items: readonly Item[], from: number): number {
  const colon = items.findIndex(({kind}, at) => at >= from && kind !== 'word')
  return items[colon]?.text === ':' && colon - from <= LONGEST_ASIDE ? colon : -2
}

const LONGEST_ASIDE = 5

/** "Her remark during the debate that …", "her reply to the town was “…”", "her claim last week that": a short adverbial may stand between. */
function pastAside(items: readonly Item[], at: number): number {
  if (items[at]?.text === ',') return pastMade(items, at)
  if (is(items[at], TIME_WORD)) {
    const end = pastAdverbials(items, at)
    return items[end]?.lower === 'that' ? end : at
  }
  if (!opensAside(items[at], items[at + 1])) return at
  for (let end = at + 1; end <= at + LONGEST_ASIDE; end++) {
    const item = items[end]
    if (/^(?:that|is|was|were|:)$/.test(item?.lower ?? '')) return end
    if (item?.kind !== 'word' && item?.kind !== 'possessive') return at
  }
  return at
}

/** Not in "her forecasts to give the town a hint that", which is to be done. */
function opensAside(item: Item | undefined, next: Item | undefined): boolean {
  const word = item?.lower ?? ''
  if (word === 'to') return startsPhrase(next) || isIn(next, OBJECT_PRONOUN)
  return is(item, PREPOSITION) && !/^(?:of|for|about|as)$/.test(word)
}

/** "Her view, by phone from Orm: “…”", "his shout came from the yard, not unkindly: “…”": where the colon stands; -1 for nowhere. */
function colonBehind(items: readonly Item[], at: number): number {
  const isOpen = /^(?:,|came|comes)$/.test(items[at]?.lower ?? '')
  const colon = isOpen ? items.findIndex(({text}, i) => i > at && text === ':') : -1
  const isOther = (item: Item): boolean => isQuote(item) || is(item, REPORTS_ALONE)
  return colon - at <= FARTHEST_COLON &&
    isQuote(items[colon + 1]) &&
    !items.slice(at, colon).some(isOther)
    ? colon
    : -1
}

const FARTHEST_COLON = 12

/** "Her claim, made on Monday, that": where the "that" stands. */
function pastMade(items: readonly Item[], comma: number): number {
  if (!MADE.test(items[comma + 1]?.lower ?? '')) return comma
  let end = comma + 1
  while (end - comma < LONGEST_MADE && items[end]?.text !== ',') end++
  return items[end]?.text === ',' && items[end + 1]?.lower === 'that' ? end + 1 : comma
}

const MADE = /^(?:first|issued|made|published|repeated)$/
const LONGEST_MADE = 9

const MOST_MODIFIERS = 3

/** The possessive before the noun and its adjectives: "her", or the phrase before 's. */
export function ownerBefore(items: readonly Item[], noun: number): Range | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 1 - MOST_MODIFIERS); at--) {
    const item = items[at]
    if (item === undefined || item.kind === 'punctuation' || item.kind === 'quote') return null
    if (/^(?:his|her|their|its)$/.test(item.lower)) return {first: at, last: at}
    if (item.kind === 'possessive') return ownerPhrase(items, at - 1)
    if (is(item, PREPOSITION | POSSESSIVE | DETERMINER)) return null
  }
  return null
}

function ownerPhrase(items: readonly Item[], last: number): Range | null {
  let first = last
  while (first > 0 && last - first < LONGEST_ASIDE && isOwnerPart(items[first - 1], items[first]))
    first--
  const owner = {first, last}
  // The mention is the whole phrase, its 's too.
  return startsPhrase(items[first]) && namesSpeaker(items, owner) ? {first, last: last + 1} : null
}

/** Capitals in a row, or small words back to an article. */
function isOwnerPart(before: Item | undefined, item: Item | undefined): boolean {
  if (before?.kind !== 'word' || is(before, PREPOSITION)) return false
  if (/^(?:the|a|an)$/.test(item?.lower ?? '')) return false
  return (
    before.capital ||
    /^(?:the|a|an)$/.test(before.lower) ||
    (item?.capital === false &&
      !before.capital &&
      !/^(?:and|that|said|says|to|by)$/.test(before.lower))
  )
}
