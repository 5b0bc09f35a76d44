import {type Entity, type Mention, type Span, type Speaker, spanText} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {GENDERED} from '../../data/titles.ts'
import {DOCUMENT_NOUN, is} from '../../language/grammar.ts'
import {GIVES_NO_NAME} from '../../language/no-name.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {formOfWord} from '../../language/word-forms.ts'
import {isDemonym} from '../../naming/countries.ts'
import type {Draft} from '../../pass.ts'
import {bodyMeant} from '../bodies/by-body.ts'
import {addMention, entityOf, learnGender, mentionedAs} from '../cast.ts'
import {nounGender} from '../gender-of-words.ts'
import {peopleBefore} from '../names/bearers.ts'
import {NOT_TOLD} from '../names/unrelated.ts'
import {withoutPossessive} from '../phrases/joint-owners.ts'
import {castBeside, isNamedBehind} from '../phrases/own-words.ts'
import {isCalledIn, learnCalled, profileOf, wordsOf} from '../profiles.ts'
import {eitherOf, resolvedTo, UNSURE} from '../resolved.ts'
import type {Scene} from '../scene.ts'
import {candidatesFor} from './candidates.ts'
import {toldOf} from './described.ts'
import {hasCalling} from './fit-of.ts'
import {NO_PERSON, SOMEBODY} from './for-people.ts'
import {namedAfterLead} from './identified.ts'
import {justToldOf} from './just-told.ts'
import type {Described} from './meant-by.ts'
import {namedSoNext} from './named-so-next.ts'
import {isOfUnnamed} from './of-unnamed.ts'
import {oneOfSeveral} from './one-of.ts'
import {peersOf} from './peers.ts'
import {issuerBefore, issuerNamed, statedBefore, writerOf} from './writers.ts'

/** "The fisherman said": whoever the article calls so, or who spoke before in the paragraph; "a fisherman": nobody with a name. */
export function byDescription(
  around: Scene,
  speaker: Speaker,
  mention: Span,
  called: Described,
): Speaker {
  if (!isOfUnnamed(around, mention, called.noun)) return byWords(around, speaker, mention, called)
  const description = spanText(around.draft.text, mention)
  return {...speaker, description, rule: `${speaker.rule}+description`, confidence: 0.6}
}

function byWords(around: Scene, speaker: Speaker, mention: Span, called: Described): Speaker {
  const {draft} = around
  const {start, end} = withoutPossessive(draft.text, mention)
  const words = draft.text.slice(start, end).replace(NOT_TOLD, '')
  const description = ofOffice(draft, words, called.noun)
  const owner = described(called, description !== words)
  const cast = castBeside(
    draft,
    around.cast,
    around.reported,
    end,
    (each) => toldOf(draft, [each], description, owner.noun).length > 0,
  )
  const scene = {...around, cast}
  const rule = `${speaker.rule}+description`
  const unnamed = {...speaker, description: labelOf(owner, words), rule, confidence: 0.6}
  const either = oneOfSeveral(scene, mention)
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
    // "The woman, who did not want to be named".
    GIVES_NO_NAME.test(description) ||
    NAMELESS.test(description) ||
    CAPITALS.test(description) ||
    isThing(speaker, owner.noun)
  if (isNoOne) return orOthers()
  const body = bodyMeant(draft, cast, owner.noun, mention)
  if (body !== null) return {...speaker, ...resolvedTo(body, rule, 0.75)}
  const candidates = candidatesOrTold(scene, mention, owner, description)
  return candidates.length > 0
    ? surely(scene, oneOrEither(speaker, unnamed, candidates), mention, description, owner.noun)
    : orOthers()
}

/** "A clerk in Orm who (said)", "you can make the mayor (say)": neither “Orm” nor a clause tells who. */
function labelOf({noun}: Described, words: string): string | null {
  return noun === '' && !words.includes(',') ? null : words
}

/** "Mayor" of "ex-mayor". */
function described(called: Described, hasLeft: boolean): Described {
  return hasLeft ? {...called, noun: called.noun.replace(/^(?:ex|then)-/, '')} : called
}

/** "The former mayor" of "the ex-mayor"; not of "the ex-wife", nor where somebody is called an ex-mayor. */
function ofOffice(draft: Draft, words: string, noun: string): string {
  const bare = noun.replace(/^ex-/, '')
  const isOwn = bare !== noun && (KIN.has(bare) || isCalledIn(draft, noun))
  return isOwn ? words : words.replace(LEFT_OFFICE, '$1former ')
}

// "The ex-mayor", and "the then mayor" of a time gone by, are the former mayor.
const LEFT_OFFICE = /^(\S+\s)(?:ex-|then[\s-])(?=\p{Ll})/u

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
  const others = peopleBefore(cast, start, nounGender(noun)).filter(({id}) => id !== meant.id)
  return toldOf(draft, others, description, noun).length === 0
}

/** "“It is late,” said the nurse, identified as Ada Vale": whose name stands behind. */
function identifiedBehind({draft, cast}: Scene, end: number): Entity | null {
  const [words = ''] = IDENTIFIED.exec(draft.text.slice(end, end + LONGEST_NAMING)) ?? []
  const start = end + words.length
  return words === '' ? null : (mentionedAs(cast, {start, end: start + 1})[0] ?? null)
}

const IDENTIFIED =
  /^,\s(?:\p{Ll}+\s){0,2}(?:identified|known|named)(?:\s\p{Ll}+){0,2}\sas\s(?:(?:Dr|Mr|Mrs|Ms|Prof|Sgt)\.?\s)?(?=\p{Lu})/u
const LONGEST_NAMING = 60

/** "The choir became a mirror: “…”", "the mill stood. “…”": a subject need not be who speaks; nor "seated according to gender". */
function isThing({rule}: Speaker, noun: string): boolean {
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
  const isBeside = ({span}: Mention, {type}: Entity): boolean =>
    type === 'person' && span.end === start - 2
  return mentionedAs(cast, near, isBeside)[0] ?? null
}

/** "The Orm vet", "the Orm star": a noun that the article calls somebody by, or that news has for whom it is about. */
function isSomebody(draft: Draft, noun: string): boolean {
  const isStar = SOMEBODY.test(noun) && !noun.includes('-')
  return !is(formOfWord(noun), NO_PERSON) && (isStar || isCalledIn(draft, noun))
}

/** "The memo", "a statement that": who wrote it; nobody writes an opposition or an assault. */
function textsWriter(scene: Scene, {noun, definite}: Described, mention: Span): Entity | null {
  const isText = is(formOfWord(noun), DOCUMENT_NOUN) || /^(?:which|that)$/.test(noun)
  if (!isText) return null
  const issuer = issuerNamed(scene, noun, mention)
  if (issuer !== null) return issuer
  // "Ada Vale wrote the report, which says".
  const issuing = issuerBefore(scene, scene.sentence, mention)
  return issuing ?? (definite ? writerOf(scene, noun, mention) : statedBefore(scene, mention))
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

// "The other": of two, nobody says who; "the singer of a song": somebody new.
const NAMELESS = /^whose\s|^the\s[a-z-]+\sof\san?\s|^the\sother\b|\bdispatcher$/i

// "MAYOR SAYS", which leads to another story; "The Hollywood Reporter".
const CAPITALS =
  /^[^\p{Ll}]{5,}$|^The\s(?:\p{Lu}\p{L}+\s)+(?:Examiner|Inquirer|Observer|Reporter)$/u
