import {type Entity, type Span, spanText} from '@onrecord/core'
import type {Draft} from '../../pass.ts'
import {firstFrom} from '../../passes/tokens/places.ts'
import {type Clause, clausesOf} from '../../quoting/items.ts'
import {spanOf} from '../../quoting/ranges.ts'
import {firstSubject} from '../../quoting/subjects/sentence-subjects.ts'
import {mentionsIn} from '../mention-places.ts'
import {blockAt, sentenceAt} from '../sentence-at.ts'
import {sole} from '../sole.ts'
import {ANY_KIND, COMPANIES, isFirm, isOtherThing, KINDS} from './body-kinds.ts'
import {isOnlyTold} from './outlets.ts'

/** "The authority" of the only council, "the force" of the only police, or of the only one just told of. */
export function ofKind(
  draft: Draft,
  known: readonly Entity[],
  noun: string,
  span: Span,
): Entity | null {
  const kind = KINDS.get(noun)
  if (kind === undefined) return null
  // "The group" may be one that has no name.
  const isAny = ANY_KIND.test(noun)
  const all = known.filter(
    (each) => kind.test(each.name) && !(isAny && isFarFrom(draft, each, span)),
  )
  return sole(all.length > 1 ? nearest(draft, all, noun, span) : all)
}

/** "The company": the only one named so far; "the charity": the only body just told of, where no name says that it is another thing. */
export function inFocus(
  draft: Draft,
  known: readonly Entity[],
  noun: string,
  span: Span,
): Entity | null {
  const isCompany = COMPANIES.test(noun)
  if (!(isCompany || FOR_ANY.test(noun))) return null
  const all = nameable(draft, known, noun, span)
  const isOnly = isCompany || (noun === 'group' && all.every((each) => isFirm(draft, each)))
  const near = all.length === 1 && isOnly ? all : nearest(draft, all, noun, span)
  if (near.length > 0 || !isCompany) return sole(near)
  const firms = all.filter((each) => isFirm(draft, each) && !isFarFrom(draft, each, span))
  return sole(firms) ?? topicOf(draft, all, span)
}

/** Those of some bodies that are named since one without a name was brought in, and that can be called so. */
export function nameable(
  draft: Draft,
  known: readonly Entity[],
  noun: string,
  span: Span,
): readonly Entity[] {
  const unnamed = lastUnnamed(draft.text, noun, span.start)
  return known.filter(
    (each) =>
      !isOnlyTold(draft, each) &&
      each.mentions
        .slice(firstFrom(each.mentions, unnamed), firstFrom(each.mentions, span.start))
        .some(({form}) => form === 'name' || (form === 'acronym' && ANY_KIND.test(noun))) &&
      !isOtherThing(draft, each, noun),
  )
}

/** The body with whose name a story begins, and which it names twice as often as any other: "the company" of a story about one. */
function topicOf(draft: Draft, bodies: readonly Entity[], {start}: Span): Entity | null {
  const counts = bodies.map(({mentions}) => firstFrom(mentions, start))
  const most = Math.max(0, ...counts)
  const topic = sole(bodies.filter((_, i) => 2 * (counts[i] ?? 0) > most))
  const first = topic?.mentions[0]?.span.start ?? start
  const block = blockAt(draft, first)
  const isFirst = block < OPENING_BLOCKS && draft.blocks[block]?.span.start === first
  return most > 1 && isFirst ? topic : null
}

// A headline and a lead, and what may stand between.
const OPENING_BLOCKS = 4

/** "According to Quorl". */
function isSource(text: string, {start}: Span): boolean {
  return SOURCE.test(text.slice(Math.max(0, start - 18), start))
}

/** Where last before a place a body is brought in without a name, "sold to a small company": none that was named before is meant; 0 where none is. */
function lastUnnamed(text: string, noun: string, before: number): number {
  const from = Math.max(0, before - MEMORY)
  const words = text.slice(from, before)
  if (!words.includes(` ${noun}`)) return 0
  const found = [...words.matchAll(BROUGHT_IN)].findLast(([, phrase = '']) =>
    phrase.split(' ').includes(noun),
  )
  return found === undefined ? 0 : from + found.index
}

// Not "Quorl Ferries, a company", "Quorl Ferries is a company".
const BROUGHT_IN =
  /(?<!,\s|\b(?:are|as|be|became|become|is|was)\s)\b(?:[Aa]n?|[Aa]nother)(?=((?:\s[\p{Ll}-]+){1,4}))/gu
const MEMORY = 2000

/** Whether more paragraphs have gone by since a body was last mentioned than it has been mentioned in. */
export function isFarFrom(draft: Draft, {mentions}: Entity, {start}: Span): boolean {
  const count = firstFrom(mentions, start)
  const last = mentions[count - 1]?.span.start ?? start
  return blockAt(draft, start) - blockAt(draft, last) > Math.max(FEWEST_PARAGRAPHS, count)
}

const FEWEST_PARAGRAPHS = 3

// No police, no union and no paper, which are named so.
const FOR_ANY =
  /^(?:agency|bank|body|broadcaster|charity|club|co-?operative|group|magazine|non-?profit|organi[sz]ation|school|university)$/

/**
 * Those of some bodies that a sentence is about before a place, else those that it and the one before it name, or in the paragraph above
 * is about: "Quorl Ferries has sold a boat.", and in the next "the company".
 */
function nearest(
  draft: Draft,
  bodies: readonly Entity[],
  noun: string,
  span: Span,
): readonly Entity[] {
  const {start} = span
  const [here, above] = clausesUpTo(draft, start).toReversed()
  if (here === undefined) return []
  const own = subjectsOf(draft, here, bodies, start)
  if (own.length > 0) return own
  const isOneParagraph = above?.sentence.block === here.sentence.block
  const isNamed = isOneParagraph || ANY_KIND.test(noun)
  const before = isNamed || above === undefined ? [] : subjectsOf(draft, above, bodies, start)
  if (before.length > 0) return before
  // "Ada Vale left Quorl, her firm said".
  const end = isOwnedAt(draft.text, span) ? here.sentence.span.start : start
  const near = {start: ((isNamed ? above : null) ?? here).sentence.span.start, end}
  const named = bodies.filter((each) => mentionsIn(each, near).length > 0)
  return named.length > 1 && isNamed && above !== undefined
    ? mostTold(draft, named, above, near, isOneParagraph)
    : named
}

/** Of several that a sentence names the one that says something there, else, in the same paragraph, the one that it is about. */
function mostTold(
  draft: Draft,
  bodies: readonly Entity[],
  above: Clause,
  near: Span,
  isOneParagraph: boolean,
): readonly Entity[] {
  const tellers = bodies.filter((each) => isTelling(draft.text, each, near))
  if (tellers.length > 0) return tellers
  const subjects = isOneParagraph ? subjectsOf(draft, above, bodies, near.end) : []
  return subjects.length > 0 ? subjects : bodies
}

/** Whether a body says something in a stretch. */
export function isTelling(text: string, body: Entity, near: Span): boolean {
  return mentionsIn(body, near).some(
    ({span}) => isSource(text, span) || SAYS.test(text.slice(span.end, span.end + 24)),
  )
}

const SOURCE = /\baccording to (?:the )?$/
const SAYS =
  /^,?\s(?:which\s)?(?:ha[sd]\s)?(?:also\s)?(?:announc|claim|report|said|says|warn|wrote)/

/** "His insurer". */
export function isOwnedAt(text: string, {start}: Span): boolean {
  return OWNED.test(text.slice(Math.max(0, start - LONGEST_OWNER), start + LONGEST_OWNER))
}

const OWNED = /\b(?:his|her|their)\s/i
const LONGEST_OWNER = 6

/** The sentence before a place's own and that one; in the first sentence only that one. */
function clausesUpTo(draft: Draft, place: number): readonly Clause[] {
  const at = sentenceAt(draft, place)
  return clausesOf(draft).slice(Math.max(0, at - 1), at + 1)
}

/** "Orm Watch, a group, met. … Tarmas called for a strike. The group": the only body that the sentence before is about and names. */
export function justTold(
  draft: Draft,
  known: readonly Entity[],
  noun: string,
  {start}: Span,
): Entity | null {
  const [above, here] = clausesUpTo(draft, start)
  if (above === undefined || here === undefined || above.sentence.block !== here.sentence.block)
    return null
  const near = {start: above.sentence.span.start, end: start}
  const [only, other] = known.filter((each) => mentionsIn(each, near).length > 0)
  if (only === undefined || other !== undefined) return null
  const isIt =
    subjectsOf(draft, above, [only], start).length > 0 &&
    !isOnlyTold(draft, only) &&
    !isOtherThing(draft, only, noun)
  return isIt ? only : null
}

/** Whether the sentence that begins at a place is about a body. */
export function opens(draft: Draft, body: Entity, start: number): boolean {
  const clause = clausesOf(draft)[sentenceAt(draft, start)]
  return (
    clause !== undefined && subjectsOf(draft, clause, [body], clause.sentence.span.end).length > 0
  )
}

/** Those of some bodies that a sentence is about before a place: none whose acquisition, whose analysts or whose spokesman it is about. */
export function subjectsOf(
  {text}: Draft,
  {items, sentence}: Clause,
  bodies: readonly Entity[],
  before: number,
): readonly Entity[] {
  const near = {start: sentence.span.start, end: Math.min(sentence.span.end, before)}
  const subject = firstSubject(items)
  if (subject === null || SILENT.test(spanText(text, near))) return []
  const {start, end} = spanOf(items, subject)
  return bodies.filter((each) =>
    mentionsIn(each, near).some(
      ({span}) =>
        span.start >= start &&
        (span.end >= end || TOLD.test(text.slice(span.end, span.end + 8))) &&
        OPENS.test(text.slice(start, span.start)),
    ),
  )
}

// "The Orm-based (Quorl Ferries)", "the Tarn chapter of (the Quorl Union)".
const OPENS = /^(?:the\s)?(?:\S+-based\s|(?:\S+\s)?(?:branch|chapter)\sof\s(?:the\s)?)?$/i
// "Quorl Ferries, which has a yard,".
const TOLD = /^,\s(?:an?|the|wh\p{Ll}+)\s/u
// Who has been asked beside the one that a story is about.
const SILENT = /\s(?:not\s(?:\p{Ll}+ly\s)?(?:respond|reply)|declined)\b/u
