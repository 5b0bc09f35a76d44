import type {Entity} from '@onrecord/core'
import {GENDERED, type Gender} from '../../data/titles.ts'
import {isDemonym} from '../../naming/countries.ts'
import type {Draft} from '../../pass.ts'
import {firstFrom} from '../../passes/tokens/places.ts'
import {type Clause, clausesOf} from '../../quoting/items.ts'
import {NOBODY} from '../cast.ts'
import {nounGender} from '../gender-of-words.ts'
import {lastTopic, namedOutside} from '../named-outside.ts'
import {isOfGender} from '../names/bearers.ts'
import {toldOfTwo} from '../pairs/pair-above.ts'
import {profileOf} from '../profiles.ts'
import type {Scene} from '../scene.ts'
import {blockAt} from '../sentence-at.ts'
import {unnamedBeside, unnamedSubject} from '../subjects/unnamed-subjects.ts'
import type {Utterance} from '../utterances.ts'
import {hasCalling, isInPolitics} from './fit-of.ts'
import {IN_THE_NEWS} from './for-people.ts'
import {soleBefore, topicBefore} from './in-focus.ts'
import {isOfParty} from './parties.ts'

/**
 * Whom news calls by their age, their life or what they are known for, as it goes on to tell of them.
 *
 * @param here of whom the paragraph so far tells without a name
 */
export function inTheNews(
  scene: Scene,
  noun: string,
  description: string,
  before: number,
  here: Entity | null | undefined,
): Entity | null {
  const {draft} = scene
  if (isOfTopic(scene, noun, description)) {
    const topic = fittingTopic(scene, noun, before)
    if (topic !== null) return topic
  }
  if (isOfLife(description, noun)) {
    const other = here === undefined ? ofLife(scene, noun, before) : here
    if (other !== undefined && isAgeTold(other, description)) return other
  }
  if (!EPITHETS.test(noun)) return null
  return (
    inHeadline(draft, topicBefore(scene, noun, before)) ?? leading(draft, soleBefore(scene, before))
  )
}

/** "The 34-year-old neighbour" may be anybody, unless an age is told of whom the story is about. */
function isAgeTold(person: Entity | null, description: string): boolean {
  return person === null || person.age !== null || !YEARS.test(description)
}

const YEARS = /^the\s\d+-year-old\s/i

/** Whom the paragraphs above tell of; `undefined` where they do not. */
function ofLife(scene: Scene, noun: string, before: number): Entity | undefined {
  const topic = onlyTopic(scene, noun, before)
  // "Vale and Lind fell out after the former mayor said that Lind was wrong".
  const isOther = topic === null && scene.cast.isBarred !== NOBODY
  return (isOther ? soleBefore(scene, before) : topic) ?? undefined
}

export function inHeadline(draft: Draft, person: Entity | null): Entity | null {
  const [first] = person?.mentions ?? []
  const isThere =
    first !== undefined && draft.blocks[blockAt(draft, first.span.start)]?.type === 'headline'
  return isThere ? person : null
}

/** Whom a headline begins with: "Quorl star Ada Vale sings". */
function leading(draft: Draft, person: Entity | null): Entity | null {
  const start = inHeadline(draft, person)?.mentions[0]?.span.start ?? LONGEST_LEAD
  return start < LONGEST_LEAD ? person : null
}

const LONGEST_LEAD = 22
export const LONGEST_TELLING = 30

/** "Capt Ada Vale left. The caller said": of whom another calling is told. */
export function isOfOtherTrade(draft: Draft, person: Entity, noun: string): boolean {
  const profile = profileOf(draft, person)
  const isOpen = GENDERED.has(noun) || AGED.test(noun) || EPITHETS.test(noun)
  return hasCalling(profile) && !profile.called.has(noun) && !isOpen
}

/** "The 44-year-old", "the winger", "the mother of two"; "the Norwegian", but not below "both women deny it". */
function isOfTopic(
  {draft, cast, sentence, spoken}: Scene,
  noun: string,
  description: string,
): boolean {
  return (
    AGED.test(noun) ||
    POSITION.test(noun) ||
    PARENT.test(description) ||
    (isDemonym(noun) && toldOfTwo(draft, cast, sentence - 1, spoken) === null)
  )
}

/** Whom alone the paragraphs above are about: no man as a mother, and nobody of another age. */
function fittingTopic(scene: Scene, noun: string, before: number): Entity | null {
  const topic = topicBefore(scene, noun, before)
  if (topic === null || (AGED.test(noun) && topic.age !== null)) return null
  // "The Ohio Democrat" is no director.
  const {called} = profileOf(scene.draft, topic)
  const isOne = POSITION.test(noun) || (isOfParty(noun) && ![...called].some(isInPolitics))
  if (isOne && isOfOtherTrade(scene.draft, topic, noun)) return null
  return isOfGender(scene.cast, topic, nounGender(noun)) ? topic : null
}

/** The same, where the paragraph above tells of them first, and this one, so far, of nobody; beside others who speak only of whom nothing else is told. */
function onlyTopic(scene: Scene, noun: string, before: number): Entity | null {
  const {draft, cast, sentence, spoken} = scene
  const topic = fittingTopic(scene, noun, before)
  const {start} = draft.blocks[draft.sentences[sentence]?.block ?? 0]?.span ?? {start: before}
  if (topic === null || namedOutside(scene, {start, end: before}).length > 0) return null
  if (lastTopic({draft, cast}, start) !== topic || asksAnother(draft.text, topic, start))
    return null
  const isPlain = !hasCalling(profileOf(draft, topic))
  const isOther = ({entity}: Utterance): boolean =>
    entity?.type === 'person' && entity.id !== topic.id
  return isPlain || !spoken.some(isOther) ? topic : null
}

/** "The guild’s man came in. “It leaks,” the former clerk said": of whom the paragraph so far tells, and names nobody; `null` where nobody knows who that is. */
export function describedHere(
  scene: Scene,
  noun: string,
  before: number,
): Entity | null | undefined {
  const {draft, cast, sentence} = scene
  const block = draft.sentences[sentence]?.block
  const first = sentence - SO_FAR
  for (let at = sentence - 1; at >= first && draft.sentences[at]?.block === block; at--) {
    const clause = clausesOf(draft)[at]
    const isPlain = clause?.hasQuotes === false
    if (!isPlain || namedOutside({draft, cast}, clause.sentence.span).length > 0) return undefined
    const told = describedIn(scene, clause, nounGender(noun), before)
    if (told !== undefined) return told[1] === undefined ? (told[0] ?? null) : null
  }
  return undefined
}

// Sentences of a paragraph, which a reader still has in mind.
const SO_FAR = 6

/** Those of a gender of whom a sentence tells without a name; `undefined` where it tells of nobody. */
function describedIn(
  {draft, cast, spoken}: Scene,
  clause: Clause,
  gender: Gender,
  before: number,
): readonly Entity[] | undefined {
  const told =
    unnamedSubject(draft, cast, clause, before, gender, spoken) ??
    unnamedBeside(draft, cast, clause, before, 'he') ??
    unnamedBeside(draft, cast, clause, before, 'she')
  return told?.entities.filter((each) => isOfGender(cast, each, gender))
}

/** "Vale asked Lind why. The candidate said". */
function asksAnother(text: string, {mentions}: Entity, before: number): boolean {
  const last = mentions[firstFrom(mentions, before) - 1]?.span.end ?? before
  return /^\s(?:ask|interview|press|question)(?:ed|s)\s\p{Lu}/u.test(
    text.slice(last, last + LONGEST_TELLING),
  )
}

/** "The retired surgeon", "the 44-year-old surgeon", "the nominee": what news goes on to tell of whom it has named. */
function isOfLife(description: string, noun: string): boolean {
  return OF_LIFE.test(description) || IN_THE_NEWS.test(noun)
}

const OF_LIFE =
  /^the\s(?:then[\s-]|ex-|\d+-year-old\s|\p{Ll}+-(?:term|time|winning)\s|(?:award-winning|celebrity|former|long-?time|one-?time|outspoken|retired|retiring|self-made|veteran|(?:m|b)illionaire)\s)/iu
const AGED =
  /^(?:\d+-year-old|teenager|youngster|septuagenarian|octogenarian|zealander|lankan|rican)$/
export const POSITION: RegExp =
  /^(?:goal-?(?:keeper|tender)|striker|midfielder|winger|forward|defender|prop|hooker|flanker|(?:full|half|quarter|line)-?back(?:er)?|(?:out|fly|scrum)-?half|pitcher|catcher|batsman|batter|bowler)$/

// What news calls whoever it is about.
export const EPITHETS: RegExp =
  /^(?:newcomer|veteran|striker|midfielder|winger|goalkeeper|singer|songstress|hitmaker|artist|actor|actress|comedian|rapper|star|personality|beauty|presenter|host|model|musician|influencer|businessman|businesswoman)$/
const PARENT =
  /^the\s(?:single\s|\d+-year-old\s)?(?:mother|father|mum|dad)[\s-]of[\s-](?:\p{L}+|\d+)(?:$|,)/iu
