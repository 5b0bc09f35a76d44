import type {Entity} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {PORTFOLIOS} from '../../data/portfolios.ts'
import {TITLES} from '../../data/titles.ts'
import {AGENT_PASTS} from '../../data/verbs.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {isDemonym} from '../../naming/countries.ts'
import {OF_SO_MANY} from '../gender-of-words.ts'
import {OF_MINISTERS, RANKS} from '../notes.ts'
import {type Profile, yearsOf} from '../profiles.ts'
import {partyOf} from './parties.ts'

/** How much of a description an article tells of somebody: 0 where its noun is not met, or something excludes them. */
export function fitOf(profile: Profile, told: Description, person: Entity, isKin: boolean): number {
  const age = yearsOf(person, profile)
  if (profile.isEmpty && age === null && !isKin) return 0
  if (told.years !== undefined && age !== null) return isAged(told.years, age) ? 4 + WORD : 0
  if (isAnother(profile, told) || isOpposite(profile, told)) return 0
  return wordsFit(profile, told, age, isKin)
}

/** What a description says: its noun, and its other words. */
export interface Description {
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

/** "The rail minister" is no prime minister, "the rail secretary" no shadow one, "the president" no vice president, "the mayor" no deputy. */
function isOtherOffice({styled}: Profile, {noun}: Description): boolean {
  return HIGH_OFFICES.test(noun) || styled.has('shadow')
}

const HIGH_OFFICES = /^(?:chancellor|governor|mayor|minister|premier|president|secretary|speaker)$/

/** A vice president is no president, but an executive; "the governor, once deputy governor" is one. */
function isOutranked({called, styled, held}: Profile, {rank, noun}: Description): boolean {
  const ranks = noun === 'minister' && rank === undefined ? OF_MINISTERS : RANKS
  const isHead = rank === undefined || rank === 'prime'
  return isHead && called.has(noun) && !held.has(noun) && ranks.some((each) => styled.has(each))
}

/** "The minister" is no deputy prime minister, whoever else may be the prime minister; "the new minister" may have been a junior one. */
export function isDeputy(profile: Profile, told: Description): boolean {
  return (
    told.tenure !== 'new' &&
    isOtherOffice(profile, told) &&
    isOutranked(profile, {...told, rank: told.rank ?? 'prime'})
  )
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

/** What ministers are over, by how the words begin: "defence", "defense". */
export function portfoliosIn(words: Iterable<string>): readonly string[] {
  return [...words].flatMap((word) => (PORTFOLIOS.has(word) ? [word.slice(0, STEM)] : []))
}

const STEM = 5
const OF_NO_MINISTER: readonly string[] = ['general', 'press']

/** Whether a rank is not told of a person, or another portfolio, people or party is: "the Romanian mayor" is not the Bulgarian one. */
export function isAnother(
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

/** "The abbot of the lower house" is not the upper one. */
export function isOpposite({styled, told}: Profile, {sides}: Description): boolean {
  const has = (word: string): boolean => styled.has(word) || told.has(word)
  return sides.some((word) => has(OPPOSITES.get(word) ?? '') && !has(word))
}

export const OPPOSITES: ReadonlyMap<string, string> = new Map(
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

export function isOfPeople(word: string): boolean {
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
export const ANYBODY: ReadonlySet<string> = new Set(
  'man woman lady gentleman boy girl person'.split(' '),
)

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

export function isTold({styled, told}: Profile, forms: readonly string[]): boolean {
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
  if (isRunning(profile, description) || isOpposing(profile, description)) return 3
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
  return isMember || called.has('lawmaker') || isSitting(told)
}

/** What those of a party may be called. */
export function isInPolitics(noun: string): boolean {
  return ELECTED.test(noun) || HIGH_OFFICES.test(noun)
}

/** "Represents Orm", "sits for Orm", "sits on the council"; not "sits in a chair". */
function isSitting(told: ReadonlySet<string>): boolean {
  return told.has('represents') || (told.has('sits') && (told.has('for') || told.has('on')))
}

/** "The officer" of "an area manager at Orm Fire and Rescue", "the police chief", "a captain in the army". */
function isServing(profile: Profile, noun: string): boolean {
  return noun === 'officer' && holdsAny(profile.called, RANKED) && isTold(profile, SERVICES)
}

/** "The defence minister" of one "who leads the defence ministry", "who oversees defence"; not "who leads the defence for the accused", "who runs a health shop". */
function isRunning({told}: Profile, {portfolios}: Description): boolean {
  return (
    portfolios.length > 0 &&
    (told.has('oversees') || (holdsAny(told, RUNS) && holdsAny(told, OFFICES))) &&
    [...told].some((word) => portfolios.includes(word.slice(0, STEM)))
  )
}

/** "The shadow minister" of one "who speaks on ports for the opposition". */
function isOpposing({styled, told}: Profile, {noun, rank}: Description): boolean {
  return noun === 'minister' && rank === 'shadow' && styled.has('shadow') && told.has('opposition')
}

const RUNS = ['runs', 'heads', 'leads']
const OFFICES = ['department', 'ministry', 'treasury']
const RANKED = 'captain chief commander commissioner lieutenant major manager'.split(' ')
const SERVICES = 'army coastguard fire force garda navy police rescue sheriff'.split(' ')
export const ELECTED: RegExp =
  /^(?:member|m[ep]p|mp|msp|td|lawmaker|legislator|senator|councillor|representative|congress(?:wo)?man)$/

/** "The 63-year-old", "the teenager", "the pensioner". */
export function isAged(noun: string, age: number): boolean {
  const years = /^(\d{1,3})-year-old$/.exec(noun)?.[1]
  if (years !== undefined) return age === Number(years)
  const [from, to] = AGES.get(noun) ?? [1, 0]
  return from <= age && age <= to
}

export const AGES: ReadonlyMap<string, readonly [number, number]> = new Map([
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
export function deedsOf(noun: string): readonly string[] {
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

/** Of many people nothing is told: an empty set is not asked. */
export function holdsAny(told: ReadonlySet<string>, words: readonly string[]): boolean {
  if (told.size > 0) for (const word of words) if (told.has(word)) return true
  return false
}

// What somebody "heads" or "chairs" they are.
const HELD = /^(?:head|chair|captain|coach|host|referee|judge|pilot|volunteer)$/
const LEADS = deedsOf('leader')
