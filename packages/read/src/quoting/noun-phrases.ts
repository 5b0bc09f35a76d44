import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  PERSON_PRONOUNS,
  PREPOSITIONS,
  TIME_WORDS,
} from '../data/closed-class.ts'
import {BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS} from '../data/nouns.ts'
import type {Item} from './items.ts'
import {verbForm} from './verbs.ts'

/** Items from `first` to `last`, both included. */
export interface Range {
  readonly first: number
  readonly last: number
}

const LONGEST_PHRASE = 60

/**
 * The subject that ends right before a verb group: its whole noun phrase with appositions, without the outer comma.
 * `null` when what stands there names no possible speaker.
 */
export function subjectBefore(items: readonly Item[], verb: number): Range | null {
  const closing = items[verb - 1]
  if (closing === undefined) return null
  if (/^[–—]$/.test(closing.text)) return beforeDashes(items, verb - 1)
  const from = hardStart(items, verb - 1)
  const phrase =
    closing.text === ','
      ? withAppositions(items, from, verb - 2)
      : lastSegment(items, from, verb - 1)
  return phrase !== null && namesSpeaker(items, phrase) ? phrase : null
}

/** "Ms Brown — a fisherman — said": the subject stands before the first dash. */
function beforeDashes(items: readonly Item[], closing: number): Range | null {
  let opening = closing - 1
  while (
    opening > 0 &&
    closing - opening < LONGEST_PHRASE &&
    !/^[–—]$/.test(items[opening]?.text ?? '')
  )
    opening--
  if (opening <= 0 || items[opening - 1]?.kind === 'quote') return null
  const phrase = lastSegment(items, hardStart(items, opening - 1), opening - 1)
  return phrase !== null && namesSpeaker(items, phrase) ? phrase : null
}

/** The first item after whatever a subject cannot cross: a quotation, a semicolon, a dash, the sentence's beginning. */
function hardStart(items: readonly Item[], from: number): number {
  let at = from
  while (at >= 0 && from - at < LONGEST_PHRASE && !isHardStop(items[at], items[at + 1])) at--
  return at + 1
}

function isHardStop(item: Item | undefined, next: Item | undefined): boolean {
  if (item === undefined) return true
  // A short quotation may stand within a name ("Growth" project); one that a comma or a new phrase follows may not.
  if (item.kind === 'quote')
    return (
      next === undefined ||
      next.text === ',' ||
      next.capital ||
      item.end - item.start > 40 ||
      startsPhrase(next)
    )
  return /^[;:–—…“”"]$/.test(item.text)
}

/** The stretch after the last comma or clause opener: a subject without appositions. */
function lastSegment(items: readonly Item[], from: number, last: number): Range | null {
  let first = last
  while (first > from && !isBoundary(items, first - 1, last)) first--
  return trimmed(items, first, last)
}

function isBoundary(items: readonly Item[], at: number, last: number): boolean {
  const item = items[at]
  if (item === undefined || item.text === ',') return true
  if (item.lower === 'and') return !joinsNames(items, at, last)
  if (opensRelative(items, at)) return false
  return item.kind === 'word' && CLAUSE_OPENERS.has(item.lower) && !(item.capital && at > 0)
}

/** "The captain of a ferry that sank said": a relative clause belongs to the phrase it follows. */
function opensRelative(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  if (
    before === undefined ||
    before.kind !== 'word' ||
    !/^(?:that|who|which|whose)$/.test(items[at]?.lower ?? '')
  )
    return false
  return (
    verbForm(before.lower, '') === null &&
    !CLAUSE_OPENERS.has(before.lower) &&
    !/(?:ed|ing|ly)$/.test(before.lower) &&
    !FINITE.has(before.lower)
  )
}

/** "Ms Brown and Mr Green said": both sides of the "and" are names or nouns for people, and the left side opens the clause. */
function joinsNames(items: readonly Item[], at: number, last: number): boolean {
  const left = items[at - 1]
  const right = items[at + 1]
  if (left === undefined || right === undefined || last - at > 6) return false
  if (
    isSpeakerNoun(left) &&
    (isSpeakerNoun(right) || right.capital || isSpeakerNoun(items[last] ?? left))
  )
    return true
  return left.capital && right.capital && opensClause(items, at)
}

function opensClause(items: readonly Item[], and: number): boolean {
  let at = and - 1
  while (at >= 0 && (items[at]?.capital === true || items[at]?.lower === 'of')) at--
  return at < 0 || items[at]?.text === ',' || items[at]?.kind === 'quote'
}

/** "Mr Brown, 40, who lives in Port City," : the head and what follows it between commas. */
function withAppositions(items: readonly Item[], from: number, end: number): Range | null {
  let segment = segmentStart(items, from, end)
  let last = end
  if (segment === from) return null
  while (segment > from && isApposition(items, segment)) {
    const before = segmentStart(items, from, segment - 2)
    if (before > segment - 2) return null
    // After "In the capital," a name begins the phrase and is no apposition.
    if (!isPhraseLike(items, before, segment - 2)) break
    if (PREPOSITIONS.has(items[segment]?.lower ?? '')) last = segment - 2
    segment = before
    if (isHead(items, segment)) break
  }
  return trimmed(items, segment, last)
}

function isPhraseLike(items: readonly Item[], first: number, last: number): boolean {
  const head = items[first]
  if (head === undefined || PREPOSITIONS.has(head.lower)) return false
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

/** What may follow a name between commas: an age, "who …", "a …", "the …", a role, a place or a title. */
function isApposition(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined || items[at - 1]?.text !== ',') return false
  return (
    item.kind === 'number' ||
    /^(?:who|whose|which|whom|a|an|the|one|now|also|then|formerly|himself|herself|jr\.?|sr\.?|d-.*|r-.*)$/.test(
      item.lower,
    ) ||
    (item.kind === 'word' && !CLAUSE_OPENERS.has(item.lower) && !PERSON_PRONOUNS.has(item.lower))
  )
}

function isHead(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined) return false
  if (item.lower === 'who' || item.kind === 'number') return false
  const next = items[at + 1]
  const name = item.capital && (next?.capital === true || next?.text === ',')
  return at === 0 || name || DETERMINERS.has(item.lower)
}

/** Without openers ("But observers", "and he") and adverbs at its edges; `null` when nothing is left. */
function trimmed(items: readonly Item[], from: number, to: number): Range | null {
  let first = from
  let last = to
  while (first <= last && isTrimmable(items[first])) first++
  while (last >= first && items[last]?.kind === 'punctuation') last--
  return first <= last ? {first, last} : null
}

function isTrimmable(item: Item | undefined): boolean {
  if (item === undefined) return false
  if (item.kind === 'punctuation' || item.kind === 'mark') return true
  return (
    item.kind === 'word' &&
    (/^(?:but|and|so|yet|still|then|also|later|instead|meanwhile|however|nevertheless|or|nor|even|as|that|when|while|though|although|because|if|what|with|where)$/.test(
      item.lower,
    ) ||
      (/ly$/.test(item.lower) && item.lower !== 'family'))
  )
}

/** Whether a phrase can be somebody or something that speaks: not one that begins with a preposition. */
export function namesSpeaker(items: readonly Item[], {first, last}: Range): boolean {
  const head = items[first]
  if (head === undefined) return false
  if (first === last && PERSON_PRONOUNS.has(head.lower)) return true
  if (head.kind === 'word' && (PREPOSITIONS.has(head.lower) || head.lower === 'there')) return false
  for (let at = first; at <= last; at++) {
    const item = items[at]
    // A verb of its own: a clause, and no phrase.
    if (item !== undefined && FINITE.has(item.lower) && !isInRelative(items, first, at))
      return false
    if (item !== undefined && (isSpeakerNoun(item) || isName(item))) return true
  }
  return (
    /^(?:one|another|others|both|many|some|most|several|this|who|all|i|we|you|the|a|an|his|her|their|its)$/.test(
      head.lower,
    ) && last - first <= 3
  )
}

const FINITE: ReadonlySet<string> = new Set(
  'is are was were will would shall should can could may might must has have had does did'.split(
    ' ',
  ),
)

function isInRelative(items: readonly Item[], first: number, at: number): boolean {
  return items.slice(first, at).some((item) => /^(?:who|which|that|whose|whom)$/.test(item.lower))
}

function isName(item: Item): boolean {
  return (
    item.capital &&
    item.kind === 'word' &&
    !TIME_WORDS.has(item.lower) &&
    !DETERMINERS.has(item.lower)
  )
}

/** A noun for a person, a group, a body or a text. */
export function isSpeakerNoun(item: Item): boolean {
  const {lower} = item
  return (
    item.kind === 'word' &&
    (PERSON_NOUNS.has(lower) ||
      GROUP_NOUNS.has(lower) ||
      BODY_NOUNS.has(lower) ||
      DOCUMENT_NOUNS.has(lower) ||
      /(?:ian|ist|man|woman|ers|ors|ants|ists|ians)$/.test(lower))
  )
}

const NO_PHRASE =
  /^(?:as|if|when|while|although|though|because|but|and|or|so|there|instead|then|than|once|whether|how|why|where|after|.{3,}ly)$/

/** Whether an item can begin a noun phrase: a name, a pronoun, a determiner or a noun for a speaker. */
export function startsPhrase(item: Item | undefined): boolean {
  if (item === undefined || item.kind !== 'word') return false
  if (PREPOSITIONS.has(item.lower) || ADVERBS.has(item.lower) || NO_PHRASE.test(item.lower))
    return false
  return (
    item.capital ||
    DETERMINERS.has(item.lower) ||
    PERSON_PRONOUNS.has(item.lower) ||
    isSpeakerNoun(item)
  )
}

/** The noun phrase that begins at an item ("said Mr Brown, who …"), with appositions, without what follows it. */
export function phraseFrom(items: readonly Item[], first: number): Range | null {
  if (!startsPhrase(items[first])) return null
  if (PERSON_PRONOUNS.has(items[first]?.lower ?? '')) return {first, last: first}
  let last = headEnd(items, first)
  while (items[last + 1]?.text === ',' && continuesPhrase(items, last + 2)) {
    last = appositionEnd(items, last + 2)
  }
  return {first, last}
}

function headEnd(items: readonly Item[], first: number): number {
  let last = first
  while (last - first < LONGEST_PHRASE && !endsHead(items, last + 1, first)) last++
  return last
}

function endsHead(items: readonly Item[], at: number, first: number): boolean {
  const item = items[at]
  if (item === undefined || item.kind === 'quote') return true
  if (item.kind === 'punctuation') return !/^[-/&'’%$.]$/.test(item.text) || item.text === '.'
  const {lower} = item
  if (AUXILIARIES.has(lower) && lower !== 'also') return true
  if (TIME_WORDS.has(lower) && (item.capital || lower === 'yesterday' || lower === 'last'))
    return true
  if (CLAUSE_OPENERS.has(lower))
    return (
      !(lower === 'and' && items[at + 1]?.capital === true) && lower !== 'who' && lower !== 'whose'
    )
  if (/^(?:of|for|from|with|at)$/.test(lower)) return false
  if (PREPOSITIONS.has(lower))
    return items.slice(first, at).every((each) => !isOpenNoun(each))
      ? false
      : !(
          lower === 'in' &&
          items[at + 1]?.capital === true &&
          !TIME_WORDS.has(items[at + 1]?.lower ?? '')
        )
  return item.kind === 'word' && /ing$/.test(lower) && !item.capital && lower.length > 5
}

function isOpenNoun(item: Item): boolean {
  return item.capital || isSpeakerNoun(item)
}

/** Whether what follows a comma is still about the name: an age, "who", "a", "the", a role or a title. */
function continuesPhrase(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined) return false
  if (item.kind === 'number') return true
  if (/^(?:who|whose|which|whom|a|an|the|one|himself|herself|jr\.?|sr\.?)$/.test(item.lower))
    return true
  if (item.kind !== 'word' || PREPOSITIONS.has(item.lower) || CLAUSE_OPENERS.has(item.lower))
    return false
  if (/ing$/.test(item.lower) || /ly$/.test(item.lower) || PERSON_PRONOUNS.has(item.lower))
    return false
  return verbForm(item.lower, '') === null && (item.capital || nounSoon(items, at))
}

function nounSoon(items: readonly Item[], at: number): boolean {
  return items.slice(at, at + 6).some((item) => item.kind === 'word' && isSpeakerNoun(item))
}

/** An apposition ends at its comma, at the sentence's end, or at a quotation. */
function appositionEnd(items: readonly Item[], first: number): number {
  let last = first
  for (let at = first + 1; at < items.length && at - first < LONGEST_PHRASE; at++) {
    const item = items[at]
    if (item === undefined || /^[,;:–—.!?]$/.test(item.text) || item.kind === 'quote') break
    last = at
  }
  return last
}
