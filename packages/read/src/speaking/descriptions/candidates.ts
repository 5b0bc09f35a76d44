import {type Entity, type Span, spanText} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {GENDERED} from '../../data/titles.ts'
import {plural} from '../../data/words.ts'
import type {Draft} from '../../pass.ts'
import {canBeCalled, isFirmNoun} from '../bodies/body-kinds.ts'
import {bodiesBefore} from '../bodies/by-body.ts'
import {isRelative} from '../kin/kinship.ts'
import {kinOf, namedWithSame, ownersOf} from '../kin/relations.ts'
import {mentionsIn} from '../mention-places.ts'
import {isReported, namedOutside} from '../named-outside.ts'
import {otherOf} from '../pairs/pairs.ts'
import {counted} from '../pairs/together.ts'
import {isTalkedTo} from '../phrases/asides.ts'
import {isCalledIn, profileOf} from '../profiles.ts'
import type {Scene} from '../scene.ts'
import {fromAbove, paragraphAt} from '../sentence-at.ts'
import {sole} from '../sole.ts'
import {lastUpTo} from '../utterances.ts'
import {BARE, FARTHEST, isCalled, isSuch, OWNED} from './both-called.ts'
import {hasTwo, isOwned, OWNER} from './by-other-words.ts'
import {
  isExcluded,
  isOfOtherAge,
  isOfOtherBody,
  isOfOtherName,
  isSomethingElse,
  toldOf,
} from './described.ts'
import {hasCalling} from './fit-of.ts'
import {type Described, isToldToBe, meantBy} from './meant-by.ts'
import {isOf, isOfOtherPlace, namedOwner, ofPlace} from './named-owners.ts'

/** Whom a description can mean, without who tells the words around, and others than its owner’s. */
export function candidatesFor(
  scene: Scene,
  mention: Span,
  owner: Described,
  description: string,
): readonly Entity[] {
  const {draft, teller, outer} = scene
  const firms = firmsCalled(scene, owner.noun, mention.start)
  if (firms !== null) return firms
  const whose = namedOwner(scene, mention)
  const owners = ownersOf(scene, mention, owner.noun)
  const post =
    inPost(scene, owner.noun, mention) ??
    alternating(scene, mention, owner.noun) ??
    namedWithSame(scene, mention, owner.noun)
  if (post !== null) return [post]
  // "His namesake in Orm".
  const [one, several] = owners
  if (owner.noun === 'namesake' && several === undefined)
    return [otherOf(scene.cast, one ?? null, mention.start)].flatMap((each) => each ?? [])
  const [, owning = ''] = OWNER.exec(description) ?? []
  const isOfSomebody = KIN.has(owner.noun) && /[’']s\s/.test(description)
  const isOfOwner = (each: Entity): boolean =>
    !isOfOtherBody(draft, each, description, owner.noun) &&
    (whose === null
      ? isIntroduced(scene, each) || !isOfOtherName(draft, each, description, owner.noun)
      : isOf(scene, each, whose, owner.noun))
  const people = meantBy(scene, mention, owner, description, owners).filter(
    (each) =>
      each.id !== teller &&
      !isWriter(scene, each, owner.noun) &&
      !scene.cast.isBarred(each) &&
      // "His father" is not he, and "the boy’s father" nobody, unless they are told to be a father.
      (isToldToBe(scene, each, owner.noun) ||
        !(isOfSomebody || owners.some(({id}) => id === each.id))) &&
      // "The wife of Ada Vale" is not she.
      !mentionsIn(each, mention).some(({form}) => /name$/.test(form)) &&
      !isExcluded(draft, each, description, owner.noun) &&
      !isOfOtherPlace(draft, each, description) &&
      (isNamedLater(each, mention) || isOfOwner(each)) &&
      // "The senator’s lawyer" is no senator.
      (!isCalled(draft, each, owning) || isToldToBe(scene, each, owner.noun)) &&
      (!isOwned(description) || isKnownAs(scene, each, description, owner.noun)) &&
      (!OWNED.test(description) || !isInSentence(scene, each, mention)) &&
      !isAsking(scene, each, mention) &&
      (!isOfOtherAge(description, owner.noun, each) || isCalled(draft, each, owner.noun)) &&
      (each.age !== null || !isAgeOfAnother(draft, description, mention.start)) &&
      (outer === null || isCalled(draft, each, owner.noun)),
  )
  if (people.length === 0) return namesakeOf(scene, mention, owner.noun, whose)
  if (people.every((each) => isUnnamedSince(scene, each, owner.noun, mention))) return []
  const going = goingBy(scene, people, mention)
  if (going !== null) return [going]
  // Of two, one of whom the noun tells too little leaves it to neither.
  if (!people.some((each) => isSuch(draft, each, owner.noun, description))) return []
  return ofNamed(draft, ofPlace(draft, people, mention, description, whose), description)
}

/** "The operator", "the developer", which nobody is told to be: firms, of which two may be meant; `null` where it may be a person. */
function firmsCalled({draft, cast}: Scene, noun: string, before: number): readonly Entity[] | null {
  if (!isFirmNoun(noun) || isCalledIn(draft, noun)) return null
  const called = bodiesBefore(cast, before).filter(
    (each) => canBeCalled(draft, each, noun) === 'so',
  )
  if (called.length === 0) return FIRM.test(noun) ? [] : null
  return called.length === 2 ? called : []
}

const FIRM = /^(?:contractor|distributor|operator|provider|supplier)$/

/** "Ada Vale rows. Odo Vale’s mother said": whom alone of the name the article has told of beside him. */
function namesakeOf(
  {draft, cast}: Scene,
  mention: Span,
  noun: string,
  whose: Entity | null,
): readonly Entity[] {
  if (!KIN.has(noun) || !GENDERED.has(noun) || whose?.type !== 'person') return []
  const kin = kinOf(cast, [whose], mention, noun)
  return kin === null || isSomethingElse(profileOf(draft, kin), noun) ? [] : [kin]
}

/** "“We won,” the coach said. … Tarn coach Bo Reed called it hard. … “We go on,” the coach said": of several whom alone these very words have meant, where the paragraphs around tell of no other. */
function goingBy({draft}: Scene, people: readonly Entity[], {start, end}: Span): Entity | null {
  const phrase = draft.text.slice(start, end).toLowerCase()
  if (people.length < 2 || !BARE.test(phrase)) return null
  const only = sole(
    people.filter(({mentions}) =>
      mentions.some(
        ({form, span}) =>
          form === 'description' &&
          span.start < start &&
          spanText(draft.text, span).toLowerCase() === phrase,
      ),
    ),
  )
  const near = fromAbove(draft, start)
  const isBeside = people.some((each) => each !== only && mentionsIn(each, near).length > 0)
  return only === null || isBeside ? null : only
}

/** "A clerk said Ada Vale was late. “It rained,” the clerk said": whoever has spoken so has no name, unless somebody has spoken since, or who is called so is named beside what is said. */
function isUnnamedSince(
  {draft, spoken, sentence}: Scene,
  person: Entity,
  noun: string,
  {start}: Span,
): boolean {
  const last = spoken.findLast(
    (each) =>
      each.sentence <= sentence &&
      (each.entity === person || isHead(each.speaker.description ?? '', noun)),
  )
  const told = last?.speaker.mention
  if (told == null || last?.speaker.status !== 'unattributed') return false
  const since = {start: told.end, end: start}
  return (
    !isCalled(draft, person, noun) ||
    !mentionsIn(person, since).some(
      ({form, span}) => form !== 'pronoun' && !isReported(draft, span),
    )
  )
}

/** "Ada Vale is better, according to her doctor": not she. */
function isInSentence({draft, sentence}: Scene, person: Entity, {start: end}: Span): boolean {
  const {start} = draft.sentences[sentence]?.span ?? {start: end}
  return mentionsIn(person, {start, end}).length > 0
}

function isHead(description: string, noun: string): boolean {
  const [head = ''] = description.split(BEHIND_HEAD, 1)
  return head.toLowerCase().endsWith(` ${noun}`)
}

const BEHIND_HEAD = /,|\s(?:at|close|familiar|for|from|in|of|on|that|to|who|with)\s/

/** "A 9-year-old saw it", "girls ages 5 and 9", of "the 9-year-old": somebody without a name. */
function isAgeOfAnother({text}: Draft, description: string, before: number): boolean {
  const [years] = /\b\d+(?=-year-old)/.exec(description) ?? []
  if (years === undefined) return false
  const above = text.slice(Math.max(0, before - FARTHEST), before)
  return [...above.matchAll(AGES)].some(([words]) => words.split(/[^\d]+/).includes(years))
}

const AGES = /\b(?:[Aa]n?\s\d+-year-old\b|aged?s?\s\d+(?:,?\s(?:and\s)?\d+)*)/g

/** Who has spoken in the sentence before, or begins it, and of whom nothing else is told. */
function isIntroduced({draft, sentence, spoken}: Scene, person: Entity): boolean {
  const last = lastUpTo(spoken, sentence - 1)
  const isLast = last?.entity?.id === person.id && last.sentence === sentence - 1
  const start = draft.sentences[sentence - 1]?.span.start ?? 0
  const opens = mentionsIn(person, {start, end: start + LONGEST_STYLE}).length > 0
  return (isLast || opens) && !hasCalling(profileOf(draft, person))
}

// "Dr".
const LONGEST_STYLE = 5

/** "The Orm chair": of several, whom the article tells to be Orm’s ("Orm’s Ada Vale", "Bo Reed of Orm"). */
function ofNamed({text}: Draft, people: readonly Entity[], description: string): readonly Entity[] {
  const [, name] = OF_NAME.exec(description) ?? []
  if (people.length < 2 || name === undefined) return people
  const told = people.filter(({mentions}) =>
    mentions.some(({span}) => text.startsWith(` of ${name}`, span.end)),
  )
  return told.length > 0 ? told : people
}

const OF_NAME = /^the\s(\p{Lu}[\p{L}-]+)\s\p{Ll}/iu

/** "Asked by Ada Vale whether it was late, the miller said", "in an interview with Orm TV’s Ada Vale, the miller said": whoever asks. */
function isAsking({draft, sentence}: Scene, person: Entity, mention: Span): boolean {
  const {start} = draft.sentences[sentence]?.span ?? mention
  const [named] = mentionsIn(person, {start, end: mention.start})
  const words = draft.text.slice(start, named?.span.start ?? start)
  return isTalkedTo(words) || INTERVIEW.test(words)
}

const INTERVIEW = /^(?:In|During)\s(?:an?|the)\s(?:\p{Ll}+\s)?interview\swith\s[^,“‘"]*$/u

/** Who says "I" all through an article is nobody whom it describes. */
function isWriter(scene: Scene, person: Entity, noun: string): boolean {
  const {metadata} = scene.draft
  return (
    metadata.bylines.some(({entity}) => entity === person.id) && !isToldToBe(scene, person, noun)
  )
}

/** "Ada Vale died, her manager said": not of whom only these words tell of one; "his lawyer" is none who prosecutes. */
function isKnownAs(scene: Scene, person: Entity, description: string, noun: string): boolean {
  const {draft, cast} = scene
  // "Her friend in Port Orm" of whom the port is told.
  const isNamed = /\s\p{Lu}/u.test(description)
  if (HIRED.test(noun)) return isToldToBe(scene, person, noun)
  return (
    isNamed ||
    KIN.has(noun) ||
    isRelative(cast, person.id, noun) ||
    toldOf(draft, [person], description, noun).length > 0
  )
}

const HIRED = /^(?:lawyer|attorney|counsel|agent|assistant|chief|executive|manager|publicist)$/

function isNamedLater({mentions: [first]}: Entity, {end}: Span): boolean {
  return first !== undefined && first.span.start >= end
}

/** "Ada Vale, who took over in 2004, rows. “It is late,” her successor said": whom alone the paragraph names, who has taken over. */
function inPost(scene: Scene, noun: string, {start}: Span): Entity | null {
  if (noun !== 'successor') return null
  const near = {start: paragraphAt(scene.draft, start).start, end: start}
  const [only, other] = namedOutside(scene, near)
  const isNew = TAKES_OVER.test(spanText(scene.draft.text, near))
  return isNew && other === undefined ? (only ?? null) : null
}

const TAKES_OVER = /\b(?:took|takes|has taken) over\b|\b(?:followed|inherited|replaced|succeeded)\b/

/** "Both chairs are women. … “It is late,” the Orm chair said. “It is not,” said the chair of the bidder": of two so counted the one who has not just spoken. */
function alternating(
  {draft, cast, sentence, spoken}: Scene,
  {start, end}: Span,
  noun: string,
): Entity | null {
  const last = lastUpTo(spoken, sentence - 1)
  const spoke = last?.speaker.mention
  if (last?.entity == null || spoke == null) return null
  const [words, before] = [draft.text.slice(start, end), spanText(draft.text, spoke)]
  const areBoth = [words, before].every(
    (each) => QUALIFIED.test(each) && each.split(' ').includes(noun),
  )
  // "The Orm chair", "the chair of Orm".
  const isSame = words
    .split(' ')
    .some((each) => !SAME.test(each) && each !== noun && before.includes(each))
  if (!areBoth || isSame || !hasTwo(draft, noun, start)) return null
  const pair = counted(draft, cast, plural(noun), start, spoken) ?? []
  return pair.includes(last.entity) ? (pair.find((each) => each !== last.entity) ?? null) : null
}

const SAME = /^(?:the|of)$/i
const QUALIFIED = /^[Tt]he (?:\p{Lu}\S* \S+|\S+ of (?:the )?\S+)$/u
