import {
  BODY_NOUN,
  DOCUMENT_NOUN,
  ENDS_IN_ED,
  ENDS_IN_S,
  is,
  PREPOSITION,
  PRONOUN,
  TIME_WORD,
} from '../language/grammar.ts'
import type {Cue} from './cues.ts'
import {EVIDENCE} from './frames.ts'
import type {Item} from './items.ts'
import {isSpeakerNoun, type Range, startsPhrase} from './noun-phrases.ts'
import {headOf, holdsFinite} from './predicates.ts'

/** Studies and records find and show; what a person finds or shows is no statement, nor what a storm underlines or threatens. */
export function canShow(items: readonly Item[], {frames, lemma, subject, group}: Cue): boolean {
  const head = subject === null ? undefined : headOf(items, beforeTime(items, subject))
  if (head === undefined || (isSingular(items[group.last]) && isPlural(head))) return false
  if ((frames & EVIDENCE) !== 0)
    return lemma === 'hear'
      ? isStudied(items, group, head) || isHeard(items, group, head)
      : is(head, DOCUMENT_NOUN) ||
          (isStudied(items, group, head) && !isShown(items, group, lemma)) ||
          isFound(items, group, subject) ||
          isClosing(items, group, subject)
  if (!OF_THINGS.has(lemma)) return true
  return head.capital || isSpeakerNoun(head) || is(head, PRONOUN) || /^[A-Z\d]/.test(head.text)
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
  return canStudy(head) && (/^\.?$/.test(next) || behind.some((item) => item.lower === 'that'))
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

/** "Four of the judges found that", "the auditor Ada Vale found that"; words that are quoted in anybody's finding make it one. */
function isFound(items: readonly Item[], {last}: Range, subject: Range | null): boolean {
  if (items[last + 1]?.lower !== 'that') return false
  const by = items.slice(subject?.first ?? last, (subject?.last ?? last) + 1)
  return by.some(canStudy) || items.slice(last + 2).some(({kind}) => kind === 'quote')
}

/** "It leaked, she found.", "They found that it leaked": several who find study, and what finds is a text or a body. */
function isClosing(items: readonly Item[], {last}: Range, subject: Range | null): boolean {
  if (items[last]?.lower !== 'found') return false
  const next = items[last + 1]
  const first = subject?.first ?? 0
  return next?.lower === 'that'
    ? /^(?:it|they)$/.test(items[first]?.lower ?? '')
    : /^\.?$/.test(next?.text ?? '') && items[first - 1]?.text === ','
}

/** "The court heard the lock was open": before whom things are told. */
function isHeard(items: readonly Item[], {last}: Range, {lower}: Item): boolean {
  return (
    /^(?:court|hearing|inquest|inquiry|jury|tribunal)$/.test(lower) &&
    startsPhrase(items[last + 1]) &&
    holdsFinite(items, {first: last + 2, last: last + 8})
  )
}

// What things do as well as people.
const OF_THINGS: ReadonlySet<string> = new Set(
  (
    'underscore underline threaten boast charge promise demand defend mock compare highlight outline express echo ' +
    'invoke point+to push+back go+on continue feel reveal'
  )
    .split(' ')
    .map((verb) => verb.replace('+', ' ')),
)
