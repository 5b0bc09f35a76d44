import type {Entity, Mention, Span} from '@onrecord/core'
import {isDemonym} from '../../naming/countries.ts'
import type {Draft} from '../../pass.ts'
import {firstFrom} from '../../passes/tokens/places.ts'
import {type Cast, inMind} from '../cast.ts'
import {mentionsIn} from '../mention-places.ts'
import {sentenceAt} from '../sentence-at.ts'
import {inFocus, isFarFrom, isOwnedAt, justTold, ofKind} from './bodies-in-focus.ts'
import {
  ANY_KIND,
  CAUSES,
  COMPANIES,
  canBeCalled,
  holdsAll,
  isCalled,
  isNamedSo,
  kindOf,
} from './body-kinds.ts'
import {latestBody} from './latest-body.ts'
import {outletsAmong} from './outlets.ts'

/** Which of the bodies known it is, `null` if none, `undefined` where two are tied. */
export function namedOf(
  draft: Draft,
  cast: Cast,
  known: readonly Entity[],
  noun: string,
  words: readonly string[],
  span: Span,
): Entity | null | undefined {
  const holding = known.filter((each) => isNamedSo(each.name, noun, words))
  const outlets = outletsAmong(draft, known, words, span)
  if (isTied(draft, holding, span) || isTied(draft, outlets, span)) return undefined
  const named = lastOf(holding, span)
  return (
    (ANY_NAME.test(noun) && words.length === 1 ? justTold(draft, known, noun, span) : null) ??
    (ANY_NAME.test(noun) ? ownerBefore(draft, known, span) : null) ??
    (isLongAgo(draft, named, noun, span) ? null : named) ??
    placeMeant(cast, words, span) ??
    lastOf(outlets, span) ??
    byKind(draft, known, noun, words, span) ??
    named
  )
}

export const LONGEST_NAME = 60

/** "Two nurses of Quorl Aid were hurt, the group said": the one body that the same sentence names, where it tells of its people. */
function ownerBefore(draft: Draft, bodies: readonly Entity[], {start: end}: Span): Entity | null {
  const {text, sentences} = draft
  const start = sentences[sentenceAt(draft, end)]?.span.start ?? end
  const [only, other] = bodies.filter((each) => mentionsIn(each, {start, end}).length > 0)
  const isOwner = ({span}: Mention): boolean =>
    STAFF_OF.test(text.slice(Math.max(start, span.start - LONGEST_NAME), span.start)) ||
    /^[’']s?\s/.test(text.slice(span.end, span.end + 3))
  return only && !other && mentionsIn(only, {start, end}).some(isOwner) ? only : null
}

const STAFF_OF = /(?:staff|[eo]rs|nurses)\s(?:of|at|for)\s(?:the\s)?(?:\p{Ll}+\s)?$/u

/** "The Orm Union and the Quay Union met. It rained. The union said": either of two that a sentence named together last. */
function isTied(draft: Draft, bodies: readonly Entity[], span: Span): boolean {
  const last = lastOf(bodies, span)
  if (last === null || bodies.length < 2) return false
  const count = firstFrom(last.mentions, span.start)
  const near = draft.sentences[sentenceAt(draft, last.mentions[count - 1]?.span.start ?? 0)]?.span
  const isAsOften = ({mentions}: Entity): boolean => {
    const other = firstFrom(mentions, span.start)
    return other * 2 >= count && count * 2 >= other
  }
  return (
    near !== undefined &&
    bodies.some((each) => each !== last && isAsOften(each) && mentionsIn(each, near).length > 0)
  )
}

/** The body that an article calls so, else the only one of a kind, or just told of. */
function byKind(
  draft: Draft,
  known: readonly Entity[],
  noun: string,
  words: readonly string[],
  span: Span,
): Entity | null {
  // "His insurer" is none that was told of.
  const isOwned = SERVES.test(noun) && isOwnedAt(draft.text, span)
  const kind = kindOf(noun, words)
  const isKind = !isOwned && (words.length === 1 || kind !== noun || COMPANIES.test(noun))
  const isAny = !isOwned && (isPlain(draft.text, span, words) || isOnlyFirm(known, noun, words))
  const called = lastOf(
    known.filter((each) => isCalled(draft, each, noun, words)),
    span,
  )
  return (
    (isLongAgo(draft, called, noun, span) ? null : called) ??
    latestBody(draft, known, noun, words, span) ??
    lastOf(ofField(draft, known, noun, words, span), span) ??
    (isKind ? ofKind(draft, known, kind, span) : null) ??
    (isAny ? inFocus(draft, known, noun, span) : null) ??
    called
  )
}

/** "The civil rights group" of the Orm Civil Rights Union: whose names hold what any group may be for. */
function ofField(
  draft: Draft,
  known: readonly Entity[],
  noun: string,
  words: readonly string[],
  {start, end}: Span,
): readonly Entity[] {
  const others = words.slice(0, -1)
  const phrase = draft.text.slice(start, end).replace(/^The\s/, '')
  if (others.length === 0 || !ANY_KIND.test(noun) || /\p{Lu}/u.test(phrase)) return []
  return known.filter(
    (each) => holdsAll(each.name, others) && canBeCalled(draft, each, noun) !== null,
  )
}

// Those whom people deal with or lead, and which a story about them need not tell of.
const SERVES = /^(?:bank|broker|group|hospital|hotel|insurer|landlord|lender|school|university)$/

/** "The company", of which a company may be told nearer than one that is named or called so. */
function isLongAgo(draft: Draft, body: Entity | null, noun: string, span: Span): boolean {
  return ANY_NAME.test(noun) && body !== null && isFarFrom(draft, body, span)
}

const ANY_NAME = /^(?:agency|company|firm|group|organi[sz]ation)$/

/** A noun alone, or with what any firm may be, or where it is: "the Norse company", "the South Orm company", "the embattled carmaker". */
function isPlain(text: string, {start, end}: Span, words: readonly string[]): boolean {
  const phrase = text.slice(start, end)
  const noun = words.at(-1) ?? ''
  const isPlace = (word: string): boolean =>
    COMPANIES.test(noun) && phrase.includes(word.charAt(0).toUpperCase() + word.slice(1))
  return (
    /^(?:giant|maker)$/.test(noun) ||
    words.slice(0, -1).every((word) => isDemonym(word) || OF_ANY.test(word) || isPlace(word))
  )
}

/** "The mining group", "the phone company", where the article has told of one body alone. */
function isOnlyFirm(known: readonly Entity[], noun: string, words: readonly string[]): boolean {
  const [kind = ''] = words
  return (
    known.length === 1 &&
    words.length === 2 &&
    !CAUSES.test(kind) &&
    (noun === 'group' || COMPANIES.test(noun))
  )
}

const OF_ANY =
  /^(?:beleaguered|big|cash-strapped|embattled|giant|global|large|listed|multinational|private|privately-held|public|struggling|troubled)$/

/** "She was stuck at Quorl Park. The park said": the last place before whose name ends so. */
function placeMeant(cast: Cast, [noun, other]: readonly string[], span: Span): Entity | null {
  if (noun === undefined || other !== undefined) return null
  const named = inMind(cast, span.start).filter(
    ({type, name, mentions}) =>
      type === 'place' &&
      name.toLowerCase().endsWith(` ${noun}`) &&
      (mentions[0]?.span.start ?? 0) < span.start,
  )
  return lastOf(named, span)
}

/** Of some bodies the one that is mentioned last before a place. */
function lastOf(bodies: readonly Entity[], {start}: Span): Entity | null {
  const [first, ...more] = bodies
  if (first === undefined) return null
  const lastAt = ({mentions}: Entity): number =>
    mentions[firstFrom(mentions, start) - 1]?.span.start ?? 0
  return more.reduce((last, each) => (lastAt(each) >= lastAt(last) ? each : last), first)
}
