import type {Entity, Span} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {PERSON_NOUNS} from '../../data/nouns.ts'
import {GENDERED, type Gender} from '../../data/titles.ts'
import {ADVERB, CLAUSE_OPENER, is} from '../../language/grammar.ts'
import type {Draft} from '../../pass.ts'
import type {Clause, Item} from '../../quoting/items.ts'
import {isSubject, isToldOf} from '../bodies/bodies-above.ts'
import {type Cast, isCompatible, isGenderOpen, mentionedAs, relatives} from '../cast.ts'
import {pronounGender} from '../gender-of-words.ts'
import {mentionFrom, mentionsIn} from '../mention-places.ts'
import {bearersOfSurname} from '../names/bearers.ts'
import {closesSubject, joinedNoun} from '../pairs/pair-told.ts'
import {isBehindParticiple} from '../phrases/asides.ts'
import type {Antecedent} from './antecedent.ts'

/** Of those whom a sentence names: its subject, with whom "and" joins to it, or either behind a clause that opens it. */
export function amongNamed(
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
  const others = mentionedAs(cast, {start: end + 1, end: at})
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
export const LONGEST_JOINT = 120

export function firstMention([first]: readonly Entity[], sentence: Span): number {
  return mentionFrom(first, sentence)?.span.start ?? sentence.end
}

export const NOWHERE: Span = {start: 0, end: 0}

/** "Ada’s lawyer rose. “It is late,” she said": of the lawyer, where the article names one; `null` where a pronoun cannot mean them. */
export function ownedIn(
  cast: Cast,
  {items, sentence}: Clause,
  owner: Entity | undefined,
  word: string,
  open: Gender = pronounGender(word),
): readonly Entity[] | null {
  const mention = mentionFrom(owner, sentence.span)?.span
  if (owner === undefined || mention === undefined) return null
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
  // "We heard Ada’s lawyer. “It is late,” she said".
  return items[at]?.text === '.' || is(items[at], ADVERB) || closesSubject(items, at, '')
}

function isOne(noun: string): boolean {
  return KIN.has(noun) || GENDERED.has(noun) || PERSON_NOUNS.has(noun)
}

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
