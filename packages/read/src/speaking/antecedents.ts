import {contains, type Entity, type Span} from '@onrecord/core'
import {KIN} from '../data/kin.ts'
import {PERSON_NOUNS} from '../data/nouns.ts'
import {GENDERED, type Gender} from '../data/titles.ts'
import {
  ADVERB,
  CLAUSE_OPENER,
  CLOSED,
  ENDS_IN_ED,
  ENDS_IN_LY,
  ENDS_IN_S,
  FINITE,
  IRREGULAR,
  is,
  PERSON,
  PERSON_NOUN,
  PREPOSITION,
} from '../language/grammar.ts'
import {isPersonNoun} from '../language/person-noun.ts'
import {formOfWord} from '../language/word-forms.ts'
import {isOwner} from '../language/words-in.ts'
import {isOf, TITLE_PREFIX} from '../naming/classes.ts'
import type {Draft} from '../pass.ts'
import {type Clause, clausesOf, type Item} from '../quoting/items.ts'
import {isFiniteVerb} from '../quoting/predicates.ts'
import {spanOf} from '../quoting/ranges.ts'
import {firstSubject} from '../quoting/sentence-subjects.ts'
import {REPORTS_ALONE} from '../quoting/verbs.ts'
import {isApposedAtEnd} from './apposed-at-end.ts'
import {hasOwnAside, isAside, isBehindEpithet, isBehindParticiple, isTalkedTo} from './asides.ts'
import {bearersOfSurname} from './bearers.ts'
import {isSubject, isToldOf, isWhereRead} from './bodies-above.ts'
import {type Cast, entitiesNear, isCompatible, isGenderOpen, relatives} from './cast.ts'
import {objectOf, pronounGender} from './genders.ts'
import {mentionFrom, mentionsIn} from './mention-places.ts'
import {type Meant, sameIn} from './own-pronouns.ts'
import {closesSubject, joinedNoun} from './pair-told.ts'
import {beginsAnew, isUnderPicture, standsBeside} from './paragraphs.ts'
import {askingVerb} from './replies.ts'
import {sentenceAt} from './sentence-at.ts'
import {eitherSpeaker, isUnnamed} from './unnamed-speakers.ts'
import {type UnnamedSubject, unnamedBeside, unnamedSubject} from './unnamed-subjects.ts'
import {spokenIn, type Utterance} from './utterances.ts'

/** Who can be meant by a pronoun: one, several that nothing tells apart, or nobody with a name. */
export interface Antecedent {
  readonly entities: readonly Entity[]
  readonly rule: string
  /** The sentence that tells. */
  readonly at?: number
  /** Chosen of several of whose gender nothing tells: in its own sentence a pronoun tells none. */
  readonly isChosen?: boolean
  /** Told only some sentences above. */
  readonly isFar?: boolean
  /** The sentence that names them in passing, never told to be a man or a woman: they give way to whom those above have told to be one. */
  readonly passing?: number
}

const FARTHEST_SENTENCE = 5
const NEAR = 2
/** Sentences of pronouns alone, after which no reader knows any more whom the first one meant. */
const LONGEST_CHAIN = 30

/**
 * The person or body that a pronoun stands for. Looks in the pronoun's own sentence before it, then sentence by sentence
 * upwards: whoever spoke there, else whoever is named first there, outside quotations.
 */
export function antecedent(
  draft: Draft,
  cast: Cast,
  pronoun: Span,
  word: string,
  sentence: number,
  spoken: readonly Utterance[],
): Antecedent | null {
  const scene = {draft, cast, pronoun, word, spoken}
  const found = inStory(scene, sentence)
  if (found?.passing === undefined) return found
  const above = upwards(scene, sentence, found.passing - 1)
  return above !== null && isTold(cast, above, word) ? above : found
}

/** "Ada Vale was late.", below it a picture’s "Ida Lind on the quay", and then "“It rained,” she said": not whom only the words below a picture tell, where the story tells one who speaks, or surely is meant. */
function inStory(asked: Asked, sentence: number): Antecedent | null {
  const {draft, cast, word} = asked
  const found = upwards(asked, sentence, sentence)
  const block = draft.sentences[found?.at ?? sentence]?.block ?? 0
  if (block === draft.sentences[sentence]?.block || !standsBeside(draft, block)) return found
  const told = upwards({...asked, isStory: true}, sentence, sentence)
  if (found === null || told === null || told.entities.length === 0) return found
  const isSurer = isTold(cast, told, word) && !isTold(cast, found, word)
  return told.rule === 'pronoun-speaker' || found.entities.length === 0 || isSurer ? told : found
}

interface Asked {
  readonly draft: Draft
  readonly cast: Cast
  readonly pronoun: Span
  readonly word: string
  readonly spoken: readonly Utterance[]
  /** Not what stands beside the story: the words below a picture. */
  readonly isStory?: boolean
}

/** The first who is found from a sentence upwards, that of the pronoun or one above. */
function upwards(asked: Asked, sentence: number, first: number): Antecedent | null {
  const {draft, cast, word} = asked
  let from = first
  let also: readonly Entity[] | null = null
  for (let at = first; at >= Math.max(0, from - FARTHEST_SENTENCE, first - LONGEST_CHAIN); at--) {
    const found = at === sentence ? besidePronoun(asked, at) : abovePronoun(asked, sentence, at)
    if (found === 'beside') from--
    else if (found === 'same') {
      from = at
      also ??= joinedToPronoun(draft, cast, at, word)
    } else if (found !== undefined)
      return {...found, entities: [...found.entities, ...(also ?? [])], isFar: from - at > NEAR, at}
    if (beginsAnew(draft, at)) return null
  }
  return null
}

function besidePronoun({draft, cast, pronoun, word, spoken}: Asked, at: number): Meant {
  return (
    saidBefore(draft, cast, pronoun, at, spoken) ??
    meantIn(draft, cast, at, pronoun.start, word, spoken)
  )
}

/** Whom a picture shows, or who took it, is nobody that the story goes on about. */
function abovePronoun(
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

/** "She called to him". */
function isToOther(text: string, end: number, word: string): boolean {
  const [, hearer = ''] = TO_HEARER.exec(text.slice(end, end + LONGEST_JOINT)) ?? []
  return hearer !== '' && pronounGender(hearer) !== pronounGender(word)
}

const TO_HEARER = /^\s\p{Ll}+\s(?:(?:out|back)\s)?(?:to\s|at\s)?(him|her)(?!\p{L})/u

/** Whether it is one person whom the article has told to be of the pronoun's gender. */
function isTold(cast: Cast, {entities: [only, other]}: Antecedent, word: string): boolean {
  return (
    only !== undefined && other === undefined && cast.genders.get(only.name) === pronounGender(word)
  )
}

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

/** "She and Ada Vale waited": who else the sentence is about. */
function joinedToPronoun(draft: Draft, cast: Cast, at: number, word: string): readonly Entity[] {
  const {start, end} = draft.sentences[at]?.span ?? {start: 0, end: 0}
  const [joint = ''] = AND_ANOTHER.exec(draft.text.slice(start, end)) ?? []
  const near = {start, end: start + joint.length}
  return joint === ''
    ? []
    : entitiesNear(cast, near).filter(
        (each) => mentionsIn(each, near).length > 0 && isCompatible(cast, each, word),
      )
}

const AND_ANOTHER = /^(?:He|She)\sand\s(?:\p{L}+\.?\s){0,2}\p{Lu}\p{L}+/u

/** "Ada Vale hired her as a cook. “I rowed,” she said": of whom no gender is told, and who is another. */
function isBesideOther(
  text: string,
  cast: Cast,
  entity: Entity,
  {start, end}: Span,
  word: string,
): boolean {
  const mention = mentionFrom(entity, {start, end})?.span
  if (mention === undefined || !isGenderOpen(cast, entity)) return false
  // "Judge Ada Vale jailed her": who passes sentence has the word.
  if (JUDGES.test(text.slice(mention.end, mention.end + LONGEST_VERB))) return false
  const object = objectOf(text.slice(mention.end, Math.min(end, mention.end + LONGEST_JOINT)))
  return object !== '' && pronounGender(object) === pronounGender(word)
}

const JUDGES = /^\s(?:jailed|sentenced|fined|spared|banned|disqualified)\s/
const LONGEST_VERB = 14

/** "She agreed that she had told her son": the pronoun that a sentence repeats. */
function saidBefore(
  {text}: Draft,
  cast: Cast,
  {start, end}: Span,
  sentence: number,
  spoken: readonly Utterance[],
): Antecedent | undefined {
  const word = text.slice(start, end).toLowerCase()
  const same = spokenIn(spoken, 'sentence', sentence).findLast(({speaker: {mention}}) => {
    if (mention === null || mention.start >= start) return false
    return text.slice(mention.start, mention.end).toLowerCase() === word
  })
  const entity = same?.entity
  if (entity == null || !isCompatible(cast, entity, word)) return undefined
  return {entities: [entity], rule: 'pronoun-speaker'}
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

/** "A vet told him it was late. “It rained,” he said": who was told is told of above. */
function isToldTo(
  text: string,
  spoken: readonly Utterance[],
  sentence: number,
  word: string,
): boolean {
  const end = spokenIn(spoken, 'sentence', sentence).at(-1)?.speaker.mention?.end ?? 0
  const [, object = ''] = TOLD_TO.exec(text.slice(end, end + LONGEST_JOINT)) ?? []
  return object !== '' && pronounGender(object) === pronounGender(word)
}

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
  if (mention === undefined) return false
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

/** Whom a sentence before an offset names first; none of them for somebody unknown, `undefined` for nobody. */
function meantIn(
  draft: Draft,
  cast: Cast,
  at: number,
  before: number,
  word: string,
  spoken: readonly Utterance[],
): Meant {
  const clause = clausesOf(draft)[at]
  if (clause === undefined || isAside(draft.text, clause, before)) return undefined
  const {span} = clause.sentence
  const limit = Math.min(before, span.end)
  if (hasOwnAside(draft.text, clause, limit, word)) return 'same'
  const all = namedIn(draft.text, cast, span.start, limit, [])
  const named = namedFor(draft, cast, clause, limit, word, all)
  const lead = all.find(({type}) => type === 'person')
  const kin = kinOf(cast, clause, lead, named, word)
  if (kin !== null) return kin
  const teller = tellerIn(cast, span, limit)
  const subject = unnamedSubject(draft, cast, clause, limit, pronounGender(word), spoken)
  const unnamed = withoutTeller(clause.items, subject, teller, limit)
  const first = firstMention(named, span)
  const same = sameIn(
    cast,
    clause,
    word,
    Math.min(first, unnamed?.at ?? first, ownFrom(cast, word, teller, limit)),
    named.length > 0 || unnamed?.entities.length === 1,
  )
  const behind = meantBehind(cast, clause, named, unnamed, word)
  if (same !== undefined && behind?.isPair !== true) return same
  const isFirst = isAhead(draft, cast, unnamed, named, lead, clause)
  const described = isFirst ? unnamed : behind
  if (described === null) return meantNamed(draft, cast, clause, named, before, word)
  return isFirst && isOnlyAsking(clause, described) ? undefined : fitting(cast, described, word, at)
}

/** "Mr Reed’s mother wrote to Ada Vale. She asked": the mother, whom the noun tells to be a woman. */
function kinOf(
  cast: Cast,
  clause: Clause,
  lead: Entity | undefined,
  [named]: readonly Entity[],
  word: string,
): Antecedent | null {
  const kin = lead === named ? null : ownedIn(cast, clause, lead, word, 'unknown')
  return kin === null ? null : {entities: kin, rule: 'pronoun-described'}
}

/** "Asked if he knew Ada Vale, Bo Reed smiled": who is asked, and not whom the question names. */
function answererIn(draft: Draft, cast: Cast, at: number, word: string): Antecedent | null {
  const {items = []} = clausesOf(draft)[at] ?? {}
  if (!ASKED.test(items[0]?.lower ?? '')) return null
  const main = items.slice(items.findIndex(({text}) => text === ',') + 1)
  const subject = firstSubject(main, main.length)
  if (subject === null) return null
  const phrase = spanOf(main, subject)
  const [only, other] = entitiesNear(cast, phrase).filter(
    (each) => mentionsIn(each, phrase).length > 0,
  )
  return only?.type === 'person' && other === undefined && isCompatible(cast, only, word)
    ? {entities: [only], rule: 'pronoun-subject'}
    : null
}

const ASKED = /^(?:asked|pressed|questioned|challenged|quizzed|reminded|told)$/

/** Whether a sentence is about somebody whom it does not name, before it names anybody else. */
function isAhead(
  {text}: Draft,
  cast: Cast,
  unnamed: UnnamedSubject | null,
  named: readonly Entity[],
  lead: Entity | undefined,
  clause: Clause,
): boolean {
  const sentence = clause.sentence.span
  const mention = mentionFrom(lead, sentence)?.span
  return (
    unnamed !== null &&
    unnamed.at < firstMention(named, sentence) &&
    !isNamedLater(text, lead, unnamed.at, sentence) &&
    !(
      mention !== undefined &&
      isApposedAtEnd(clause.items, unnamed.at, mention, entitiesNear(cast, sentence))
    ) &&
    !(unnamed.entities.length === 0 && isNextSubject(clause, unnamed.at, named[0]))
  )
}

/** "The goalkeeper fell and Vale was first to the ball": whom a second clause is about. */
function isNextSubject(
  {items, sentence}: Clause,
  first: number,
  entity: Entity | undefined,
): boolean {
  const mention = mentionFrom(entity, sentence.span)?.span
  const at = items.findIndex(({start}) => start === mention?.start)
  const end = items.findIndex(({start}) => start >= (mention?.end ?? 0))
  return (
    /^(?:and|but)$/.test(items[at - 1]?.lower ?? '') &&
    isFiniteVerb(items, end) &&
    items.some(({start}, i) => start > first && i < at && isFiniteVerb(items, i))
  )
}

/** Who is meant of those whom a sentence names, or tells of otherwise where it names nobody. */
function meantNamed(
  draft: Draft,
  cast: Cast,
  clause: Clause,
  named: readonly Entity[],
  before: number,
  word: string,
): Meant {
  const {span} = clause.sentence
  if (named.length === 0) return unnamedIn(draft, cast, clause, before, word)
  return isBehindEpithet(draft.text.slice(span.start, firstMention(named, span)), word)
    ? 'same'
    : inPassing(draft, cast, amongNamed(draft, cast, clause, named, word), span, word)
}

/**
 * "Vale walked up to Lind, and the two men talked", "as Reed left, one of the mothers rose": either. "Reed chose the colour, and the mayor wants it gone": she, who is told to be a woman
 * where he is not told to be one.
 */
function meantBehind(
  cast: Cast,
  {items, sentence}: Clause,
  [named]: readonly Entity[],
  unnamed: UnnamedSubject | null,
  word: string,
): UnnamedSubject | null {
  const [only, other] = unnamed?.entities ?? []
  if (unnamed === null || named === undefined || only === undefined) return null
  if (unnamed.at < firstMention([named], sentence.span)) return null
  const isToldOf = cast.genders.get(only.name) === pronounGender(word) && isGenderOpen(cast, named)
  const isMain =
    is(items[0], CLAUSE_OPENER) &&
    items.some(({text}, i) => text === ',' && items[i + 1]?.start === unnamed.at)
  const isMeant =
    unnamed.isPair === true
      ? isMain || unnamed.entities.includes(named)
      : isToldOf && other === undefined
  return isMeant ? unnamed : null
}

/** Where a sentence names who tells the words that a pronoun stands in, and means another by it: before an offset, or there. */
function tellerIn({teller}: Cast, {start}: Span, limit: number): number {
  const named = teller?.mentions.find(({form, span}) => span.start >= start && form !== 'pronoun')
  return Math.min(named?.span.start ?? limit, limit)
}

/** From where on a sentence’s own pronoun is of who tells the words, where it can be. */
function ownFrom(cast: Cast, word: string, teller: number, limit: number): number {
  return cast.teller !== null && isCompatible(cast, cast.teller, word) ? teller : limit
}

/**
 * "Ada Vale, a nurse, rows", "one of the nurses, Ada Vale, rows": of her, who says “he was late”, it tells nothing of him. "Ada Vale, a nurse,
 * recalled her teacher": of somebody without a name.
 */
function withoutTeller(
  items: readonly Item[],
  unnamed: UnnamedSubject | null,
  teller: number,
  limit: number,
): UnnamedSubject | null {
  if (teller === limit || unnamed?.entities.length !== 0) return unnamed
  const own = items.findIndex(({start}) => start >= Math.min(teller, unnamed.at))
  const people = items
    .slice(own)
    .filter((each) => !each.capital && is(each, PERSON) && !is(each, ENDS_IN_S))
  return people.length > 1 ? unnamed : null
}

/** Whom a sentence names before an offset that a pronoun can mean. */
function namedFor(
  {text}: Draft,
  cast: Cast,
  {items, hasQuotes, sentence: {span}}: Clause,
  limit: number,
  word: string,
  anywhere: readonly Entity[],
): readonly Entity[] {
  const quotes = hasQuotes ? items.filter(({kind}) => kind === 'quote') : []
  const all = hasQuotes ? namedIn(text, cast, span.start, limit, quotes) : anywhere
  const told = all.filter(
    (each) => each.type !== 'person' || !isModifier(text, mentionFrom(each, span)?.span ?? NOWHERE),
  )
  return (told.length > 0 || limit === span.end ? told : all).filter(
    (entity) =>
      isCompatible(cast, entity, word) &&
      !isWhereRead(text, entity, span, word) &&
      !isTalkedTo(text.slice(span.start, firstMention([entity], span))) &&
      !isBesideOther(text, cast, entity, span, word),
  )
}

/** "Next was a picture of Odo Vale": behind a preposition, of a gender that nothing tells. */
function inPassing(
  draft: Draft,
  cast: Cast,
  found: Antecedent,
  span: Span,
  word: string,
): Antecedent {
  const {text} = draft
  const [only, other] = found.entities
  if (!/^s?he$/.test(word) || only === undefined || other !== undefined) return found
  const before = text.slice(span.start, firstMention([only], span))
  return isGenderOpen(cast, only) && PREPOSED.test(before)
    ? {...found, passing: sentenceAt(draft, span.start)}
    : found
}

const PREPOSED =
  /\s(?:about|against|like|(?:alongside|by|featuring|for|of(?!\sstaff\b)|with)(?:\s(?!(?:is|was)\b)\p{Ll}[\p{Ll}-]*){0,3})\s$/u

function unnamedIn(
  draft: Draft,
  cast: Cast,
  clause: Clause,
  before: number,
  word: string,
): Antecedent | undefined {
  const {start, end} = clause.sentence.span
  const other = unnamedBeside(draft, cast, clause, Math.min(before, end), word)
  return other === null ? undefined : fitting(cast, other, word, sentenceAt(draft, start))
}

/** Of those whom a sentence names: its subject, with whom "and" joins to it, or either behind a clause that opens it. */
function amongNamed(
  draft: Draft,
  cast: Cast,
  clause: Clause,
  named: readonly Entity[],
  word: string,
): Antecedent {
  const {span} = clause.sentence
  if (!isToldOf(draft.text, clause, named[0], word)) return {entities: [], rule: 'pronoun-subject'}
  const owned = ownedIn(cast, clause, named[0], word)
  if (owned !== null) return {entities: owned, rule: 'pronoun-described'}
  const either = beforePronoun(clause, named, word) ?? inTwoClauses(cast, clause, named)
  const subject = either.length > 1 ? either : subjectOf(draft.text, named, clause)
  const joined = subject.length === 1 ? joinedTo(draft, cast, subject[0], span, word) : []
  const isChosen = named.some((each) => each !== subject[0] && isGenderOpen(cast, each))
  const entities = [...toldAlone(cast, subject), ...joined]
  return {entities, rule: 'pronoun-subject', isChosen}
}

/** Of two who can be meant, the first, where they alone are told to be a man, or a woman. */
function toldAlone(cast: Cast, all: readonly Entity[]): readonly Entity[] {
  const [one, two, more] = all
  if (one === undefined || two === undefined || more !== undefined) return all
  return !isGenderOpen(cast, one) && isGenderOpen(cast, two) ? [one] : all
}

const APPOSITION =
  /^One\sof\s[^,.;:]{1,60},\s(?:the\s[\p{Ll}\s-]{1,40}\s)?(?:\p{Lu}\p{Ll}*\.?\s)?$|^(?:The|Its|His|Her|Their)\s(?:\p{L}+\s){1,3}(?:of|in|at|for|from)\s[^,.;:]{1,40},\s(?:(?:the\s)?\p{Lu}\p{Ll}*\.?\s)?$/iu

// "A reporter asked Ada Vale", "The winner came from Ada Vale", "A word from the rector, Ada Vale": less about the subject than about her.
const IDENTIFIED =
  /\s(?:asked|pressed|questioned|(?:came|messages?|news|reaction|words?)\sfrom|went\sto|fell\sto)\s(?:(?:an?|the|his|her|its)\s[\p{Ll}\s-]{1,40},\s)?(?:\p{Lu}\p{Ll}*\.?\s)?$/u

/** "A reporter asked which boat it was. “The small one,” she replied": nobody known, whom somebody else answers. */
function isOnlyAsking(clause: Clause, {entities}: UnnamedSubject): boolean {
  return entities.length === 0 && asks(clause)
}

function asks(clause: Clause | undefined): boolean {
  return clause?.hasQuotes === false && askingVerb(clause.items) >= 0
}

function isNamedLater(
  text: string,
  entity: Entity | undefined,
  at: number,
  sentence: Span,
): boolean {
  const mention = mentionFrom(entity, sentence)?.span
  if (mention === undefined) return false
  // "A founder of the yard, Ada Vale,": not "a friend of the founder, Ada Vale,".
  const isRole = entity?.roles.some(
    ({span: {start, end}}) =>
      start > at &&
      (end === mention.start - 1
        ? BESIDE.test(text.slice(at, start))
        : end === mention.start - 2 && start - at < LONGEST_ARTICLE),
  )
  return (
    isRole === true ||
    isSelfNamed(text.slice(at, mention.start), text.slice(mention.end, mention.end + 2))
  )
}

// "Another ".
const LONGEST_ARTICLE = 9
// "One of the guards, (the 40-year-old )porter Ada Vale,".
const BESIDE = /,\s(?:(?:the|an?)\s(?:[\p{Ll}\d-]+\s){0,2}|retired\s|former\s|fellow\s)?$/u

/** "Another guest, a man who asked to be called Odo", "the winner was Ada Vale, who": a subject that gives its own name. */
function isSelfNamed(words: string, after: string): boolean {
  if (APPOSITION.test(words) || IDENTIFIED.test(words)) return true
  if (after.startsWith(',') && /\bis\s$/.test(words)) return true
  if (/^(?:[,.]|\s\()/.test(after) && WAS.test(words)) return true
  return /\b(?:called|named|identified(?:\sonly)?\sas|(?:name|surname),)\s$/.test(words)
}

// "The first witness was harbour master Ada Vale".
const WAS = /\bwas\s(?:(?!(?:as|at|by|for|from|in|not?|of|on|to|with)\b)[\p{L}-]+\.?\s){0,5}$/u

/** "When Ada Vale met Ida Lind, she was late. “It rained,” she said": whom a clause names before the sentence’s own pronoun. */
function beforePronoun(
  {items, sentence}: Clause,
  named: readonly Entity[],
  word: string,
): readonly Entity[] | null {
  if (!is(items[0], CLAUSE_OPENER)) return []
  const pronoun = items.find(({lower}, i) => lower === word && items[i - 1]?.text === ',')
  const {start} = sentence.span
  return pronoun === undefined
    ? null
    : named.filter((each) => mentionsIn(each, {start, end: pronoun.start}).length > 0)
}

/** "When Ada Vale shut the mill, Kim Reed came in. “It rained,” she said": either, where neither is told to be a woman. */
function inTwoClauses(
  cast: Cast,
  {items, sentence: {span}}: Clause,
  named: readonly Entity[],
): readonly Entity[] {
  const comma = items.find(({text}) => text === ',')?.start ?? span.end
  const [one, two] = named.map((each) => mentionFrom(each, span)?.span)
  const isEach =
    one !== undefined &&
    two !== undefined &&
    one.end < comma &&
    two.start > comma &&
    one.start - span.start < FARTHEST_OF_OPENING &&
    isSubject(items, two)
  return isEach && named.every((each) => isGenderOpen(cast, each)) ? named.slice(0, 2) : []
}

const FARTHEST_OF_OPENING = 30

/** "Ada Vale and Bo Reed met. She said": who else a subject that "and" joins can mean. */
function joinedTo(
  draft: Draft,
  cast: Cast,
  one: Entity | undefined,
  sentence: Span,
  word: string,
): readonly Entity[] {
  const mention = mentionFrom(one, sentence)
  if (mention === undefined) return []
  const end = closing(draft.text, mention.span)
  const rest = draft.text.slice(end, Math.min(end + LONGEST_JOINT, sentence.end))
  const [joint = '', surname = ''] = JOINED.exec(rest) ?? []
  if (joint === '')
    return joinedNoun(draft, cast, end).filter((each) => isCompatible(cast, each, word))
  const at = end + joint.length
  const bearers = bearersOfSurname(cast, surname, joint, at)
  const near = {start: end + 1, end: at}
  const others = entitiesNear(cast, near).filter((each) => mentionsIn(each, near).length > 0)
  const meant = others.length > 0 ? others : bearers.filter(({id}) => id !== one?.id)
  // "Ada Vale and her deputy, Kim Lind": Vale is told to be a woman, and Lind is not.
  const [, own] = OWN.exec(joint) ?? []
  const isOwner = own !== undefined && pronounGender(own) === pronounGender(word)
  return meant.filter(
    (each) => isCompatible(cast, each, word) && !(isOwner && isGenderOpen(cast, each)),
  )
}

/** Where a name ends, with the comma that closes it: "the clerk, Ada Vale, and the rector, Bo Reed". */
function closing(text: string, {start, end}: Span): number {
  return text.startsWith(', and ', end) && text.startsWith(', ', start - 2) ? end + 1 : end
}

const OWN = /\sand\s(his|her)\s/
// "Ada Vale, 40, and Bo Reed", "Ada Vale and her deputy, Bo Reed".
const JOINED =
  /^(?:,\s[^,.;:“”"]{1,60},)?\s(?:and|n?or)\s(?:(?:the|his|her)\s[^,.;:“”"]{1,40},\s|(?:the|his|her)\s\p{L}+[’']s\s|[\p{L}.]+\s){0,3}(\p{Lu}\p{L}+)/u

const LONGEST_JOINT = 120

/** Whom an unnamed subject of a sentence can mean with this pronoun: where nobody fits, nobody else is meant. */
function fitting(
  cast: Cast,
  {entities, isPair, isUnsure}: UnnamedSubject,
  word: string,
  at: number,
): Antecedent | undefined {
  const fits = entities.filter((entity) => isCompatible(cast, entity, word))
  if (fits.length === 0 && isPair) return undefined
  const found = {entities: fits, rule: 'pronoun-described'}
  return isUnsure === true && fits.every((each) => isGenderOpen(cast, each))
    ? {...found, passing: at}
    : found
}

function firstMention([first]: readonly Entity[], sentence: Span): number {
  return mentionFrom(first, sentence)?.span.start ?? sentence.end
}

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

interface Named {
  readonly entity: Entity
  readonly at: number
  readonly end: number
}

/** Entities named between two offsets and outside quotations, in order of appearance. */
function namedIn(
  text: string,
  cast: Cast,
  start: number,
  end: number,
  quotes: readonly Span[],
): readonly Entity[] {
  const found: Named[] = []
  for (const entity of entitiesNear(cast, {start, end})) {
    const mention = mentionsIn(entity, {start, end}).find(
      // "Ada “Skip” Vale" only holds quoted words.
      ({span}) => span.end <= end && !quotes.some((quote) => contains(quote, span)),
    )
    if (mention !== undefined) found.push({entity, at: mention.span.start, end: mention.span.end})
  }
  return found
    .sort((a, b) => a.at - b.at)
    .filter(({end}, i) => !isOwnerOf(text, end, found[i + 1]))
    .map(({entity}) => entity)
}

/** "The Vale administration", "the chief Vale alternative": it is only told which; not "the miller Ada Vale rows". */
function isModifier(text: string, {start, end}: Span): boolean {
  const [article = '', word = ''] =
    BEHIND_ARTICLE.exec(text.slice(Math.max(0, start - 30), start)) ?? []
  const [, noun = ''] = NOUN.exec(text.slice(end, end + 30)) ?? []
  if (article === '' || noun === '') return false
  const before = formOfWord(word.toLowerCase())
  return (!is(before, PERSON_NOUN) || isOf(before, TITLE_PREFIX)) && !is(formOfWord(noun), NO_NOUN)
}

const NOWHERE: Span = {start: 0, end: 0}
const BEHIND_ARTICLE = /(?:^|\s)(?:the|an?|his|her|its|their|this|any|no)\s(?:(\p{L}+)\s)?$/iu
const NO_NOUN: number = CLOSED | FINITE | ADVERB | ENDS_IN_LY | ENDS_IN_ED | IRREGULAR | ENDS_IN_S
const NOUN = /^\s(\p{Ll}[\p{Ll}-]+)/u

/** "Ada’s mother, Ida Vale, smiled", "Ada’s lawyer Bo Reed rose", "Vale lawyer Bo Reed rose", "Quorl’s Bo Reed": of whom is named next. */
function isOwnerOf(text: string, end: number, next: Named | undefined): boolean {
  if (next === undefined) return false
  const between = text.slice(end, next.at)
  const [, noun = ''] = APPOSED.exec(between) ?? []
  // "Vale praised winger Bo Reed": she does it.
  const verbs = between.startsWith(' ') ? between.trim().split(' ').slice(0, -1) : []
  const isDoer = verbs.some((word) => is(formOfWord(word), VERB))
  return (
    (isPersonNoun(noun) && !isDoer) || (next.entity.type === 'person' && /^[’']s\s$/.test(between))
  )
}

const VERB = ENDS_IN_ED | FINITE | IRREGULAR | REPORTS_ALONE

/** "Ada’s lawyer rose. “It is late,” she said": of the lawyer, where the article names one; `null` where a pronoun cannot mean them. */
function ownedIn(
  cast: Cast,
  {items, sentence}: Clause,
  owner: Entity | undefined,
  word: string,
  open: Gender = pronounGender(word),
): readonly Entity[] | null {
  const mention = mentionFrom(owner, sentence.span)?.span
  if (owner === undefined || mention === undefined || !isSubject(items, mention)) return null
  const at = items.findIndex(({start, kind}) => start >= mention.end && kind === 'possessive')
  if (items[at]?.start !== mention.end) return null
  const noun = items
    .slice(at + 1, at + LONGEST_OWNED)
    .find(({lower}, i) => isOne(lower) && closesOwned(items, at + i + 2))?.lower
  if (noun === undefined || (GENDERED.get(noun) ?? open) !== pronounGender(word)) return null
  return relatives(cast, owner, noun).filter((each) => isCompatible(cast, each, word))
}

const LONGEST_OWNED = 4

/** "Ada’s mother rows", "Ada’s mother still rows". */
function closesOwned(items: readonly Item[], at: number): boolean {
  return is(items[at], ADVERB) || closesSubject(items, at, '')
}

function isOne(noun: string): boolean {
  return KIN.has(noun) || GENDERED.has(noun) || PERSON_NOUNS.has(noun)
}

const APPOSED =
  /^(?:[’']s|(?!\s(?:and|n?or|with|for|to|of|by)\s))\s(?:[\p{Ll}-]+\s){0,3}([\p{Ll}-]+)(?:\s(?:at|during|for|from|in|since)\s[^,.]{1,40},|,?)\s$/u

const SUBJECT_REACH = 60
const LINKED = /\b(?:and|n?or|of|with|by|for|from|to)\s$/

/** Whom a sentence is about, or is named where its subject stands, at the beginning; else all of them. */
function subjectOf(
  text: string,
  named: readonly Entity[],
  {items, sentence: {span}}: Clause,
): readonly Entity[] {
  const [first, second] = named
  if (first === undefined || second === undefined) return named
  const actor = named.find((each) => {
    const {start, end} = mentionFrom(each, span)?.span ?? NOWHERE
    // "Led by Ada Vale, Bo Reed and Ida Lind, the council": in a list.
    const isOne = !/^(?:,|\sand)\s\p{Lu}/u.test(text.slice(end, end + 6))
    return isOne && isBehindParticiple(text.slice(span.start, start))
  })
  if (actor !== undefined) return [actor]
  const isFar = firstMention(named, span) - span.start > SUBJECT_REACH
  if (isFar && first.type !== 'person') return named
  const subject = named.find((each) => {
    const mention = mentionFrom(each, span)?.span
    return (
      mention !== undefined &&
      isSubject(items, mention) &&
      !LINKED.test(text.slice(span.start, mention.start))
    )
  })
  if (subject !== undefined) return [subject]
  return isFar ? named : [first]
}
