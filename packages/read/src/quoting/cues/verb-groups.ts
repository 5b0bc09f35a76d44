import {
  ADVERB,
  AUXILIARY,
  BE,
  CLAUSE_OPENER,
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_LY,
  FINITE,
  is,
  NEGATION,
  PERSON,
  PERSON_PRONOUN,
  PREPOSITION,
  PRONOUN,
  TIME_WORD,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {INTERVAL} from '../contents/adverbials.ts'
import {EVIDENCE, TELL, takes} from '../frames.ts'
import type {Item} from '../items.ts'
import {isFiniteVerb} from '../predicates.ts'
import {opensQuote, type Range} from '../ranges.ts'
import {isPeriodical} from '../trimming.ts'
import {SAYING, type VerbForm} from '../verbs.ts'
import {FARTHEST_TEXT, HAVE, isAdverb, isBaseHere, isContraction} from './base-forms.ts'
import {isNounPlace, opensClause} from './noun-places.ts'
import {hearingBefore} from './relayed.ts'
import {isVerbContext, pastAdverbs} from './verb-contexts.ts'

/** Whether the word is a verb here, and not the noun that looks like it. */
export function isVerbHere(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const previous = preceding(items, at)
  if (previous === undefined) return verb.inflection === 'ing' || verb.inflection === 'past'
  if (isDoneBy(items, at, verb)) return true
  if (
    isNounOf(items, at, verb) ||
    isNounPlace(items, at, verb) ||
    isNamePart(items, at) ||
    isBehindArticle(items, at, verb) ||
    isAttributive(items, at, verb)
  )
    return false
  if (isShown(items, at, verb) || closesQuotation(items, at)) return true
  const next = items[at + 1]
  // "member states’ records": a possessive.
  if (next?.kind === 'mark' && next.start === items[at]?.end) return false
  if (verb.inflection !== 'base') return !verb.nounLike || isVerbContext(items, at, verb)
  return isBaseHere(items, at, verb)
}

/** "She heard her shout, “…”", "they rose, with one shouting": a form behind whoever does it. */
function isDoneBy(items: readonly Item[], at: number, verb: VerbForm): boolean {
  return verb.inflection === 'ing'
    ? isOneWith(items, at - 1)
    : verb.inflection === 'base' &&
        hearingBefore(items, at - 1) >= 0 &&
        opensWordsSoon(items, at + 1, takes(verb, TELL))
}

/** "(Shout), “…”", "(tell) her deputy: “…”", "(tell) the crew that". */
function opensWordsSoon(items: readonly Item[], from: number, isTold: boolean): boolean {
  let at = from
  while (isTold && at < from + LONGEST_ADDRESSEE && items[at]?.kind === 'word') {
    if (items[at]?.lower === 'that') return true
    at++
  }
  return opensQuote(items, at)
}

const LONGEST_ADDRESSEE = 6

/** "A poll shows", "records seen by the Post show": no noun follows a text so. */
function isShown(items: readonly Item[], at: number, {frames, inflection}: VerbForm): boolean {
  if ((frames & EVIDENCE) === 0) return false
  let text = at - 1
  while (text > 0 && at - text < FARTHEST_TEXT && isOfText(items[text])) text--
  const isClause = opensClause(items[at + 1]) || is(items[at + 2], FINITE) || inflection === 'third'
  return is(items[text], DOCUMENT_NOUN) && (text === at - 1 || isClause)
}

function isOfText(item: Item | undefined): boolean {
  return (
    item?.kind === 'number' ||
    (item?.kind === 'word' && !is(item, DOCUMENT_NOUN | CLAUSE_OPENER | FINITE))
  )
}

/** "Best of all are reports that", "remarks that were heard": a noun and its relative clause. "Showed off", "wrote it down": a particle that makes another verb of it. */
function isNounOf(
  items: readonly Item[],
  at: number,
  {lemma, nounLike, length, inflection}: VerbForm,
): boolean {
  const [next, second] = [items[at + 1]?.lower ?? '', items[at + 2]?.lower ?? '']
  return (
    // Not "(where) he is (reports that)".
    (nounLike &&
      inflection === 'third' &&
      is(preceding(items, at), BE) &&
      !is(items[at - 2], PRONOUN)) ||
    (nounLike && next === 'that' && is(items[at + 2], FINITE)) ||
    (nounLike && speaksNext(items, at + 1, inflection)) ||
    // "Thanks to the crew", "a challenge to it", "to be reckoned with".
    // "The dam answers to one name", and not “Not guilty,” he answered to each.
    OF_OTHERS.test(inflection === 'past' ? `${lemma}ed ${next}` : `${lemma} ${next}`) ||
    // "Rust Belt states Ohio and Iowa".
    (lemma === 'state' && inflection !== 'past' && items[at + 1]?.capital === true) ||
    // "Showed up"; not "called up to her", "called up, “Row!”".
    (length === 1 &&
      (next === 'off' ||
        (next === 'up' && second !== 'to' && !isCalled(items, at + 2)) ||
        (second === 'down' && /^(?:it|them|this)$/.test(next))))
  )
}

/** "Called up(, “Row!”)". */
function isCalled(items: readonly Item[], at: number): boolean {
  return items[at]?.text === ',' && items[at + 1]?.kind === 'quote'
}

const OF_OTHERS =
  /^(?:(?:answer|(?:challenge|relate|thank)(?:ed)?) to|reckon(?:ed)? with|email(?:ed)? that)$/

/** "Local reports (said)", "advocates (say)", "the police report also (said)". */
function speaksNext(
  items: readonly Item[],
  at: number,
  inflection: VerbForm['inflection'],
): boolean {
  if (inflection === 'base') return is(pastAdverbs(items, at), SAYING)
  return inflection === 'third' && (is(items[at], SAYING) || items[at]?.lower === 'say')
}

function isOneWith(items: readonly Item[], at: number): boolean {
  return (
    preceding(items, at)?.lower === 'with' &&
    /^(?:one|another|some|many|several)$/.test(items[at]?.lower ?? '')
  )
}

/** "The United States": a capital within a sentence belongs to a name, unless the line is all capitals, as headlines are. */
function isNamePart(items: readonly Item[], at: number): boolean {
  if (items[at]?.capital !== true || preceding(items, at)?.kind !== 'word') return false
  return items
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
    .some(({kind, capital, text}) => kind === 'word' && !capital && text.length > 4)
}

const NEIGHBOURS = 10

/** "In pledged funds", "300 promised jobs", "more reported floods": a participle before its noun. */
function isAttributive(items: readonly Item[], at: number, {inflection, lemma}: VerbForm): boolean {
  const previous = preceding(items, at)
  const next = items[at + 1]
  return (
    inflection === 'past' &&
    previous !== undefined &&
    // "The 44-year-old said".
    ((previous.kind === 'number' &&
      !/^(?:say|tell)$/.test(lemma) &&
      next?.lower !== 'that' &&
      !previous.lower.endsWith('-old') &&
      // "A girl of 13 warned".
      !(items[at - 2]?.lower === 'of' && is(items[at - 3], PERSON))) ||
      // "Newly revealed letters".
      previous.lower === 'newly' ||
      (lemma === 'allege' && isAllegedThing(items, at)) ||
      ((previous.lower === 'more' || isOwned(items, at)) &&
        next?.kind === 'word' &&
        !opensClause(next)) ||
      (is(previous, PREPOSITION) && !isGroupPart(items, at - 1)) ||
      isVerbOfObject(items, at - 1))
  )
}

/** "The guild’s repeated (pledges)"; not "she’s repeated", nor "Quorl’s said", which may be its name. */
function isOwned(items: readonly Item[], at: number): boolean {
  const [owner, mark] = [items[at - 2], items[at - 1]]
  if (owner?.capital === true) return false
  return (
    (mark?.kind === 'possessive' && !isContraction(items, at - 1)) ||
    (mark?.kind === 'mark' && mark.start === owner?.end)
  )
}

/** "A hotly disputed lock", "the most frequently reported cause", "enough pledged votes": an article, and adverbs between. */
function isBehindArticle(items: readonly Item[], at: number, {inflection}: VerbForm): boolean {
  if (inflection === 'third' || inflection === 'ing') return false
  let first = at - 1
  while (isAdverb(items[first]) && !is(items[first], DETERMINER)) first--
  const before = items[first]?.lower ?? ''
  if (before === 'enough') return inflection === 'past'
  if (before === 'most') return items[first - 1]?.lower === 'the'
  return first < at - 1 && /^(?:an?|the)$/.test(before)
}

/** "Names and alleged roles", "ten other alleged raiders", "Orm probes alleged raids": no clause, and nobody right before who alleges it. */
function isAllegedThing(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return (
    BEFORE_ALLEGED.test(preceding(items, at)?.lower ?? '') &&
    next?.kind === 'word' &&
    !is(next, DETERMINER | PREPOSITION | PERSON_PRONOUN | CLAUSE_OPENER)
  )
}

const BEFORE_ALLEGED =
  /^(?:and|or|other|another|two|multiple|arrests|including|investigat(?:es|ing)|involving|probes|suffered|targeting)$/

/** "Did not answer repeated calls", "ignored reported threats": a verb before the participle has it in its object. */
function isVerbOfObject(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 2]]
  if (item?.kind !== 'word' || item.capital || is(item, AUXILIARY | ADVERB | ENDS_IN_LY))
    return false
  if (next?.kind !== 'word' || is(next, DETERMINER | PREPOSITION | PERSON_PRONOUN)) return false
  return ASKS_BASE.test(preceding(items, at)?.lower ?? '') || isFiniteVerb(items, at)
}

const ASKS_BASE = /^(?:to|not|did|didn’t|didn't|would|could|will|can|should|might)$/

/** `“…,” a voice in the advertisement states.`: the last word after speech, with one phrase between. */
function closesQuotation(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (next !== undefined && next.text !== '.') return false
  let from = at - 1
  while (
    from > 0 &&
    at - from < LONGEST_TAIL &&
    items[from]?.kind === 'word' &&
    !isIn(items[from], SAYS)
  )
    from--
  return items[from]?.kind === 'quote' && items[from]?.stopped === true && from < at - 1
}

const SAYS = wordList('said told wrote added')

const LONGEST_TAIL = 10

/** The verb with the auxiliaries and adverbs before it. */
export function verbGroup(items: readonly Item[], at: number, verb: VerbForm): Range {
  let first = beginOfGroup(items, at)
  const have = verb.inflection === 'past' ? haveBeforePeriod(items, first) : -1
  if (have > 0) first = beginOfGroup(items, have)
  // "and then said", "who also said": an adverb alone opens no group.
  while (first < at && (items[first]?.lower === 'having' || isLooseAdverb(items, first, at)))
    first++
  return {first, last: at + verb.length - 1}
}

function beginOfGroup(items: readonly Item[], at: number): number {
  let first = at
  while (first > 0 && isGroupPart(items, first - 1)) first--
  return first
}

/** "Has over the past few months (warned)", "have for years (said)": where the auxiliary stands; -1 where none does. */
function haveBeforePeriod(items: readonly Item[], verb: number): number {
  if (!isIn(items[verb - 1], INTERVAL)) return -1
  let at = verb - 2
  while (at > 0 && verb - at < LONGEST_PERIOD && isInPeriod(items[at])) at--
  return is(items[at], PREPOSITION) && isIn(items[at - 1], HAVE) ? at - 1 : -1
}

function isInPeriod(item: Item | undefined): boolean {
  return (
    (item?.kind === 'word' && !item.capital && !is(item, PREPOSITION)) || item?.kind === 'number'
  )
}

const LONGEST_PERIOD = 7

function isGroupPart(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (isContraction(items, at)) return true
  // "Mrs May said": within a sentence it is a name.
  if (item === undefined || item.kind !== 'word' || (at > 0 && item.text === 'May')) return false
  if (is(item, AUXILIARY | NEGATION)) return true
  if (GOES_ON.test(item.lower)) return items.slice(at + 1, at + 3).some(({lower}) => lower === 'to')
  return (isAdverb(item) && !isPeriodical(items, at)) || isGroupJoin(items, at, item.lower)
}

/** "Went on to say", "has since said". */
function isGroupJoin(items: readonly Item[], at: number, word: string): boolean {
  const before = preceding(items, at)?.lower ?? ''
  if (word === 'since') return isIn(items[at - 1], HAVE)
  // "Has so far said".
  if (word === 'far') return /^(?:so|thus)$/.test(before)
  if (/^(?:so|thus)$/.test(word)) return items[at + 1]?.lower === 'far'
  if (word === 'on') return GOES_ON.test(before) && items[at + 1]?.lower === 'to'
  return word === 'to' && GOES_ON.test(before === 'on' ? (items[at - 2]?.lower ?? '') : before)
}

const GOES_ON =
  /^(?:went|goes|go|going|gone|continue[ds]?|used|liked|likes|loved|loves|appear(?:s|ed)?|seem(?:s|ed)?)$/

function isLooseAdverb(items: readonly Item[], first: number, verb: number): boolean {
  const item = items[first]
  return is(item, TIME_WORD) && !/^(?:later|may)$/.test(item?.lower ?? '') && first < verb
}

export function isNegated(items: readonly Item[], {first, last}: Range): boolean {
  for (let at = first; at <= last; at++) if (is(items[at], NEGATION)) return true
  return false
}

export function isPassive(items: readonly Item[], {first}: Range, verb: number): boolean {
  for (let at = first; at < verb; at++) if (is(items[at], BE)) return true
  return false
}
