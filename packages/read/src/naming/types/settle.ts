import {grouped} from '../../language/grouped.ts'
import {countryNamed} from '../countries.ts'
import {type Evidence, together} from '../evidence/evidence.ts'
import {WEAK} from '../evidence/weights.ts'
import {keysOf, withoutSuffix} from '../keys.ts'
import type {NameType} from '../name-type.ts'
import {initialsOf} from '../people/register.ts'
import type {NameMention} from '../runs/mentions.ts'
import type {WordCases} from '../runs/run-starts.ts'
import {isOfWork} from '../runs/titles-of-works.ts'
import {sureType} from './classify.ts'
import {shareSurnames, spread} from './joined-names.ts'
import {cutOpeners, inForms, namesake, typeBeginnings, typeEndings} from './longer-names.ts'
import {joinSpellings} from './spellings.ts'
import {isCoined, PLACED, typeOfMany} from './types-of-many.ts'
import {acts, comesAgain, typeOfOne} from './types-of-one.ts'

/** A name where it stands, before the whole text has told what it names. */
export type OpenMention = NameMention & {
  type: NameType
  name: string
  words: readonly string[]
  keys: readonly string[]
  readonly evidence: Evidence
  /** Whether it fills quotation marks, as the title of a work does. */
  readonly isTitle: boolean
}

/**
 * Gives every name its type: by its own words, else by what stands around it anywhere in the text. Two words are a
 * person only with evidence: a given name, a title, a role, an age, or a last word that goes on alone as a surname does.
 */
export function settleTypes(
  mentions: readonly OpenMention[],
  cases: WordCases,
): readonly NameMention[] {
  let byName = grouped(mentions, ({name}) => [name])
  const types = new Map<string, NameType>()
  const longer = [...byName.keys()].filter((name) => name.includes(' '))
  const ends = endsOf(longer)
  for (const name of longer) {
    const all = byName.get(name) ?? []
    const words = withoutSuffix(all[0]?.words ?? [])
    types.set(name, isOfWork(all) ? 'other' : typeOfMany(words, all, byName, ends, cases))
  }
  if (cutOpeners(types, byName)) byName = grouped(mentions, ({name}) => [name])
  typeEndings(types, byName)
  typeBeginnings(types, byName)
  shareSurnames(mentions, {...ends, types, byName, known: cases.known})
  joinSpellings({...ends, types, byName, small: cases.small})
  byName = grouped(mentions, ({name}) => [name])
  const parts = partsOf(types, mentions)
  typeWords(types, byName, parts, cases)
  spread(mentions, types, parts.inPeople)
  typeByHabit(types, byName, parts, cases)
  const teams = teamsAmong(byName)
  for (const mention of mentions) {
    const type = typeHere(mention, types, parts, byName)
    const isTeam = type === 'place' && teams.has(mention.name) && !LOCATED.test(mention.before)
    mention.type = isTeam ? 'organisation' : type
    if (mayBeSomebody(mention)) mention.keys = keysOf(mention.words)
  }
  return mentions.map((mention) =>
    mention.type === 'other' && !mention.isTitle ? namesake(mention, types, cases) : mention,
  )
}

export function mayBeSomebody({type}: NameMention): boolean {
  return type === 'person' || type === null
}

function typeWords(
  types: Map<string, NameType>,
  byName: ReadonlyMap<string, readonly OpenMention[]>,
  parts: Parts,
  cases: WordCases,
): void {
  for (const [name, all] of byName) {
    if (types.has(name)) continue
    const isOther = isOfTwo(name, parts, byName, cases)
    types.set(name, isOther ? 'other' : typeOfWord(name, all, parts, cases))
  }
}

/** What a name names at one place: behind an honorific, whoever else bears it, somebody. */
function typeHere(
  mention: OpenMention,
  types: ReadonlyMap<string, NameType>,
  parts: Parts,
  byName: ReadonlyMap<string, readonly OpenMention[]>,
): NameType {
  if (mention.honorific !== null) return 'person'
  const type = types.get(mention.name) ?? null
  if (type === 'place' && isBearer(mention, parts, byName)) return 'person'
  return type ?? mention.type
}

/** "England" where Ada England is told of: she, where it speaks or no England is ever placed. */
function isBearer(
  {name, before, evidence}: OpenMention,
  {inPeople}: Parts,
  byName: ReadonlyMap<string, readonly OpenMention[]>,
): boolean {
  if (!inPeople.has(name)) return false
  const isPlaced = (each: OpenMention): boolean =>
    each.evidence.place > 0 || LOCATED.test(each.before)
  return evidence.speaks + evidence.person > 0
    ? !LOCATED.test(before) || (before === 'to' && evidence.speaks > 0)
    : !(byName.get(name) ?? []).some(isPlaced)
}

/** The words of the names of several words, by what these name. */
interface Parts {
  readonly inPeople: Set<string>
  readonly initials: Set<string>
  readonly opensBody: Set<string>
  readonly opensPlace: Set<string>
  readonly endsOther: Set<string>
  /** The letters of what is neither a body nor a place: a law, an event. */
  readonly otherInitials: Set<string>
}

function partsOf(types: ReadonlyMap<string, NameType>, mentions: readonly OpenMention[]): Parts {
  const parts: Parts = {
    inPeople: new Set(),
    initials: new Set(),
    opensBody: new Set(),
    opensPlace: new Set(),
    endsOther: new Set(),
    otherInitials: new Set(),
  }
  // People first: "the Quorl Foundation" is a person’s by the name of whoever is told of anywhere.
  for (const isPerson of [true, false])
    for (const [name, type] of types)
      if ((type === 'person') === isPerson) addParts(parts, name.split(' '), type)
  // "Quorl Weir Committee … Quorl Weir Convention": letters of two are the body’s.
  for (const [name, type] of types)
    if (type === 'organisation') parts.otherInitials.delete(capitalsOf(name.split(' ')))
  for (const {nickname} of mentions) if (nickname !== null) parts.inPeople.add(nickname)
  return parts
}

function addParts(parts: Parts, words: readonly string[], type: NameType): void {
  const [first = ''] = words
  if (type === 'person') {
    for (const form of words.flatMap(inForms)) parts.inPeople.add(form)
    const hyphen = words.at(-1)?.lastIndexOf('-') ?? -1
    if (hyphen > 0) parts.inPeople.add(words.at(-1)?.slice(hyphen + 1) ?? '')
    parts.initials.add(initialsOf(words))
  } else if (type === 'organisation') {
    openedBy(parts, words).add(first)
    // "Quorl Borough Council … Quorl’s weir": the town.
    if (OF_TOWN.test(words.join(' '))) parts.opensPlace.add(first)
  } else if (type === 'place') parts.opensPlace.add(first)
  else if (type === 'other') addOther(parts, words)
}

const OF_TOWN =
  /^.\p{Ll}[^ ]+ (?:(?:(?:Borough|City|County|District|Town) )?Council|Constabulary|County|Police Department|Township)$/u

function addOther({endsOther, otherInitials}: Parts, words: readonly string[]): void {
  endsOther.add(words.at(-1) ?? '')
  if (words.length > 2) otherInitials.add(capitalsOf(words))
}

/** The letters that stand for a name: those of its words with a capital. */
function capitalsOf(words: readonly string[]): string {
  return initialsOf(words.filter((word) => /^\p{Lu}/u.test(word)))
}

/** "The Vale-Reed ticket", "the Quorl-Tessen war": two who are named by themselves, too. */
function isOfTwo(
  name: string,
  {inPeople}: Parts,
  byName: ReadonlyMap<string, readonly OpenMention[]>,
  {known}: WordCases,
): boolean {
  const [first = '', second = '', ...more] = name.split('-')
  const isNamed = (each: string): boolean =>
    inPeople.has(each) || byName.has(each) || countryNamed(each) !== null || /^U\.?[KS]$/.test(each)
  return (
    second.length > 1 &&
    more.length === 0 &&
    !(inPeople.has(name) || known.isGivenName(first)) &&
    isNamed(first) &&
    isNamed(second)
  )
}

/** "Ada Quorl … the Quorl Inquiry": the surname alone is hers. */
function isInMemory({inPeople}: Parts, words: readonly string[]): boolean {
  return IN_MEMORY.test(words.at(-1) ?? '') && inPeople.has(words[0] ?? '')
}

const IN_MEMORY = /^(?:Commission|Foundation|Inquiry|Institute|Organi[sz]ation|Trust)$/

/** What the first word of a body names: "the Quorl Administration" has who leads it. */
function openedBy(parts: Parts, words: readonly string[]): Set<string> {
  const [first = '', noun = '', ...more] = words
  const isReign = more.length === 0 && REIGN.test(noun) && !first.endsWith('s')
  return isReign || isInMemory(parts, words) ? parts.inPeople : parts.opensBody
}

const REIGN = /^(?:Administration|Campaign|Presidency)$/

/** The type of a single word, which may stand for a longer name. */
function typeOfWord(
  name: string,
  all: readonly OpenMention[],
  parts: Parts,
  cases: WordCases,
): NameType {
  // "TW: It leaks.", where Tenzin Wangdi is asked.
  if (parts.initials.has(name) && all.every(({isLabel}) => isLabel)) return 'person'
  // "QUORL: “It leaks.”", where Ada Quorl is told of.
  const isCalled = parts.inPeople.has(name.charAt(0) + name.slice(1).toLowerCase())
  if (isCalled && name.length > 2 && all.every(({isLabel}) => isLabel)) return 'person'
  const isSure = sureType(all) !== null
  if (!isSure && isShortForOther(name, all, parts)) return 'other'
  const isPart = parts.inPeople.has(name)
  // "The Sorrel fishermen" are those of the Sorrel Islands, unless something is in Sorrel, "the Quorls" Ada Quorl’s family: the word alone names nothing.
  const isNobody =
    (!isSure && parts.opensPlace.has(name) && !isSpeakingBody(name, all, parts)) ||
    parts.inPeople.has(name.replace(/s$/, ''))
  if (isNobody && !isPart) return null
  const type = typeOfOne(name, all, isPart, parts.opensBody.has(name), cases)
  return isPart || !isCoined(name) ? type : typeOfCoined(type, all)
}

/** "Cyclone Ada … Ada weakened": storms bear people’s names; "the Quorl Weir Act … the QWA": letters of a law, where nothing is said of them that is said of bodies. */
function isShortForOther(
  name: string,
  all: readonly OpenMention[],
  {endsOther, otherInitials}: Parts,
): boolean {
  if (endsOther.has(name)) return true
  if (!otherInitials.has(name)) return false
  const {organisation, speaks} = together(all)
  return organisation + speaks <= 0
}

/** What opens a place's name is that place's where something is in it, and the body's that it opens, too, where it speaks: "Sorrel" of Sorrel Airlines, whatever the Sorrel Islands are. */
function isSpeakingBody(name: string, all: readonly OpenMention[], {opensBody}: Parts): boolean {
  // "New rules".
  const isSaying = all.some(
    ({before, after, evidence}) => evidence.speaks > 0 && (before !== '' || !after.endsWith('s')),
  )
  return together(all).place >= PLACED || (opensBody.has(name) && isSaying)
}

/** "QuorlCast will close", "the QuorlCast outage", "by QuorlCast Ltd": a firm, where it does or owns something. */
function typeOfCoined(type: NameType, all: readonly OpenMention[]): NameType {
  const {organisation, speaks} = together(all)
  const isTold =
    organisation >= 0 &&
    (organisation + speaks > 0 || all.some((each) => each.before === 'the' || acts(each)))
  return type === 'person' || (type === null && isTold) ? 'organisation' : type
}

/** A single word of nobody’s name that is always capitalised, comes again and acts is a body’s. */
function typeByHabit(
  types: Map<string, NameType>,
  byName: ReadonlyMap<string, readonly OpenMention[]>,
  {inPeople, opensPlace}: Parts,
  cases: WordCases,
): void {
  for (const [name, all] of byName) {
    if (types.get(name) !== null || opensPlace.has(name)) continue
    const isPart = inPeople.has(name) || inPeople.has(name.replace(/s$/, ''))
    if (!isPart && comesAgain(name, all, cases)) types.set(name, 'organisation')
  }
}

/** How often each word opens, and how often it ends, the names of several words. */
export interface Ends {
  readonly openings: ReadonlyMap<string, number>
  readonly closings: ReadonlyMap<string, number>
}

function endsOf(names: readonly string[]): Ends {
  const openings = new Map<string, number>()
  const closings = new Map<string, number>()
  for (const name of names) {
    const opener = name.slice(0, name.indexOf(' '))
    const closer = name.slice(name.lastIndexOf(' ') + 1)
    openings.set(opener, (openings.get(opener) ?? 0) + 1)
    closings.set(closer, (closings.get(closer) ?? 0) + 1)
  }
  return {openings, closings}
}

const LOCATED =
  /^(?:in|at|near|outside|around|across|from|to|of|northern|southern|eastern|western)$/

/** Countries and cities whose teams a report of a match is about: one of them scores, and the others play it. */
function teamsAmong(byName: ReadonlyMap<string, readonly OpenMention[]>): ReadonlySet<string> {
  const teams = new Set<string>()
  let isMatch = false
  for (const [name, all] of byName) {
    const team = sureType(all) === 'place' ? together(all).team : 0
    if (team > 0) teams.add(name)
    isMatch ||= team >= TEAM && all.some(({evidence}) => evidence.team >= WEAK)
  }
  return isMatch ? teams : new Set()
}

// Something that only teams do, and playing another.
const TEAM = 2.5
