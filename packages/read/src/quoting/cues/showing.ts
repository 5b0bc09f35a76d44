import {
  BODY_NOUN,
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_ED,
  ENDS_IN_S,
  FINITE,
  is,
  PERSON_PRONOUN,
  PREPOSITION,
  PRONOUN,
  TIME_WORD,
} from '../../language/grammar.ts'
import {EVIDENCE} from '../frames.ts'
import type {Item} from '../items.ts'
import {headOf, holdsFinite} from '../predicates.ts'
import type {Range} from '../ranges.ts'
import {isSpeakerNoun} from '../subjects/head-ends.ts'
import {startsPhrase} from '../subjects/noun-phrases.ts'
import type {Cue} from './cue.ts'
import {isQuoting} from './of-nobody.ts'

/** Studies and records find and show; what a person finds or shows is no statement, nor what a storm underlines or threatens. */
export function canShow(items: readonly Item[], {frames, lemma, subject, group}: Cue): boolean {
  const teller = subject === null ? null : ofRelative(items, subject)
  const head = teller === null ? undefined : headOf(items, beforeTime(items, teller))
  if (head === undefined || (isSingular(items[group.last]) && isPlural(head))) return false
  if ((frames & EVIDENCE) !== 0) return isEvidence(items, {lemma, subject, group}, head)
  if (isThing(items, {lemma, subject}, head)) return false
  if (HINTS.test(lemma)) return holdsHead(items, teller, head)
  if (!OF_THINGS.has(lemma)) return true
  return head.capital || isSpeakerNoun(head) || is(head, PRONOUN) || /^[A-Z\d]/.test(head.text)
}

function isEvidence(
  items: readonly Item[],
  {lemma, subject, group}: Pick<Cue, 'lemma' | 'subject' | 'group'>,
  head: Item,
): boolean {
  if (lemma === 'hear') return isStudied(items, group, head) || isHeard(items, group, head)
  return (
    (is(head, DOCUMENT_NOUN) && !isSeen(items, group, head)) ||
    (isStudied(items, group, head) && !isShown(items, group, lemma)) ||
    isFound(items, group, subject) ||
    isClosing(items, group, subject)
  )
}

/** "The ally suggested it", "a source close to the mayor": somebody up to the head, as far as words tell; not "her choice suggests". */
function holdsHead(items: readonly Item[], subject: Range | null, head: Item): boolean {
  if (subject === null || head.lower === 'evidence') return false
  const last = MANY.test(head.lower) ? subject.last : items.indexOf(head, subject.first)
  const phrase = items.slice(subject.first, last + 1)
  const owned = phrase.slice(phrase.findLastIndex(({kind}) => kind === 'possessive') + 1)
  return owned.some(
    (item, at) =>
      (item.capital && !(at === 0 && is(item, DETERMINER))) ||
      isSpeakerNoun(item) ||
      is(item, PRONOUN) ||
      (item === head && SOMEBODY.test(item.lower)),
  )
}

// "A series of polls", "a number of clerks".
const MANY = /^(?:handful|majority|number|range|series|string)$/
const SOMEBODY = /(?:[eo]r|ist|^ally|^defen[cs]e|^prosecution|^opposition|^intelligence)$/

// What also a thing does that nobody asks.
const HINTS = /^(?:indicate|imply|make clear|signal|suggest)$/

/** "The video shows a boat": what it shows is seen; "the video shows that it sank", "it sank, the video shows" tell what somebody made of it. */
function isSeen(items: readonly Item[], {last}: Range, {lower}: Item): boolean {
  const next = items[last + 1]
  const isThing = next?.kind === 'word' && next.lower !== 'that'
  return isThing && /^videos?$/.test(lower) && !isQuoting(items, last)
}

/** "A paper that found", "polls that show": the text before its relative. */
function ofRelative(items: readonly Item[], {first, last}: Range): Range {
  const text = first - 1
  const isOfText =
    items[first]?.lower === 'that' && first === last && is(items[text], DOCUMENT_NOUN)
  return isOfText ? {first: text, last: text} : {first, last}
}

/** "A survey last year", "figures released Monday": without the time behind a text. */
function beforeTime(items: readonly Item[], {first, last}: Range): Range {
  let time = first + 1
  while (time <= last && !is(items[time], TIME_WORD)) time++
  if (time > last) return {first, last}
  const end = is(items[time - 1], ENDS_IN_ED) ? time - 2 : time - 1
  return {first, last: is(items[end], DOCUMENT_NOUN) ? end : last}
}

/** "Reveals", and "helicopters": a plural has no singular verb. */
function isSingular(verb: Item | undefined): boolean {
  return is(verb, ENDS_IN_S) && !is(verb, PREPOSITION)
}

function isPlural({lower, capital}: Item): boolean {
  return (
    !capital &&
    (/[^siu]s$/.test(lower)
      ? !/^(?:news|series|species|politics|who|as)$/.test(lower)
      : lower === 'they')
  )
}

/** "Two analysts found that", "a panel found in its report of 3 May that": those whose work it is find as a study does, where a clause tells what. */
function isStudied(items: readonly Item[], {last}: Range, head: Item): boolean {
  const next = items[last + 1]?.text ?? ''
  // "Held in the case of Quorl and Others v. Norway that".
  const isLong = next === 'in' || /^(?:found|held)$/.test(items[last]?.lower ?? '')
  const behind = items.slice(last + 1, last + (isLong ? 13 : 5))
  // "Ruled against her, finding she had left".
  const isClause = is(items[last + 1], PERSON_PRONOUN) && is(items[last + 2], FINITE)
  return (
    canStudy(head) &&
    (isClause || /^\.?$/.test(next) || behind.some((item) => item.lower === 'that'))
  )
}

/** A body, or who looks into things. */
function canStudy(item: Item): boolean {
  return is(item, BODY_NOUN) || STUDIES.test(item.lower)
}

const STUDIES =
  /^(?:analyst|auditor|bench|coroner|doctor|economist|engineer|expert|group|historian|inquest|inquiry|inspector|investigator|judge|jurie|justice|magistrate|ombudsman|prosecutor|researcher|scientist|surveyor|team)s?$/

/** "The auditors found “doubts”" tells what they wrote; "the police had shown “no cause”", what they did. */
function isShown(items: readonly Item[], {last}: Range, lemma: string): boolean {
  return lemma === 'show' && items[last + 1]?.kind === 'quote'
}

/** "Four of the judges found that", "the auditor Ada Vale found that"; words that are quoted in anybody's finding make it one, without "that" ("found the lock was “late”"), too. */
function isFound(items: readonly Item[], {last}: Range, subject: Range | null): boolean {
  const by = items.slice(subject?.first ?? last, (subject?.last ?? last) + 1)
  if (items[last + 1]?.lower !== 'that')
    return (
      items[last]?.lower === 'found' &&
      !by.some((item) => is(item, PERSON_PRONOUN)) &&
      isQuoted(items, last)
    )
  return (
    by.some(canStudy) ||
    by[0]?.lower === 'which' ||
    // "Quorl found that 80% of them row".
    items.slice(last + 2, last + 6).some(({text}) => /^(?:%|percent)$/.test(text)) ||
    items.slice(last + 2).some(({kind}) => kind === 'quote')
  )
}

/** "(The clerk found) the lock was “late”"; not "she found his key was “gone”". */
function isQuoted(items: readonly Item[], verb: number): boolean {
  const end = items.findIndex(({kind, text}, at) => at > verb && (kind === 'quote' || text === ','))
  if (items[verb + 1]?.lower === 'out') return false
  return items[end]?.kind === 'quote' && holdsFinite(items, {first: verb + 2, last: end - 1})
}

/** "It leaked, she found.", "it leaks, the index shows.", "it leaks, Quorl found in a report.", "They found that it leaked": several who find study, and what finds is a text or a body. */
function isClosing(items: readonly Item[], {last}: Range, subject: Range | null): boolean {
  const next = items[last + 1]
  const first = subject?.first ?? 0
  if (!/^(?:found|show(?:s|ed)?)$/.test(items[last]?.lower ?? '')) return false
  return next?.lower === 'that'
    ? items[last]?.lower === 'found' && /^(?:it|they)$/.test(items[first]?.lower ?? '')
    : (/^\.?$/.test(next?.text ?? '') ||
        (next?.lower === 'in' && is(items[last + 3], DOCUMENT_NOUN))) &&
        items[first - 1]?.text === ','
}

/** "The court heard the lock was open": before whom things are told. */
function isHeard(items: readonly Item[], {last}: Range, {lower}: Item): boolean {
  return (
    /^(?:court|hearing|inquest|inquiry|jury|tribunal)$/.test(lower) &&
    startsPhrase(items[last + 1]) &&
    holdsFinite(items, {first: last + 2, last: last + 8})
  )
}

/** "Typhoon Odo (slams Orm)", "the storm"; not "storm victims", "the Storm", "Hurricane Centre chief Odo Lind". */
function isStorm(items: readonly Item[], subject: Range | null, head: Item): boolean {
  const {first, last} = subject ?? {first: 0, last: 0}
  if (!head.capital) return STORM.test(head.lower)
  return last <= first + 1 && STORM.test(items[first]?.lower ?? '')
}

/** "The storm (threatens)", "a death, a bill or results (raise a question)". */
function isThing(
  items: readonly Item[],
  {lemma, subject}: Pick<Cue, 'lemma' | 'subject'>,
  head: Item,
): boolean {
  return lemma === 'raise'
    ? is(head, DOCUMENT_NOUN) || RAISES.test(head.lower)
    : STRIKES.test(lemma) && isStorm(items, subject, head)
}

const RAISES = /^(?:it|that|this|death|injury)$/
const STRIKES = /^(?:attack|blast|lash out|slam|threaten)$/
const STORM = /^(?:blizzard|cyclone|flood|hurricane|quake|storm|tornado|typhoon|wave|wind)s?$/

// What things do as well as people.
const OF_THINGS: ReadonlySet<string> = new Set(
  (
    'underscore underline threaten boast charge promise demand defend mock compare highlight outline express echo ' +
    'invoke point+to push+back go+on continue feel reveal raise'
  )
    .split(' ')
    .map((verb) => verb.replace('+', ' ')),
)
