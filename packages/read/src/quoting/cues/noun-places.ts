import {
  DETERMINER,
  DOCUMENT_NOUN,
  is,
  PERSON_PRONOUN,
  PREPOSITION,
  TIME_WORD,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {HIS_HER} from '../../language/small-words.ts'
import {isIn} from '../../language/word-lists.ts'
import {OBJECT_PRONOUN} from '../addressees.ts'
import {CLAUSE, takes} from '../frames.ts'
import type {Item} from '../items.ts'
import {opensQuote} from '../ranges.ts'
import {isFloating} from '../subjects/floating.ts'
import type {VerbForm} from '../verbs.ts'
import {isContraction} from './base-forms.ts'
import {opensObject} from './verb-contexts.ts'

/** After a determiner, a possessive or a hyphen stands no verb. */
export function isNounPlace(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const previous = preceding(items, at)
  if (previous === undefined || isWrittenTo(items, at - 1) || isOfWhom(items, at - 1, verb))
    return false
  return (
    // “Quorl’s said”: a shop that is called so.
    (previous.kind === 'possessive' &&
      !isContraction(items, at - 1) &&
      !/^(?:say|tell)$/.test(verb.lemma) &&
      !isSaidLast(items, at, verb)) ||
    (is(previous, DETERMINER) &&
      !isInName(items, at - 1) &&
      !isFloating(items, at - 1) &&
      !isOtherBehindQuote(items, at - 1) &&
      !standsAlone(items, at - 1, verb)) ||
    (previous.end === items[at]?.start && /^[-/]$/.test(previous.text))
  )
}

/** "It leaks, Quorl’s added.": a form that is no noun ends no phrase. */
function isSaidLast(items: readonly Item[], at: number, {inflection, nounLike}: VerbForm): boolean {
  return (
    inflection === 'past' &&
    !nounLike &&
    items[at - 2]?.capital === true &&
    /^\.?$/.test(items[at + 1]?.text ?? '')
  )
}

/** "A friend close to her said", "a friend of his said". */
function isOfWhom(items: readonly Item[], whom: number, {lemma}: VerbForm): boolean {
  return (
    lemma === 'say' &&
    isIn(items[whom], HIS_HER) &&
    /^(?:of|to)$/.test(items[whom - 1]?.lower ?? '')
  )
}

/** "Wrote to her insisting", "texted them asking": whom it was told. */
export function isWrittenTo(items: readonly Item[], whom: number): boolean {
  if (!isIn(items[whom], OBJECT_PRONOUN)) return false
  const verb = preceding(items, preceding(items, whom)?.lower === 'to' ? whom - 1 : whom)
  return /^(?:(?:e-?mail|phon|text|messag)ed|wrote|rang)$/.test(verb?.lower ?? '')
}

/** "The group Quay Says No promised". */
function isInName(items: readonly Item[], at: number): boolean {
  return items[at]?.capital === true && preceding(items, at)?.capital === true
}

/** “It leaks,” the other answers. */
function isOtherBehindQuote(items: readonly Item[], at: number): boolean {
  const first = preceding(items, at)?.lower === 'the' ? at - 1 : at
  return /^(?:an)?other$/.test(items[at]?.lower ?? '') && preceding(items, first)?.kind === 'quote'
}

/** "One says", "many argued", "most believe", "a report that says": a determiner that stands for its noun. */
function standsAlone(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const {nounLike, inflection} = verb
  const lower = items[at]?.lower ?? ''
  // "The mug that reads “…”": before quoted words it is no noun.
  // "Many claim it": no noun is singular behind these.
  const isPlural = inflection === 'base' && /^(?:many|several|both|few)$/.test(lower)
  const isNoun =
    nounLike && !isPlural && !opensQuote(items, at + 2) && !isIn(items[at + 2], OBJECT_PRONOUN)
  // "Both denied it, each saying that".
  if (inflection === 'ing' || isNoun) return lower === 'each' && preceding(items, at)?.text === ','
  if (lower === 'that') return isSaidOfIt(items, at)
  if (/^(?:one|another)$/.test(lower)) return true
  // "The mother of three said", "one in four say".
  if (
    /^(?:two|three|four|five|six|seven|ten)$/.test(lower) &&
    /^(?:in|of)$/.test(preceding(items, at)?.lower ?? '')
  )
    return true
  return COUNTS.test(lower) && isCountedVerb(items, at, verb)
}

/** "A report that says", "a charity formed in May that says it keeps the river clean". */
export function isSaidOfIt(items: readonly Item[], that: number): boolean {
  const before = preceding(items, that)
  if (is(before, DOCUMENT_NOUN)) return true
  return (
    /^(?:said|says)$/.test(items[that + 1]?.lower ?? '') &&
    (is(items[that + 2], DETERMINER | PERSON_PRONOUN) || items[that + 2]?.lower === 'that') &&
    (before?.kind === 'word' || before?.kind === 'number')
  )
}

const COUNTS = /^(?:some|many|most|all|few|each|several|both|two|three|other)$/

/** "Some related papers": before a plain noun a participle stands; "some accused the mayor", "many said on Monday" report. */
function isCountedVerb(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const next = items[at + 2]
  if (verb.inflection !== 'past' || /^(?:say|tell)$/.test(verb.lemma) || opensClause(next))
    return true
  const isLast = next?.kind !== 'word' || is(next, PREPOSITION | TIME_WORD)
  return isLast && (takes(verb, CLAUSE) || preceding(items, at)?.lower === 'the')
}

export function opensClause(next: Item | undefined): boolean {
  return next?.capital === true || opensObject(next)
}
