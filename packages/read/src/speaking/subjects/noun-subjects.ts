import type {Entity} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {GENDERED, type Gender} from '../../data/titles.ts'
import {
  ADVERB,
  BODY_NOUN,
  DETERMINER,
  ENDS_IN_S,
  GERUND,
  is,
  PERSON,
} from '../../language/grammar.ts'
import {HIS_HER, IS_WAS} from '../../language/small-words.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isDemonym} from '../../naming/countries.ts'
import type {Draft} from '../../pass.ts'
import type {Item} from '../../quoting/items.ts'
import {opensComplement} from '../../quoting/predicates.ts'
import {type Cast, mentionedAs, NOBODY} from '../cast.ts'
import {bearersOf} from '../descriptions/described.ts'
import {byEpithet, bySituation, lastNamed} from '../descriptions/in-focus.ts'
import {isOfParty} from '../descriptions/parties.ts'
import {kinNamed} from '../kin/kin-named.ts'
import {isRelative} from '../kin/kinship.ts'
import {peopleBefore} from '../names/bearers.ts'
import {otherThan} from '../names/unrelated.ts'
import {closesSubject} from '../pairs/pair-told.ts'
import {isCalledIn} from '../profiles.ts'
import {blockAt} from '../sentence-at.ts'

export function nounSubject(
  draft: Draft,
  cast: Cast,
  items: readonly Item[],
  i: number,
  gender: Gender,
): readonly Entity[] | null {
  for (let at = i + 1; at < i + LONGEST_DESCRIPTION; at++) {
    if (isOfOther(items, i, at, gender) || isOfBody(items, at, gender) || isAmount(items, at))
      return null
    const meant = subjectAt(draft, cast, items, i, at)
    if (meant !== undefined) return meant
  }
  return null
}

/** Nobody known, told apart by identity: "the steward plans" may be no clause. */
export const PERHAPS_NO_VERB: readonly Entity[] = []

/** "The brothers left. “It is late,” she said": of somebody else. */
export function isOpposed(noun: string, gender: Gender): boolean {
  const told = GENDERED.get(noun) ?? gender
  return gender !== 'unknown' && told !== gender
}

export function isMentioned(cast: Cast, {start, end}: Item): boolean {
  const near = {start: Math.max(0, start - LONGEST_MENTION), end}
  return mentionedAs(cast, near, ({span}) => start < span.end).length > 0
}

const LONGEST_MENTION = 400
export const LONGEST_DESCRIPTION = 5

/** "The governor’s office said so": a body is no man and no woman. */
function isOfBody(items: readonly Item[], at: number, gender: Gender): boolean {
  const isOwned = items[at + 1]?.kind === 'possessive' && is(items[at + 2], BODY_NOUN)
  return isOwned && gender !== 'unknown'
}

/**
 * "Her husband", "his sister’s house", "a boy", "the rower was her husband", where the pronoun to be told is "she", "he": of whom the owner
 * is, more is told above.
 */
function isOfOther(items: readonly Item[], i: number, at: number, gender: Gender): boolean {
  const isOwned = isIn(items[i], HIS_HER)
  const next = items[at + 1]
  if (gender === 'unknown' || (!isOwned && next?.kind === 'possessive')) return false
  if (isOpposed(items[at]?.lower ?? '', gender)) return true
  return isIn(next, IS_WAS) && isOfOther(items, at + 2, at + 3, gender)
}

/** Whom a subject means by the word at a place; `null` where it ends, `undefined` where it goes on. */
function subjectAt(
  draft: Draft,
  cast: Cast,
  items: readonly Item[],
  i: number,
  at: number,
): readonly Entity[] | null | undefined {
  const item = items[at]
  if (item === undefined) return null
  if (isOwner(item)) return undefined
  if (isAge(item)) return byNounAt(draft, cast, items, i, at)
  if (item.kind !== 'word' || is(item, DETERMINER)) return null
  // "The MP", "the Majority Leader": an office, and no people.
  const isOffice = isOfficeAt(cast, item)
  if (item.capital && !isOffice)
    return epithetAt(draft, cast, items, i, at) ?? (isModifier(cast, items, at) ? undefined : null)
  return isOffice || isForPerson(draft, item, items[i])
    ? byNounAt(draft, cast, items, i, at)
    : undefined
}

/** "The 17-year-old". */
function isAge({start, end, lower}: Item): boolean {
  return end - start > AGED.length && lower.endsWith(AGED)
}

const AGED = '-year-old'

/** What makes an owner of a word: "the miller’s", "the Liberals’". */
function isOwner({kind, text}: Item): boolean {
  return kind === 'possessive' || text === '’' || text === "'"
}

function isOfficeAt(cast: Cast, item: Item): boolean {
  if (!item.capital || (isDemonym(item.lower) && !isOfParty(item.lower))) return false
  if (!is(item, PERSON)) return false
  return !isMentioned({...cast, isBarred: NOBODY}, item)
}

/** A noun for a person, anywhere or in this article: "the safety", "the lock"; "the murder of Ada Vale" tells of nobody who speaks, either. Not "a chair". */
function isForPerson(draft: Draft, item: Item, article: Item | undefined): boolean {
  if (item.lower === 'chair' && article?.lower === 'a') return false
  return (
    is(item, PERSON) || /^(?:killing|murder)$/.test(item.lower) || isCalledIn(draft, item.lower)
  )
}

/** "A couple of mills". */
function isAmount(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'couple' && items[at + 1]?.lower === 'of'
}

/** "The Orm Hill senator", "the BBC’s reporter": a name before a noun in small letters; "the Majority Leader": before one for an office. */
function isModifier(cast: Cast, items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (next === undefined) return false
  if (isOwner(next)) return true
  if (next.kind !== 'word') return false
  return !next.capital || isOfficeAt(cast, next) || isModifier(cast, items, at + 1)
}

/** "The Swede was asked". */
function epithetAt(
  draft: Draft,
  cast: Cast,
  items: readonly Item[],
  i: number,
  at: number,
): readonly Entity[] | null {
  const [the, noun] = [items[i], items[at]]
  if (the?.lower !== 'the' || noun === undefined || at !== i + 1 || isMentioned(cast, noun))
    return null
  if (!closesSubject(items, at + 1, 'the')) return null
  const meant = byEpithet(draft, cast, noun.lower, {start: the.start, end: noun.end})
  // Somebody of a people, whom the article has not told to be of it, is nobody known.
  return meant === null ? (isDemonym(noun.lower) ? [] : null) : [meant]
}

/** Whom a subject means by the noun at a place; `undefined` where it goes on. */
function byNounAt(
  draft: Draft,
  cast: Cast,
  items: readonly Item[],
  i: number,
  at: number,
): readonly Entity[] | null | undefined {
  const [first, item] = [items[i], items[at]]
  if (first === undefined || item === undefined) return undefined
  if (items[at + 1]?.kind === 'possessive') return ownedSubject(draft, cast, items, i, at)
  // "The keeper never slept", "the keeper himself slept", "the keeper and his dog slept".
  const end = at + (isAdverbial(items[at + 1]) ? 2 : 1)
  const isJoint = items[end]?.lower === 'and' && /^(?:his|her)$/.test(items[end + 1]?.lower ?? '')
  if (isJoint || closesSubject(items, end, first.lower))
    return describedBy(draft, cast, first, item)
  if (!isPerhapsOwn(items, at + 1)) return undefined
  // "The apprentice plans".
  const meant = toldBy(draft, cast, first, item)
  if (meant.length > 0) return meant
  return first.lower === 'the' && opensComplement(items[at + 2]) ? PERHAPS_NO_VERB : undefined
}

function isAdverbial(item: Item | undefined): boolean {
  return is(item, ADVERB) || isIn(item, HIMSELF)
}

/** "Plans", not "James"; ", smiling, left". */
function isPerhapsOwn(items: readonly Item[], at: number): boolean {
  const [next, second] = [items[at], items[at + 1]]
  return next?.text === ',' ? is(second, GERUND) : next?.capital === false && is(next, ENDS_IN_S)
}

/** "The baker’s sister left", "the baker’s shop burned": of the sister, where the article tells of her, and else of the baker. */
function ownedSubject(
  draft: Draft,
  cast: Cast,
  items: readonly Item[],
  i: number,
  owner: number,
): readonly Entity[] | null {
  const [first, noun, owned] = [items[i], items[owner], items[owner + 2]]
  if (first === undefined || noun === undefined || owned === undefined) return null
  if (!closesSubject(items, owner + 3, first.lower)) return null
  const other = is(owned, PERSON) ? describedBy(draft, cast, first, owned) : []
  // "The driver’s wife", of a driver without a name.
  if (KIN.has(owned.lower) && toldBy(draft, cast, first, noun).length === 0)
    return other.filter(({id}) => isRelative(cast, id, owned.lower))
  return other.length > 0 ? other : describedBy(draft, cast, first, noun)
}

const LONGEST_PLACE = 40

function describedBy(draft: Draft, cast: Cast, first: Item, noun: Item): readonly Entity[] {
  const told = toldBy(draft, cast, first, noun)
  // "Their manager" is another than who has spoken, where nobody is told to be one.
  if (told.length > 0 || !/^(?:the|its)$/.test(first.lower)) return told
  // "The yard’s chairman" is somebody, and not whom alone the story has named.
  if (/[’']s?\s/.test(draft.text.slice(first.start, noun.start))) return []
  const other =
    otherThan(draft, cast, noun.end) ??
    bySituation(draft, cast, noun.lower, first.start) ??
    (isAge(noun) ? lastNamed({draft, cast}, blockAt(draft, first.start)) : null)
  return other === null ? [] : [other]
}

/** Whom the article has told to be what a noun says. */
export function toldBy(draft: Draft, cast: Cast, first: Item, noun: Item): readonly Entity[] {
  if (/^(?:his|her)$/.test(first.lower)) return kinNamed(draft, cast, noun.lower, first.start)
  // "Their mother": of whom the text tells whose, else who alone is called so.
  if (first.lower === 'their' && KIN.has(noun.lower)) {
    const told = peopleBefore(cast, first.start).filter(({id}) => isRelative(cast, id, noun.lower))
    if (told.length > 0) return told
    const called = bearersOf(draft, cast, noun.lower, noun.lower, first.start)
    return called.length === 1 ? called : []
  }
  if (!/^(?:the|its|their)$/.test(first.lower)) return []
  // "The pianist on the ninth floor": what follows a preposition tells, too.
  const rest =
    /^\s(?:at|in|on|from|with|near|of)\s[^,.;:!?]*/.exec(
      draft.text.slice(noun.end, noun.end + LONGEST_PLACE),
    )?.[0] ?? ''
  const description = draft.text.slice(first.start, noun.end) + rest
  const bearers = bearersOf(draft, cast, description, noun.lower, first.start)
  return bearers.length === 0 && /^(?:husband|wife)$/.test(noun.lower)
    ? kinNamed(draft, cast, noun.lower, first.start, true)
    : bearers
}

const HIMSELF = wordList('himself herself')
