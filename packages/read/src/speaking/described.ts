import type {Entity} from '@onrecord/core'
import {KIN} from '../data/kin.ts'
import {PORTFOLIOS} from '../data/portfolios.ts'
import {SAY_SO} from '../data/role-words.ts'
import {GENDERED, type Gender, SHORT_RANKS, TITLES} from '../data/titles.ts'
import {AGENT_PASTS} from '../data/verbs.ts'
import {meanings} from '../data/words.ts'
import {AUXILIARY, DETERMINER, is, POSSESSIVE, PREPOSITION, RELATIVE} from '../language/grammar.ts'
import {isPersonNoun} from '../language/person-noun.ts'
import type {WordForm} from '../language/word-forms.ts'
import {owns, stemOf, wordsIn} from '../language/words-in.ts'
import {isDemonym, stateOf} from '../naming/countries.ts'
import type {Draft} from '../pass.ts'
import {isOfGender, peopleBefore} from './bearers.ts'
import {type Cast, relatives} from './cast.ts'
import {isRelative} from './kinship.ts'
import {lastTopic} from './named-outside.ts'
import {byAge, byGeneration, isOlder, namesakes} from './pairs.ts'
import {partyOf} from './parties.ts'
import {heardIn, type Profile, profileOf, wordsOf, YEARS, yearsOf} from './profiles.ts'
import {holders, inOffice} from './tenure.ts'

/** What a description says: its noun, and its other words. */
interface Description {
  readonly noun: string
  /** What people do who are called so: "builds", "led". */
  readonly deeds: readonly string[]
  /** Forms of the noun, and of each other word; like all these, without those that are told of nobody. */
  readonly forms: readonly string[]
  readonly others: readonly (readonly string[])[]
  /** Those of the words that are names: "the Orm manager". */
  readonly names: readonly string[]
  /** Whether it holds a name, told of anybody or not. */
  readonly isOfName: boolean
  /** "Bureau" of "the bureau’s forecaster". */
  readonly owners: readonly string[]
  /** Words of the same stem: "bakery" of a baker, "cello" of a cellist. */
  readonly kindred: readonly string[]
  /** Words that say what the noun does. */
  readonly such: readonly string[]
  /** Words that say so together: "was stabbed" of a victim. */
  readonly joint: readonly (readonly string[])[]
  /** "The lead author". */
  readonly isLead: boolean
  /** "Lower" of "the lower abbey". */
  readonly sides: readonly string[]
  /** "Deputy", "shadow": must be met. */
  readonly rank: string | undefined
  /** "Old" of "the old lady". */
  readonly aged: string
  /** Of "the 34-year-old mother". */
  readonly years: string | undefined
  readonly tenure: 'former' | 'new' | undefined
  /** "Romanian". */
  readonly people: string | undefined
  /** "Tory". */
  readonly party: string | undefined
  /** "Health" of "the health minister". */
  readonly portfolios: readonly string[]
}

/**
 * The people named so far whom a description can mean: of those whom nothing in it excludes, whoever the article has told most
 * of it of. How the noun is met counts most, then each other word.
 */
export function bearersOf(
  draft: Draft,
  cast: Cast,
  description: string,
  noun: string,
  before: number,
): readonly Entity[] {
  const compared = COMPARES.test(description)
    ? comparedTo(draft, cast, description, noun, before)
    : null
  if (compared !== null) return compared
  // A woman may be the chairman.
  const gender = noun === 'chairman' ? 'unknown' : genderOfNoun(noun)
  const known = peopleBefore(cast, before, gender)
  if (known.length === 0) return []
  const profiles = known.map((person) => profileOf(draft, person))
  const told = descriptionOf(description, noun, heardIn(draft))
  const scores = known.map((person, i) =>
    fitOf(
      profiles[i] ?? NOTHING,
      told,
      person,
      isRelative(cast, person.id, noun) || isCounterpart(draft, cast, person, noun),
    ),
  )
  withoutOthers(profiles, told, scores)
  withoutPeoples(profiles, told, scores)
  const best = Math.max(0, ...scores)
  if (best === 0) return [byGeneration(draft, cast, noun, before) ?? []].flat()
  const fitting = known.filter((_, i) => scores[i] === best)
  if (best < 1 && isLong(description) && !isTopic(draft, cast, fitting, before)) return []
  const scored = known.map((person, i) => ({person, score: scores[i] ?? 0}))
  // "The older captain", where no age is told and one alone has been called a captain: there is another.
  const isOneOfMore =
    COMPARES.test(description) && !ANYBODY.has(noun) && !KIN.has(noun) && !COMPARES.test(noun)
  if (isOneOfMore && scored.filter(({score}) => score === best).length === 1) return []
  return told.tenure === undefined
    ? holders(draft, cast, fitting, noun)
    : inOffice(draft, cast, scored, told.tenure)
}

/** Of "the chairman of the Orm Press board" many words are met beside others. */
function isLong(description: string): boolean {
  return !/^(?:his|her|its|their)\s/i.test(description) && wordsOf(description).length > LONG
}

const LONG = 3

/** Whether the one of whom some words are told is whom the story has just turned to. */
function isTopic(
  draft: Draft,
  cast: Cast,
  [only, other]: readonly Entity[],
  before: number,
): boolean {
  return other !== undefined || only?.id === lastTopic({draft, cast}, before)?.id
}

/** "President Ada Vale met her Tarn counterpart, Bo Reed": he is a president, too. */
function isCounterpart(draft: Draft, cast: Cast, person: Entity, noun: string): boolean {
  return (
    cast.relations.length > 0 &&
    relatives(cast, person, 'counterpart').some((each) => profileOf(draft, each).called.has(noun))
  )
}

/** "The Orm manager" is none of whom Orm is not told, where it is told of another who can be meant. */
function withoutOthers(profiles: readonly Profile[], {names}: Description, scores: number[]): void {
  if (names.length === 0) return
  for (const tells of [
    ({styled}: Profile) => holdsAny(styled, names),
    (each: Profile) => isTold(each, names),
  ]) {
    const has = profiles.map(tells)
    if (!has.some((isSo, i) => isSo && (scores[i] ?? 0) > 0)) continue
    for (const [i, isSo] of has.entries()) if (!isSo) scores[i] = 0
    return
  }
}

/** "The Norse leader" is none of whom no people is told, beside a Norse minister. */
function withoutPeoples(
  profiles: readonly Profile[],
  {people}: Description,
  scores: number[],
): void {
  if (people === undefined || !profiles.some(({styled}) => styled.has(people))) return
  for (const [i, {styled}] of profiles.entries()) if (!styled.has(people)) scores[i] = 0
}

/** "The elder son": who is told to be it, of "two sons, Odo and Bo" the first, or either of two of whom nothing tells which. */
function comparedTo(
  draft: Draft,
  cast: Cast,
  description: string,
  noun: string,
  before: number,
): readonly Entity[] | null {
  const words = wordsOf(description)
  const gender = genderOfNoun(noun)
  const born = CHILD.test(noun) ? peopleBefore(cast, before, gender) : []
  const [first, last, more] = born.filter((each) => profileOf(draft, each).called.has(noun))
  if (first !== undefined && last !== undefined && more === undefined)
    return [isOlder(words) ? first : last]
  const aged = byAge(draft, cast, words, before)
  if (aged !== null) return [aged]
  const either = KIN.has(noun) ? namesakes(cast, before) : null
  return either?.every((each) => isOfGender(cast, each, gender)) ? either : null
}

const CHILD = /^(?:grand)?(?:son|daughter)$/

/** What a noun tells: "the mother-of-two". */
export function genderOfNoun(noun: string): Gender {
  return GENDERED.get(noun.replace(OF_SO_MANY, '')) ?? 'unknown'
}

const OF_SO_MANY = /-of-\p{L}+$/u
const COMPARES = /(?:old|eld|young)e(?:r(?!ly)|st)|\sold\s(?:wo)?man\b/i
const NOTHING: Profile = {called: new Set(), styled: new Set(), told: new Set(), isEmpty: true}

/** Those of whom an article tells what a description says. */
export function toldOf(
  draft: Draft,
  people: readonly Entity[],
  description: string,
  noun: string,
): readonly Entity[] {
  if (people.length === 0 || noun === '') return []
  const profiles = people.map((person) => profileOf(draft, person))
  const told = descriptionOf(description, noun, heardIn(draft))
  return people.filter((person, i) => fitOf(profiles[i] ?? NOTHING, told, person, false) >= 1)
}

/** How many of some words an article tells of a person. */
export function wordsMet(profile: Profile, words: readonly WordForm[]): number {
  return words.filter((word) => {
    const rank = SHORT_RANKS.get(word.lower)
    // "Sgt" of a sergeant.
    return (
      (rank !== undefined || !isSmall(word)) && isTold(profile, formsOf(rank ?? stemOf(word.lower)))
    )
  }).length
}

function descriptionOf(description: string, noun: string, heard: ReadonlySet<string>): Description {
  const isHeard = (word: string): boolean => heard.has(word)
  const forms = wordsIn(description, 0, description.length)
  const words = forms.map(({lower}) => lower)
  const others = forms
    .filter((form) => form.lower !== noun && !isSmall(form) && !TENURES.has(form.lower))
    .map(({lower}) => lower)
    .filter((word) => !YEARS.test(word))
  const says = [...(SAY_SO.get(noun.replace(OF_SO_MANY, '')) ?? [])]
  return {
    noun,
    deeds: deedsOf(noun).filter(isHeard),
    forms: formsOf(noun).filter(isHeard),
    others: others.map((word) => formsOf(stemOf(word)).filter(isHeard)),
    names: forms
      .filter((form) => form.text !== form.lower && form.lower !== noun && !isSmall(form))
      .flatMap(({lower}) => formsOf(stemOf(lower)))
      .filter(isHeard),
    isOfName: forms.some(
      (form) =>
        form.text !== form.lower && form.lower !== noun && !isSmall(form) && !isDemonym(form.lower),
    ),
    owners: words.filter(owns).map(stemOf).filter(isHeard),
    kindred: kindredOf(noun).filter(isHeard),
    such: says.filter((word) => word !== noun && isHeard(word)),
    joint: says
      .filter((word) => word.includes('+'))
      .map((word) => word.split('+'))
      .filter((parts) => parts.every(isHeard)),
    sides: others.filter((word) => OPPOSITES.has(word)),
    isLead: others.includes('lead'),
    aged: ANYBODY.has(noun) ? (words.find((word) => AGES.has(word)) ?? noun) : noun,
    years: words.find((word) => YEARS.test(word)),
    rank: words.find((word) => OF_MINISTERS.includes(word) || word === 'staff'),
    tenure: words.map((word) => TENURES.get(word)).find((each) => each !== undefined),
    people: others.find(isOfPeople),
    party: words.find((word) => partyOf(word) !== ''),
    portfolios: /^(?:boss|chief|minister|secretary)$/.test(noun) ? portfoliosIn(words) : [],
  }
}

function isSmall(word: WordForm): boolean {
  return is(word, FUNCTION_WORD) || word.lower.length < 3
}

const FUNCTION_WORD = DETERMINER | PREPOSITION | RELATIVE | AUXILIARY | POSSESSIVE

// "The deputy leader" is no leader, and "the leader" no deputy.
const RANKS: readonly string[] = ['deputy', 'vice', 'assistant', 'associate', 'junior', 'shadow']
const OF_MINISTERS: readonly string[] = [...RANKS, 'prime']

const TENURES: ReadonlyMap<string, 'former' | 'new'> = new Map([
  ...['former', 'ex', 'outgoing', 'departing'].map((word) => [word, 'former'] as const),
  ...['new', 'incoming', 'newly-appointed', 'current', 'present', 'sitting'].map(
    (word) => [word, 'new'] as const,
  ),
])

/** How much of a description an article tells of somebody: 0 where its noun is not met, or something excludes them. */
function fitOf(profile: Profile, told: Description, person: Entity, isKin: boolean): number {
  const age = yearsOf(person, profile)
  if (profile.isEmpty && age === null && !isKin) return 0
  if (told.years !== undefined && age !== null) return isAged(told.years, age) ? 4 + WORD : 0
  if (isAnother(profile, told) || isOpposite(profile, told)) return 0
  return wordsFit(profile, told, age, isKin)
}

/** The same where nothing excludes them. */
function wordsFit(profile: Profile, told: Description, age: number | null, isKin: boolean): number {
  const {others} = told
  let words = 0
  for (const each of others) if (isTold(profile, each)) words++
  const base = Math.max(isKin ? 4 : 0, nounFit(profile, told, age))
  if (base === 0) return loosely(profile, told, words)
  if (base <= SUCH && isOfOther(profile, told)) return 0
  const outranks = isOutranked(profile, told)
  if (outranks && (isOtherOffice(profile, told) || (words === 0 && others.length > 0))) return 0
  // Of two alike, the one with more of the other words.
  return base + WORD * words - (outranks ? 1.5 : 0)
}

/** "The rail minister" is no prime minister, "the rail secretary" no shadow one, "the president" no vice president. */
function isOtherOffice({styled}: Profile, {noun}: Description): boolean {
  return /^(?:minister|president)$/.test(noun) || styled.has('shadow')
}

/** A vice president is no president, but an executive. */
function isOutranked({called, styled}: Profile, {rank, noun}: Description): boolean {
  const ranks = noun === 'minister' && rank === undefined ? OF_MINISTERS : RANKS
  const isHead = rank === undefined || rank === 'prime'
  return isHead && called.has(noun) && ranks.some((each) => styled.has(each))
}

/** "The head of the Orm Press" is no "policy chief" of whom no Orm is told; "the defence chief" no president. */
function isOfOther(
  profile: Profile,
  {isOfName, noun, names, owners, portfolios}: Description,
): boolean {
  const isOver = (word: string): boolean => portfolios.includes(word.slice(0, STEM))
  if (portfolios.length > 0 && ![...profile.styled, ...profile.told].some(isOver)) return true
  const isOffice = /^(?:head|democrat|republican)$/.test(noun) || TITLES.has(noun)
  return isOfName && isOffice && !isTold(profile, [...names, ...owners])
}

/** "The head of the Orm Press", "the leader of Norland’s opposition": of somebody of whom neither is told. */
export function isOfOtherName(
  draft: Draft,
  person: Entity,
  description: string,
  noun: string,
): boolean {
  const [head = ''] = description.split(',', 1)
  const profile = profileOf(draft, person)
  if (profile.called.has(noun) || YEARS.test(noun)) return false
  const {names, owners, others} = descriptionOf(head, noun, heardIn(draft))
  if (OF_NAMED.test(head) && !isTold(profile, [...names, ...owners])) return true
  // "The head of the police of Norway": Norway alone tells nothing.
  const telling = others.filter((forms) => !forms.some((word) => stateOf(word) !== null))
  const all = telling.length > 0 ? telling : others
  const met = all.filter((forms) => isTold(profile, forms)).length
  return HEADS.test(head) && 2 * met < all.length
}

/** "The Orm Harbour Board chief": of a body of which nothing is told of somebody. */
export function isOfOtherBody(
  draft: Draft,
  person: Entity,
  description: string,
  noun: string,
): boolean {
  const [, body] = OF_BODY.exec(description) ?? []
  return (
    body !== undefined &&
    /^(?:chair|chief|director|head|president|spokes)/.test(noun) &&
    !isTold(profileOf(draft, person), body.toLowerCase().split(' '))
  )
}

const OF_BODY =
  /^(?:[Aa]n?|[Tt]he)\s(?:\p{Ll}+\s)?(\p{Lu}[\p{L}.’-]+(?:\s\p{Lu}[\p{L}.’-]+)+)\s\p{L}/u

const HEADS = /^the\s(?:\p{Ll}+\s)?(?:boss|chief|director|head|leader)\sof\s/iu

const OF_NAMED = /\b(?:of|for|at)\s(?:the\s)?(?:\p{Ll}+\s)?\p{Lu}|\p{Lu}\p{L}*[’']s?\s/u

/** What ministers are over, by how the words begin: "defence", "defense". */
function portfoliosIn(words: Iterable<string>): readonly string[] {
  return [...words].flatMap((word) => (PORTFOLIOS.has(word) ? [word.slice(0, STEM)] : []))
}

const STEM = 5
const OF_NO_MINISTER: readonly string[] = ['general', 'press']

/** Whether a rank is not told of a person, or another portfolio, people or party is: "the Romanian mayor" is not the Bulgarian one. */
function isAnother(
  {styled, told}: Profile,
  {noun, rank, people, party, portfolios}: Description,
): boolean {
  if (portfolios.length > 0 && /^(?:minister|secretary)$/.test(noun)) {
    // A press secretary is no foreign one, and a secretary general none at all.
    const own = [...portfoliosIn(styled), ...OF_NO_MINISTER.filter((each) => styled.has(each))]
    if (own.length > 0 && !own.some((each) => portfolios.includes(each))) return true
  }
  if (rank !== undefined && !styled.has(rank) && !told.has(rank)) return true
  if (party !== undefined && isOfOtherParty(styled, partyOf(party))) return true
  return people !== undefined && !styled.has(people) && [...styled].some(isOfPeople)
}

/** Whether a description excludes somebody who is called so: "the Romanian mayor" the Bulgarian one. */
export function isExcluded(
  draft: Draft,
  person: Entity,
  description: string,
  noun: string,
): boolean {
  const profile = profileOf(draft, person)
  const told = descriptionOf(description, noun, heardIn(draft))
  return profile.called.has(noun) && (isAnother(profile, told) || isOpposite(profile, told))
}

/** "The abbot of the lower house" is not the upper one. */
function isOpposite({styled, told}: Profile, {sides}: Description): boolean {
  const has = (word: string): boolean => styled.has(word) || told.has(word)
  return sides.some((word) => has(OPPOSITES.get(word) ?? '') && !has(word))
}

const OPPOSITES: ReadonlyMap<string, string> = new Map(
  [
    'upper lower',
    'north south',
    'northern southern',
    'east west',
    'eastern western',
    'home visiting',
    'first second',
    'left right',
  ]
    .map((pair) => pair.split(' '))
    .flatMap(
      ([one = '', other = '']) =>
        [
          [one, other],
          [other, one],
        ] as const,
    ),
)

function isOfPeople(word: string): boolean {
  return isDemonym(word) && partyOf(word) === ''
}

/** "The Tory MP" is no Labour one. */
function isOfOtherParty(styled: ReadonlySet<string>, party: string): boolean {
  const own = [...styled].map(partyOf).filter((each) => each !== '')
  return own.length > 0 && !own.includes(party)
}

const WORD = 1.1
// How much a word counts that says as much as the noun.
const SUCH = 3

// "The man with the green hat" is told by the hat.
const ANYBODY: ReadonlySet<string> = new Set('man woman lady gentleman boy girl person'.split(' '))

/** "The lead author" of one who led the work; "the Orm manager" of one of whom Orm is told, and nothing else. */
function loosely(profile: Profile, told: Description, words: number): number {
  const {noun, forms, names, owners, isLead} = told
  if (isLead && holdsAny(profile.told, LEADS)) return 4
  // "The younger sister".
  const isKin = KIN.has(noun) && told.others.length === 1
  if ((ANYBODY.has(noun) || isKin) && words > 0) return 0.5
  // "The Orm governor" is no president.
  if (hasCalling(profile)) return 0
  // "The Norse manager" is none who has only been to Norway.
  const own = [...names, ...owners].filter((word) => !isOfPeople(word))
  const isNoun = isTold(profile, forms)
  return isTold(profile, own) && words + Number(isNoun) > 0 ? 0.5 : 0
}

function formsOf(word: string): readonly string[] {
  const forms: string[] = []
  for (const part of word.includes('-') ? word.split('-') : [word])
    forms.push(
      part,
      `${part}s`,
      part.endsWith('s') ? part.slice(0, -1) : part,
      ADJECTIVES.get(part) ?? part,
    )
  return forms
}

// "The finance chief" is the chief financial officer.
const ADJECTIVES = meanings({
  financial: 'finance',
  finance: 'financial',
  legal: 'law',
  medical: 'medicine',
  educational: 'education',
  environmental: 'environment',
  agricultural: 'agriculture',
  technical: 'technology',
  operating: 'operations',
  federal: 'federation',
})

function isTold({styled, told}: Profile, forms: readonly string[]): boolean {
  return holdsAny(styled, forms) || holdsAny(told, forms)
}

function isAllTold({styled, told}: Profile, words: readonly string[]): boolean {
  return words.every((word) => styled.has(word) || told.has(word))
}

/** How a noun is met: called so, or by its rank; by a compound of it; by what is said of the person; by a word of their role. */
function nounFit(profile: Profile, description: Description, age: number | null): number {
  const {noun, deeds, rank} = description
  const {called, styled, told} = profile
  const isCalled =
    called.has(noun) ||
    (rank !== undefined && called.has(rank)) ||
    // "The mother-of-two" of a mother of two.
    (OF_SO_MANY.test(noun) && called.has(noun.replace(OF_SO_MANY, '')))
  if (isCalled || (age !== null && isAged(description.aged, age))) return 4
  const compound = compoundFit(profile, noun)
  if (compound > 0) return compound
  if (holdsAny(told, deeds) || holdsAny(styled, deeds)) return 3.5
  return suchFit(profile, description)
}

/** "Boat-builder", "co-founder"; "stationmaster" of a station master. */
function compoundFit({called, styled}: Profile, noun: string): number {
  if (noun.length < 5) return 0
  for (const head of called) {
    if (head.endsWith(noun)) return head.startsWith('co-') ? 1.5 : 3.5
    if (noun.endsWith(head) && styled.has(noun.slice(0, -head.length))) return 3.5
  }
  return 0
}

/** Whether a noun is an office, and somebody is told to be something else. */
export function isSomethingElse(profile: Profile, noun: string): boolean {
  return TITLES.has(noun) && !profile.called.has(noun) && hasCalling(profile)
}

export function hasCalling({called}: Profile): boolean {
  return [...called].some(isCalling)
}

/** A noun for what somebody is, beside whose relation. */
function isCalling(noun: string): boolean {
  return isPersonNoun(noun) && !KIN.has(noun)
}

function suchFit(profile: Profile, description: Description): number {
  const {noun, such, joint} = description
  const {called, styled, told} = profile
  if (isElected(profile, description) || isServing(profile, noun)) return 3
  // A daughter is no mother, though who has one is.
  const has = KIN.has(noun) ? such.filter((word) => !called.has(word)) : such
  if (holdsSuch(called, noun, has)) return 3
  if (holdsSuch(told, noun, has) || joint.some((words) => isAllTold(profile, words))) return 2.5
  if (styled.has(noun) || holdsAny(styled, has)) return 2
  return kindredFit(profile, description)
}

/** Who owns a bakery is a baker; a wine critic makes no wine, and a scholar of history may be the historian. */
function kindredFit(profile: Profile, {noun, kindred}: Description): number {
  const {called, styled, told} = profile
  if (called.has('owner') && holdsAny(styled, kindred)) return 2
  if (!holdsAny(told, kindred)) return 0
  if (!hasCalling(profile)) return 2
  return /(?:ian|ist)$/.test(noun) ? 0.6 : 0
}

/** "The Orm MP", "the member for Orm" of one who represents Orm, "the Independent member" of an Independent councillor. */
function isElected(profile: Profile, {noun, names}: Description): boolean {
  if (!ELECTED.test(noun) || !isTold(profile, names)) return false
  const {called, told} = profile
  const isMember = noun === 'member' && [...called].some((each) => ELECTED.test(each))
  return isMember || told.has('represents')
}

/** "The officer" of "an area manager at Orm Fire and Rescue", "the police chief", "a captain in the army". */
function isServing(profile: Profile, noun: string): boolean {
  return noun === 'officer' && holdsAny(profile.called, RANKED) && isTold(profile, SERVICES)
}

const RANKED = 'captain chief commander commissioner lieutenant major manager'.split(' ')
const SERVICES = 'army coastguard fire force garda navy police rescue sheriff'.split(' ')

const ELECTED =
  /^(?:member|m[ep]p|mp|msp|td|lawmaker|legislator|senator|councillor|representative)$/

/** "The 63-year-old", "the teenager", "the pensioner". */
function isAged(noun: string, age: number): boolean {
  const years = /^(\d{1,3})-year-old$/.exec(noun)?.[1]
  if (years !== undefined) return age === Number(years)
  const [from, to] = AGES.get(noun) ?? [1, 0]
  return from <= age && age <= to
}

/** "The old man", "the boy" of somebody of 39. */
export function isOfOtherAge(description: string, noun: string, {age}: Entity): boolean {
  const words = wordsOf(description)
  const aged = words.slice(0, words.indexOf(noun)).find((word) => AGES.has(word)) ?? noun
  const isTold = AGES.has(aged) || YEARS.test(aged)
  return age !== null && isTold && !isAged(aged, age.value)
}

const AGES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['young', [12, 30]],
  ['old', [65, 120]],
  ['elderly', [65, 120]],
  ['boy', [1, 17]],
  ['girl', [1, 17]],
  ['child', [1, 14]],
  ['teenager', [13, 19]],
  ['pensioner', [60, 120]],
  ['septuagenarian', [70, 79]],
  ['octogenarian', [80, 89]],
  ['nonagenarian', [90, 99]],
  ['centenarian', [100, 120]],
])

/** Whether a word says of somebody what a noun means: "represents" of a lawyer, "hydrologist" of a scientist. */
function holdsSuch(words: ReadonlySet<string>, noun: string, such: readonly string[]): boolean {
  if (holdsAny(words, such)) return true
  const science = PHYSICIANS.test(noun) ? PHYSICIAN : SCIENCES.has(noun) ? SCIENTIST : null
  return words.size > 0 && science !== null && [...words].some((word) => science.test(word))
}

const PHYSICIANS = /^(?:clinician|consultant|doctor|medic|physician)$/
// No geologist.
const PHYSICIAN =
  /^urologist|(?:cardi|neur|onc|path|(?:der|ha?e|rheu)mat|radi|mi|mun|thalm|nephr|allerg|crin|enter|hesi|na?ec|neonat|proct|pulmon|vir|hepat|laryng)ologist$|iatrician$|iatrist$/

const SCIENCES: ReadonlySet<string> = new Set('scientist researcher expert specialist'.split(' '))
const SCIENTIST = /(?:ologist|ographer|onomer|chemist|icist)$/

/** "The oven-builder" of one "who builds the ovens", "the coach" of one who "has coached her", "the chairwoman" of one who chairs. */
function deedsOf(noun: string): readonly string[] {
  const agent = noun.slice(noun.lastIndexOf('-') + 1)
  // "Fishes" of a fisherman, "leads" of a leader.
  const stem = /^(.{3,}?)(?:(?:er)?(?:man|woman|person)|[eo]r)$/.exec(agent)?.[1]
  const forms = [`${noun}ed`, `${noun}d`, `${noun}es`, ...(HELD.test(noun) ? [`${noun}s`] : [])]
  // "Deported" of a deportee; "accused" of the accused.
  if (/e[de]$/.test(noun)) forms.push(`${noun.slice(0, -2)}ed`)
  if (stem === undefined) return forms
  // "Swims" of a swimmer.
  const verb = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
  return [
    ...forms,
    `${verb}s`,
    `${stem}es`,
    `${stem}ed`,
    `${stem}ing`,
    ...(AGENT_PASTS.get(stem)?.split(' ') ?? []),
  ]
}

/** "Bakery" of a baker, "garden" of a gardener, "cello" of a cellist, "bees" of a beekeeper: words for what somebody works with. */
function kindredOf(noun: string): readonly string[] {
  const [, thing] = COMPOUND.exec(noun) ?? []
  if (thing !== undefined) return ['', 's', 'ed', 'ing', 'shop'].map((ending) => thing + ending)
  const [, stem = '', ending = ''] = ENDINGS.exec(noun) ?? []
  // "Bakery", whose stem is too short to tell anything else.
  if (stem === '' && noun.endsWith('er')) return [`${noun}y`, `${noun}ies`]
  if (stem === '' || DWELLERS.test(noun)) return []
  return /[eo]r$/.test(ending)
    ? [stem, `${stem}s`, `${stem}ings`, `${noun}y`, `${noun}ies`]
    : ['', 's', 'o', 'y', 'e', 'es', 'ing', 'ics', 'ce', 'istry'].map((each) => stem + each)
}

const ENDINGS = /^(\p{L}{4,}?)(eur|eer|er|or|ist|ian|man|woman)$/u
const COMPOUND =
  /^(\p{L}{3,}?)s?-?(?:keeper|maker|owner|holder|seller|builder|worker|grower|ringer|writer|wright|smith|setter|breeder|catcher)$/u
// What is called after where it is, or what it belongs to, works with no such thing.
const DWELLERS =
  /^(?:prison|village|island|parishion|foreign|strang|pension|commission|minist|offic|report|govern|command|councill|directo?|memb|autho?|act|found)(?:er|or|r)$|^police/

/** Of many people nothing is told: an empty set is not asked. */
function holdsAny(told: ReadonlySet<string>, words: readonly string[]): boolean {
  if (told.size > 0) for (const word of words) if (told.has(word)) return true
  return false
}

// What somebody "heads" or "chairs" they are.
const HELD = /^(?:head|chair|captain|coach|host|referee|judge|pilot|volunteer)$/
const LEADS = deedsOf('leader')
