import {contains, type Entity, type Mention, type Span} from '@onrecord/core'
import {BODY_NOUNS} from '../../data/nouns.ts'
import {DETERMINER, is} from '../../language/grammar.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {singular} from '../../language/singular.ts'
import {wordsIn} from '../../language/words-in.ts'
import type {Draft} from '../../pass.ts'
import {addMention, type Cast, collective, inMind, mentionedAs} from '../cast.ts'
import {openingOf} from '../descriptions/identified.ts'
import {mentionsIn} from '../mention-places.ts'
import {isUnderPicture} from '../paragraphs.ts'
import type {PhraseOwner} from '../phrases/owner-by-noun.ts'
import {isCalledIn, learnCalled, profileOf} from '../profiles.ts'
import {blockAt} from '../sentence-at.ts'
import {sole} from '../sole.ts'
import {isOwnedAt, opens} from './bodies-in-focus.ts'
import {ANY_KIND, COMPANIES, canBeCalled, holdsAll, isCalled, isFirmNoun} from './body-kinds.ts'
import {LONGEST_NAME, namedOf} from './named-bodies.ts'

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
  const apposed =
    besideName(draft, cast, span) ?? nameWithin(draft, cast, owner) ?? aroundPhrase(cast, span)
  if (apposed !== null) return apposed
  const named = owner.definite ? bodyMeant(draft, cast, noun, span) : null
  return named ?? namedLater(draft, cast, owner)
}

/** "The official Quorl news agency", "Norland’s Orm Gazette newspaper": the body whose name a noun for it follows, and which is called so from then on. */
function nameWithin(draft: Draft, cast: Cast, {noun, span: phrase}: Collective): Entity | null {
  const isNamed = ({form, span}: Mention, {type}: Entity): boolean =>
    type === 'organisation' &&
    /^(?:name|acronym)$/.test(form) &&
    AS_WHAT.test(draft.text.slice(span.end, phrase.end)) &&
    !draft.text.slice(phrase.start, span.start).includes(' and ')
  const [found] = mentionedAs(cast, phrase, isNamed)
  if (found === undefined) return null
  profileOf(draft, found)
  // "The magazine", "the website" may be another.
  if (!/^(?:magazine|website)$/.test(noun)) learnCalled(draft, found, noun)
  return found
}

const AS_WHAT =
  /^\s(?:(?:(?!\p{Ll}+(?:controlled|funded|owned|run)\s)\p{Ll}+\s)?(?:broadsheet|daily|group|magazine|militia|movement|newspaper|paper|party|tabloid|website|weekly)|(?:news|travel)\sagency)$/u

/** "(The Reed and) Weir Party said": the body in whose name a phrase stands. */
export function aroundPhrase(cast: Cast, phrase: Span): Entity | null {
  const near = {start: Math.max(0, phrase.start - LONGEST_NAME), end: phrase.end}
  const isAround = ({form, span}: Mention, {type}: Entity): boolean =>
    type === 'organisation' && form === 'name' && contains(span, phrase)
  return mentionedAs(cast, near, isAround)[0] ?? null
}

/** "Her agency, Quorl Sports, said", "Quorl Watch, a rights group, which warns": whose name stands beside. */
function besideName({text}: Draft, cast: Cast, {start, end}: Span): Entity | null {
  const [before = ''] = APPOSED.exec(text.slice(Math.max(0, start - 5), start)) ?? []
  const [after = ''] = APPOSING.exec(text.slice(end, end + 6)) ?? []
  if (before === '' && after === '') return null
  const near = {start: Math.max(0, start - LONGEST_NAME), end: end + after.length + 1}
  const isBeside = ({form, span}: Mention, {type}: Entity): boolean =>
    type === 'organisation' &&
    /^(?:name|alias)$/.test(form) &&
    (before === '' ? span.start === end + after.length : span.end === start - before.length)
  return mentionedAs(cast, near, isBeside)[0] ?? null
}

const APPOSED = /,\san?\s$/
const APPOSING = /^,\s(?:the\s)?(?=\p{Lu})/u

/** The body that a definite noun means: the last before it whose name holds its words, or which the article calls so; it is a mention of it. */
export function bodyMeant(draft: Draft, cast: Cast, noun: string, span: Span): Entity | null {
  if (isForPeople(draft, noun)) return null
  const known = ofPlaceBehind(draft, cast, bodiesKnown(draft, cast, noun, span), span)
  const words = nounsOf(draft.text, span)
  // "The two": no noun at all; "the universities": no one body.
  if (words.length === 0 || (singular(noun) !== noun && !BODY_NOUNS.has(noun))) return null
  const meant = namedOf(draft, cast, known, noun, words, span) ?? null
  if (meant !== null) addMention(cast, meant.id, span, 'description')
  return meant
}

/** The bodies told of in the text before a place; of "her office" those that bear somebody's name. */
function bodiesKnown(draft: Draft, cast: Cast, noun: string, span: Span): readonly Entity[] {
  const isOwned = /^(?:campaign|office)$/.test(noun) && isOwnedAt(draft.text, span)
  const people = isOwned ? surnamesInMind(cast, span.start) : NOBODY_NAMED
  return bodiesBefore(cast, span.start).filter(
    (each) => !isOfPicture(draft, each) && (!isOwned || isOfSomebody(each, people)),
  )
}

/** "The Vale campaign", "Ada Vale’s office": a body by the name of somebody. */
function isOfSomebody({name}: Entity, surnames: ReadonlySet<string>): boolean {
  return name
    .replace(/[’']s\b/g, '')
    .split(' ')
    .some((word) => surnames.has(word))
}

const NOBODY_NAMED: ReadonlySet<string> = new Set()

function surnamesInMind(cast: Cast, before: number): ReadonlySet<string> {
  const people = inMind(cast, before).filter(({type}) => type === 'person')
  return new Set(people.map(({name}) => name.split(' ').at(-1) ?? ''))
}

/** A noun for people; "the brewer" is a body where one is called so, and nobody else. */
function isForPeople(draft: Draft, noun: string): boolean {
  const isPerson = isPersonNoun(noun) && !BODY_NOUNS.has(noun) && !COMPANIES.test(noun)
  return isPerson && (!isFirmNoun(noun) || isCalledIn(draft, noun))
}

/** "Photo: Orm Press Agency": a body that the article begins to name below pictures only. */
function isOfPicture(draft: Draft, {mentions}: Entity): boolean {
  return mentions
    .slice(0, FIRST_MENTIONS)
    .every(({span}) => isUnderPicture(draft, blockAt(draft, span.start)))
}

const FIRST_MENTIONS = 3

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
  const [place] = mentionedAs(cast, {start, end: start + 1}, (_, {type}) => type === 'place')
  const words = place?.name.toLowerCase().split(' ') ?? []
  return bodies.filter(({name}) => holdsAll(name, words))
}

const PLACED = /^\s(?:in|of|at)\s(?:the\s(?:city|town|village|county|state)\sof\s)?(?=\p{Lu})/u

/**
 * "Rights group says" in a headline, "a rights group said" in a lead: the only one that the article calls so or whose name says so, else
 * the only likely one that the paragraph behind the lead names.
 */
function namedLater(draft: Draft, cast: Cast, {noun, span}: Collective): Entity | null {
  const {text} = draft
  const {next, end, words: lead} = openingOf(draft)
  // "A group of keepers".
  if (next === undefined || span.start >= end || text.startsWith(' of ', span.end)) return null
  const isTitle = span.start < (lead[0]?.start ?? 0)
  if (!(isTitle ? BARE : INDEFINITE).test(text.slice(Math.max(0, span.start - 6), span.start)))
    return null
  const named = inMind(cast, span.start).filter(
    ({type, mentions}) => type === 'organisation' && mentions.some(({form}) => form === 'name'),
  )
  const words = nounsOf(text, span)
  const told = named.filter(
    (each) => holdsAll(each.name, words) || isCalled(draft, each, noun, words),
  )
  const only = sole(
    told.length > 0
      ? told
      : named.filter(
          (each) =>
            mentionsIn(each, next.span).length > 0 && isLikely(draft, each, noun, next.span.start),
        ),
  )
  if (only === null) return null
  addMention(cast, only.id, span, 'description')
  return only
}

/** Whether a body's name says that it is a court, a school; or a paragraph begins with what it does, and it may be any group. */
function isLikely(draft: Draft, body: Entity, noun: string, start: number): boolean {
  const called = canBeCalled(draft, body, noun)
  return called === 'so' || (called !== null && ANY_KIND.test(noun) && opens(draft, body, start))
}

const BARE = /(?<!\b(?:the|its|their|his|her)\s)$/i
const INDEFINITE = /\ban?\s$/i

const WHOSE = /(?:^|-)(?:backed|based|controlled|funded|owned|run)$/

/** The words of a phrase: "club" of "the Orm-based club", "paper" of "the party controlled paper". */
function nounsOf(text: string, {start, end}: Span): readonly string[] {
  const words = wordsIn(text, start, end)
    .filter((word) => !is(word, DETERMINER) && word.lower !== 'same')
    .map(({lower}) => lower)
  return words.slice(words.findLastIndex((word) => WHOSE.test(word)) + 1)
}

/** The bodies in mind that are mentioned before a place. */
export function bodiesBefore(cast: Cast, before: number): readonly Entity[] {
  return inMind(cast, before).filter(
    ({type, mentions}) => type === 'organisation' && (mentions[0]?.span.start ?? 0) < before,
  )
}
