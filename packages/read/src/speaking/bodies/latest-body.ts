import type {Entity, Span} from '@onrecord/core'
import {BODY_NOUNS} from '../../data/nouns.ts'
import type {Draft} from '../../pass.ts'
import {clausesOf} from '../../quoting/items.ts'
import {mentionsIn} from '../mention-places.ts'
import {sentenceAt} from '../sentence-at.ts'
import {sole} from '../sole.ts'
import {isTelling, nameable, subjectsOf} from './bodies-in-focus.ts'
import {
  ANY_FIRM,
  ANY_KIND,
  CAUSES,
  COMPANIES,
  canBeCalled,
  isFirmNoun,
  KINDS,
  kindOf,
} from './body-kinds.ts'
import {isOnlyTold} from './outlets.ts'

/**
 * "The (appellate) court", "the airline": of the bodies of that sort the one that the most recent sentence with any of them is about, or
 * that says something in it; nobody where these are two, or where the noun’s own sentence names one beside.
 */
export function latestBody(
  draft: Draft,
  known: readonly Entity[],
  noun: string,
  words: readonly string[],
  span: Span,
): Entity | null {
  if (!isPlainBody(draft.text, noun, words, span)) return null
  const kind = kindOf(noun, words)
  const so = known.filter(
    (each) => canBeCalled(draft, each, kind) === 'so' && !isOnlyTold(draft, each),
  )
  // Any body may be a company and a group; nothing is a court but those that are told to be one.
  const isAny = ANY_KIND.test(noun) || ANY_FIRM.test(noun)
  const isOpen = isAny || (so.length === 0 && (OPEN.test(noun) || COMPANIES.test(noun)))
  return isOpen
    ? latestOf(draft, nameable(draft, known, noun, span), span, NEAR)
    : latestOf(draft, so, span, FAR)
}

// How many sentences back a body is looked for: one of any sort, and one that is told to be of the sort.
const NEAR = 2
const FAR = 4

// Whose names need not say that they are such.
const OPEN =
  /^(?:bank|broadcaster|bureau|charity|club|co-?operative|magazine|network|non-?profit|platform|website)$/

/** A noun for a body with at most one word before it, and whose phrase holds no name: not "the FBI office", not "the city’s board". */
function isPlainBody(
  text: string,
  noun: string,
  words: readonly string[],
  {start, end}: Span,
): boolean {
  return (
    words.length <= 2 &&
    words.every((word) => PLAIN.test(word) && !CAUSES.test(word)) &&
    (BODY_NOUNS.has(noun) || isFirmNoun(noun) || KINDS.has(noun)) &&
    !NAMED.test(text.slice(start, end).replace(LED, '')) &&
    !OTHERS.test(text.slice(Math.max(0, start - 6), start + 6))
  )
}

const PLAIN = /^[\p{L}-]+$/u
const LED = /^(?:Its|The|This)\s/
const NAMED = /[\p{Lu}’']/u
const OTHERS = /\b(?:an?|her|his|their)\s/i

function latestOf(
  draft: Draft,
  bodies: readonly Entity[],
  {start}: Span,
  reach: number,
): Entity | null {
  const here = sentenceAt(draft, start)
  for (let at = here; at >= Math.max(0, here - reach) && bodies.length > 0; at -= 1) {
    const clause = clausesOf(draft)[at]
    if (clause === undefined) return null
    const near = {start: clause.sentence.span.start, end: Math.min(start, clause.sentence.span.end)}
    const named = bodies.filter((each) => mentionsIn(each, near).length > 0)
    if (named.length === 0) continue
    const about = subjectsOf(draft, clause, named, start)
    const told = named.filter((each) => about.includes(each) || isTelling(draft.text, each, near))
    if (told.length > 0) return sole(told)
    if (at === here) return null
  }
  return null
}
