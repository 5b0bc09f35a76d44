import {contains, type Entity, type Mention, type Span} from '@onrecord/core'
import {BODY_NOUNS} from '../data/nouns.ts'
import {DETERMINER, is} from '../language/grammar.ts'
import {isPersonNoun} from '../language/person-noun.ts'
import {singular} from '../language/singular.ts'
import {wordsIn} from '../language/words-in.ts'
import type {Draft} from '../pass.ts'
import {firstFrom} from '../passes/tokens/places.ts'
import {addMention, type Cast, collective, entitiesNear, inMind, isAgency} from './cast.ts'
import {openingOf} from './identified.ts'
import {lastBefore} from './kin-named.ts'
import {mentionsIn} from './mention-places.ts'
import type {PhraseOwner} from './phrase-owner.ts'
import {profileOf} from './profiles.ts'
import {blockAt, sentenceAt} from './sentence-at.ts'

type Collective = Extract<PhraseOwner, {kind: 'collective'}>

/** "The ministry said" is the ministry that was named; other bodies and groups are themselves. */
export function byCollective(draft: Draft, cast: Cast, owner: Collective): Entity {
  const {type, name, span} = owner
  return knownBody(draft, cast, owner) ?? collective(cast, type, name, span)
}

/** The body with a name that a noun for bodies means, if it means one. */
export function knownBody(draft: Draft, cast: Cast, owner: Collective): Entity | null {
  const {type, noun, span} = owner
  if (type !== 'organisation') return null
  const apposed = besideName(draft, cast, span) ?? aroundPhrase(cast, span)
  if (apposed !== null) return apposed
  const named = owner.definite ? bodyMeant(draft, cast, noun, span) : null
  return named ?? employerOf(draft, cast, owner) ?? namedLater(draft, cast, owner)
}

/** "(The Reed and) Weir Party said": the body in whose name a phrase stands. */
export function aroundPhrase(cast: Cast, phrase: Span): Entity | null {
  const near = {start: Math.max(0, phrase.start - LONGEST_NAME), end: phrase.end}
  const found = entitiesNear(cast, near).find(
    (each) =>
      each.type === 'organisation' &&
      mentionsIn(each, near).some(({form, span}) => form === 'name' && contains(span, phrase)),
  )
  return found ?? null
}

/** "Her agency, Quorl Sports, said", "Quorl Watch, a rights group, which warns": whose name stands beside. */
function besideName({text}: Draft, cast: Cast, {start, end}: Span): Entity | null {
  const [before = ''] = APPOSED.exec(text.slice(Math.max(0, start - 5), start)) ?? []
  const [after = ''] = APPOSING.exec(text.slice(end, end + 6)) ?? []
  if (before === '' && after === '') return null
  const near = {start: Math.max(0, start - LONGEST_NAME), end: end + after.length + 1}
  const isBeside = ({form, span}: Mention): boolean =>
    /^(?:name|alias)$/.test(form) &&
    (before === '' ? span.start === end + after.length : span.end === start - before.length)
  const found = entitiesNear(cast, near).find(
    (each) => each.type === 'organisation' && mentionsIn(each, near).some(isBeside),
  )
  return found ?? null
}

const LONGEST_NAME = 60
const APPOSED = /,\san?\s$/
const APPOSING = /^,\s(?:the\s)?(?=\p{Lu})/u

/** "Her organization": the one whose somebody the last person of the gender is told to be. */
function employerOf({text}: Draft, cast: Cast, {noun, span}: Collective): Entity | null {
  const whose = /\b(his|her)\s$/i.exec(text.slice(Math.max(0, span.start - 5), span.start))?.[1]
  if (whose === undefined || !EMPLOYERS.test(noun)) return null
  const gender = whose.toLowerCase() === 'her' ? 'female' : 'male'
  const near = {start: Math.max(0, span.start - NEAR), end: span.start}
  const person = lastBefore(cast, near, gender)
  if (person === null || mentionsIn(person, near).length === 0) return null
  const ids = new Set(person.roles.map(({organisation}) => organisation))
  const [only, other] = cast.entities.filter(({id}) => ids.has(id))
  if (only === undefined || other !== undefined) return null
  addMention(cast, only.id, span, 'description')
  return only
}

const EMPLOYERS =
  /^(?:organi[sz]ation|group|company|firm|charity|agency|institute|centre|center|union|party|network|association|foundation)$/
const NEAR = 500

/** The body that a definite noun means: the last before it whose name holds its words, or which the article calls so; it is a mention of it. */
export function bodyMeant(draft: Draft, cast: Cast, noun: string, span: Span): Entity | null {
  if (isPersonNoun(noun) && !BODY_NOUNS.has(noun) && !COMPANIES.test(noun)) return null
  const known = ofPlaceBehind(draft, cast, bodiesBefore(cast, span.start), span)
  const words = nounsOf(draft.text, span)
  // "The two": no noun at all; "the universities": no one body.
  if (words.length === 0 || (singular(noun) !== noun && !BODY_NOUNS.has(noun))) return null
  const meant =
    lastOf(
      known.filter((each) => holdsAll(each.name, words)),
      span,
    ) ??
    placeMeant(cast, words, span) ??
    lastOf(
      known.filter((each) => isCalled(draft, each, noun, words)),
      span,
    ) ??
    (words.length === 1 || COMPANIES.test(noun) ? ofKind(known, noun) : null) ??
    (words.length === 1 || noun === 'maker' ? inFocus(draft, known, noun, span) : null)
  if (meant !== null) addMention(cast, meant.id, span, 'description')
  return meant
}

/** "The police department in the city of Orm": none of another place. */
function ofPlaceBehind(
  {text}: Draft,
  cast: Cast,
  bodies: readonly Entity[],
  {end}: Span,
): readonly Entity[] {
  const [lead] = PLACED.exec(text.slice(end, end + LONGEST_NAME)) ?? []
  if (lead === undefined) return bodies
  const start = end + lead.length
  const near = {start, end: start + 1}
  const place = entitiesNear(cast, near).find(
    (each) =>
      each.type === 'place' && mentionsIn(each, near).some(({span}) => span.start === start),
  )
  const words = place?.name.toLowerCase().split(' ') ?? []
  return bodies.filter(({name}) => holdsAll(name, words))
}

const PLACED = /^\s(?:in|of|at)\s(?:the\s(?:city|town|village|county|state)\sof\s)?(?=\p{Lu})/u

/** "She was stuck at Quorl Park. The park said": the last place before whose name ends so. */
function placeMeant(cast: Cast, [noun, other]: readonly string[], span: Span): Entity | null {
  if (noun === undefined || other !== undefined) return null
  const named = inMind(cast, span.start).filter(
    ({type, name, mentions}) =>
      type === 'place' &&
      name.toLowerCase().endsWith(` ${noun}`) &&
      (mentions[0]?.span.start ?? 0) < span.start,
  )
  return lastOf(named, span)
}

/**
 * "Rights group says" in a headline, "a rights group said" in a lead: the only one that the article calls so or whose name says so, else
 * the only one that the paragraph behind the lead names and whose name does not say that it is another thing.
 */
function namedLater(draft: Draft, cast: Cast, {noun, span}: Collective): Entity | null {
  const {text, blocks} = draft
  const {next, end} = openingOf(draft)
  if (next === undefined || span.start >= end) return null
  const isTitle = blocks[blockAt(draft, span.start)]?.span.end !== end
  if (!(isTitle ? BARE : INDEFINITE).test(text.slice(Math.max(0, span.start - 6), span.start)))
    return null
  const named = inMind(cast, span.start).filter(
    ({type, mentions}) => type === 'organisation' && mentions.some(({form}) => form === 'name'),
  )
  const words = nounsOf(text, span)
  const told = named.filter(
    (each) => holdsAll(each.name, words) || isCalled(draft, each, noun, words),
  )
  const [only, other] =
    told.length > 0
      ? told
      : named.filter(
          (each) => mentionsIn(each, next.span).length > 0 && !isOtherThing(draft, each, noun),
        )
  if (only === undefined || other !== undefined) return null
  addMention(cast, only.id, span, 'description')
  return only
}

const BARE = /(?<!\b(?:the|its|their|his|her)\s)$/i
const INDEFINITE = /\ban?\s$/i

function nounsOf(text: string, {start, end}: Span): readonly string[] {
  return wordsIn(text, start, end)
    .filter((word) => !is(word, DETERMINER))
    .map(({lower}) => lower)
}

/** The bodies in mind that are mentioned before a place. */
export function bodiesBefore(cast: Cast, before: number): readonly Entity[] {
  return inMind(cast, before).filter(
    ({type, mentions}) => type === 'organisation' && (mentions[0]?.span.start ?? 0) < before,
  )
}

/** Of some bodies the one that is mentioned last before a place. */
function lastOf(bodies: readonly Entity[], {start}: Span): Entity | null {
  const [first, ...more] = bodies
  if (first === undefined) return null
  const lastAt = ({mentions}: Entity): number =>
    mentions[firstFrom(mentions, start) - 1]?.span.start ?? 0
  return more.reduce((last, each) => (lastAt(each) >= lastAt(last) ? each : last), first)
}

/** Whether a name has all of some words in small letters. */
export function holdsAll(name: string, words: readonly string[]): boolean {
  const own = name.toLowerCase().split(' ')
  return words.every((word) => own.includes(word))
}

/** Whether an article calls a body so: "Quorl Watch, a rights group", of "the group", "the rights group". */
function isCalled(draft: Draft, body: Entity, noun: string, words: readonly string[]): boolean {
  const {called, styled, told} = profileOf(draft, body)
  return called.has(noun) && words.every((word) => styled.has(word) || told.has(word))
}

/** "The authority" of the only council, "the force" of the only police. */
function ofKind(known: readonly Entity[], noun: string): Entity | null {
  const kind = KINDS.get(noun)
  if (kind === undefined) return null
  const [only, other] = known.filter(({name}) => kind.test(name))
  return other === undefined ? (only ?? null) : null
}

const PAPERS =
  /\b(?:Chronicle|Courier|Echo|Gazette|Guardian|Herald|Journal|Mail|Mirror|News|Observer|Post|Telegraph|Times|Tribune)$/

/** What names say of those whom another noun means. */
const KINDS: ReadonlyMap<string, RegExp> = new Map([
  ['authority', /\bCouncil\b/],
  ['force', /\b(?:Police|Constabulary)\b/],
  ['department', /\b(?:Office|Ministry|Treasury)\b/],
  ['union', /\b(?:Association|Federation|Brotherhood)\b/],
  ['airline', /air(?:lines|ways)?\b/i],
  ['club', /\b(?:AFC|FC|Albion|Athletic|City|County|Rovers|Town|United|Wanderers)$/],
  ['lender', /\bBank\b/],
  ['newspaper', PAPERS],
  ['paper', PAPERS],
])

export const COMPANIES: RegExp =
  /^(?:company|firm|business|retailer|airline|supermarket|start-?up|carrier|manufacturer|insurer|utility|maker|(?!play|hit|home|match|peace)\p{L}{3,}maker)$/u

/** "The company": the only one named so far; "the charity": the only body of the sentence before, where no name says that it is another thing. */
function inFocus(draft: Draft, known: readonly Entity[], noun: string, span: Span): Entity | null {
  const all = known.filter(
    (each) =>
      !isAgency(draft.text, each) &&
      each.mentions
        .slice(0, firstFrom(each.mentions, span.start))
        .some(({form}) => form === 'name' || (form === 'acronym' && ANY_KIND.test(noun))) &&
      !isOtherThing(draft, each, noun),
  )
  const last = sentenceAt(draft, span.start) - 1
  const [here, above] = [draft.sentences[last + 1], draft.sentences[last]]
  const isNear = above !== undefined && (above.block === here?.block || ANY_KIND.test(noun))
  const near = isNear ? all.filter((each) => mentionsIn(each, above.span).length > 0) : []
  const isCompany = COMPANIES.test(noun)
  if (!isCompany && !BODY_NOUNS.has(noun)) return null
  const firms = isCompany ? all.filter((each) => isFirm(draft, each)) : []
  const [only, other] = all.length === 1 && isCompany ? all : firms.length === 1 ? firms : near
  return other === undefined ? (only ?? null) : null
}

// What any body is called, also in the next paragraph.
const ANY_KIND = /^(?:agency|body|group|organi[sz]ation)$/

/** Whether a body's name says that it is a firm, or the article calls it one. */
function isFirm(draft: Draft, body: Entity): boolean {
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
function isOtherThing(draft: Draft, body: Entity, noun: string): boolean {
  const words = [...body.name.toLowerCase().split(' '), ...profileOf(draft, body).called]
  return words.some((word) => word !== noun && BODY_NOUNS.has(word) && !ANY_BODY.test(word))
}

const ANY_BODY = /^(?:group|company|firm|bank|trust|society)$/
