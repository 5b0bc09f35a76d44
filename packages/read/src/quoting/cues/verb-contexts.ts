import {
  AUXILIARY,
  DETERMINER,
  ENDS_IN_S,
  FINITE,
  IRREGULAR,
  is,
  PERSON,
  PERSON_PRONOUN,
  PREPOSITION,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn} from '../../language/word-lists.ts'
import {OBJECT_PRONOUN} from '../addressees.ts'
import type {Item} from '../items.ts'
import {isFiniteVerb} from '../predicates.ts'
import {isPause, opensQuote} from '../ranges.ts'
import {isSpeakerNoun} from '../subjects/head-ends.ts'
import {REPORTING_VERB, type VerbForm} from '../verbs.ts'
import {isAdverb, skipAdverbs} from './base-forms.ts'

export function isVerbContext(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const previous = skipAdverbs(items, at - 1)
  if (previous === undefined || previous.kind !== 'word')
    return isPause(previous) || isNumbered(items, at) || isBracketed(items, at, verb)
  if (is(previous, PREPOSITION)) return verb.inflection === 'ing'
  if (verb.lemma === 'rule' && verb.inflection === 'third') return isRuling(items, at, verb)
  if (items[at + 1]?.lower === 'that' && opensThat(previous, verb)) return true
  return (
    isTransitive(items, at, verb) ||
    isComment(items, at, verb) ||
    isNameBefore(previous, pastAdverbs(items, at + 1), verb) ||
    is(previous, PERSON_PRONOUN) ||
    /^(?:who|that|(?:some|any|every)(?:one|body))$/.test(previous.lower) ||
    // "The Post, which reports that"; not "which reports are right".
    (previous.lower === 'which' && isPause(preceding(items, at - 1))) ||
    is(previous, AUXILIARY) ||
    isPersonNoun(items, at - 1, previous) ||
    (isSpeakerNoun(previous) &&
      (previous !== preceding(items, at) ||
        opensObject(items[at + 1]) ||
        opensQuote(items, at + 1) ||
        isOnlyVerb(items, at, verb)))
  )
}

/** "Ms Vale (Orm) claims". */
function isBracketed(items: readonly Item[], at: number, verb: VerbForm): boolean {
  if (items[at - 1]?.text !== ')') return false
  const open = items.findLastIndex(({text}, i) => i < at && text === '(')
  const [name, next] = [items[open - 1], items[at + 1]]
  // "Orm Fund (OF) estimates suggest", "Orm Rail (OR) comments on it".
  if (
    next === undefined ||
    (next.classes & REPORTING_VERB) !== 0 ||
    /^(?:of|on|for|to)$/.test(next.lower)
  )
    return false
  return name !== undefined && isNameBefore(name, pastAdverbs(items, at + 1), verb)
}

/** "News 9 reports." */
function isNumbered(items: readonly Item[], at: number): boolean {
  const isName = items[at - 1]?.kind === 'number' && items[at - 2]?.capital === true
  return isName && /^[.,]?$/.test(items[at + 1]?.text ?? '')
}

/** "The minister claims", "a baker reports"; "together pledges", "she’d weigh requests" have no person there. */
function isPersonNoun(items: readonly Item[], at: number, item: Item): boolean {
  const before = items[at - 1]
  const isVerb = before?.kind === 'possessive' || before?.lower === 'to' || is(before, AUXILIARY)
  return is(item, PERSON) && !isVerb
}

/** "Party rules": a judge alone rules, or whoever does it in a comment. */
function isRuling(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const isJudge = /^(?:judge|court|tribunal|watchdog|regulator)$/.test(
    preceding(items, at)?.lower ?? '',
  )
  return (isJudge && items[at + 1]?.lower === 'that') || isComment(items, at, verb)
}

/** What stands before a verb that "that" follows: a joining word, a speaker, what states anything, or a plural, which stands before no noun ("a post shared a hundred times claims"). */
function opensThat(previous: Item, {inflection, lemma}: VerbForm): boolean {
  return (
    lemma === 'state' ||
    /^(?:and|but)$/.test(previous.lower) ||
    isSpeakerNoun(previous) ||
    (inflection === 'third' && is(previous, ENDS_IN_S) && !previous.capital)
  )
}

/** "Wages to fall, report claims", "the dam broke, the union reports.": a noun and its verb alone behind a comma. */
function isComment(items: readonly Item[], at: number, {inflection}: VerbForm): boolean {
  if (inflection !== 'third' || !/^[.,]?$/.test(items[at + 1]?.text ?? '')) return false
  let first = at - 1
  while (first > 0 && at - first < 4 && items[first]?.kind === 'word') first--
  const before = items[first]
  return first < at - 1 && (before?.text === ',' || before?.kind === 'quote')
}

/** "A note in the journal calls the pier “…”": behind a noun, where a phrase and no other verb follows. */
function isTransitive(items: readonly Item[], at: number, verb: VerbForm): boolean {
  if (opensObject(items[at + 1])) return isOnlyVerb(items, at, verb)
  // "Rail chief calls crash “a mess”".
  const isBare = verb.inflection === 'third' && items[at + 2]?.kind === 'quote'
  const before = preceding(items, at)
  if (before === undefined || !isSpeakerNoun(before)) return false
  return (isBare && items[at + 1]?.kind === 'word') || callsName(items, at, verb)
}

/** "The letter calls Ms Vale a “menace”": a name, and quoted words behind it. */
function callsName(items: readonly Item[], at: number, {inflection}: VerbForm): boolean {
  if (inflection !== 'third' || items[at + 1]?.capital !== true) return false
  let next = at + 1
  while (next - at < LONGEST_CALLED && /^(?:word|possessive)$/.test(items[next]?.kind ?? '')) next++
  return items[next]?.kind === 'quote'
}

const LONGEST_CALLED = 9

/** "The council calls for calm": a sentence has a verb, and where no other follows, it is this one. */
function isOnlyVerb(items: readonly Item[], at: number, {inflection}: VerbForm): boolean {
  const opens = is(items[at + 1], PREPOSITION) || opensObject(items[at + 1])
  if (inflection !== 'third' || !opens) return false
  for (let next = at + 1; next < items.length && items[next]?.kind !== 'punctuation'; next++)
    if (isFiniteVerb(items, next)) return false
  return true
}

/** "The authority calls the men …": after a noun in a compound ("the authority claims were …") no object begins. */
export function opensObject(next: Item | undefined): boolean {
  return (
    next?.kind === 'quote' ||
    (next?.kind === 'word' && (is(next, DETERMINER | PERSON_PRONOUN) || isIn(next, OBJECT_PRONOUN)))
  )
}

/** "Ms Vale reports"; in "Harbour states have", "Vale emails held" the plural is the subject of the verb behind it. */
function isNameBefore({capital}: Item, next: Item | undefined, {inflection}: VerbForm): boolean {
  const isPlural =
    inflection === 'third' &&
    (is(next, FINITE | IRREGULAR) || /^(?:put|.{2,}ed)$/.test(next?.lower ?? ''))
  return capital && !isPlural
}

export function pastAdverbs(items: readonly Item[], from: number): Item | undefined {
  let at = from
  while (isAdverb(items[at])) at++
  return items[at]
}
