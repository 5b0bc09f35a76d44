import type {Entity, Span} from '@onrecord/core'
import type {Gender} from '../../data/titles.ts'
import {CLAUSE_OPENER, is, PREPOSITION} from '../../language/grammar.ts'
import {isOwner} from '../../language/words-in.ts'
import type {Draft} from '../../pass.ts'
import {clausesOf} from '../../quoting/items.ts'
import {spanOf} from '../../quoting/ranges.ts'
import {firstSubject} from '../../quoting/subjects/sentence-subjects.ts'
import {isSubject} from '../bodies/bodies-above.ts'
import {type Cast, isCompatible, isGenderOpen, mentionedAs} from '../cast.ts'
import {pronounGender} from '../gender-of-words.ts'
import {mentionFrom, mentionsIn} from '../mention-places.ts'
import {isReported} from '../named-outside.ts'
import {isUnderPicture, standsBeside} from '../paragraphs.ts'
import {sole} from '../sole.ts'
import {eitherSpeaker, isUnnamed} from '../subjects/unnamed-speakers.ts'
import {spokenIn, type Utterance} from '../utterances.ts'
import {LONGEST_JOINT} from './among-named.ts'
import type {Antecedent} from './antecedent.ts'
import {asks, isSelfNamed, meantIn} from './meant-in.ts'
import {namedIn} from './named-in.ts'
import type {Meant} from './own-pronouns.ts'

/** Whom a picture shows, or who took it, is nobody that the story goes on about. */
export function abovePronoun(
  {draft, cast, pronoun, word, spoken, isStory}: Asked,
  sentence: number,
  at: number,
): Meant | 'beside' {
  const block = draft.sentences[at]?.block ?? 0
  if (isStory === true && block !== draft.sentences[sentence]?.block && standsBeside(draft, block))
    return 'beside'
  if (isUnderPicture(draft, block)) return 'beside'
  const found =
    insteadOfSubject(draft, cast, at, pronoun.start, word) ??
    meantAbove(draft, cast, at, word, spoken)
  // "A tourist pointed at it. “It is ours,” she told him": whom the sentence tells of is he.
  const isNobody = found !== undefined && found !== 'same' && found.entities.length === 0
  return isNobody && at === sentence - 1 && isToOther(draft.text, pronoun.end, word)
    ? 'beside'
    : found
}

export interface Asked {
  readonly draft: Draft
  readonly cast: Cast
  readonly pronoun: Span
  readonly word: string
  readonly spoken: readonly Utterance[]
  /** Not what stands beside the story: the words below a picture. */
  readonly isStory?: boolean
}

/** "She called to him". */
function isToOther(text: string, end: number, word: string): boolean {
  const [, hearer = ''] = TO_HEARER.exec(text.slice(end, end + LONGEST_JOINT)) ?? []
  return hearer !== '' && pronounGender(hearer) !== pronounGender(word)
}

const TO_HEARER = /^\s\p{Ll}+\s(?:(?:out|back)\s)?(?:to\s|at\s)?(him|her)(?!\p{L})/u

/**
 * "Ada Vale rang Bo Reed. She was late. “It rained,” he said": whom else a sentence names than its subject, where the first pronoun behind it is
 * of the other gender.
 */
function insteadOfSubject(
  draft: Draft,
  cast: Cast,
  at: number,
  before: number,
  word: string,
): Antecedent | undefined {
  const gender = pronounGender(word)
  const told = firstGender(draft, at + 1, before)
  if (gender === 'unknown' || told === 'unknown' || told === gender) return undefined
  const {start, end} = draft.sentences[at]?.span ?? {start: 0, end: 0}
  const [subject, other, more] = namedIn(draft.text, cast, start, end, []).filter(
    ({type}) => type === 'person',
  )
  if (subject === undefined || other === undefined || more !== undefined) return undefined
  return isGenderOpen(cast, subject) && isCompatible(cast, other, word)
    ? {entities: [other], rule: 'pronoun-subject'}
    : undefined
}

/** What the first pronoun outside quotations tells from a sentence on, before a place. */
function firstGender(draft: Draft, sentence: number, before: number): Gender {
  const clauses = clausesOf(draft)
  for (let at = sentence; (clauses[at]?.sentence.span.start ?? before) < before; at++)
    for (const {start, lower} of clauses[at]?.items ?? []) {
      const gender = start < before ? pronounGender(lower) : 'unknown'
      if (gender !== 'unknown') return gender
    }
  return 'unknown'
}

/** Whoever spoke in a sentence above, else whom it names first. */
function meantAbove(
  draft: Draft,
  cast: Cast,
  at: number,
  word: string,
  spoken: readonly Utterance[],
): Meant {
  const speaker = speakerIn(spoken, at, (entity) => isCompatible(cast, entity, word))
  if (speaker !== null && !isBesideOwner(draft, cast, at, speaker, word, spoken))
    return isOfAnother(draft, cast, at, speaker, word)
      ? 'same'
      : {entities: [speaker], rule: 'pronoun-speaker'}
  const either = eitherSpeaker(cast, spoken, at, word)
  if (either.length > 0) return {entities: either, rule: 'pronoun-described'}
  const found =
    answererIn(draft, cast, at, word) ??
    meantIn(draft, cast, at, Number.MAX_SAFE_INTEGER, word, spoken)
  if (!isUnnamed(draft.text, spoken, at, word) || isSurely(draft, found, spoken, at, word))
    return found
  return isToldTo(draft.text, spoken, at, word) ? 'same' : {entities: [], rule: 'pronoun-described'}
}

/** "A vet told him it was late. “It rained,” he said", "a vet asked him to go because he was ill": who was told is told of above. */
function isToldTo(
  text: string,
  spoken: readonly Utterance[],
  sentence: number,
  word: string,
): boolean {
  const end = spokenIn(spoken, 'sentence', sentence).at(-1)?.speaker.mention?.end ?? 0
  const words = text.slice(end, end + LONGEST_JOINT)
  const [, object = ''] = TOLD_TO.exec(words) ?? ASKED_TO.exec(words) ?? []
  return object !== '' && pronounGender(object) === pronounGender(word)
}

const ASKED_TO = /^\s(?:asked|ordered)\s(him|her)\s[^.;“”]*\s(?:as|because|when)\ss?he\s/u
const TOLD_TO =
  /^\s(?:had\s)?(?:told|informed|assured|warned|reminded|advised)\s(?:the\s\p{Ll}+\s\p{Ll}+\s)?(him|her)(?!\p{L})/u

/** "Ada Vale, a nurse who rows, said it was late. “It rained,” she added": whom a sentence is about, though nobody knows who spoke in it. */
function isSurely(
  draft: Draft,
  found: Meant,
  spoken: readonly Utterance[],
  at: number,
  word: string,
): boolean {
  if (word === 'it' || word === 'they') return false
  const clause = clausesOf(draft)[at]
  if (asks(clause)) return true
  if (found === undefined || found === 'same' || clause === undefined) return false
  const {span} = clause.sentence
  const mention = mentionFrom(found.entities[0], span)?.span
  // "Ada Vale was late, a clerk said. She had run, she said": whom what the clerk says is about.
  const told = spokenIn(spoken, 'sentence', at).at(-1)?.speaker.mention?.start ?? 0
  const isTold = mention !== undefined && mention.start < told && isReported(draft, mention)
  if (
    mention === undefined ||
    (isTold && /^, (?:an?|the) /.test(draft.text.slice(told - 2, told + 4)))
  )
    return false
  const after = draft.text.slice(mention.end, mention.end + 2)
  if (isSelfNamed(draft.text.slice(span.start, mention.start), after)) return true
  return (
    isSubject(clause.items, mention) &&
    !isOwner(draft.text, mention.end) &&
    !isOfSpeaker(found, spoken, at)
  )
}

/** "A lawyer for Ada Vale said": she only tells who speaks. */
function isOfSpeaker(
  {entities: [only]}: Antecedent,
  spoken: readonly Utterance[],
  sentence: number,
): boolean {
  const mention = spokenIn(spoken, 'sentence', sentence).at(-1)?.speaker.mention
  return mention != null && only !== undefined && mentionsIn(only, mention).length > 0
}

/** "Ada Vale was there when her manager, Kim Lind, said so. “It rained,” she said": not who speaks in a clause beside, and is not told to be a woman. */
function isBesideOwner(
  {text, sentences}: Draft,
  cast: Cast,
  at: number,
  one: Entity,
  word: string,
  spoken: readonly Utterance[],
): boolean {
  const last = spokenIn(spoken, 'sentence', at).findLast(({entity}) => entity === one)
  const {start = 0} = last?.speaker.mention ?? {}
  const [, own] = BESIDE_OWNER.exec(text.slice(sentences[at]?.span.start, start + OWN_LENGTH)) ?? []
  return own !== undefined && isGenderOpen(cast, one) && pronounGender(own) === pronounGender(word)
}

const BESIDE_OWNER = /\s(?:after|as|because|before|until|when|while)\s(his|her)\s$/
const OWN_LENGTH = 'her '.length

/** "The doctor scolded him: “Rest.” He agreed": not she of whom no gender is told, but whom she scolded. */
function isOfAnother(draft: Draft, cast: Cast, at: number, one: Entity, word: string): boolean {
  if (!isGenderOpen(cast, one) || word !== 'he') return false
  const {items = []} = clausesOf(draft)[at] ?? {}
  const object = items.findIndex(({lower}) => lower === 'him')
  // "Ada Vale asked Bo Reed to follow him", "looked behind him": of another clause, or of themselves; "described him as" speaks of him.
  return (
    object > 0 &&
    !SPEAKS_OF.test(items[object - 1]?.lower ?? '') &&
    !items.slice(0, object).some((each) => is(each, CLAUSE_OPENER | PREPOSITION))
  )
}

const SPEAKS_OF =
  /^(?:accus|blam|brand|call|defend|describ|dubb|hail|label|prais|thank)(?:es|ed|s)$/

/** "Asked if he knew Ada Vale, Bo Reed smiled": who is asked, and not whom the question names. */
function answererIn(draft: Draft, cast: Cast, at: number, word: string): Antecedent | null {
  const {items = []} = clausesOf(draft)[at] ?? {}
  if (!ASKED.test(items[0]?.lower ?? '')) return null
  const main = items.slice(items.findIndex(({text}) => text === ',') + 1)
  const subject = firstSubject(main)
  if (subject === null) return null
  const phrase = spanOf(main, subject)
  const only = sole(mentionedAs(cast, phrase))
  return only?.type === 'person' && isCompatible(cast, only, word)
    ? {entities: [only], rule: 'pronoun-subject'}
    : null
}

export const ASKED: RegExp =
  /^(?:asked|pressed|questioned|challenged|quizzed|reminded|told|reached|shown)$/

function speakerIn(
  spoken: readonly Utterance[],
  sentence: number,
  accept: (entity: Entity) => boolean,
): Entity | null {
  const found = spokenIn(spoken, 'sentence', sentence).findLast(
    ({entity}) => entity !== null && accept(entity),
  )
  return found?.entity ?? null
}
