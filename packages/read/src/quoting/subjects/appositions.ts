import {
  CLAUSE_OPENER,
  DETERMINER,
  ENDS_IN_ED,
  GERUND,
  IRREGULAR,
  is,
  PERSON,
  PERSON_PRONOUN,
  PREPOSITION,
  RELATIVE,
  TIME_WORD,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Item} from '../items.ts'
import type {Range} from '../ranges.ts'
import {trimmed, withoutOpeners} from '../trimming.ts'
import {verbForm} from '../verbs.ts'
import {namesAll} from './coordination.ts'
import {lastSegment} from './last-segment.ts'
import {namesSpeaker, startsPhrase} from './noun-phrases.ts'
import {predicateIn} from './sentence-subjects.ts'

/** "Mr Brown, 40, who lives in Port City," : the head and what follows it between commas. */
export function withAppositions(items: readonly Item[], from: number, end: number): Range | null {
  return beforeNames(items, from, end) ?? behindHead(items, from, end)
}

function behindHead(items: readonly Item[], from: number, end: number): Range | null {
  let segment = segmentStart(items, from, end)
  let last = end
  if (segment === from) return null
  while (segment > from && isApposition(items, segment)) {
    const before = segmentStart(items, from, segment - 2)
    if (before > segment - 2) return null
    const named = beforeAdverbial(items, from, before, segment, last)
    if (named !== null) return named
    // After "In the capital," a name begins the phrase and is no apposition.
    if (!isPhraseLike(items, before, segment - 2)) break
    last = endWithout(items, segment, last)
    segment = before
    if (isOutermost(items, from, segment)) break
  }
  // "Others, however, say" against "Ms Brown, who rows well, says".
  return items[last - 1]?.text === ','
    ? trimmed(items, segment, last)
    : withoutOpeners(items, segment, last)
}

/** "(The mayor, Ms Brown,) left after the smith, Bo Reed,": the phrase that begins in a clause behind a verb, where there is one. */
function inClause(
  items: readonly Item[],
  before: number,
  segment: number,
  last: number,
): Range | null {
  const phrase = {
    first: lastSegment(items, before, segment - 2)?.first ?? before,
    last: segment - 2,
  }
  return isIn(items[phrase.first - 1], OPENS_CLAUSE) &&
    predicateIn(items, {first: before - 1, last: phrase.first - 2}) >= 0 &&
    namesSpeaker(items, phrase)
    ? trimmed(items, phrase.first, last)
    : null
}

const OPENS_CLAUSE = wordList('after as because before since when while')

/** "(Mr Brown,) whose lawyer, Ana Vale,": another's phrase, which no verb has closed yet. */
function isWhose(items: readonly Item[], first: number, name: number, last: number): boolean {
  const isOwned = items[first]?.lower === 'whose' && items[name]?.capital === true
  return isOwned && predicateIn(items, {first, last}) < 0
}

/** "The four singers, Ada Vale, Bo Reed, Odo Lark and Ida Lind,": the phrase with the names of all. */
function beforeNames(items: readonly Item[], from: number, last: number): Range | null {
  const behind = segmentStart(items, from, last)
  // "…, who row,".
  const end = /^whos?e?$/.test(items[behind]?.lower ?? '') ? behind - 2 : last
  let first = segmentStart(items, from, end)
  while (first > from && items[first]?.capital) {
    const noun = first - 2
    if (namesAll(items, noun, {first, last: end}))
      return trimmed(items, segmentStart(items, from, noun), last)
    first = segmentStart(items, from, noun)
  }
  return null
}

/** An adverbial between commas ("Ms Brown, in a letter, said") is no part of the phrase, nor is a comment ("the smith, she recalled, asked"). */
function endWithout(items: readonly Item[], segment: number, last: number): number {
  const opener = items[segment]
  const isAside =
    (is(opener, PREPOSITION) && !isOrigin(items, segment)) ||
    (is(opener, GERUND) && opener?.capital === false) ||
    CIRCUMSTANCE.test(opener?.lower ?? '')
  const comment = verbForm(items[last]?.lower ?? '')
  const isComment = comment !== null && !comment.nounLike && startsPhrase(items[segment])
  return isComment || (isAside && opener?.lower !== 'including') ? segment - 2 : last
}

/** "Ms Vale, asked about it, said", "Ms Vale, when she landed, said". */
const CIRCUMSTANCE = /^(?:asked|pressed|questioned|reached|interviewed|when|while)$/

/** "Cory Vale, 22, of Orm,", "Ms Vale, with the Harbour Board,", "Ms Vale, for the Harbour Office,", "Mr Lind, at the Orm Institute,": where somebody belongs. */
function isOrigin(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? ''
  const noun = items[is(items[at + 1], DETERMINER) ? at + 2 : at + 1]
  return (
    word === 'of' ||
    (/^(?:at|for|with|from)$/.test(word) && noun?.capital === true && !is(noun, TIME_WORD))
  )
}

function isOutermost(items: readonly Item[], from: number, segment: number): boolean {
  return (
    isHead(items, segment) &&
    // "Ana Brown, D-Quay, the chair", "Ana Brown, MD, the chair": a party and a state, or a degree.
    !/^(?:[DIR]-|MD$|PhD$)/.test(items[segment]?.text ?? '') &&
    !followsName(items, from, segment) &&
    !followsNoun(items, from, segment) &&
    !isWithin(items, from, segment)
  )
}

/** "(Mr Brown,) who left when his aide, Ana Vale, (wept,)": a name in what is told of somebody. */
function isWithin(items: readonly Item[], from: number, at: number): boolean {
  const before = segmentStart(items, from, at - 2)
  return (
    before > from &&
    is(items[at - 2], PERSON) &&
    is(items[before], CLAUSE_OPENER | GERUND | PREPOSITION | RELATIVE)
  )
}

/** "Her daughter, Ana Brown, a judge,": a noun for a person that the words before the name begin and end with. */
function followsNoun(items: readonly Item[], from: number, at: number): boolean {
  return (
    at - from <= LONGEST_NAME &&
    at - from > 2 &&
    items[at]?.capital === true &&
    is(items[from], DETERMINER) &&
    is(items[at - 2], PERSON) &&
    items.slice(from, at - 2).every(({kind}) => kind !== 'punctuation')
  )
}

/** The phrase before an adverbial that ends in a place, "whose lawyer" with the lawyer's name, or that of the clause alone that a name goes on in, where there is one. */
function beforeAdverbial(
  items: readonly Item[],
  from: number,
  adverbial: number,
  place: number,
  last: number,
): Range | null {
  if (adverbial > from && isWhose(items, adverbial, place, last)) return {first: adverbial, last}
  if (adverbial <= from || !isPlaceOf(items, adverbial, place, last))
    return inClause(items, adverbial, place, last)
  const end = adverbial - 2
  const head = segmentStart(items, from, end)
  if (!isPhraseLike(items, head, end)) return null
  return withAppositions(items, from, end) ?? trimmed(items, head, end)
}

/** "Ms Brown, at a fair in Port Town, Ohio, said": a name of one or two words that only completes a place. */
function isPlaceOf(items: readonly Item[], before: number, segment: number, last: number): boolean {
  return (
    last - segment <= 1 &&
    items[segment]?.capital === true &&
    items[segment - 2]?.capital === true &&
    is(items[before], PREPOSITION)
  )
}

function isPhraseLike(items: readonly Item[], first: number, last: number): boolean {
  const head = items[first]
  if (head === undefined) return false
  // "The board, in a note by its clerk, Ada Vale, (said)".
  if (is(head, PREPOSITION)) return isOrigin(items, first) || is(items[last], PERSON)
  return (
    head.kind === 'number' ||
    /^(?:who|which|whose)$/.test(head.lower) ||
    namesSpeaker(items, {first, last}) ||
    isApposition(items, first)
  )
}

function segmentStart(items: readonly Item[], from: number, last: number): number {
  let first = last
  while (first > from && items[first - 1]?.text !== ',') first--
  return Math.max(first, from)
}

function segmentEnd(items: readonly Item[], first: number): number {
  const comma = items.findIndex(({text}, at) => at > first && text === ',')
  return comma < 0 ? items.length - 1 : comma - 1
}

/** What may follow a name between commas: an age, "who …", "a …", "the …", a role, a place or a title. */
function isApposition(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined || preceding(items, at)?.text !== ',') return false
  if (item.lower === 'and') return goesOnAbout(items, at)
  // "Once among the largest in town"; not "once it leaves".
  if (item.lower === 'once')
    return predicateIn(items, {first: at + 1, last: segmentEnd(items, at)}) < 0
  return (
    item.kind === 'number' ||
    /^(?:who|whose|which|whom|a|an|the|one|now|also|then|formerly|himself|herself|jr\.?|sr\.?|d-.*|r-.*)$/.test(
      item.lower,
    ) ||
    (CIRCUMSTANCE.test(item.lower) && !opensOther(items, at)) ||
    (item.kind === 'word' && !is(item, CLAUSE_OPENER | PERSON_PRONOUN))
  )
}

/** "(They left, while) her rival, Ana Vale, (said)": somebody else, and nothing that they do. */
function opensOther(items: readonly Item[], at: number): boolean {
  const last = segmentEnd(items, at)
  const isNamed = startsPhrase(items[at + 1]) && startsPhrase(items[last + 2])
  return isNamed && predicateIn(items, {first: at + 1, last}) < 0
}

/** "A miner who rows, and who sings,", "a miner who rows, and asked not to be named,": the clause about somebody goes on. */
function goesOnAbout(items: readonly Item[], and: number): boolean {
  const next = items[and + 1]
  if (/^(?:who|which)$/.test(next?.lower ?? '')) return true
  const isVerb = is(next, ENDS_IN_ED | IRREGULAR)
  const before = items.slice(segmentStart(items, 0, and - 2), and)
  return isVerb && before.some(({lower}) => lower === 'who')
}

/** "Ana Brown, a former mayor, who has two boats,", "Ana Brown, Deputy Head of the mill, which leaks,": behind the role stands the name alone. */
function followsName(items: readonly Item[], from: number, at: number): boolean {
  const isRole = is(items[at], DETERMINER) || isOffice(items, at)
  if (!isRole) return false
  // "Ana Brown, 40, a smith,".
  const end = items[at - 2]?.kind === 'number' && items[at - 3]?.text === ',' ? at - 4 : at - 2
  const first = segmentStart(items, from, end)
  const name = items.slice(first, end + 1)
  return (
    name.length > 0 &&
    name.length <= LONGEST_NAME &&
    name.every((item) => item.capital && !is(item, TIME_WORD))
  )
}

const LONGEST_NAME = 6

/** "Deputy Head of". */
function isOffice(items: readonly Item[], first: number): boolean {
  let at = first
  while (at < first + 3 && items[at + 1]?.capital) at++
  return items[at]?.capital === true && is(items[at], PERSON) && is(items[at + 1], PREPOSITION)
}

function isHead(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined) return false
  const next = items[at + 1]
  const name = item.capital && (next?.capital === true || next?.text === ',')
  return at === 0 || name || is(item, DETERMINER)
}
