import {BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS} from '../../data/nouns.ts'
import {PEOPLE} from '../../data/person-nouns.ts'
import {plural} from '../../data/words.ts'
import {
  AUXILIARY,
  CLAUSE_OPENER,
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_ED,
  ENDS_IN_LY,
  FINITE,
  GERUND,
  IRREGULAR,
  is,
  PERSON,
  PERSON_PRONOUN,
  PREPOSITION,
  TIME_WORD,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {wordClass} from '../../language/word-forms.ts'
import type {Item} from '../items.ts'

export function headEnd(items: readonly Item[], first: number): number {
  let last = first
  while (last - first < LONGEST_PHRASE && !endsHead(items, last + 1, first)) last++
  // "Ms Vale for “wasting” money": what a quotation completes is no part of the name.
  while (last > first && is(items[last], PREPOSITION)) last--
  return last
}

export const LONGEST_PHRASE = 60

/** A noun for a person, a group, a body or a text. */
export function isSpeakerNoun(item: Item): boolean {
  return item.kind === 'word' && ((item.classes & SPEAKER_NOUN) !== 0 || is(item, PERSON))
}

export const SPEAKER_NOUN: number =
  wordClass([
    ...PERSON_NOUNS,
    ...[...PEOPLE].filter((each) => each.endsWith('s')),
    ...GROUP_NOUNS,
    ...BODY_NOUNS,
    ...[...BODY_NOUNS].map(plural),
    ...DOCUMENT_NOUNS,
    'someone',
    'somebody',
  ]) |
  // "Assist", "lists", "numbers": no people.
  wordClass(
    '',
    /^(?!(?:ass|cons|ex|f|ins|l|m|pers|res|subs|tw|wr)ists?$|(?:matt|numb|ord|pow)ers$).*(?:ian|ist|man|men|ers|ors|ants|ists|ians)$/,
    'nts',
  )

function endsHead(items: readonly Item[], at: number, first: number): boolean {
  const item = items[at]
  if (item === undefined) return true
  if (item.kind === 'quote') return !isTitle(items, at)
  if (item.kind === 'punctuation') return !/^[-/&'’%$]$/.test(item.text)
  if (opensAnother(items, at, first)) return true
  const {lower} = item
  if (isNamePart(items, at)) return false
  if (isTime(item)) return !isTimeWithin(items, at)
  if (is(item, AUXILIARY) && lower !== 'also') return true
  if (is(item, CLAUSE_OPENER)) return endsAtOpener(items, at, lower)
  if (is(item, PREPOSITION)) return endsAtPreposition(items, at, first, lower)
  return isParticiple(items, at, item)
}

/** "A letter released Friday": the day belongs to the participle; "a March report", "the last report", "a short May 6 note": the time to the noun; "(issued) last May". */
function isTimeWithin(items: readonly Item[], time: number): boolean {
  const before = preceding(items, time)?.lower ?? ''
  if (items[time]?.capital !== true) return /ed$|^(?:the|its|their)$/.test(before)
  const noun = items[items[time + 1]?.kind === 'number' ? time + 2 : time + 1]
  const isOfHead = is(items[time - 1], PERSON)
  const isDated = !isOfHead && noun !== undefined && !noun.capital && is(noun, DOCUMENT_NOUN)
  return isDated || /ed$|^(?:an?|the|last|this)$/.test(before)
}

/** "In a statement it was", "on a call the company remained", "according to the board most boats were": a second phrase. */
function opensAnother(items: readonly Item[], at: number, first: number): boolean {
  if (is(items[at], PERSON_PRONOUN)) return is(items[at + 1], FINITE)
  if (items[at]?.text === 'there') return /^(?:is|are|was|were)$/.test(items[at + 1]?.lower ?? '')
  const before = items[at - 1]
  // "According to the count 40% of crews".
  if (items[at]?.kind === 'number')
    return before?.kind === 'word' && !is(before, DETERMINER | PREPOSITION) && isShare(items, at)
  return (
    /^(?:the|an?|these|those|most|some|many|several)$/.test(items[at]?.text ?? '') &&
    (before?.kind === 'word' || (before?.kind === 'number' && at > first + 1)) &&
    !is(before, PREPOSITION | DETERMINER | CLAUSE_OPENER | IRREGULAR) &&
    !/^(?:half|such|then|out|off|up|down)$|(?:ed|ing)$/.test(before.lower)
  )
}

/** "40%", "40 percent", "40 per cent", with what it is of. */
function isShare(items: readonly Item[], at: number): boolean {
  const sign = items[at + 1]?.lower ?? ''
  return /^(?:%|percent|per)$/.test(sign) && items[at + (sign === 'per' ? 3 : 2)]?.lower === 'of'
}

/** "Ada May", "U Than Varlo", "Quay Today": what looks like a small word or a month, with a capital behind another. */
export function isNamePart(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]]
  if (!item?.capital || !before?.capital) return false
  return !isTime(item) || (NAME_OF_TIME.test(item.lower) && next?.kind !== 'number')
}

const NAME_OF_TIME = /^(?:may|june|april|august|march|today)$/

/** "Her “clawback” plan", "his book “The Long Quay”", "a paper called “The Local”": quoted words that name a thing. */
function isTitle(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]]
  if (before === undefined || item === undefined || item.end - item.start > LONGEST_TITLE)
    return false
  if (is(before, DETERMINER)) return next !== undefined && isPlainWord(next)
  // "Called her letter “a mess”": no work is called so.
  return (is(before, DOCUMENT_NOUN) && item.small !== true) || NAMES_A_THING.test(before.lower)
}

const LONGEST_TITLE = 45
const NAMES_A_THING = /^(?:called|named|dubbed|titled|entitled)$/

export function isPlainWord(item: Item | undefined): item is Item {
  return (
    item?.kind === 'word' && !item.capital && !is(item, PREPOSITION | CLAUSE_OPENER | AUXILIARY)
  )
}

/** "Ms Brown calling for …" ends a name, "a court filing" and "a warning letter" do not: something follows what is a verb, and no article stands before it. */
function isParticiple(items: readonly Item[], at: number, item: Item): boolean {
  const {kind, lower, capital} = item
  const next = items[at + 1]
  if (kind !== 'word' || capital || !is(item, GERUND) || isModifying(items, at)) return false
  if (next === undefined || next.kind === 'punctuation' || RANK_IN_ING.test(lower)) return false
  // "At the hearing that it leaked".
  const isNoun = next.lower === 'that' ? OCCASION_IN_ING : NOUN_IN_ING
  const isBehind = next.lower === 'that' || is(next, PREPOSITION)
  return !(is(item, DOCUMENT_NOUN) || (isBehind && isNoun.test(lower)))
}

/** "A warning letter", "the boat tracking site Quorl": between an article and a noun. */
function isModifying(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  if (before === undefined || !isPlainWord(items[at + 1])) return false
  const isOfThing =
    !isOpenNoun(before) && !is(items[at + 1], PERSON) && items[at + 2]?.capital === true
  return is(before, DETERMINER) || (is(items[at - 2], DETERMINER) && isOfThing)
}

const RANK_IN_ING =
  /^(?:acting|founding|incoming|leading|managing|outgoing|presiding|ranking|sitting)$|-[a-z]+ing$/
const OCCASION_IN_ING = /^(?:meeting|briefing|hearing)$/
const NOUN_IN_ING =
  /^(?:meeting|briefing|hearing|ruling|polling|filing|building|warning|reading|finding|listing|offering|posting)$/

/** "Friday", "yesterday", "last"; not "on". */
export function isTime(item: Item): boolean {
  const {lower, capital} = item
  return is(item, TIME_WORD) && (capital || lower === 'yesterday' || lower === 'last')
}

/** "and" joins names, "who" opens a clause about them; every other opener begins something else. */
function endsAtOpener(items: readonly Item[], at: number, opener: string): boolean {
  if (opener === 'who' || opener === 'whose') return false
  const next = items[at + 1]
  const before = items[at - 1]
  // "Ms Vale or Mr Lind".
  if (opener === 'or') return !(before?.capital && next?.capital)
  if (opener !== 'and') return true
  if (next === undefined || before === undefined || next.capital) return next?.capital !== true
  return !(isSpeakerNoun(before) && isSpeakerNoun(next))
}

/** "of", "for", "from", "with" and "at" belong to the phrase; others only before its noun, or "in" before a place. */
function endsAtPreposition(
  items: readonly Item[],
  at: number,
  first: number,
  preposition: string,
): boolean {
  // "Says Ms Vale with a laugh".
  const isManner = preposition === 'with' && /^an?$/.test(items[at + 1]?.lower ?? '')
  if (isManner && items[at - 1]?.capital === true) return true
  if (/^(?:of|for|from|with|at)$/.test(preposition)) return false
  if (isTaken(preposition, items[at - 1]?.lower ?? '')) return false
  if (preposition === 'by' && isWritten(items, at)) return false
  if (!items.slice(first, at).some(isOpenNoun)) return false
  return !(preposition === 'in' && isWhere(items, at))
}

/** "In Orm", "in the Weirs"; "the leader in exile, Ada Vale". */
function isWhere(items: readonly Item[], at: number): boolean {
  const next = items[items[at + 1]?.lower === 'the' ? at + 2 : at + 1]
  return next?.capital === true
    ? !is(next, TIME_WORD)
    : items[at + 2]?.text === ',' && items[at + 3]?.capital === true
}

/** "A report by the board", "a memo filed by lawyers", "emails seen by the board". */
export function isWritten(items: readonly Item[], by: number): boolean {
  const at = is(items[by - 1], ENDS_IN_LY) ? by - 1 : by
  const {lower = ''} = items[at - 1] ?? {}
  const isParticipial = is(items[at - 1], ENDS_IN_ED) || /^(?:seen|sent|written)$/.test(lower)
  return is(items[isParticipial ? at - 2 : at - 1], DOCUMENT_NOUN)
}

/** "A source close to the mayor", "a top aide to the mayor", "the special rapporteur on torture". */
function isTaken(preposition: string, noun: string): boolean {
  return preposition === 'to' ? TAKES_TO.test(noun) : preposition === 'on' && KNOWS_OF.test(noun)
}

const TAKES_TO =
  /^(?:close|aide|adviser|advisor|assistant|secretary|ambassador|envoy|contributor|counsel|successor)$/
const KNOWS_OF = /^(?:rapporteur|expert|authority|advis[eo]r|committee|commission|panel)s?$/

function isOpenNoun(item: Item): boolean {
  return item.capital || isSpeakerNoun(item)
}
