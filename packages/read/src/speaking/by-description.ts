import type {Entity, Span, Speaker} from '@onrecord/core'
import {KIN} from '../data/kin.ts'
import {PEOPLE} from '../data/person-nouns.ts'
import {PLACE_HEADS} from '../data/place-words.ts'
import {GENDERED} from '../data/titles.ts'
import {plural} from '../data/words.ts'
import {keptBy} from '../kept.ts'
import {BODY_NOUN, DOCUMENT_NOUN, GROUP_NOUN, is} from '../language/grammar.ts'
import {isPersonNoun} from '../language/person-noun.ts'
import {singular} from '../language/singular.ts'
import {formOfWord} from '../language/word-forms.ts'
import {isDemonym} from '../naming/countries.ts'
import type {Draft} from '../pass.ts'
import {firstFrom} from '../passes/tokens/places.ts'
import {isAdding, isAnswering} from './answerers.ts'
import {isTalkedTo} from './asides.ts'
import {isOfGender, peopleBefore} from './bearers.ts'
import {bodiesBefore, bodyMeant} from './bodies.ts'
import {canBeCalled, isFirmNoun} from './body-kinds.ts'
import {addMention, type Cast, entitiesNear, entityOf, learnGender, NOBODY} from './cast.ts'
import {respondentOf} from './continued.ts'
import {
  bearersOf,
  genderOfNoun,
  hasCalling,
  isExcluded,
  isOfOtherAge,
  isOfOtherBody,
  isOfOtherName,
  isSomethingElse,
  toldOf,
} from './described.ts'
import {fittingPronoun} from './fitting-pronoun.ts'
import {calledLater, namedAfterLead} from './identified.ts'
import {
  BESIDE,
  byEpithet,
  bySituation,
  IN_THE_NEWS,
  introducedNext,
  isTrade,
  justIntroduced,
  soleBefore,
  topicBefore,
  UNNAMED,
} from './in-focus.ts'
import {justToldOf} from './just-told.ts'
import {isRelative, relativesOf} from './kinship.ts'
import {mentionsIn} from './mention-places.ts'
import {lastTopic, namedOutside} from './named-outside.ts'
import {isOf, isOfOtherPlace, namedOwner, ofPlace} from './named-owners.ts'
import {namedSoNext} from './named-so-next.ts'
import {oneOfSeveral} from './one-of.ts'
import {castBeside, isNamedBehind} from './own-words.ts'
import {eitherAbove, toldOfTwo} from './pair-above.ts'
import {toldOfBoth} from './pair-told.ts'
import {otherOf} from './pairs.ts'
import {isInPolitics, isOfParty} from './parties.ts'
import {peersOf} from './peers.ts'
import {type PhraseOwner, withoutPossessive} from './phrase-owner.ts'
import {isCalledIn, learnCalled, profileOf, wordsOf} from './profiles.ts'
import {kinOf, ownersOf, spokenBefore} from './relations.ts'
import {eitherOf, resolvedTo, UNSURE} from './resolved.ts'
import type {Scene} from './scene.ts'
import {blockAt, fromAbove, paragraphAt} from './sentence-at.ts'
import {counted} from './together.ts'
import {NOT_TOLD} from './unrelated.ts'
import {lastUpTo, spokenIn, type Utterance} from './utterances.ts'
import {issuerBefore, issuerNamed, writerOf} from './writers.ts'

type Described = Extract<PhraseOwner, {kind: 'description'}>

/** "The fisherman said": whoever the article calls so, or who spoke before in the paragraph; "a fisherman": nobody with a name. */
export function byDescription(
  around: Scene,
  speaker: Speaker,
  mention: Span,
  owner: Described,
): Speaker {
  const {draft} = around
  const {start, end} = withoutPossessive(draft.text, mention)
  const description = draft.text.slice(start, end).replace(NOT_TOLD, '')
  const cast = castBeside(
    draft,
    around.cast,
    around.reported,
    end,
    (each) => toldOf(draft, [each], description, owner.noun).length > 0,
  )
  const scene = {...around, cast}
  const rule = `${speaker.rule}+description`
  const unnamed = {...speaker, description, rule, confidence: 0.6}
  const either = [...oneOfSeveral(scene, mention), ...sendersOf(scene, mention, owner.noun)]
  if (either.length > 0) return oneOrEither(speaker, unnamed, either)
  if (!owner.isPerson && !isSomebody(draft, owner.noun)) {
    const writer = textsWriter(scene, owner, mention)
    return writer === null ? unnamed : {...speaker, ...resolvedTo(writer, `${rule}+writer`, 0.7)}
  }
  const lead = identifiedBehind(scene, end) ?? namedAfterLead(draft, cast, owner.noun, mention)
  if (lead !== null) {
    learnCalled(draft, lead, description)
    return {...speaker, ...resolvedTo(lead, `${speaker.rule}+named-after-lead`, 0.7)}
  }
  const named = namedBefore(scene, mention, owner.noun)
  if (named !== null) return {...speaker, ...resolvedTo(named, rule, 0.75)}
  const orOthers = (): Speaker =>
    oneOrEither(speaker, unnamed, peersOrNamed(scene, mention, description, owner.noun))
  // "Ada Vale, whose lawyer said": not she.
  const isNoOne =
    !owner.definite ||
    NAMELESS.test(description) ||
    CAPITALS.test(description) ||
    isThing(speaker, owner.noun, description)
  if (isNoOne) return orOthers()
  const body = bodyMeant(draft, cast, owner.noun, mention)
  if (body !== null) return {...speaker, ...resolvedTo(body, rule, 0.75)}
  const candidates = candidatesOrTold(scene, mention, owner, description)
  return candidates.length > 0
    ? surely(scene, oneOrEither(speaker, unnamed, candidates), mention, description, owner.noun)
    : orOthers()
}

/** Of two who are told of together whoever has not just spoken; else who is named so next. */
function peersOrNamed(
  scene: Scene,
  mention: Span,
  description: string,
  noun: string,
): readonly Entity[] {
  const peers = peersOf(scene, mention, description, noun)
  return peers.length > 0 ? peers : namedSoNext(scene, mention, description, noun)
}

/** Whom a description can mean; where nobody can, whom the story has just told of. */
function candidatesOrTold(
  scene: Scene,
  mention: Span,
  owner: Described,
  description: string,
): readonly Entity[] {
  const known = candidatesFor(scene, mention, owner, description)
  const told = known.length > 0 ? null : justToldOf(scene, mention, owner.noun, description)
  const meant = told === null ? known : [told]
  const isOther = (each: Entity): boolean =>
    isNamedBehind(scene.draft, each, scene.reported, mention)
  return meant.every(isOther) ? [] : meant
}

/** Where one is meant: they go by the description, and are less sure where the article tells of another what it says, too. */
function surely(
  scene: Scene,
  speaker: Speaker,
  mention: Span,
  description: string,
  noun: string,
): Speaker {
  const {cast} = scene
  const meant = entityOf(cast, speaker.entity)
  if (meant === null) return speaker
  const isAlone = isOnlyFitting(scene, meant, mention, description, noun)
  addMention(cast, meant.id, mention, 'description')
  learnDescription(scene, meant, description, noun)
  return isAlone ? speaker : {...speaker, confidence: UNSURE}
}

/** Of a surgeon and a physician either may be "the doctor", whomever more is told of. */
function isOnlyFitting(
  {draft, cast}: Scene,
  meant: Entity,
  {start}: Span,
  description: string,
  noun: string,
): boolean {
  const others = peopleBefore(cast, start, genderOfNoun(noun)).filter(({id}) => id !== meant.id)
  return toldOf(draft, others, description, noun).length === 0
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

/** "“It is late,” said the nurse, identified as Ada Vale": whose name stands behind. */
function identifiedBehind({draft, cast}: Scene, end: number): Entity | null {
  const [words = ''] = IDENTIFIED.exec(draft.text.slice(end, end + LONGEST_NAMING)) ?? []
  const start = end + words.length
  const near = {start, end: start + 1}
  return words === ''
    ? null
    : (entitiesNear(cast, near).find((each) => mentionsIn(each, near).length > 0) ?? null)
}

const IDENTIFIED =
  /^,\s(?:\p{Ll}+\s){0,2}(?:identified|known|named)(?:\s\p{Ll}+){0,2}\sas\s(?:(?:Dr|Mr|Mrs|Ms|Prof|Sgt)\.?\s)?(?=\p{Lu})/u
const LONGEST_NAMING = 60

/** "The choir became a mirror: “…”", "the mill stood. “…”": a subject need not be who speaks; nor "seated according to gender". */
function isThing({rule}: Speaker, noun: string, description: string): boolean {
  if (rule === 'according-to' && !description.includes(' ')) return true
  return /^(?:colon|action-beside|speech-before)$/.test(rule ?? '') && !isPersonNoun(noun)
}

/** "Ada Vale, head of the Orm yard told the crew", where no comma ends what she is. */
function namedBefore({draft, cast}: Scene, {start}: Span, noun: string): Entity | null {
  const {text} = draft
  const isBare =
    isPersonNoun(noun) &&
    /^, (?!(?:an?|one|the|h(?:is|er)|its|their|whose)\s)\p{Ll}/u.test(
      text.slice(start - 2, start + 6),
    )
  if (!isBare) return null
  const near = {start: Math.max(0, start - LONGEST_NAMING), end: start}
  return (
    entitiesNear(cast, near).find(
      (each) =>
        each.type === 'person' && mentionsIn(each, near).some(({span}) => span.end === start - 2),
    ) ?? null
  )
}

/** Whom a description can mean, without who tells the words around, and others than its owner’s. */
function candidatesFor(
  scene: Scene,
  mention: Span,
  owner: Described,
  description: string,
): readonly Entity[] {
  const {draft, teller, outer} = scene
  const firms = firmsCalled(scene, owner.noun, mention.start)
  if (firms !== null) return firms
  const whose = namedOwner(scene, mention)
  const post = inPost(scene, owner.noun, mention) ?? alternating(scene, mention, owner.noun)
  if (post !== null) return [post]
  const owners = ownersOf(scene, mention, owner.noun)
  // "His namesake in Orm".
  const [one, several] = owners
  if (owner.noun === 'namesake' && several === undefined)
    return [otherOf(scene.cast, one ?? null, mention.start)].flatMap((each) => each ?? [])
  const [, owning = ''] = OWNER.exec(description) ?? []
  const isOfSomebody = KIN.has(owner.noun) && /[’']s\s/.test(description)
  const people = meantBy(scene, mention, owner, description, owners).filter(
    (each) =>
      each.id !== teller &&
      !scene.cast.isBarred(each) &&
      // "His father" is not he, and "the boy’s father" nobody, unless they are told to be a father.
      (isToldToBe(scene, each, owner.noun) ||
        !(isOfSomebody || owners.some(({id}) => id === each.id))) &&
      // "The wife of Ada Vale" is not she.
      !mentionsIn(each, mention).some(({form}) => /name$/.test(form)) &&
      (whose === null || isNamedLater(each, mention) || isOf(scene, each, whose, owner.noun)) &&
      !isExcluded(draft, each, description, owner.noun) &&
      !isOfOtherPlace(draft, each, description) &&
      (isNamedLater(each, mention) || !isOfOtherBody(draft, each, description, owner.noun)) &&
      (whose !== null ||
        isNamedLater(each, mention) ||
        isIntroduced(scene, each) ||
        !isOfOtherName(draft, each, description, owner.noun)) &&
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

/** "Ada Vale rows. Odo Vale’s mother said": whom alone of the name the article has told of beside him. */
function namesakeOf(
  {draft, cast}: Scene,
  mention: Span,
  noun: string,
  whose: Entity | null,
): readonly Entity[] {
  if (whose?.type !== 'person' || !KIN.has(noun) || !GENDERED.has(noun)) return []
  const kin = kinOf(cast, [whose], mention, noun)
  return kin === null || isSomethingElse(profileOf(draft, kin), noun) ? [] : [kin]
}

/** "“We won,” the coach said. … Tarn coach Bo Reed called it hard. … “We go on,” the coach said": of several whom alone these very words have meant, where the paragraphs around tell of no other. */
function goingBy({draft}: Scene, people: readonly Entity[], {start, end}: Span): Entity | null {
  const phrase = draft.text.slice(start, end).toLowerCase()
  if (people.length < 2 || !BARE.test(phrase)) return null
  const [only, other] = people.filter(({mentions}) =>
    mentions.some(
      ({form, span}) =>
        form === 'description' &&
        span.start < start &&
        draft.text.slice(span.start, span.end).toLowerCase() === phrase,
    ),
  )
  const near = fromAbove(draft, start)
  const isBeside = people.some((each) => each !== only && mentionsIn(each, near).length > 0)
  return only === undefined || other !== undefined || isBeside ? null : only
}

/** "A clerk of the yard said it was late. “It rained,” the clerk said": whoever has spoken so has no name, unless somebody has spoken since, or who is called so is named. */
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
    !mentionsIn(person, since).some(({form}) => form !== 'pronoun')
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

const AGES = /\b(?:[Aa]n?\s\d+-year-old\b|aged?s?\s\d[^.]{0,20})/g

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
    mentions.some(
      ({span}) =>
        text.startsWith(` of ${name}`, span.end) ||
        [`${name}’s `, `${name}'s `].some(
          (owner) => text.slice(Math.max(0, span.start - owner.length), span.start) === owner,
        ),
    ),
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

function isToldToBe(
  {draft, cast}: Pick<Scene, 'draft' | 'cast'>,
  person: Entity,
  noun: string,
): boolean {
  return isCalled(draft, person, noun) || isRelative(cast, person.id, noun)
}

/**
 * "The boards of the Orm Press said": nobody, whatever of it is told of somebody. "The president" is none who is called a leader or a
 * chairman.
 */
function isSuch(draft: Draft, person: Entity, noun: string, description: string): boolean {
  if (person.type !== 'person' || isCalled(draft, person, noun)) return true
  if (noun === 'president') return !hasCalling(profileOf(draft, person))
  // The coach is no winger.
  if (POSITION.test(noun))
    return ![...profileOf(draft, person).called].some((word) => BESIDE_PLAYERS.test(word))
  // "The friend"; "her friend" may be told of.
  const isUnnamed = UNNAMED.test(noun) || (noun === 'friend' && !OWNED.test(description))
  return isForPeople(noun) && !isUnnamed
}

/** "The Orm vet", "the Orm star": a noun that the article calls somebody by, or that news has for whom it is about. */
function isSomebody(draft: Draft, noun: string): boolean {
  const isStar = SOMEBODY.test(noun) && !noun.includes('-')
  return !is(formOfWord(noun), NO_PERSON) && (isStar || isCalledIn(draft, noun))
}

function isForPeople(noun: string): boolean {
  return (
    isPersonNoun(noun) ||
    isDemonym(noun) ||
    SOMEBODY.test(noun) ||
    IN_THE_NEWS.test(noun) ||
    (AGENT.test(noun) && !is(formOfWord(noun), NO_PERSON))
  )
}

// "The 19-year-old", "the elder one", and what writers call people who are in the news.
const SOMEBODY =
  /-|^(?:one|mum|mom|dad|vet|star|starlet|brunette|blonde|redhead|beauty|guru|mogul|personality|heartthrob|champion|champ|enthusiast|bombshell|peer|pm|icon|legend|titan|tycoon|accused|comic|royal|smith|teen|\p{Ll}+weight)$/u
// "The forecaster", no sector and no number.
const AGENT =
  /^(?!(?:number|order|matter|sector|factor|monitor|power|tower|computer|poster|banner|trailer|indicator|error|theater)$)\p{L}{3,}(?:er|or|ist|ian|ee)$/u
const NO_PERSON = BODY_NOUN | GROUP_NOUN | DOCUMENT_NOUN

/** "The memo", "a statement that": who wrote it; nobody writes an opposition or an assault. */
function textsWriter(scene: Scene, {noun, definite}: Described, mention: Span): Entity | null {
  const isText = is(formOfWord(noun), DOCUMENT_NOUN) || /^(?:which|that)$/.test(noun)
  if (!isText) return null
  const issuer = issuerNamed(scene, noun, mention)
  if (issuer !== null) return issuer
  // "Ada Vale wrote the report, which says".
  const issuing = issuerBefore(scene, scene.sentence, mention)
  return issuing ?? (definite ? writerOf(scene, noun, mention) : null)
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

const HIRED = /^(?:lawyer|attorney|counsel|agent|assistant|chief|executive)$/

function isNamedLater({mentions: [first]}: Entity, {end}: Span): boolean {
  return first !== undefined && first.span.start >= end
}

function oneOrEither(speaker: Speaker, unnamed: Speaker, people: readonly Entity[]): Speaker {
  const [meant, other] = people
  if (meant === undefined) return unnamed
  return other === undefined
    ? {...speaker, ...resolvedTo(meant, unnamed.rule ?? '', 0.75)}
    : eitherOf(unnamed, people)
}

/** "The Bulgarian mayor said", "the keeper said" of one of whom nothing else is told: they go by it. */
function learnDescription(
  {draft, cast}: Scene,
  meant: Entity,
  description: string,
  noun: string,
): void {
  if (!hasCalling(profileOf(draft, meant)) || wordsOf(description).some(isDemonym))
    learnCalled(draft, meant, description)
  // A woman may be the chairman.
  const gender = noun === 'chairman' ? undefined : GENDERED.get(noun)
  if (gender !== undefined) learnGender(cast, meant, gender === 'male' ? 'he' : 'she')
}

/** "A leaflet that one of the unions sent", "a leaflet of one of the unions". */
function sendersOf(scene: Scene, {start, end}: Span, noun: string): readonly Entity[] {
  const {text} = scene.draft
  const [phrase = '', small = '', one = ''] =
    SENT.exec(text.slice(start, end + LONGEST_SENDER)) ?? []
  const from = start + phrase.length - one.length
  // "A member of one of the unions".
  const isOther = one === '' || (small === 'of' && !is(formOfWord(noun), DOCUMENT_NOUN))
  return isOther ? [] : oneOfSeveral(scene, {start: from, end: from + one.length})
}

const SENT = /^[^.,:;“‘"]{0,60}?\s(by|from|of|that)\s(one\sof\s(?:the\s(?:two\s)?\p{Ll}+|them\b))/iu
const LONGEST_SENDER = 40

/** Within somebody's words "the officer" is whom the article calls so, or nobody known. */
function isCalled(draft: Draft, person: Entity, noun: string): boolean {
  return profileOf(draft, person).called.has(noun)
}

/** Whom a description can mean: one, or several that nothing tells apart. */
function meantBy(
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

/** Where a text has lost its paragraphs, who spoke before in one may be long gone. */
function hasJustSpoken({sentence, spoken}: Scene): boolean {
  return spokenIn(spoken, 'sentence', sentence - LONGEST_PARAGRAPH, sentence).some(
    ({entity}) => entity?.type === 'person',
  )
}

// In sentences.
const LONGEST_PARAGRAPH = 3

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

function inHeadline(draft: Draft, person: Entity | null): Entity | null {
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

/** "Ada Vale rose. The judge told her to sit": who tells her is another than who has just been told of. */
function isToAnother(text: string, end: number): boolean {
  return TO_ANOTHER.test(text.slice(end, end + LONGEST_TELLING))
}

const TO_ANOTHER = /^\s\p{Ll}+\s(?:him|her(?=\s(?:to|that|not|how|why|when|he|she|it)\b|,|:))\b/u
const LONGEST_TELLING = 30

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
    (isSomethingElse(profileOf(draft, spoke), noun) ||
      isOfOtherTrade(draft, spoke, noun) ||
      isBeside(draft, spoke, noun, start) ||
      (KIN.has(noun) && !isToldToBe({draft, cast}, spoke, noun)) ||
      isOfSomebody(draft.text, noun, start, spoke)) &&
    otherOf(cast, spoke, start) === null
  const last = isOther ? null : spoke
  return UNRELATED.test(draft.text.slice(start, end)) ? otherOf(cast, last, start) : last
}

/** "A guard saw Ada Vale. The guard said": whom a sentence since she was named begins with. */
function isOfSomebody(text: string, noun: string, before: number, person: Entity): boolean {
  const told = text.slice(person.mentions[0]?.span.start ?? before, before)
  return [...told.matchAll(SOMEBODY_NEW)].some(([, words = '']) => words.split(' ').includes(noun))
}

const SOMEBODY_NEW = /(?<=[.!?”"]\s|\n)(?:An?|Another|One)((?:\s[\p{L}-]+){1,3})/gu

/** "Ada Vale wrote to the boy. The boy said": whom the paragraph has told of beside who spoke. */
function isBeside(draft: Draft, person: Entity, noun: string, before: number): boolean {
  const {start} = paragraphAt(draft, before)
  const words = draft.text.slice(start, before).toLowerCase().replace(/[.,;]/g, ' ')
  return words.includes(` the ${noun} `) && !profileOf(draft, person).called.has(noun)
}

/** "Capt Ada Vale left. The caller said": of whom another calling is told. */
function isOfOtherTrade(draft: Draft, person: Entity, noun: string): boolean {
  const profile = profileOf(draft, person)
  const isOpen = GENDERED.has(noun) || AGED.test(noun) || EPITHETS.test(noun)
  return hasCalling(profile) && !profile.called.has(noun) && !isOpen
}

/** "The two lawyers left. “It is late,” the lawyer said", "Vale and Lind left. “It is late,” the senator said", where more are called so. */
function bothCalled(
  {draft, cast, spoken}: Scene,
  {start, end}: Span,
  noun: string,
  bearers: readonly Entity[],
): readonly Entity[] {
  const description = draft.text.slice(start, end)
  // "His brother" is not himself.
  if (OWNED.test(description)) return []
  const isBare = BARE.test(description)
  // A mother and her daughter: “the daughter” is no other.
  const gender = KIN.has(noun) ? undefined : GENDERED.get(noun)
  // "The co-owner" is one of the owners.
  const bare = noun.replace(/^co-/, '')
  const isOne = (each: Entity): boolean => bearers.includes(each)
  const accepts = (pair: readonly Entity[]): boolean =>
    pair.every((each) => isOne(each) || (isBare && isCalledInPlural(draft, each, bare))) ||
    (isBare && areCalledTogether(draft, pair, bare)) ||
    (isBare && gender !== undefined && pair.every((each) => isOfGender(cast, each, gender))) ||
    // "The two bakers left, Vale and Lind": whoever is told to be nothing else may be one, too.
    (isBare &&
      (pair.some(isOne) || (MEMBERS.test(noun) && !isCalledIn(draft, noun))) &&
      hasSeveral(draft, noun, start))
  const either = eitherAbove(
    {draft, cast},
    start,
    (both) => {
      const pair = toldOfBoth(draft, cast, both, spoken)
      const isMeant = isBare && (both.noun === bare || gender !== undefined)
      const fits = pair?.every((each) => isOfGender(cast, each, gender ?? 'unknown'))
      return pair !== null && ((isMeant && fits) || accepts(pair)) ? pair : null
    },
    accepts,
    1,
  )
  return either.length > 0 || !isBare ? either : countedAbove({draft, cast, spoken}, bare, start)
}

/** "The two bakers sat down. A boy rang. “It is late,” the baker said", "the two Tories … the MP": either, where neither is named since. */
function countedAbove(
  {draft, cast, spoken}: Pick<Scene, 'draft' | 'cast' | 'spoken'>,
  noun: string,
  before: number,
): readonly Entity[] {
  return eitherAbove(
    {draft, cast},
    before,
    (both) => {
      const isSuch =
        both.isCounted && (both.noun === noun || (isOfParty(both.noun) && isInPolitics(noun)))
      const pair = isSuch ? toldOfBoth(draft, cast, both, spoken) : null
      const since = {start: both.span.end, end: before}
      const isNamed = pair?.some((each) =>
        mentionsIn(each, since).some(
          ({form, span}) => form !== 'pronoun' && span.start > since.start,
        ),
      )
      return isNamed === false ? pair : null
    },
    () => false,
  )
}

/** "Vale and Lind were named as administrators": what somebody is with another. */
function isCalledInPlural(draft: Draft, person: Entity, noun: string): boolean {
  return [noun, `co-${noun}`].some((one) => isCalled(draft, person, plural(one)))
}

/** "Vale and Lind, the bakers,". */
function areCalledTogether(draft: Draft, pair: readonly Entity[], noun: string): boolean {
  const isTold = (each: Entity): boolean => profileOf(draft, each).told.has(plural(noun))
  return pair.some((each) => isCalledInPlural(draft, each, noun)) && pair.every(isTold)
}

// "Trustees met. Vale and Lind stayed. “It is late,” the trustee said": what several are together, and nobody else who comes by.
const MEMBERS =
  /^(?:alder(?:man|woman)|athlete|candidate|climber|commissioner|contestant|councill?or|councilman|delegate|director|finalist|juror|lawmaker|legislator|senator|shareholder|supervisor|trustee)$/
const BARE = /^the\s(?:(?:right\s)?hon(?:ou?rable)?\s)?\S+$/i

/** "The MPs", before a place: there are more of them. */
function hasSeveral({text}: Draft, noun: string, before: number): boolean {
  const words = text.slice(Math.max(0, before - FARTHEST), before).toLowerCase()
  return [' ', '\n'].some((blank) => words.includes(blank + plural(noun)))
}

const FARTHEST = 8000

function isNobody(draft: Draft, noun: string): boolean {
  return (
    PEOPLE.has(noun) ||
    COUNTED.test(noun) ||
    (singular(noun) !== noun && !isPersonNoun(noun)) ||
    (PLACE_HEADS.has(noun) && !isCalledIn(draft, noun))
  )
}

const COUNTED = /^(?:couple|pair|duo|trio|two|three|four)$/

/** Who is meant where nobody has been called so: somebody's kin, who is left, who was asked, whom the text is about. */
function byOtherWords(
  scene: Scene,
  mention: Span,
  noun: string,
  description: string,
): Entity | null {
  const {draft, cast} = scene
  if (isToAnother(draft.text, mention.end)) return null
  const isOfOther = isOwned(description)
  return (
    (isOfOther ? null : introducedNext(scene, noun)) ??
    (isOfOther ? null : bySituation(draft, cast, noun, mention.start, true)) ??
    answering(scene, noun, mention) ??
    inTheNews(scene, noun, description, mention.start) ??
    (isOfOther ? null : justIntroduced(scene, noun, mention.start)) ??
    (isOfOther ? null : otherOfTwo(scene, noun, description, mention.start)) ??
    (OWNED.test(description) ? null : calledLater(draft, cast, description, noun, mention.start))
  )
}

/** "Ada Vale, who took over in 2004, rows. “It is late,” her successor said": whom alone the paragraph names, who has taken over. */
function inPost(scene: Scene, noun: string, {start}: Span): Entity | null {
  if (noun !== 'successor') return null
  const near = {start: paragraphAt(scene.draft, start).start, end: start}
  const [only, other] = namedOutside(scene, near)
  const isNew = TAKES_OVER.test(scene.draft.text.slice(near.start, near.end))
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
  const [words, before] = [draft.text.slice(start, end), draft.text.slice(spoke.start, spoke.end)]
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

/** "The two mayors met. … The Bulgarian mayor left. “I stay,” the Romanian mayor said": whom the first is not. */
function otherOfTwo(
  {draft, cast, spoken}: Scene,
  noun: string,
  description: string,
  before: number,
): Entity | null {
  if (!hasTwo(draft, noun, before)) return null
  const [one, two] = counted(draft, cast, plural(noun), before, spoken) ?? []
  if (one === undefined || two === undefined) return null
  const [isNotOne, isNotTwo] = [one, two].map((each) => isExcluded(draft, each, description, noun))
  return isNotOne === isNotTwo ? null : isNotOne ? two : one
}

/** "The two mayors", "both mayors" before a place. */
function hasTwo({text}: Draft, noun: string, before: number): boolean {
  const words = text.slice(Math.max(0, before - FARTHEST), before).toLowerCase()
  return [' two ', 'both '].some((count) => words.includes(`${count}${plural(noun)}`))
}

/** Whom news calls by their age, their life or what they are known for, as it goes on to tell of them. */
function inTheNews(scene: Scene, noun: string, description: string, before: number): Entity | null {
  const {draft, cast} = scene
  if (isOfTopic(scene, noun, description)) {
    const topic = fittingTopic(scene, noun, before)
    if (topic !== null) return topic
  }
  if (isOfLife(description, noun)) {
    const topic = onlyTopic(scene, noun, before)
    // "Vale and Lind fell out after the former mayor said that Lind was wrong".
    const other = topic === null && cast.isBarred !== NOBODY ? soleBefore(scene, before) : topic
    if (other !== null) return other
  }
  if (!EPITHETS.test(noun)) return null
  return (
    inHeadline(draft, topicBefore(scene, noun, before)) ?? leading(draft, soleBefore(scene, before))
  )
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
  return isOfGender(scene.cast, topic, genderOfNoun(noun)) ? topic : null
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

/** "Vale asked Lind why. The candidate said". */
function asksAnother(text: string, {mentions}: Entity, before: number): boolean {
  const last = mentions[firstFrom(mentions, before) - 1]?.span.end ?? before
  return /^\s(?:ask|interview|press|question)(?:ed|s)\s\p{Lu}/u.test(
    text.slice(last, last + LONGEST_TELLING),
  )
}

/** "The retired surgeon", "the nominee": what news goes on to tell of whom it has named. */
function isOfLife(description: string, noun: string): boolean {
  return OF_LIFE.test(description) || IN_THE_NEWS.test(noun)
}

const OF_LIFE =
  /^the\s(?:then[\s-]|ex-|\p{Ll}+-(?:term|time|winning)\s|(?:award-winning|celebrity|former|long-?time|one-?time|outspoken|retired|retiring|self-made|veteran|(?:m|b)illionaire)\s)/iu

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
  if (!isOfGender(cast, last.entity, genderOfNoun(noun))) return null
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

// "The woman, who did not want to be named"; "the other": of two, nobody says who; "the singer of a song": somebody new.
const NAMELESS =
  /^whose\s|^the\s[a-z-]+\sof\san?\s|^the\sother\b|\bdispatcher$|\bwho\s(?:asked|(?:did|would)\snot|declined|refused|wished|wanted|preferred)\s[^,]*\b(?:named?|identif|anonym)/i

// "MAYOR SAYS", which leads to another story; "The Hollywood Reporter".
const CAPITALS =
  /^[^\p{Ll}]{5,}$|^The\s(?:\p{Lu}\p{L}+\s)+(?:Examiner|Inquirer|Observer|Reporter)$/u

const UNRELATED = /\bwho\s\p{Ll}+\s(?:not?|never)\s(?:an?\s)?relat/u

// "The keeper’s father" is not the keeper.
const OWNER = /^\p{L}+\s(?:[\p{L}-]+\s)*([\p{Ll}\d-]+)[’']s\s/u
/** "Her lawyer", "the woman’s lawyer", "the lender’s boss". */
function isOwned(description: string): boolean {
  const [, owner = ''] = OWNER.exec(description) ?? []
  return OWNED.test(description) || isPersonNoun(owner) || GENDERED.has(owner) || isFirmNoun(owner)
}

// "Her rival" is not she.
const OWNED = /^(?:his|her|its|their)\s/i

/** "The widow answered": who has been asked, where no other is called so. */
function answering(
  {draft, cast, sentence, spoken}: Scene,
  noun: string,
  {end}: Span,
): Entity | null {
  if (!isAnswering(draft.text, end) || BESIDE.test(noun)) return null
  const asked = respondentOf(draft, sentence, spoken)
  return asked !== null && isOfGender(cast, asked, genderOfNoun(noun)) ? asked : null
}

const AGED =
  /^(?:\d+-year-old|teenager|youngster|septuagenarian|octogenarian|zealander|lankan|rican)$/
// What a report of a match calls whom it has just told of.
const BESIDE_PLAYERS = /^(?:boss|coach|manager|referee|umpire)$/
const POSITION =
  /^(?:goal-?(?:keeper|tender)|striker|midfielder|winger|forward|defender|prop|hooker|flanker|(?:full|half|quarter|line)-?back(?:er)?|(?:out|fly|scrum)-?half|pitcher|catcher|batsman|batter|bowler)$/
// What news calls whoever it is about.
const EPITHETS =
  /^(?:newcomer|veteran|striker|midfielder|winger|goalkeeper|singer|songstress|hitmaker|artist|actor|actress|comedian|rapper|star|personality|beauty|presenter|host|model|musician|influencer|businessman|businesswoman)$/
const PARENT = /^the\s(?:single\s)?(?:mother|father|mum|dad)[\s-]of[\s-](?:\p{L}+|\d+)(?:$|,)/iu

/** "The Icelander": a capital behind an article that is no office. */
function isEpithet(description: string, noun: string): boolean {
  return /^[Tt]he\s\p{Lu}\p{L}+$/u.test(description) && !isTrade(noun)
}
