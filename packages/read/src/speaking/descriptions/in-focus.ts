import {contains, type Entity, type Span} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {PERSON_NOUNS} from '../../data/nouns.ts'
import {ONE_PERSON} from '../../data/person-nouns.ts'
import {GENDERED, TITLES} from '../../data/titles.ts'
import {plural} from '../../data/words.ts'
import {keptBy} from '../../kept.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {isDemonym} from '../../naming/countries.ts'
import type {Draft} from '../../pass.ts'
import {type Cast, entitiesNear, relatives} from '../cast.ts'
import {nounGender} from '../gender-of-words.ts'
import {mentionedIn, mentionsIn} from '../mention-places.ts'
import {isQuoted, namedOutside} from '../named-outside.ts'
import {isOfGender, peopleBefore} from '../names/bearers.ts'
import {type Profile, profileOf} from '../profiles.ts'
import type {Scene} from '../scene.ts'
import {blockAt, paragraphAt, sentenceAt} from '../sentence-at.ts'
import {sole} from '../sole.ts'
import {lastUpTo, spokenIn} from '../utterances.ts'
import {isExcluded, isSomethingElse} from './described.ts'
import {hasCalling} from './fit-of.ts'
import {IN_THE_NEWS} from './for-people.ts'
import {identifiedNext} from './identified.ts'
import {isOfParty} from './parties.ts'

/**
 * Whom a description of which the article has told nobody means: whom its lead was about, or who alone is spoken of just before; as a
 * speaker, nobody of whom another calling is told.
 */
export function bySituation(
  draft: Draft,
  cast: Cast,
  noun: string,
  before: number,
  isSpeaker = false,
): Entity | null {
  const identified = identifiedNext(draft, cast, noun, before)
  if (identified !== null || KIN.has(noun) || BESIDE.test(noun)) return identified
  const near = inFocus(draft, cast, noun, before) ?? leftOver(draft, cast, noun, before)
  if (near !== null) return near
  const only = soleHere(draft, cast, noun, before)
  return only !== null && isSpeaker && isOfOther(profileOf(draft, only), noun) ? null : only
}

// Whom a story about somebody tells of beside them.
export const BESIDE: RegExp =
  /^(?:boy|girl|judge|magistrate|coroner|prosecutor|detective|inspector|investigator|lawyer|attorney|barrister|solicitor|caller|commander|witness|suspect|gunman|attacker|shooter|assailant|complainant|bystander|neighbou?r|resident|customer|passenger|doctor|surgeon|moderator|whistle-?blower|executioner|militant|jihadi(?:st)?|terrorist|fighter|soldier|rebel|captor|kidnapper|killer|murderer|rapist|thief|robber|burglar|hacker)$/

// Whom news writes of without a name: no more of them than that is told of anybody.
export const UNNAMED: RegExp =
  /^(?:official|source|spokes(?:man|woman|person)|person|diplomat|insider|victim|guest|individual)$/

/**
 * "Ada Vale left by a side door. Asked if she would resign, she walked on. “No,” the nominee said": who alone is told of in the sentences
 * before. Not where somebody without a name has been called so, or several.
 */
function soleHere(draft: Draft, cast: Cast, noun: string, before: number): Entity | null {
  if (KIN.has(noun) || /^(?:wo)?man$|^(?:boy|girl)$/.test(noun)) return null
  const start = draft.sentences[sentenceAt(draft, before)]?.span.start ?? before
  const only = soleNear(draft, cast, {start, end: before})
  if (only === null || mentionsIn(only, {start, end: before}).length > 0) return null
  if (isSomethingElse(profileOf(draft, only), noun)) return null
  const gender = GENDERED.get(noun)
  if (gender !== undefined && cast.genders.get(only.name) !== gender) return null
  const words = draft.text.slice(Math.max(0, before - MEMORY), before).toLowerCase()
  // "Bo Reed, the defendant’s brother" is not the defendant.
  const isOther =
    [plural(noun), `${noun}’s `, `${noun}'s `].some((each) => words.includes(each)) ||
    isAnother(words, noun)
  return isOther ? null : only
}

/** "Ada Vale, a librarian, left. The roofer said": somebody else; she may be the nominee, too. */
function isOfOther(profile: Profile, noun: string): boolean {
  return isPersonNoun(noun) && !IN_THE_NEWS.test(noun) && hasCalling(profile)
}

/** "A roofer", "another young roofer". */
export function isAnother(text: string, noun: string): boolean {
  return [...text.matchAll(SOMEBODY)].some(([, words = '']) => words.split(' ').includes(noun))
}

const SOMEBODY = /\b(?:an?|one|another)(?=((?:\s[\p{L}-]+){1,3}))/giu

/**
 * "The newcomer said", where one person alone has been named: news calls again by another word whom it has named. Not where the word has been used of somebody, nor where another trade is known of the one.
 */
function inFocus(draft: Draft, cast: Cast, noun: string, before: number): Entity | null {
  const {text, blocks} = draft
  const block = blockAt(draft, before)
  const previous = blocks[block - 1]
  if (previous?.type !== 'paragraph') return null
  const only = sole(
    peopleBefore(cast, before).filter(
      (each) => !isWriter(draft, each) && !isQuotedOnly(draft, each, before),
    ),
  )
  if (only === null || isSaid(text, noun, before)) return null
  const isPlain = !isTrade(noun) || [...profileOf(draft, only).called].every(isOfParty)
  return isPlain && isOfGender(cast, only, nounGender(noun)) ? only : null
}

/** Whom nothing but quoted words have named so far: “I met Reed,” the miller said. */
function isQuotedOnly(draft: Draft, {mentions}: Entity, before: number): boolean {
  return mentions.every(({span}) => span.start >= before || isQuoted(draft, span))
}

/** Whoever is named first in a line of authors. */
function isWriter(draft: Draft, {mentions: [first]}: Entity): boolean {
  return first !== undefined && bylinesOf(draft).some((span) => contains(span, first.span))
}

// Asked of everybody in mind, for every description.
const bylinesOf: (draft: Draft) => readonly Span[] = keptBy(
  ({blocks}) => blocks,
  ({blocks}) => blocks.filter(({type}) => type === 'byline').map(({span}) => span),
)

/** "Ada Vale, the mayor, thanked her father, Odo. The founder said": of the sentence before, the one of whom no trade is told. */
function leftOver(draft: Draft, cast: Cast, noun: string, before: number): Entity | null {
  const at = sentenceAt(draft, before)
  const [last, here] = [draft.sentences[at - 1], draft.sentences[at]]
  if (last === undefined || last.block !== here?.block) return null
  const people = mentionedIn(
    entitiesNear(cast, last.span).filter(({type}) => type === 'person'),
    last.span,
    ({span}) => contains(last.span, span),
  ).map(({entity}) => entity)
  const [only, other] = [...new Set(people)].filter((each, at) => {
    const profile = profileOf(draft, each)
    // Whom the sentence names first may be called a star, but nothing that is a trade.
    const isTold =
      at === 0 ? hasCalling(profile) : [...profile.called].some((word) => !KIN.has(word))
    return !isTold && isOfGender(cast, each, nounGender(noun))
  })
  const isOne = only !== undefined && other === undefined
  if (!isOne || isSaid(draft.text, noun, before)) return null
  // "He took over the armband from Bo Reed. “I hit it,” the captain said": who has it now.
  return relatives(cast, only, 'successor')[0] ?? only
}

export function isTrade(noun: string): boolean {
  return PERSON_NOUNS.has(noun) || ONE_PERSON.has(noun)
}

// As far as a reader remembers a word.
const MEMORY = 2000

function isSaid(text: string, noun: string, before: number): boolean {
  const words = text.slice(Math.max(0, before - MEMORY), before).toLowerCase()
  if (!words.includes(noun)) return false
  return words.split(/[^\p{L}-]+/u).some((word) => word === noun || word === `${noun}s`)
}

/** "The Icelander": who alone is called so, or is told to be of Iceland, else who alone is mentioned near. */
export function byEpithet(draft: Draft, cast: Cast, noun: string, span: Span): Entity | null {
  // An archdeacon is no archbishop.
  const stem = isDemonym(noun) ? noun.slice(0, FEWEST_LETTERS) : noun
  const named = peopleBefore(cast, span.start)
  const among = (words: (profile: Profile) => ReadonlySet<string>): readonly Entity[] =>
    named.filter((each) => [...words(profileOf(draft, each))].some((word) => word.startsWith(stem)))
  const styled = among((profile) => profile.styled)
  const [only, other] = styled.length > 0 ? styled : among((profile) => profile.told)
  if (only !== undefined && noun.length >= FEWEST_LETTERS) return other === undefined ? only : null
  return soleNear(draft, cast, span)
}

// "Swede", "Swedish"; "Ghanaian", "Ghana".
const FEWEST_LETTERS = 4

/** The only person mentioned in a paragraph before a place. */
function soleNear(draft: Draft, cast: Cast, {start}: Span): Entity | null {
  return sole(namedOutside({draft, cast}, {start: paragraphAt(draft, start).start, end: start}))
}

/** "The 44-year-old", "the Icelander", of whom nothing alike is told: who alone speaks in the paragraph before, or whom alone those above name. */
export function topicBefore(scene: Scene, noun: string, before: number): Entity | null {
  const {draft, sentence} = scene
  const block = draft.sentences[sentence]?.block ?? 0
  const speaker = soleSpeaker(scene, block - 1)
  if (speaker !== undefined) return speaker
  return isSaid(draft.text, noun, before) ? null : lastNamed(scene, block)
}

/** Whom alone the last paragraph before a block names that names anybody, where no age is told of them. */
export function lastNamed(spoken: Pick<Scene, 'draft' | 'cast'>, block: number): Entity | null {
  for (let at = block - 1; at > block - MOST_BLOCKS; at--) {
    const {type, span} = spoken.draft.blocks[at] ?? {}
    if (type !== 'paragraph' || span === undefined) return null
    const [only, other] = namedOutside(spoken, span)
    if (only !== undefined) return other === undefined && only.age === null ? only : null
  }
  return null
}

const MOST_BLOCKS = 4

/** Whom alone the last sentence before a place tells of that tells of anybody. */
export function soleBefore({draft, cast, sentence}: Scene, before: number): Entity | null {
  for (let at = sentence; at > Math.max(0, sentence - MOST_SENTENCES); at--) {
    const {start, end} = draft.sentences[at]?.span ?? {start: before, end: before}
    const [only, other] = namedOutside({draft, cast}, {start, end: Math.min(before, end)})
    if (only !== undefined) return other === undefined ? only : null
  }
  return null
}

const MOST_SENTENCES = 4

/** Who alone speaks in a paragraph; `null` where several do, `undefined` where nobody does. */
function soleSpeaker({spoken}: Scene, block: number): Entity | null | undefined {
  const near = spokenIn(spoken, 'block', block).filter(({entity}) => entity !== null)
  const [last] = near
  if (last === undefined) return undefined
  const isOne = near.every(({entity}) => entity?.id === last.entity?.id)
  return isOne && last.entity?.type === 'person' ? last.entity : null
}

/**
 * "Ada Vale said the boat was late.", and in the next paragraph "“I am cold,” the medical student said": of whom nothing is told where they are
 * named and speak, more is told next.
 */
export function justIntroduced(
  {draft, spoken, sentence}: Scene,
  noun: string,
  before: number,
): Entity | null {
  const last = lastUpTo(spoken, sentence - 1)
  const block = draft.sentences[sentence]?.block ?? 0
  const person = last?.entity
  if (last === undefined || person?.type !== 'person' || block - last.block > 1) return null
  // "Bo Reed said the boat was late. “Was it?” the judge asked": somebody else.
  if (BESIDE.test(noun)) return null
  const [first] = person.mentions
  const isNew = (first?.span.start ?? 0) >= (draft.blocks[last.block]?.span.start ?? before)
  const isPlain = isNew && person.roles.length === 0 && profileOf(draft, person).called.size === 0
  return isPlain && isPersonNoun(noun) && !isSaid(draft.text, noun, before) ? person : null
}

/**
 * "Norland’s foreign minister said the reports were old.", and in the next paragraph "“All is calm,” Ada Vale told reporters": whom alone it
 * names for the first time, and does not say who else they are.
 */
export function introducedNext(
  {draft, cast, sentence}: Scene,
  noun: string,
  description: string,
): Entity | null {
  const block = (draft.sentences[sentence]?.block ?? 0) + 1
  const next = draft.blocks[block]
  if (next?.type !== 'paragraph' || !(TITLES.has(noun) || COUNSEL.test(noun))) return null
  const [only, other] = entitiesNear(cast, next.span).filter(
    ({type, mentions: [first]}) =>
      type === 'person' && first !== undefined && contains(next.span, first.span),
  )
  if (only === undefined || other !== undefined) return null
  const {called} = profileOf(draft, only)
  // "“All is calm,” Foreign Minister Ada Vale said".
  const isPlain = called.has(noun) || (only.roles.length === 0 && called.size === 0)
  const [first] = only.mentions
  // "Bo Reed, who lost a boat".
  if (draft.text.startsWith(', who', first?.span.end)) return null
  const speaks = draft.quotations.some(
    ({speaker: {mention}}) =>
      mention !== null && first !== undefined && contains(mention, first.span),
  )
  const isOther = isExcluded(draft, only, description, noun)
  return speaks && only.age === null && isPlain && !isOther ? only : null
}

const COUNSEL = /^(?:attorney|lawyer)$/
