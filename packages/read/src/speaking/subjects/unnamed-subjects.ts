import type {Entity} from '@onrecord/core'
import {COMPARED, KIN} from '../../data/kin.ts'
import {GENDERED, type Gender} from '../../data/titles.ts'
import {DETERMINER, is, PERSON, PREPOSITION} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {keysOf} from '../../naming/keys.ts'
import type {Draft} from '../../pass.ts'
import type {Clause, Item} from '../../quoting/items.ts'
import {type Cast, learnFromStyle} from '../cast.ts'
import {pronounGender} from '../gender-of-words.ts'
import {mentionsIn} from '../mention-places.ts'
import {bearersOfSurname, isOfGender} from '../names/bearers.ts'
import {goingBy} from '../names/goes-by.ts'
import {bothAt, toldOfBoth} from '../pairs/pair-told.ts'
import {byAgeOf} from '../pairs/pairs.ts'
import type {Spoken} from '../scene.ts'
import {sole} from '../sole.ts'
import type {Utterance} from '../utterances.ts'
import {describedSubject, isSecondClause, LONGEST_TIME} from './described-subjects.ts'
import {
  isMentioned,
  isOpposed,
  LONGEST_DESCRIPTION,
  PERHAPS_NO_VERB,
  toldBy,
} from './noun-subjects.ts'
import {isNamedNext, isOfSeveral, pairSubject} from './pair-subjects.ts'

/** Whom a sentence is about where its first person is not named in full: nobody known, one, or several. */
export interface UnnamedSubject {
  /** Offset of its words. */
  readonly at: number
  readonly entities: readonly Entity[]
  /** Told of together: "the two women". */
  readonly isPair?: boolean
  /** Nobody known, before what may be no verb ("the steward plans"), or told of beside something else. */
  readonly isUnsure?: boolean
}

/**
 * "Mr Chen had one wish", where there are several; "the younger defendant wept": the first of these before an offset. Not one whom the
 * pronoun cannot mean: "Her husband rows. “It is late,” she said".
 */
export function unnamedSubject(
  draft: Draft,
  cast: Cast,
  {items}: Clause,
  limit: number,
  gender: Gender,
  spoken: readonly Utterance[],
): UnnamedSubject | null {
  const scene = {draft, cast, spoken}
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (item === undefined || item.start >= limit) return null
    const subject = subjectFrom(scene, items, i, gender)
    if (subject !== null) return {at: item.start, ...subject}
  }
  return null
}

/** Whom a subject means that begins at a place. */
function subjectFrom(
  scene: Spoken,
  items: readonly Item[],
  i: number,
  gender: Gender,
): Omit<UnnamedSubject, 'at'> | null {
  const {draft, cast} = scene
  const pair = pairSubject(scene, items, i, gender)
  if (pair !== null) return {entities: pair, isPair: true}
  const found =
    sharedSurname(scene, items, i) ??
    agedBearer(scene, items, i) ??
    describedSubject(draft, cast, items, i, gender)
  if (found === null) return null
  // "The porter asked both women to sign, and they left. “It is late,” she said".
  if (found.length > 0)
    return found.every((each) => !isOfGender(cast, each, gender)) ? null : {entities: found}
  const behind = pairBehind(scene, items, i + 2, gender)
  if (behind !== null) return {entities: behind, isPair: true}
  return isSecondClause(items, i) ? null : {entities: [], isUnsure: found === PERHAPS_NO_VERB}
}

/** "A reporter asked both mayors about it": whom somebody without a name has to do with. */
function pairBehind(
  {draft, cast, spoken}: Spoken,
  items: readonly Item[],
  from: number,
  gender: Gender,
): readonly Entity[] | null {
  const at = items.findIndex((item, i) => i >= from && isIn(item, BOTH_THE))
  const first = items[at]
  if (first === undefined) return null
  const both = bothAt(draft, cast, items, at)
  const isTwo = both?.isCounted === true && both.noun !== '' && !isOpposed(both.noun, gender)
  return isTwo ? toldOfBoth(draft, cast, both, spoken) : null
}

const BOTH_THE = wordList('both the')

/**
 * "She turned to the man beside her", "their father, in a hat, laughed", "two men came": whom a sentence tells of without a name, where
 * a noun tells the gender or the number.
 */
export function unnamedBeside(
  draft: Draft,
  cast: Cast,
  {items}: Clause,
  limit: number,
  pronoun: string,
): UnnamedSubject | null {
  const fits = pronoun === 'they' ? isOfSeveral : ofGender(pronounGender(pronoun))
  const isThere = (item: Item, i: number): boolean =>
    item.kind === 'word' && item.start < limit && !isOwning(items, i)
  const told = items.findIndex((item, i) => isThere(item, i) && fits(item))
  const at =
    told < 0 && pronoun !== 'they'
      ? items.findIndex((item, i) => isThere(item, i) && isBroughtIn(items, i))
      : told
  const noun = at < 0 ? undefined : items[at]
  if (noun === undefined)
    return pronoun === 'they'
      ? null
      : knownObject(draft, cast, items, limit, pronounGender(pronoun))
  const first = items.slice(Math.max(0, at - 3), at).findLast((each) => is(each, DETERMINER))
  return {at: noun.start, entities: first === undefined ? [] : toldBy(draft, cast, first, noun)}
}

/**
 * "The reply did not please the director. “It is late,” she said": whom alone of people a sentence about something tells of; "it was kept for the
 * director’s aunt. “She sings,” he said": whose relation she is.
 */
function knownObject(
  draft: Draft,
  cast: Cast,
  items: readonly Item[],
  limit: number,
  gender: Gender,
): UnnamedSubject | null {
  const at = items.findIndex((each, i) => each.start < limit && isDescribed(items, i))
  const article = theBefore(items, at)
  // "For the director, it was late".
  const isBehind = article >= LONGEST_TIME - 1 || is(items[article - 1], PREPOSITION)
  const [the, noun] = [items[article], items[at]]
  if (the === undefined || noun === undefined || !isBehind) return null
  if (isOfThing(items, at + 1, gender)) return null
  const entities = toldBy(draft, cast, the, noun)
  return entities.length === 1 ? {at: noun.start, entities, isUnsure: true} : null
}

/** "The chief Lind alternative", "the rower’s rival"; not "the rower’s mother", where the pronoun to be told is "he". */
function isOfThing(items: readonly Item[], at: number, gender: Gender): boolean {
  const next = items[at]
  if (next?.kind !== 'possessive') return next?.kind === 'word' && !is(next, PREPOSITION)
  const owned = items[at + 1]?.lower ?? ''
  return !(KIN.has(owned) && isOpposed(owned, gender))
}

/** "The chef", "the head chef". */
function isDescribed(items: readonly Item[], at: number): boolean {
  const isNoun = is(items[at], PERSON) && !items[at]?.capital && !is(items[at + 1], PERSON)
  return isNoun && theBefore(items, at) > 0
}

/** Where "the" stands before a noun, or before one word that tells more of it; -1 for nowhere. */
function theBefore(items: readonly Item[], at: number): number {
  if (items[at - 1]?.lower === 'the') return at - 1
  const isPlain = items[at - 1]?.kind === 'word' && !is(items[at - 1], DETERMINER | PREPOSITION)
  return isPlain && items[at - 2]?.lower === 'the' ? at - 2 : -1
}

/** "The nephew’s boat"; not "the nephew’s phone", of whose words a sentence tells. */
function isOwning(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.kind === 'possessive' && !WRITES.test(items[at + 2]?.lower ?? '')
}

const WRITES = /^(?:diary|email|emails|letter|letters|message|messages|notebook|phone)$/

/** "I was stopped by a driver who was lost", "she met another rower": somebody new, of either gender; not "by a driver, Bo Reed". */
function isBroughtIn(items: readonly Item[], at: number): boolean {
  const noun = items[at]
  if (
    noun === undefined ||
    noun.capital ||
    !is(noun, PERSON) ||
    GENDERED.has(noun.lower) ||
    ASKS.test(noun.lower) ||
    isNamedNext(items, at + 1)
  )
    return false
  const article = items.findLastIndex(
    ({lower}, i) => i < at && at - i < LONGEST_DESCRIPTION && /^(?:an?|another)$/.test(lower),
  )
  if (article < 1 || !items.slice(article, at).every(({kind}) => kind === 'word')) return false
  return items[article]?.lower === 'another' || BRINGS_IN.test(items[article - 1]?.lower ?? '')
}

const BRINGS_IN =
  /^(?:by|except|met|meets|found|saw|rang|told|reminded|warned|after|when|before|until|because)$/

// Whom somebody else answers.
const ASKS = /^(?:reporter|journalist|interviewer|correspondent|presenter|host)$/

function ofGender(gender: Gender): (item: Item) => boolean {
  return ({lower}) => gender !== 'unknown' && GENDERED.get(lower) === gender
}

function sharedSurname(
  {draft, cast}: Spoken,
  items: readonly Item[],
  i: number,
): readonly Entity[] | null {
  const item = items[i]
  const {sharedNames, sharedSurnames} = cast
  if (sharedNames.size + sharedSurnames.size === 0 || item?.kind !== 'word' || !item.capital)
    return null
  const [key = ''] = keysOf([item.text])
  if (!(sharedNames.has(key) || sharedSurnames.has(key)) || isMentioned(cast, item)) return null
  const title = preceding(items, preceding(items, i)?.text === '.' ? i - 1 : i)
  const phrase = `${title?.text ?? ''} ${item.text}`
  const all = bearersOfSurname(cast, item.text, phrase, item.start)
  const known = ofAge(draft, all, items.slice(Math.max(0, i - 3), i))
  const bearers = goingBy({draft, cast}, known, item.text, item)
  const only = sole(bearers)
  if (only !== null) learnFromStyle(cast, only, phrase)
  return bearers.length > 0 ? bearers : null
}

/** "The younger Mr Quorl rowed", though the name alone has come to mean the elder. */
function agedBearer(
  {draft, cast}: Spoken,
  items: readonly Item[],
  i: number,
): readonly Entity[] | null {
  const [aged, next] = [items[i], items[i + 1]]
  if (aged === undefined || next?.capital !== true || !COMPARED.test(aged.lower)) return null
  // "In a race with the younger Ms Quorl, Ada Vale won": not of whom it tells.
  if (is(preceding(items, i - 1), PREPOSITION)) return null
  const name = items.slice(i + 2, i + 4).findLast(({capital}) => capital) ?? next
  const phrase = `${next.text} ${name.text}`
  const all = bearersOfSurname(cast, name.text, phrase, aged.start)
  const known = ofAge(draft, all, [aged])
  // Where no age is told, another than whom the name alone has come to mean.
  const others =
    known.length === 2 ? known.filter((each) => mentionsIn(each, name).length === 0) : known
  return others.length === 1 ? others : null
}

/** "The younger Mr Quorl rowed": of two. */
function ofAge(
  draft: Draft,
  people: readonly Entity[],
  before: readonly Item[],
): readonly Entity[] {
  const [one, two, more] = people
  if (one === undefined || two === undefined || more !== undefined) return people
  const words = before.map(({lower}) => lower)
  const aged = words.some((word) => COMPARED.test(word)) ? byAgeOf(draft, [one, two], words) : null
  return aged === null ? people : [aged]
}
