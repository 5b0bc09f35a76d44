import {
  ADVERB,
  AUXILIARY,
  CLAUSE_OPENER,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_LY,
  ENDS_IN_S,
  FINITE,
  GERUND,
  GROUP_NOUN,
  is,
  PERSON_PRONOUN,
  PREPOSITION,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {CLAUSE, takes} from '../frames.ts'
import type {Item} from '../items.ts'
import {opensQuote} from '../ranges.ts'
import {isSpeakerNoun} from '../subjects/head-ends.ts'
import type {VerbForm} from '../verbs.ts'

/** "Say" is no noun without an article; other base forms are verbs where a plural, a pronoun or an auxiliary stands before. */
export function isBaseHere(items: readonly Item[], at: number, verb: VerbForm): boolean {
  // "It has reason to be".
  if (isMade(items, at) || (verb.lemma === 'reason' && isIn(items[at - 1], HAVE))) return false
  const isSay = verb.lemma === 'say' && items[at + 1]?.text !== ','
  if (
    isSay ||
    isStated(items, at, verb) ||
    isOfMany(items, at, verb) ||
    isOfTwo(items, at) ||
    isBaseContext(items, at, verb)
  )
    return true
  return !verb.nounLike && (items[at + 1]?.lower === 'that' || isPlainBaseContext(items, at))
}

/** "It makes people think that": who is made to says nothing. */
function isMade(items: readonly Item[], at: number): boolean {
  return isIn(items[at - 1], WHO_ARE_MADE) && isIn(items[at - 2], MAKES)
}

export const HAVE: number = wordList('has have had')
const MAKES = wordList('make makes making made let lets')
const WHO_ARE_MADE = wordList('people us them you him her anyone everyone somebody')

/** "The guidelines clearly state that". */
function isStated(items: readonly Item[], at: number, {lemma}: VerbForm): boolean {
  const before = skipAdverbs(items, at - 1)
  const isMany = before?.kind === 'word' && !before.capital && is(before, ENDS_IN_S)
  return lemma === 'state' && isMany && items[at + 1]?.lower === 'that'
}

/** "It leaks, the Orm Post and Quorl News report.", "the Orm Post and Quorl News report that": two names. */
function isOfTwo(items: readonly Item[], at: number): boolean {
  let and = at - 1
  while (items[and]?.capital) and--
  const isJoined = and < at - 1 && items[and]?.lower === 'and' && items[and - 1]?.capital === true
  const isTag = items.slice(0, and).some(({stopped}) => stopped) && is(items[at + 1], PREPOSITION)
  return isJoined && (isTag || /^(?:\.|that|)$/.test(items[at + 1]?.lower ?? ''))
}

/** "Doctors in Orm report that", "rowers of the quay claim it": a plural for those who speak, with what tells which, before a clause. */
function isOfMany(items: readonly Item[], at: number, verb: VerbForm): boolean {
  if (!opensTold(items, at + verb.length, verb)) return false
  let last = at - 1
  while (last > 0 && at - last < FARTHEST_TEXT && isOfMember(items[last])) {
    last--
    const noun = items[last]
    if (noun === undefined) return false
    if (noun.lower === 'people' || (is(noun, ENDS_IN_S) && isSpeakerNoun(noun)))
      return tellsWhich(items[last + 1]) && !is(items[last - 1], PREPOSITION)
  }
  return false
}

/** "That", a clause, or what is "to have" been done ("claim to have seen it"). */
function opensTold(items: readonly Item[], at: number, verb: VerbForm): boolean {
  const next = items[at]
  if (next?.lower === 'to') return items[at + 1]?.lower === 'have'
  if (next?.lower === 'that') return true
  const isClause = is(next, DETERMINER | PERSON_PRONOUN) || next?.capital === true
  return takes(verb, CLAUSE) && (isClause || next?.lower === 'there')
}

function isOfMember(item: Item | undefined): boolean {
  if (item?.kind !== 'word') return item?.kind === 'number'
  return item.capital || item.lower === 'who' || !is(item, CLAUSE_OPENER | FINITE)
}

/** What completes a noun behind it: "of the plan", "living nearby", "quoted in it", "close to it". */
function tellsWhich(item: Item | undefined): boolean {
  return (
    (is(item, PREPOSITION | ENDS_IN_ED | GERUND) && item?.lower !== 'to') ||
    /^(?:close|familiar|there|who)$/.test(item?.lower ?? '')
  )
}

export const FARTHEST_TEXT = 9

/** "The Brandts say", "others, however, argue": a form that is no noun is a verb after a comma or the plural of a name. */
function isPlainBaseContext(items: readonly Item[], at: number): boolean {
  const previous = skipAdverbs(items, at - 1)
  if (previous === undefined) return false
  if (/^(?:and|but)$/.test(previous.lower))
    return (
      /^(?:that|he|she|they)$/.test(items[at + 1]?.lower ?? '') ||
      opensQuote(items, at + 1) ||
      // "And ask me, “…”".
      (/^(?:me|us)$/.test(items[at + 1]?.lower ?? '') && opensQuote(items, at + 2))
    )
  return (
    previous.text === ',' ||
    previous.text === ')' ||
    COUNTED.test(previous.lower) ||
    (previous.capital && is(previous, ENDS_IN_S))
  )
}

const COUNTED = /^(?:two|three|four|both|few|most|some|others|all)$/

/** A base form is a verb after "to", an auxiliary, a plural or a pronoun. */
function isBaseContext(items: readonly Item[], at: number, {nounLike}: VerbForm): boolean {
  const previous = skipAdverbs(items, at - 1)
  if (previous === undefined) return false
  const {lower} = previous
  // "A police report on the fire".
  if (nounLike && lower === 'police' && items[at - 2]?.lower === 'a') return false
  return (
    is(previous, AUXILIARY | GROUP_NOUN) ||
    // "He’d tell them".
    isContraction(items, at - 1) ||
    lower === 'to' ||
    /^(?:they|we|i|you|who|people|police|staff|percent|%|surveyed|polled)$/.test(lower) ||
    (is(previous, ENDS_IN_S) &&
      (!nounLike || isSpeakerNoun(previous)) &&
      previous.kind === 'word' &&
      !previous.capital &&
      !is(previous, PREPOSITION))
  )
}

export function skipAdverbs(items: readonly Item[], from: number): Item | undefined {
  let at = from
  while (at >= 0 && (isAdverb(items[at]) || items[at]?.lower === 'here')) at--
  return items[at]
}

export function isAdverb(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    // "Long said": a surname.
    ((is(item, ADVERB) && item.text !== 'Long') ||
      (is(item, ENDS_IN_LY) && !item.capital && !/^(?:only|early)$/.test(item.lower)))
  )
}

/** "He's argued": after a pronoun 's is an auxiliary. */
export function isContraction(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.kind === 'possessive' &&
    /^(?:he|she|it|they|we|i|you|who|that)$/.test(preceding(items, at)?.lower ?? '')
  )
}
