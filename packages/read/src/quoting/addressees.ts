import {
  ADVERB,
  BODY_NOUN,
  CLAUSE_OPENER,
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_ED,
  ENDS_IN_LY,
  ENDS_IN_S,
  FINITE,
  GROUP_NOUN,
  IRREGULAR,
  is,
  PERSON,
  PERSON_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  TIME_WORD,
  WHO,
} from '../language/grammar.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import type {Cue} from './cues/cue.ts'
import {CLAUSE, TELL, takes, URGE} from './frames.ts'
import type {Item} from './items.ts'
import {isFiniteVerb} from './predicates.ts'
import type {Range} from './ranges.ts'
import {isNamePart} from './subjects/head-ends.ts'
import {startsPhrase} from './subjects/noun-phrases.ts'

/** Whom it was told: "told reporters", "told The Harbour Post", "urged the council". */
export function addresseeAt(items: readonly Item[], at: number, cue: Cue): Range | null {
  if (!takes(cue, TELL | URGE)) return null
  const item = items[at]
  const programme = cue.lemma === 'tell' ? programmeEnd(items, at) : -1
  if (programme >= 0) return {first: at, last: programme}
  if (item === undefined || item.kind !== 'word' || item.lower === 'that') return null
  if (isPronoun(items, at)) return {first: at, last: at}
  if (!(opensAddressee(item, items[at + 1]) || isUrged(items, at, cue) || isTold(items, at, cue)))
    return null
  let last = at
  while (last - at < 14 && !endsAddressee(items, last + 1, at)) last++
  // "Warned the board could fall": the subject of what was said.
  return isVerbOfSubject(items, last + 1)
    ? (beforeSubject(items, at, last) ?? behindOutlet(items, at, last, cue))
    : {first: at, last: pastApposed(items, pastRelative(items, last, cue), cue)}
}

/** "Told “Quay Today” host Otto Lind", "told QBC’s “Quay Today” programme", "told the magazine “Der Kai”": where whom one tells ends, with a name between marks; -1 for nobody. */
function programmeEnd(items: readonly Item[], first: number): number {
  let at = first
  while (at - first < MOST_BEFORE && isBeforeTitle(items[at])) at++
  const [before, quote] = [items[at - 1], items[at]]
  const isLed =
    at === first ||
    before?.kind === 'possessive' ||
    before?.lower === 'the' ||
    OUTLET.test(before?.lower ?? '')
  if (quote?.kind !== 'quote' || quote.small || !isLed || (quote.stopped && at < items.length - 1))
    return -1
  const isNamed = (item: Item | undefined): boolean =>
    item?.kind === 'word' &&
    (item.capital || is(item, PERSON) || OUTLET.test(item.lower)) &&
    !is(item, TIME_WORD)
  while (isNamed(items[at + 1])) at++
  return at
}

function isBeforeTitle(item: Item | undefined): boolean {
  return (
    item?.kind === 'possessive' ||
    item?.kind === 'number' ||
    (item?.kind === 'word' && (item.capital || item.lower === 'the' || OUTLET.test(item.lower)))
  )
}

const MOST_BEFORE = 6
const OUTLET =
  /^(?:magazine|media|news|newspaper|podcast|press|program|programme|radio|show|television|tv|website)$/

/** "Told them", "told everyone"; "told her son" goes on. */
function isPronoun(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? ''
  if (word === 'her' && isPlainNoun(items[at + 1])) return false
  // "Warned it could fall": the subject of what was said.
  if (word === 'it' && is(items[at + 1], FINITE)) return false
  return (
    (isIn(items[at], OBJECT_PRONOUN) && items[at]?.text !== 'US') ||
    /^(?:every|some|any|no)(?:one|body)$/.test(word)
  )
}

/** "Told the Post people were safe": a name, before the subject of what was said; "warned the board could fall" has none. */
function beforeSubject(items: readonly Item[], first: number, last: number): Range | null {
  const own = nameToldOf(items, first, last)
  if (own > first) return {first, last: own - 1}
  let name = last
  while (name > first && !items[name]?.capital) name--
  if (items[name + 1]?.lower === 'news') name += 2
  const isSubject = name < last && is(items[name + 1], GROUP_NOUN | ENDS_IN_S)
  return name > first && isSubject ? {first, last: name} : null
}

/** "Told the QBC progress was slow", "told Quay Radio’s Today programme Otto Lind was late": the outlet, before the subject of what was said; not "told a TV crew", "told reporters press freedom". */
function behindOutlet(
  items: readonly Item[],
  first: number,
  last: number,
  {frames}: Cue,
): Range | null {
  if ((frames & (TELL | CLAUSE)) !== TELL) return null
  const outlet = items.findLastIndex(
    ({lower, text}, at) => at < last && (OUTLET.test(lower) || /^\p{Lu}{2,}$/u.test(text)),
  )
  const isNamed = items[first]?.capital || items[first]?.lower === 'the'
  const isOther =
    is(items[outlet + 1], PERSON | GROUP_NOUN | PREPOSITION) && !items[outlet + 1]?.capital
  return outlet < first || !isNamed || isOther ? null : {first, last: outlet}
}

/** "Told police Ms Vale had left", "told the board Otto Lind was late": where the name begins that is the subject; -1 for nowhere. */
export function nameToldOf(items: readonly Item[], first: number, last: number): number {
  const name = items.findIndex(
    (item, at) => at > first && at <= last && item.capital && items[at - 1]?.capital === false,
  )
  const who = items[name - 1]
  const isMany = is(who, GROUP_NOUN | ENDS_IN_S) || who?.lower === 'police'
  return isMany || (is(items[first], DETERMINER) && is(who, PERSON | BODY_NOUN)) ? name : -1
}

/** "Told Orm News, a local broadcaster, she left", "asked the clerk, Ida Brenner, to leave": the comma that ends what another opened behind whom it was told, or who tells it. */
export function pastApposed(
  items: readonly Item[],
  last: number,
  cue: Pick<Cue, 'frames'>,
): number {
  const opener = items[last + 2]
  const isApposed = opener?.capital === true || is(opener, DETERMINER | POSSESSIVE | WHO)
  if (items[last + 1]?.text !== ',' || !isApposed) return last
  for (let at = last + 3; at <= last + LONGEST_RELATIVE; at++) {
    if (items[at]?.kind === 'quote') return last
    if (items[at]?.text === ',' && opensSaid(items[at + 1], cue)) return at
  }
  return last
}

function opensSaid(item: Item | undefined, cue: Pick<Cue, 'frames'>): boolean {
  if (is(item, PERSON_PRONOUN) || item?.kind === 'quote') return true
  return item?.lower === 'to' ? takes(cue, URGE) : SAID.test(item?.lower ?? '')
}

const LONGEST_RELATIVE = 20
const SAID = /^(?:how|if|that|what|whether|why)$/

/** "Called on those who were paid to leave", "asked Ms Vale, who is a clerk, to leave", "told boatmen whose boats sank that": the end of a relative clause before "to" or "that". */
function pastRelative(items: readonly Item[], last: number, cue: Cue): number {
  const comma = items[last + 1]?.text === ',' ? 1 : 0
  const isOpen = items
    .slice(last + comma + 1, last + (comma === 0 ? 2 : 5))
    .some(({lower}) => /^(?:who|whom|which|whose)$/.test(lower))
  if (!isOpen) return last
  for (let at = last + comma + 2; at <= last + LONGEST_RELATIVE; at++) {
    const item = items[at]
    if (item === undefined || item.kind === 'quote') return last
    const opens = comma === 0 || items[at - 1]?.text === ','
    if (opens && leads(item, cue)) return at - 1
  }
  return last
}

/** What opens the words of a verb that has whom it addresses before it. */
function leads({lower}: Item, cue: Cue): boolean {
  return lower === 'that' ? takes(cue, TELL) : lower === 'to' && takes(cue, URGE)
}

function opensAddressee(item: Item, next: Item | undefined): boolean {
  // "This newspaper", and not "this week".
  if (item.lower === 'this') return is(next, BODY_NOUN | DOCUMENT_NOUN)
  return (
    (startsPhrase(item) ||
      is(item, ENDS_IN_S) ||
      // Not "told staff and pupils that".
      (isIn(item, STAFF) && !/^(?:,|and)$/.test(next?.lower ?? ''))) &&
    !is(item, PREPOSITION | TIME_WORD | CLAUSE_OPENER)
  )
}

const STAFF = wordList('staff crew personnel')

/** "Urged fellow boatmen to wait": small words up to a plural that "to" follows. */
function isUrged(items: readonly Item[], at: number, {frames}: Cue): boolean {
  if ((frames & URGE) === 0) return false
  let end = at
  while (end - at < MOST_MODIFIERS && (isPlainNoun(items[end]) || isJoining(items, end, at))) end++
  return end > at && items[end]?.lower === 'to' && items[end - 1]?.lower.endsWith('s') === true
}

/** "(Urged mill owners) and landlords (to wait)". */
function isJoining(items: readonly Item[], at: number, first: number): boolean {
  return at > first && items[at]?.lower === 'and' && items[at + 2]?.lower === 'to'
}

/** "Told local media that", "told state-run channel Quay Uno": small words up to a noun or a name of who can be told. */
function isTold(items: readonly Item[], at: number, {frames}: Cue): boolean {
  if ((frames & (TELL | CLAUSE)) !== TELL) return false
  let end = at
  while (end - at < MOST_MODIFIERS && isPlainNoun(items[end]) && !startsPhrase(items[end])) end++
  const isOutlet = OUTLET.test(items[end - 1]?.lower ?? '')
  return (
    end > at &&
    (isOutlet || (startsPhrase(items[end]) && !is(items[end], DETERMINER | PERSON_PRONOUN)))
  )
}

const MOST_MODIFIERS = 4

function isPlainNoun(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    !is(item, PREPOSITION | CLAUSE_OPENER | PERSON_PRONOUN | TIME_WORD) &&
    !/^(?:to|the|a|an|that|every|each|one)$/.test(item.lower)
  )
}

/** "Told them", "called it". */
export const OBJECT_PRONOUN: number = wordList('him her them me us you it')

function endsAddressee(items: readonly Item[], at: number, first: number): boolean {
  const item = items[at]
  if (
    item === undefined ||
    item.kind === 'quote' ||
    (item.kind === 'punctuation' && item.text !== '-' && item.text !== '&')
  )
    return true
  // "QBC’s The Quay", "Orm Radio’s Sunday programme".
  if (joins(items, at) || (item.capital && items[at - 1]?.kind === 'possessive')) return false
  return (
    endsName(items, at) ||
    isVerbOfSubject(items, at) ||
    (is(item, ENDS_IN_LY) && !item.capital) ||
    is(item, PREPOSITION | CLAUSE_OPENER | TIME_WORD | ADVERB | PERSON_PRONOUN) ||
    // "told reporters the plan": a second phrase begins, and not in "told Danish news outlet the Harbour Post".
    (is(item, DETERMINER) &&
      at > first &&
      !is(items[at - 1], DETERMINER) &&
      !isPart(items, at, first) &&
      !isNamePart(items, at))
  )
}

/** "(Warned the board) could fall", "(told police Ms Vale) threatened him": the verb of what was said. */
function isVerbOfSubject(items: readonly Item[], at: number): boolean {
  const isPast = items[at - 1]?.capital === true && is(items[at], IRREGULAR | ENDS_IN_ED)
  return is(items[at], FINITE) || (isPast && isFiniteVerb(items, at))
}

/** "The board of Orm", "the board and Ms Vale", "boatmen and skippers", "QBC Radio’s Today programme". */
function joins(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  const word = items[at]?.lower
  if (word === 'of') return true
  if (word === 'and')
    return (
      next?.capital === true ||
      is(next, GROUP_NOUN) ||
      items[at + 2]?.lower === 'to' ||
      (is(next, DETERMINER) && (items[at + 2]?.capital === true || items[at + 3]?.lower === 'to'))
    )
  return items[at]?.capital === true && /^(?:programme|show)$/.test(next?.lower ?? '')
}

/** "Told the Post there were", "told the Post 20 people had". */
function endsName(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'number') return /^(?:there|more|fewer)$/.test(item?.lower ?? '')
  const next = items[at + 1]
  // "Told Channel 4 the pier", "told Channel 4 News it held".
  const isOfName =
    is(next, DETERMINER | PERSON_PRONOUN) || /^(?:news|that)$/.test(next?.lower ?? '')
  return items[at - 1]?.capital === true && next?.kind === 'word' && !isOfName
}

/** "Members of the board", "the board and the crew", "Danish news outlet the Harbour Post". */
function isPart(items: readonly Item[], at: number, first: number): boolean {
  if (/^(?:of|and)$/.test(items[at - 1]?.lower ?? '')) return true
  return (
    (!is(items[first], DETERMINER) || items[at]?.capital === true) &&
    items[at + 1]?.capital === true &&
    /^(?:outlet|newspaper|agency|broadcaster|channel|station|magazine|network|website)$/.test(
      items[at - 1]?.lower ?? '',
    )
  )
}
