import type {Entity} from '@onrecord/core'
import {KIN} from '../data/kin.ts'
import {GENDERED, type Gender} from '../data/titles.ts'
import {
  ADVERB,
  AUXILIARY,
  BODY_NOUN,
  CLAUSE_OPENER,
  DETERMINER,
  ENDS_IN_S,
  GROUP_NOUN,
  is,
  PERSON,
  PREPOSITION,
} from '../language/grammar.ts'
import {isPersonPlural} from '../language/person-noun.ts'
import {preceding} from '../language/preceding.ts'
import {singular} from '../language/singular.ts'
import {wordClass} from '../language/word-forms.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import {isDemonym} from '../naming/countries.ts'
import {keysOf} from '../naming/keys.ts'
import type {Draft} from '../pass.ts'
import type {Clause, Item} from '../quoting/items.ts'
import {opensComplement} from '../quoting/predicates.ts'
import {REPORTING_VERB} from '../quoting/verbs.ts'
import {bearersOfSurname, isOfGender, peopleBefore} from './bearers.ts'
import {type Cast, entitiesNear, learnFromStyle, NOBODY} from './cast.ts'
import {bearersOf} from './described.ts'
import {pronounGender} from './genders.ts'
import {goingBy} from './goes-by.ts'
import {BESIDE, byEpithet, bySituation, lastNamed} from './in-focus.ts'
import {kinNamed} from './kin-named.ts'
import {isRelative} from './kinship.ts'
import {mentionsIn} from './mention-places.ts'
import {oneOfSeveral} from './one-of.ts'
import {severalBefore} from './pair-above.ts'
import {bothAt, closesBoth, closesSubject, toldOfBoth} from './pair-told.ts'
import {byAgeOf, COMPARED, namesakes} from './pairs.ts'
import {isOfParty} from './parties.ts'
import {isCalledIn} from './profiles.ts'
import type {Spoken} from './scene.ts'
import {blockAt, sentenceAt} from './sentence-at.ts'
import {justNamed, onlyTwo} from './together.ts'
import {otherThan} from './unrelated.ts'
import type {Utterance} from './utterances.ts'

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

/** Nobody known, told apart by identity: "the steward plans" may be no clause. */
const PERHAPS_NO_VERB: readonly Entity[] = []

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

/** "The cousins grew up in Orm. “We fought,” she said", "both women laughed": whom a subject means together. */
function pairSubject(
  scene: Spoken,
  items: readonly Item[],
  i: number,
  gender: Gender,
): readonly Entity[] | null {
  const {draft, cast, spoken} = scene
  if (is(preceding(items, i), PREPOSITION)) return null
  if (items[i]?.lower === 'they')
    return unrelatedAt(cast, items, i, gender) ?? theyAt(scene, items, i)
  if (items[i]?.lower === 'one') return oneSubject(scene, items, i, gender)
  const both = bothAt(draft, cast, items, i)
  if (both === null || isOpposed(both.noun, gender)) return null
  const end = items.findIndex(({start}) => start >= both.span.end)
  return closesBoth(items, end < 0 ? items.length : end)
    ? toldOfBoth(draft, cast, both, spoken)
    : null
}

/** "A reporter asked both mayors about it", "stopped them both": whom somebody without a name has to do with. */
function pairBehind(
  {draft, cast, spoken}: Spoken,
  items: readonly Item[],
  from: number,
  gender: Gender,
): readonly Entity[] | null {
  const at = items.findIndex((item, i) => i >= from && isIn(item, BOTH_OR_THEM))
  const first = items[at]
  if (first === undefined) return null
  if (first.lower === 'them' && items[at + 1]?.lower === 'both')
    return justNamed(draft, cast, first.start) ?? onlyTwo(cast, first.start)
  const both = bothAt(draft, cast, items, at)
  const isTwo = both?.isCounted === true && both.noun !== '' && !isOpposed(both.noun, gender)
  return isTwo ? toldOfBoth(draft, cast, both, spoken) : null
}

const BOTH_OR_THEM = wordList('both the them')

/** "They are not related": of the two of one surname whoever is told to be of a gender. */
function unrelatedAt(
  cast: Cast,
  items: readonly Item[],
  i: number,
  gender: Gender,
): readonly Entity[] | null {
  if (items[i + 2]?.lower !== 'not' || items[i + 3]?.lower !== 'related') return null
  const both = namesakes(cast, items[i]?.start ?? 0) ?? []
  const told = both.filter(({name}) => cast.genders.get(name) === gender)
  return told.length > 0 ? told : null
}

/** "They met", "she asked the two women to sign, and they withdrew". */
function theyAt(
  {draft, cast, spoken}: Spoken,
  items: readonly Item[],
  i: number,
): readonly Entity[] | null {
  for (let at = i - 1; at >= 0; at--) {
    // Asked already, and nobody was found.
    if (items[at]?.lower === 'they') return null
    const both = bothAt(draft, cast, items, at)
    const pair = both && toldOfBoth(draft, cast, both, spoken)
    if (pair !== null) return pair
  }
  const start = items[i]?.start ?? 0
  return (
    severalBefore(draft, cast, sentenceAt(draft, start), spoken) ??
    // Of whom alone the article has told.
    (draft.text[start - 1] === '\n' ? onlyTwo(cast, start) : null)
  )
}

/** "One of the sisters laughed", "one sister laughed", "one of them, nobody knows which, laughed": either. */
function oneSubject(
  scene: Spoken,
  items: readonly Item[],
  i: number,
  gender: Gender,
): readonly Entity[] | null {
  const start = items[i]?.start ?? 0
  for (let at = i + 1; at < i + LONGEST_DESCRIPTION; at++) {
    const noun = items[at]
    if (noun === undefined || !closesOne(items, at + 1)) continue
    if (isOpposed(singular(noun.lower), gender)) return null
    const people = oneOfSeveral(scene, {start, end: noun.end})
    return people.length > 0 ? people : null
  }
  return null
}

/** Not "one of them, Ada, sang", nor "one of the two" of "one of the two men in the boat". */
function closesOne(items: readonly Item[], at: number): boolean {
  const next = items[at]
  if (next?.text === ',') return !isNamedNext(items, at)
  return next !== undefined && !isOfSeveral(next) && closesBoth(items, at)
}

/** "The brothers left. “It is late,” she said": of somebody else. */
function isOpposed(noun: string, gender: Gender): boolean {
  const told = GENDERED.get(noun) ?? gender
  return gender !== 'unknown' && told !== gender
}

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
  if (noun === undefined) return pronoun === 'they' ? null : knownObject(draft, cast, items, limit)
  const first = items.slice(Math.max(0, at - 3), at).findLast((each) => is(each, DETERMINER))
  return {at: noun.start, entities: first === undefined ? [] : toldBy(draft, cast, first, noun)}
}

/** "The reply did not please the director. “It is late,” she said": whom alone of people a sentence about something tells of. */
function knownObject(
  draft: Draft,
  cast: Cast,
  items: readonly Item[],
  limit: number,
): UnnamedSubject | null {
  const at = items.findIndex((each) => each.start < limit && is(each, PERSON) && !each.capital)
  if (at < 1) return null
  const [the, noun] = [items[at - 1], items[at]]
  // "For the director, it was late".
  const isBehind = at >= LONGEST_TIME || is(items[at - 2], PREPOSITION)
  if (the?.lower !== 'the' || noun === undefined || !isBehind) return null
  const next = items[at + 1]
  // "The chief Lind alternative", "the rower’s rival".
  if (/^(?:word|possessive)$/.test(next?.kind ?? '') && !is(next, PREPOSITION)) return null
  const entities = toldBy(draft, cast, the, noun)
  return entities.length === 1 ? {at: noun.start, entities, isUnsure: true} : null
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

const BRINGS_IN = /^(?:by|met|meets|found|saw|rang|after|when|before|until|because)$/
// Whom somebody else answers.
const ASKS = /^(?:reporter|journalist|interviewer|correspondent|presenter|host)$/

function ofGender(gender: Gender): (item: Item) => boolean {
  return ({lower}) => gender !== 'unknown' && GENDERED.get(lower) === gender
}

/** "Men", "curators". */
function isOfSeveral(item: Item): boolean {
  return is(item, GROUP_NOUN) || isPersonPlural(item)
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
  const [only, other] = bearers
  if (only !== undefined && other === undefined) learnFromStyle(cast, only, phrase)
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
  // "A race with the younger Ms Quorl": of whom somebody else's is.
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

function isMentioned(cast: Cast, {start, end}: Item): boolean {
  const near = {start: Math.max(0, start - LONGEST_MENTION), end}
  return entitiesNear(cast, near).some((each) =>
    mentionsIn(each, near).some(({span}) => start < span.end),
  )
}

const LONGEST_MENTION = 400

const LONGEST_DESCRIPTION = 5

function describedSubject(
  draft: Draft,
  cast: Cast,
  items: readonly Item[],
  i: number,
  gender: Gender,
): readonly Entity[] | null {
  const first = items[i]
  if (isInOpening(items, i)) {
    const known = nounSubject(draft, cast, items, i, gender)
    return known?.length === 0 ? null : known
  }
  if (first === undefined || !opensSubject(items, i)) return null
  if (isTheOther(items, i)) return []
  // "One of them, a medic, sang": nobody known.
  if (first.lower === 'one' && items[i + 1]?.lower === 'of' && isOfPeople(items, i + 2, gender))
    return isNamedNext(items, i + 3) ? null : []
  return nounSubject(draft, cast, items, i, gender)
}

function nounSubject(
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

/** "The governor’s office said so": a body is no man and no woman. */
function isOfBody(items: readonly Item[], at: number, gender: Gender): boolean {
  const isOwned = items[at + 1]?.kind === 'possessive' && is(items[at + 2], BODY_NOUN)
  return isOwned && gender !== 'unknown'
}

/** "When the keeper heard of it, he laughed"; not "when the keeper asked whether he was sorry, he laughed", nor "when the judge came, he laughed". */
function isInOpening(items: readonly Item[], i: number): boolean {
  if (i !== 1 || items[1]?.lower !== 'the' || !is(items[0], CLAUSE_OPENER)) return false
  if (BESIDE.test(items[2]?.lower ?? '')) return false
  const comma = items.findIndex(({text}) => text === ',')
  return (
    /^s?he$/.test(items[comma + 1]?.lower ?? '') &&
    !items
      .slice(0, comma)
      .some(
        ({classes, lower}) =>
          ((classes & REPORTING_VERB) !== 0 && !lower.startsWith('hear')) ||
          pronounGender(lower) !== 'unknown',
      )
  )
}

/** "The other sang", "the other baker sang": of two, nobody says who. */
function isTheOther(items: readonly Item[], i: number): boolean {
  return items[i + 1]?.lower === 'other' && (is(items[i + 2], PERSON) || closesBoth(items, i + 2))
}

/** "One of them, Ada, sang". */
function isNamedNext(items: readonly Item[], at: number): boolean {
  return items[at]?.text === ',' && items[at + 1]?.capital === true
}

/** "Them", "the nine rowers"; not "the brothers", where the pronoun to be told is "she". */
function isOfPeople(items: readonly Item[], at: number, gender: Gender): boolean {
  if (/^(?:them|us)$/.test(items[at]?.lower ?? '')) return true
  // "Those who came", not "those houses".
  if (/^(?:those|these)$/.test(items[at]?.lower ?? '') && !is(items[at + 1], ENDS_IN_S)) return true
  const people = items.slice(at, at + LONGEST_DESCRIPTION - 1).find(isOfSeveral)
  const told = GENDERED.get(singular(people?.lower ?? '')) ?? gender
  return people !== undefined && (gender === 'unknown' || told === gender)
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
  return isOffice || isForPerson(draft, item) ? byNounAt(draft, cast, items, i, at) : undefined
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
  if (!(is(item, PERSON) || /^(?:mps?|msp|premier)$/.test(item.lower))) return false
  return !isMentioned({...cast, isBarred: NOBODY}, item)
}

/** A noun for a person, anywhere or in this article: "the safety", "the lock". */
function isForPerson(draft: Draft, item: Item): boolean {
  return is(item, PERSON) || isCalledIn(draft, item.lower)
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
  // "The keeper never slept", "the keeper and his dog slept".
  const end = is(items[at + 1], ADVERB) ? at + 2 : at + 1
  const isJoint = items[end]?.lower === 'and' && /^(?:his|her)$/.test(items[end + 1]?.lower ?? '')
  if (isJoint || closesSubject(items, end, first.lower))
    return describedBy(draft, cast, first, item)
  if (!isPlural(items[at + 1])) return undefined
  // "The apprentice plans".
  const meant = toldBy(draft, cast, first, item)
  if (meant.length > 0) return meant
  return first.lower === 'the' && opensComplement(items[at + 2]) ? PERHAPS_NO_VERB : undefined
}

/** "Plans"; not "James". */
function isPlural(item: Item | undefined): boolean {
  return item?.capital === false && is(item, ENDS_IN_S)
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
function toldBy(draft: Draft, cast: Cast, first: Item, noun: Item): readonly Entity[] {
  if (/^(?:his|her)$/.test(first.lower)) return kinNamed(draft, cast, noun.lower, first.start)
  // "Their mother": of whom the text tells whose.
  if (first.lower === 'their' && KIN.has(noun.lower))
    return peopleBefore(cast, first.start).filter(({id}) => isRelative(cast, id, noun.lower))
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

const OPENS_SUBJECT: number = wordClass('the a an one another his her its their my our')

/** "The keeper wept"; "a neighbour came out", "his wife agreed" are of nobody with a name. */
function opensSubject(items: readonly Item[], i: number): boolean {
  if (((items[i]?.classes ?? 0) & OPENS_SUBJECT) === 0) return false
  const before = preceding(items, i)
  return (
    before === undefined ||
    before.text === ',' ||
    before.text === ':' ||
    is(before, ADVERB) ||
    // "It was the keeper who wept".
    (isIn(before, IS_WAS) && items[i - 2]?.lower === 'it') ||
    // "What does the keeper say?", "nor was the keeper late".
    (i <= LONGEST_TIME && is(before, AUXILIARY) && INVERTS.test(items[0]?.lower ?? '')) ||
    // "And the keeper wept", "here the keeper wept".
    (i === 1 && isIn(before, OPENS_SENTENCE)) ||
    isSecondClause(items, i) ||
    // "Earlier this week a keeper wept".
    (i <= LONGEST_TIME && OPENING_TIME.test(items[0]?.lower ?? '') && TIME.test(before.lower)) ||
    (is(items[0], PREPOSITION) && i > 1 && (i <= 3 || (i < 8 && before.capital)))
  )
}

/** "It rained, and the keeper wept". */
function isSecondClause(items: readonly Item[], i: number): boolean {
  return (
    items[i]?.lower === 'the' && items[i - 2]?.text === ',' && isIn(preceding(items, i), AND_BUT)
  )
}

const OPENS_SENTENCE = wordList('and but here there')
const HIS_HER = wordList('his her')
const IS_WAS = wordList('is was')
const AND_BUT = wordList('and but')
const INVERTS = /^(?:nor|neither|so|what|how|why|where|when|did|does|is|was|has|had|will|would)$/
const LONGEST_TIME = 4
const OPENING_TIME = /^(?:earlier|later|last|this|that|one|on)$/
const TIME =
  /^(?:morning|afternoon|evening|night|day|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
