import type {Entity} from '@onrecord/core'
import {BODY_NOUNS} from '../data/nouns.ts'
import {stemOf} from '../language/words-in.ts'
import type {Draft} from '../pass.ts'
import {isAgency} from './cast.ts'
import {profileOf} from './profiles.ts'

/** Whether a name has all of some words in small letters; "the nurses’ union" is the Nurses Union. */
export function holdsAll(name: string, words: readonly string[]): boolean {
  const own = name
    .toLowerCase()
    .replace(/[’'](?= |$)/g, '')
    .split(' ')
  return words.every((word) => own.includes(word.replace(/[’']$/, '')))
}

/** "The nurses’ union" of the Nurses’ Association, "the health department" of the Ministry of Health. */
export function isNamedSo(name: string, noun: string, words: readonly string[]): boolean {
  const isKind = words.length > 1 && KINDS.get(noun)?.test(name) === true
  return holdsAll(name, isKind ? words.filter((word) => word !== noun) : words)
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
  return one === other || ALIKE.some((nouns) => nouns.includes(one) && nouns.includes(other))
}

const ALIKE: readonly (readonly string[])[] = [
  ['airline', 'carrier'],
  ['carmaker', 'automaker'],
  ['bank', 'lender'],
  ['brewer', 'brewery'],
  ['broadcaster', 'network', 'channel', 'station'],
  ['charity', 'foundation', 'nonprofit', 'non-profit', 'trust'],
  ['club', 'team'],
  ['group', 'organization', 'organisation'],
  ['paper', 'newspaper', 'tabloid', 'daily'],
  ['regulator', 'watchdog'],
  ['retailer', 'supermarket', 'chain'],
]
// What any firm is called.
const ANY_FIRM = /^(?:business|company|firm|giant|group|maker|manufacturer)$/

const SCHOOLS =
  /^(?!.* (?:Committee|Department|Hospital|Police|Press)$).*\b(?:Academy|College|Institute|School|State|Tech|University)\b/

// "AirQuorl", "Quorl Airways"; no air force.
const AIRLINES = /\bAir(?=[\p{Lu}\s-]|$)(?! Force)|[Aa]ir(?:lines|ways)?$/u

/** What names say of those whom another noun means. */
export const KINDS: ReadonlyMap<string, RegExp> = new Map([
  ['authority', /\bCouncil\b/],
  ['force', /\b(?:Police|Constabulary)\b/],
  ['department', /\b(?:Office|Ministry|Treasury)\b/],
  ['union', /\b(?:Association|Federation|Brotherhood)\b/],
  ['airline', AIRLINES],
  ['carrier', AIRLINES],
  ['club', /\b(?:AFC|FC|Albion|Athletic|City|County|Rovers|Town|United|Wanderers)$/],
  ['lender', /\bBank\b/],
  [
    'party',
    /\b(?:Alliance|Coalition|Conservatives|Democrats|Front|Greens|Labour|Liberals|Movement)\b/,
  ],
  ['school', SCHOOLS],
  ['university', SCHOOLS],
])

export const COMPANIES: RegExp =
  /^(?:company|firm|business|retailer|airline|supermarket|start-?up|carrier|manufacturer|insurer|utility|maker|giant|conglomerate|chain|(?!cheese|film|hit|holiday|home|king|law|match|peace|play|policy|trouble)\p{L}{3,}maker)$/u

/** What any body is called. */
export const ANY_KIND: RegExp = /^(?:agency|body|group|organi[sz]ation)$/

/** Whether a body's name says that it is a firm, or the article calls it one. */
export function isFirm(draft: Draft, body: Entity): boolean {
  return FIRM_NAME.test(body.name) || [...profileOf(draft, body).called].some(isFirmNoun)
}

function isFirmNoun(noun: string): boolean {
  return (
    COMPANIES.test(noun) ||
    /^(?:brewer|developer|operator|contractor|supplier|lender|bank)$/.test(noun)
  )
}

const FIRM_NAME =
  /^PT\s|\b(?:Ltd|Limited|Inc|Corp|Corporation|Co|plc|PLC|LLC|AG|SE|SA|SpA|GmbH|NV|AB|ASA|Oy|Bhd|Pte|Holdings|Industries|Motors|Airlines|Airways|Pharma(?:ceuticals)?|Technologies|Homes|Foods|Energy|Group)\b/

/** Whether a noun can mean a body: its name says so, or the article, or nothing says that it is another thing. */
export function canBeCalled(draft: Draft, body: Entity, noun: string): 'so' | 'anything' | null {
  const isSo = holdsAll(body.name, [noun]) || KINDS.get(noun)?.test(body.name) === true
  if (isSo || isCalled(draft, body, noun, [noun])) return 'so'
  const isNamed = body.mentions.some(({form}) => form === 'name')
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
  const also = alsoCalled(noun, isCompany)
  const isAnyFirm = ANY_FIRM.test(noun)
  return [...body.name.toLowerCase().split(' '), ...called].some(
    (word) =>
      !isAlike(word, noun) &&
      (BODY_NOUNS.has(word) || isFirmNoun(word)) &&
      !also.test(word) &&
      !(isAnyFirm && isFirmNoun(word)),
  )
}

export const CAUSES: RegExp =
  /^(?:activist|advocacy|aid|armed|campaign|civil|environmental|human|lobby|militant|pressure|rebel|rights|terror|terrorist)$/

/** What a name or an article may say besides of what is called by a noun: an airline is no bank. */
function alsoCalled(noun: string, isCompany: boolean): RegExp {
  if (noun === 'agency') return ANY_AGENCY
  if (ANY_KIND.test(noun)) return ANY_GROUP
  return isCompany && !ANY_FIRM.test(noun) ? A_COMPANY : ANY_BODY
}

const A_COMPANY = /^(?:group|company|firm)$/
const ANY_BODY = /^(?:group|company|firm|bank|trust|society)$/
const ANY_AGENCY =
  /^(?:company|firm|administration|authority|board|bureau|campaign|cent(?:er|re)|commission|committee|council|department|institute|office|police|service)$/
// What a name says of an agency, an organisation.
const ANY_GROUP =
  /^(?:group|company|firm|bank|trust|society|administration|association|authority|board|bureau|campaign|cent(?:er|re)|coalition|commission|committee|council|department|federation|foundation|institute|league|network|office|organi[sz]ation|police|service|union)$/
