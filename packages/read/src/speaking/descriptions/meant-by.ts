import type {Entity, Span} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {PEOPLE} from '../../data/person-nouns.ts'
import {PLACE_HEADS} from '../../data/place-words.ts'
import {keptBy} from '../../kept.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {singular} from '../../language/singular.ts'
import type {Draft} from '../../pass.ts'
import {firstFrom} from '../../passes/tokens/places.ts'
import {clausesOf} from '../../quoting/items.ts'
import type {Cast} from '../cast.ts'
import {fittingPronoun} from '../fitting-pronoun.ts'
import {nounGender} from '../gender-of-words.ts'
import {isRelative, relativesOf} from '../kin/kinship.ts'
import {kinOf, spokenBefore} from '../kin/relations.ts'
import {mentionsIn} from '../mention-places.ts'
import {namedOutside} from '../named-outside.ts'
import {isOfGender} from '../names/bearers.ts'
import {otherOf} from '../pairs/pairs.ts'
import type {PhraseOwner} from '../phrases/owner-by-noun.ts'
import {isCalledIn, profileOf} from '../profiles.ts'
import type {Scene} from '../scene.ts'
import {blockAt, paragraphAt} from '../sentence-at.ts'
import {isAdding} from '../turns/answer-verbs.ts'
import {lastUpTo, spokenIn, type Utterance} from '../utterances.ts'
import {bothCalled, isCalled, OWNED} from './both-called.ts'
import {byOtherWords, isToAnother} from './by-other-words.ts'
import {bearersOf, isSomethingElse, toldOf} from './described.ts'
import {BESIDE, byEpithet, isAnother, isTrade} from './in-focus.ts'
import {EPITHETS, inHeadline, isOfOtherTrade} from './in-the-news.ts'

/** Whom a description can mean: one, or several that nothing tells apart. */
export function meantBy(
  scene: Scene,
  mention: Span,
  {noun}: Described,
  description: string,
  owners: readonly Entity[],
): readonly Entity[] {
  const {draft} = scene
  // "The welders": nobody alone; "the county": no person, whatever words it shares with one's office.
  if (isNobody(draft, noun)) return []
  const isAnyone =
    ANYONE.test(noun) && (anyoneTold(draft).get(noun) ?? mention.start) < mention.start
  // "Counsel said": a prosecutor is one, too.
  const nouns = description === 'counsel' ? [noun, 'prosecutor'] : [noun]
  const named = nouns.flatMap((one) =>
    namedBearers(scene, mention, one, one === noun ? description : one, owners),
  )
  const bearers = isAnyone ? named.filter((each) => isCalled(draft, each, noun)) : named
  if (isAnyone && bearers.length === 0) return []
  const adding = addingTo(scene, bearers, noun, mention)
  if (adding !== null) return [adding]
  const both = bothCalled(scene, mention, noun, bearers)
  if (both.length > 0) return both
  if (bearers.length === 1) return bearers
  return meantOf(scene, mention, noun, description, owners, bearers)
}

export type Described = Extract<PhraseOwner, {kind: 'description'}>

export function isToldToBe(
  {draft, cast}: Pick<Scene, 'draft' | 'cast'>,
  person: Entity,
  noun: string,
): boolean {
  return isCalled(draft, person, noun) || isRelative(cast, person.id, noun)
}

/** Which of several it means, or who else where there is none. */
function meantOf(
  scene: Scene,
  mention: Span,
  noun: string,
  description: string,
  owners: readonly Entity[],
  bearers: readonly Entity[],
): readonly Entity[] {
  const {draft, cast} = scene
  const epithet = isEpithet(description, noun) ? byEpithet(draft, cast, noun, mention) : null
  if (epithet !== null) return [epithet]
  const spoke = kinOf(cast, owners, mention, noun) ?? lastSpeaker(scene, mention, noun)
  const either = bearers.find(({id}) => id === spoke?.id)
  const meant =
    bearers.length > 1
      ? (either ?? aboutHere(scene, bearers, mention))
      : ((KIN.has(noun) || hasJustSpoken(scene) ? spoke : null) ??
        byOtherWords(scene, mention, noun, description))
  return meant === null ? bearers : [meant]
}

/** "Bo Reed said it was late. He rose. The newcomer laughed": whether the last sentence that no pronoun begins tells somebody's words, and names nobody else. */
function hasJustSpoken(scene: Scene): boolean {
  const {draft, sentence, spoken} = scene
  let at = sentence - 1
  while (/^s?he$/.test(clausesOf(draft)[at]?.items[0]?.lower ?? '')) at--
  const above = draft.sentences[at]?.span
  const said = spokenIn(spoken, 'sentence', at, sentence - 1).find(
    ({entity}) => entity?.type === 'person',
  )
  return (
    above !== undefined &&
    said !== undefined &&
    namedOutside(scene, above).every((each) => each === said.entity)
  )
}

/** Who bears what a description says, and has been told of lately where it is what news calls anybody. */
function namedBearers(
  scene: Scene,
  mention: Span,
  noun: string,
  description: string,
  owners: readonly Entity[],
): readonly Entity[] {
  const {draft, cast} = scene
  const isLoose = EPITHETS.test(noun) && !/year-old/.test(description)
  return fittingPronoun(
    scene,
    bearersOf(draft, cast, description, noun, mention.start).filter(
      (each) =>
        (!isLoose ||
          isRecent(draft, each, mention.start) ||
          isOnlyOne(scene, each, noun, mention.start)) &&
        !isKinOfOther(cast, owners, each, noun),
    ),
    mention,
  )
}

/** Whether somebody named a few paragraphs above alone is told to be so. */
function isOnlyOne({draft, cast}: Scene, person: Entity, noun: string, before: number): boolean {
  const last = person.mentions[firstFrom(person.mentions, before) - 1]?.span.start ?? 0
  const people = cast.entities.filter(({type}) => type === 'person')
  return (
    blockAt(draft, before) - blockAt(draft, last) <= MOST_PARAGRAPHS &&
    toldOf(draft, people, `the ${noun}`, noun).every(({id}) => id === person.id)
  )
}

const MOST_PARAGRAPHS = 3

/** "Her husband said", of somebody else’s. */
function isKinOfOther(
  cast: Cast,
  owners: readonly Entity[],
  person: Entity,
  noun: string,
): boolean {
  return (
    owners.length > 0 &&
    isRelative(cast, person.id, noun) &&
    !owners.some(({id}) => id === person.id || relativesOf(cast, id, noun).has(person.id))
  )
}

/** "A young man had called": where each noun first stands for somebody without a name, whom "the man" then means. */
const anyoneTold: (draft: Draft) => ReadonlyMap<string, number> = keptBy(
  ({blocks}) => blocks,
  ({text}) => {
    const first = new Map<string, number>()
    for (const {1: noun = '', index} of text.matchAll(NEW))
      if (!first.has(noun)) first.set(noun, index)
    return first
  },
)
const ANYONE = /^(?:(?:wo)?man|boy|girl|caller|employee|customer|resident|witness)$/
const NEW =
  /\b(?:[Aa]n?|[Oo]ne)\s(?:[\p{L}\d-]+\s){0,3}?((?:wo)?man|boy|girl|caller|employee|customer|resident|witness)\b/gu

/** Whether a headline names somebody, or an article has named them as often as it has begun a paragraph since. */
function isRecent(draft: Draft, person: Entity, before: number): boolean {
  const {mentions} = person
  const count = firstFrom(mentions, before)
  const last = mentions[count - 1]?.span.start ?? before
  return (
    (count > 1 && inHeadline(draft, person) !== null) ||
    blockAt(draft, before) - blockAt(draft, last) <= count
  )
}

/**
 * "Ada Vale would not say who plays. “Ask me again,” the coach said": of two coaches the one whom alone the paragraph tells of; where it
 * begins so, the one before it.
 */
function aboutHere(
  {draft, sentence}: Scene,
  people: readonly Entity[],
  mention: Span,
): Entity | null {
  const {start} = paragraphAt(draft, mention.start)
  const isFirst = draft.sentences[sentence]?.span.start === start
  const near = isFirst
    ? draft.blocks.findLast(({span}) => span.end <= start)?.span
    : {start, end: mention.start}
  const [only, other] =
    near === undefined ? [] : people.filter((each) => mentionsIn(each, near).length > 0)
  return other === undefined ? (only ?? null) : null
}

/** Who spoke before in the paragraph; for "the analyst, who is no relation of his" the other of the same surname. */
function lastSpeaker(
  {draft, cast, sentence, spoken, barred}: Scene,
  {start, end}: Span,
  noun: string,
): Entity | null {
  if (isToAnother(draft.text, end)) return null
  const spoke = spokenBefore(draft, cast, noun, sentence, spoken, barred(), start) ?? null
  // "Ada Vale, a lawmaker, left. The governor said": of whom something else is told.
  const isOther =
    spoke !== null &&
    (BESIDE.test(noun) ||
      isSomethingElse(profileOf(draft, spoke), noun) ||
      isOfOtherTrade(draft, spoke, noun) ||
      (!profileOf(draft, spoke).called.has(noun) && isBeside(draft, spoke, noun, start)) ||
      (KIN.has(noun) && !isToldToBe({draft, cast}, spoke, noun))) &&
    otherOf(cast, spoke, start) === null
  const last = isOther ? null : spoke
  return UNRELATED.test(draft.text.slice(start, end)) ? otherOf(cast, last, start) : last
}

/** "Ada Vale wrote to the boy. The boy said", "she rose as a guard came in. The guard said": whom the article has told of since she was named. */
function isBeside({text}: Draft, {mentions}: Entity, noun: string, before: number): boolean {
  // nobody remembers who stood beside somebody further up, and of a line without end not all is looked through for each speaker
  const told = text.slice(Math.max(mentions[0]?.span.start ?? 0, before - 500), before)
  return isAnother(told, noun) || told.toLowerCase().includes(` the ${noun} `)
}

function isNobody(draft: Draft, noun: string): boolean {
  return (
    PEOPLE.has(noun) ||
    COUNTED.test(noun) ||
    (singular(noun) !== noun && !isPersonNoun(noun)) ||
    (PLACE_HEADS.has(noun) && !isCalledIn(draft, noun))
  )
}

const COUNTED = /^(?:couple|pair|duo|trio|two|three|four)$/

/** "The former minister added": who spoke right before, unless another is called so; "her deputy added" is not she. */
function addingTo(
  {draft, cast, sentence, spoken}: Scene,
  bearers: readonly Entity[],
  noun: string,
  {start, end}: Span,
): Entity | null {
  const {text} = draft
  const isOwners = OWNED.test(text.slice(start, end)) && !KIN.has(noun)
  if (isOwners || !isAdding(text, end)) return null
  const last = lastUpTo(spoken, sentence - 1)
  if (last?.entity?.type !== 'person' || !goesOn(draft, last, sentence)) return null
  if (!isOfGender(cast, last.entity, nounGender(noun))) return null
  const near = {start: draft.blocks[last.block]?.span.start ?? start, end: start}
  // "The chief’s aunt said", and he added.
  const isNear = text.slice(near.start, start).includes(` ${noun}`)
  // "Vale disagreed. The judge concluded": who tries somebody is another, wherever they are named.
  const isAnywhere = isNear || BESIDE.test(noun)
  const isOther =
    !bearers.some(({id}) => id === last.entity?.id) &&
    bearers.some(
      (each) => isCalled(draft, each, noun) && (isAnywhere || mentionsIn(each, near).length > 0),
    )
  return isOther ? null : last.entity
}

/** Whether a sentence stands in the paragraph of an utterance or the next one, but for paragraphs that go on with what was said. */
function goesOn({text, blocks, sentences}: Draft, {block}: Utterance, sentence: number): boolean {
  const here = sentences[sentence]?.block ?? 0
  return blocks.slice(block + 1, here).every(({span: {start}}) => /[“‘"]/.test(text.charAt(start)))
}

const UNRELATED = /\bwho\s\p{Ll}+\s(?:not?|never)\s(?:an?\s)?relat/u

/** "The Icelander": a capital behind an article that is no office. */
function isEpithet(description: string, noun: string): boolean {
  return /^[Tt]he\s\p{Lu}\p{L}+$/u.test(description) && !isTrade(noun)
}
