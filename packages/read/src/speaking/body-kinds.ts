import type {Entity} from '@onrecord/core'
import {BODY_NOUNS} from '../data/nouns.ts'
import type {Draft} from '../pass.ts'
import {isAgency} from './cast.ts'
import {profileOf} from './profiles.ts'

/** Whether a name has all of some words in small letters. */
export function holdsAll(name: string, words: readonly string[]): boolean {
  const own = name.toLowerCase().split(' ')
  return words.every((word) => own.includes(word))
}

/** Whether an article calls a body so: "Quorl Watch, a rights group", of "the group", "the rights group". */
export function isCalled(
  draft: Draft,
  body: Entity,
  noun: string,
  words: readonly string[],
): boolean {
  const {called, styled, told} = profileOf(draft, body)
  return called.has(noun) && words.every((word) => styled.has(word) || told.has(word))
}

const SCHOOLS =
  /^(?!.* (?:Committee|Department|Hospital|Police|Press)$).*\b(?:Academy|College|Institute|School|State|Tech|University)\b/

/** What names say of those whom another noun means. */
export const KINDS: ReadonlyMap<string, RegExp> = new Map([
  ['authority', /\bCouncil\b/],
  ['force', /\b(?:Police|Constabulary)\b/],
  ['department', /\b(?:Office|Ministry|Treasury)\b/],
  ['union', /\b(?:Association|Federation|Brotherhood)\b/],
  ['airline', /air(?:lines|ways)?\b/i],
  ['club', /\b(?:AFC|FC|Albion|Athletic|City|County|Rovers|Town|United|Wanderers)$/],
  ['lender', /\bBank\b/],
  ['school', SCHOOLS],
  ['university', SCHOOLS],
])

export const COMPANIES: RegExp =
  /^(?:company|firm|business|retailer|airline|supermarket|start-?up|carrier|manufacturer|insurer|utility|maker|(?!play|hit|home|match|peace)\p{L}{3,}maker)$/u

/** What any body is called. */
export const ANY_KIND: RegExp = /^(?:agency|body|group|organi[sz]ation)$/

/** Whether a body's name says that it is a firm, or the article calls it one. */
export function isFirm(draft: Draft, body: Entity): boolean {
  return FIRM_NAME.test(body.name) || [...profileOf(draft, body).called].some(isFirmNoun)
}

function isFirmNoun(noun: string): boolean {
  return (
    COMPANIES.test(noun) || /^(?:developer|operator|contractor|supplier|lender|bank)$/.test(noun)
  )
}

const FIRM_NAME =
  /^PT\s|\b(?:Ltd|Limited|Inc|Corp|Corporation|Co|plc|PLC|LLC|AG|SE|SA|SpA|GmbH|NV|AB|ASA|Oy|Bhd|Pte|Holdings|Industries|Motors|Airlines|Homes|Foods|Energy|Group)\b/

/** Whether a noun can mean a body: its name says so, or the article, or nothing says that it is another thing. */
export function canBeCalled(draft: Draft, body: Entity, noun: string): 'so' | 'anything' | null {
  if (holdsAll(body.name, [noun]) || isCalled(draft, body, noun, [noun])) return 'so'
  const isNamed = body.mentions.some(({form}) => form === 'name')
  return isNamed && !isAgency(draft.text, body) && !isOtherThing(draft, body, noun)
    ? 'anything'
    : null
}

/** Whether a body's name, or what the article calls it, says that it is a council, a union, and no company, no charity. */
export function isOtherThing(draft: Draft, body: Entity, noun: string): boolean {
  const words = [...body.name.toLowerCase().split(' '), ...profileOf(draft, body).called]
  const also = ANY_KIND.test(noun) ? ANY_GROUP : ANY_BODY
  return words.some((word) => word !== noun && BODY_NOUNS.has(word) && !also.test(word))
}

const ANY_BODY = /^(?:group|company|firm|bank|trust|society)$/
// What a name says of an agency, an organisation.
const ANY_GROUP =
  /^(?:group|company|firm|bank|trust|society|administration|association|authority|board|bureau|campaign|cent(?:er|re)|coalition|commission|committee|council|department|federation|foundation|institute|league|network|office|organi[sz]ation|police|service|union)$/
