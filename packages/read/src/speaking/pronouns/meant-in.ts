import type {Entity, Span} from '@onrecord/core'
import {CLAUSE_OPENER, is} from '../../language/grammar.ts'
import {isSomebody} from '../../language/person-noun.ts'
import type {Draft} from '../../pass.ts'
import {type Clause, clausesOf, type Item} from '../../quoting/items.ts'
import {isFiniteVerb} from '../../quoting/predicates.ts'
import {type Cast, entitiesNear, isCompatible, isGenderOpen} from '../cast.ts'
import {pronounGender} from '../gender-of-words.ts'
import {mentionFrom} from '../mention-places.ts'
import {hasOwnAside, isAside, isBehindEpithet} from '../phrases/asides.ts'
import {sentenceAt} from '../sentence-at.ts'
import {sole} from '../sole.ts'
import {type UnnamedSubject, unnamedBeside, unnamedSubject} from '../subjects/unnamed-subjects.ts'
import {askingVerb} from '../turns/asking-before.ts'
import type {Utterance} from '../utterances.ts'
import {amongNamed, firstMention, ownedIn} from './among-named.ts'
import type {Antecedent} from './antecedent.ts'
import {isApposedAtEnd} from './apposed-at-end.ts'
import {namedFor} from './named-for.ts'
import {namedIn} from './named-in.ts'
import {type Meant, sameIn} from './own-pronouns.ts'

/** Whom a sentence before an offset names first; none of them for somebody unknown, `undefined` for nobody. */
export function meantIn(
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
  const people = items.slice(own).filter(isSomebody)
  return people.length > 1 ? unnamed : null
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
  const only = sole(found.entities)
  if (!/^s?he$/.test(word) || only === null) return found
  const before = text.slice(span.start, firstMention([only], span))
  return isGenderOpen(cast, only) && PREPOSED.test(before) && !LED.test(before)
    ? {...found, passing: sentenceAt(draft, span.start)}
    : found
}

// "A group of mothers led by Ada Vale": who speaks for them; not "the group was led by".
const LED = /(?<!\b(?:is|was|been)\s)\b(?:chaired|headed|led)\sby\s$/
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

const APPOSITION =
  /^One\sof\s[^,.;:]{1,60},\s(?:the\s[\p{Ll}\s-]{1,40}\s)?(?:\p{Lu}\p{Ll}*\.?\s)?$|^(?:The|Its|His|Her|Their)\s(?:\p{L}+\s){1,3}(?:of|in|at|for|from)\s[^,.;:]{1,40},\s(?:(?:the\s)?\p{Lu}\p{Ll}*\.?\s)?$/iu

// "A reporter asked Ada Vale", "The winner came from Ada Vale", "A word from the rector, Ada Vale": less about the subject than about her.
const IDENTIFIED =
  /\s(?:asked|pressed|questioned|(?:came|messages?|news|reaction|words?)\sfrom|went\sto|fell\sto)\s(?:(?:an?|the|his|her|its)\s[\p{Ll}\s-]{1,40},\s)?(?:\p{Lu}\p{Ll}*\.?\s)?$/u

/** "A reporter asked which boat it was. “The small one,” she replied": nobody known, whom somebody else answers. */
function isOnlyAsking(clause: Clause, {entities}: UnnamedSubject): boolean {
  return entities.length === 0 && asks(clause)
}

export function asks(clause: Clause | undefined): boolean {
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
export function isSelfNamed(words: string, after: string): boolean {
  if (APPOSITION.test(words) || IDENTIFIED.test(words)) return true
  if (after.startsWith(',') && /\bis\s$/.test(words)) return true
  if (/^(?:[,.]|\s\()/.test(after) && WAS.test(words)) return true
  return NAMES_ITSELF.test(words)
}

const NAMES_ITSELF =
  /\b(?:called|named|identified(?:\sonly)?\sas|(?:name|surname),)\s(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\.?\s)?$/

// "The first witness was harbour master Ada Vale".
const WAS = /\bwas\s(?:(?!(?:as|at|by|for|from|in|not?|of|on|to|with)\b)[\p{L}-]+\.?\s){0,5}$/u

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
