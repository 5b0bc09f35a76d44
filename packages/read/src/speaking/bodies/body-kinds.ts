import type {Entity} from '@onrecord/core'
import {FIRM_KINDS, OTHER_KINDS, SYNONYMS} from '../../data/body-kinds.ts'
import {BODY_NOUNS} from '../../data/nouns.ts'
import {anyOf} from '../../language/any-of.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {singular} from '../../language/singular.ts'
import {stemOf} from '../../language/words-in.ts'
import {stateTold} from '../../naming/countries.ts'
import type {Draft} from '../../pass.ts'
import {isAgency} from '../cast.ts'
import {profileOf} from '../profiles.ts'

/** Whether a name has all of some words in small letters; "the nurses’ union" is the Nurses Union. */
export function holdsAll(name: string, words: readonly string[]): boolean {
  const own = name
    .toLowerCase()
    .replace(/[’'](?= |$)/g, '')
    .split(' ')
  return words.every((word) => own.includes(word.replace(/[’']$/, '')))
}

/** "The nurses’ union" of the Nurses’ Association, "the health department" of the Ministry of Health, "the mining company" of Quorl Gold. */
export function isNamedSo(name: string, noun: string, words: readonly string[]): boolean {
  const others = words.filter((word) => word !== noun)
  if (others.length === 0 || others.length === words.length) return holdsAll(name, words)
  const isField = isFirmName(name) && (ANY_FIRM.test(noun) || isFirmNoun(noun))
  if (isField) {
    const own = name.toLowerCase().split(' ').map(singular)
    return others.every(
      (word) => own.includes(singular(word)) || FIELDS.get(word)?.test(name) === true,
    )
  }
  if (KINDS.get(noun)?.test(name) !== true) return holdsAll(name, words)
  return others.every((word) => holdsAll(name, [word]) || isOfState(name, word))
}

/** "Japanese", "Japan’s" of the Japan Weir Force. */
function isOfState(name: string, word: string): boolean {
  const state = stateTold(word)
  return (
    state !== null &&
    name
      .toLowerCase()
      .split(' ')
      .some((each) => stateTold(each) === state)
  )
}

/** Whether an article calls a body so: "Quorl Watch, a rights group", of "the group", "the rights group"; a bank is a lender, and a "Chinese carmaker" a "Chinese company". */
export function isCalled(
  draft: Draft,
  body: Entity,
  noun: string,
  words: readonly string[],
): boolean {
  const {called, styled, told} = profileOf(draft, body)
  const isSuch = (each: string): boolean =>
    isAlike(each, noun) || (words.length > 1 && ANY_FIRM.test(noun) && isFirmNoun(each))
  return (
    [...called].some(isSuch) &&
    words.every((word) => word === noun || styled.has(word) || told.has(stemOf(word)))
  )
}

/** "Carrier" of an airline. */
function isAlike(one: string, other: string): boolean {
  return one === other || ALIKE.get(one)?.includes(other) === true
}

const ALL_KINDS = [...FIRM_KINDS, ...OTHER_KINDS]

const ALIKE: ReadonlyMap<string, readonly string[]> = alike()

function alike(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>()
  for (const nouns of [...ALL_KINDS.map(([each]) => each), ...SYNONYMS]) {
    const list = nouns.split(' ')
    for (const noun of list) all.set(noun, [...(all.get(noun) ?? []), ...list])
  }
  return all
}

/** What any firm is called. */
export const ANY_FIRM: RegExp = /^(?:business|company|firm|giant|group|maker|manufacturer)$/

/** What names say of those whom another noun means. */
export const KINDS: ReadonlyMap<string, RegExp> = new Map(
  ALL_KINDS.flatMap(([nouns, names]) => nouns.split(' ').map((noun) => [noun, names] as const)),
)

/** The kind that a phrase tells, "court_of_appeal" of its words where that is one, else its noun. */
export function kindOf(noun: string, words: readonly string[]): string {
  const phrase = words.join('_')
  return KINDS.has(phrase) ? phrase : noun
}

const FIELDS: ReadonlyMap<string, RegExp> = new Map(
  FIRM_KINDS.flatMap(([, names, fields]) =>
    (fields?.split(' ') ?? []).map((field) => [field, names] as const),
  ),
)

const FIRM_NOUNS: ReadonlySet<string> = new Set(FIRM_KINDS.flatMap(([nouns]) => nouns.split(' ')))

export const COMPANIES: RegExp =
  /^(?:company|firm|business|retailer|airline|supermarket|start-?up|carrier|manufacturer|insurer|utility|maker|giant|conglomerate|chain|(?!cheese|film|hit|holiday|home|king|law|match|peace|play|policy|trouble)\p{L}{3,}maker)$/u

/** What any body is called. */
export const ANY_KIND: RegExp = /^(?:agency|body|group|organi[sz]ation)$/

/** Whether a body's name says that it is a firm, or the article calls it one. */
export function isFirm(draft: Draft, body: Entity): boolean {
  return isFirmName(body.name) || [...profileOf(draft, body).called].some(isFirmNoun)
}

function isFirmName(name: string): boolean {
  return FIRM_NAME.test(name)
}

/** "Retailer", "operator". */
export function isFirmNoun(noun: string): boolean {
  return COMPANIES.test(noun) || FIRM_NOUNS.has(noun)
}

const FIRM_FORMS =
  /^PT\s|\b(?:Ltd|Limited|Inc|Corp|Corporation|Co|plc|PLC|LLC|AG|SE|SA|SpA|GmbH|NV|AB|ASA|Oy|Bhd|Pte|Holdings|Industries|Motors|Airlines|Airways|Pharma(?:ceuticals)?|Technologies|Homes|Foods|Energy|Group)\b/
const FIRM_NAME = new RegExp(anyOf([FIRM_FORMS, ...FIRM_KINDS.map(([, names]) => names)]), 'u')

/** Whether a noun can mean a body: its name says so, or the article, or nothing says that it is another thing. */
export function canBeCalled(draft: Draft, body: Entity, noun: string): 'so' | 'anything' | null {
  const isSo = holdsAll(body.name, [noun]) || KINDS.get(noun)?.test(body.name) === true
  if (isSo || isCalled(draft, body, noun, [noun])) return 'so'
  const isNamed = body.mentions.some(({form}) => /^(?:acronym|name)$/.test(form))
  return isNamed && !isAgency(draft.text, body) && !isOtherThing(draft, body, noun)
    ? 'anything'
    : null
}

/** Whether a body's name, or what the article calls it, says that it is a council, a union, and no company, no charity. */
export function isOtherThing(draft: Draft, body: Entity, noun: string): boolean {
  const {called, styled} = profileOf(draft, body)
  const isCompany = COMPANIES.test(noun)
  // "A rights group" is no company, whatever an "Orm Group" is.
  if (isCompany && called.has('group') && [...styled].some((word) => CAUSES.test(word))) return true
  if (isCompany && KINDS.get('regulator')?.test(body.name) === true) return true
  // "Labour won. The firm said it was late": a party is no firm, and no group.
  if (PARTY.test(body.name)) return !CALLS_PARTY.test(noun)
  // A town's council; the council of a faith may be any group.
  if (ANY_OF_MANY.test(noun) && body.name.endsWith(' Council')) return true
  const also = alsoCalled(noun, isCompany)
  const isAnyFirm = ANY_FIRM.test(noun)
  const isOther = (word: string): boolean =>
    !isAlike(word, noun) &&
    (BODY_NOUNS.has(word) || isFirmNoun(word)) &&
    !also.test(word) &&
    !(isAnyFirm && (isFirmNoun(word) || ONLINE.test(word)))
  return (
    [
      ...body.name.toLowerCase().split(' '),
      ...[...called].filter((word) => isFirmNoun(word) || KINDS.has(word) || !isPersonNoun(word)),
    ].some(isOther) || IMPLIED.some(([first, names]) => isOther(first) && names.test(body.name))
  )
}

/** What those are whose names say so: the first noun of a kind. */
const IMPLIED: readonly (readonly [noun: string, names: RegExp])[] = [
  ...FIRM_KINDS,
  ...OTHER_KINDS.filter(([nouns]) => nouns.startsWith('club ')),
].map(([nouns, names]) => [nouns.split(' ', 1)[0] ?? '', names])

const PARTY =
  /^(?:Labour|Tories|(?:\p{L}+ )?(?:Conservatives|Democrats|Greens|Liberals|Republicans))$/u
const CALLS_PARTY = /^(?:campaign|government|leadership|movement|opposition|party)$/

export const CAUSES: RegExp =
  /^(?:activist|advocacy|aid|armed|campaign|civil|environmental|human|lobby|militant|pressure|rebel|rights|terror|terrorist)$/

/** What a name or an article may say besides of what is called by a noun: an airline is no bank. */
function alsoCalled(noun: string, isCompany: boolean): RegExp {
  if (noun === 'agency') return ANY_AGENCY
  if (ANY_KIND.test(noun)) return noun === 'body' ? ANY_PUBLIC : ANY_GROUP
  return isCompany && !ANY_FIRM.test(noun) ? A_COMPANY : ANY_BODY
}

// "The social network Quorl" is a company.
const ONLINE = /^(?:network|site|website)$/
const ANY_OF_MANY = /^(?:group|organi[sz]ation)$/
const A_COMPANY = /^(?:group|company|firm)$/
const ANY_BODY = /^(?:group|company|firm|bank|trust|society)$/
const ANY_AGENCY =
  /^(?:company|firm|administration|authority|board|bureau|campaign|cent(?:er|re)|commission|committee|council|department|fund|institute|office|organi[sz]ation|police|service)$/
// What a name says of a group, an organisation; of a body.
const ANY_GROUP =
  /^(?:group|company|firm|bank|campaign|coalition|network|organi[sz]ation|association|cent(?:er|re)|committee|council|federation|foundation|institute|league|service|society|trust|union)$/
const ANY_PUBLIC =
  /^(?:group|organi[sz]ation|association|cent(?:er|re)|committee|council|federation|foundation|institute|league|service|society|trust|union|administration|agency|authority|board|bureau|commission|office|regulator|watchdog)$/
