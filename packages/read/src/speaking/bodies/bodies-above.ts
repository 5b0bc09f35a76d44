import {type Entity, overlaps, type Span} from '@onrecord/core'
import {is, NO_NOUN, RELATIVE} from '../../language/grammar.ts'
import {isOwner} from '../../language/words-in.ts'
import type {Clause} from '../../quoting/items.ts'
import {isFiniteVerb} from '../../quoting/predicates.ts'
import {spanOf} from '../../quoting/ranges.ts'
import {firstSubject} from '../../quoting/subjects/sentence-subjects.ts'
import {mentionFrom} from '../mention-places.ts'

/**
 * "Two carts were lent to Reed Trust. They say", "users of Quorl say": no body that a sentence tells nothing of, as a preposition brings it
 * in or others are of it; anybody that no "it" and no "they" asks for.
 */
export function isToldOf(
  text: string,
  {items, sentence}: Clause,
  entity: Entity | undefined,
  word: string,
): boolean {
  const mention = mentionFrom(entity, sentence.span)?.span
  if ((word !== 'it' && word !== 'they') || mention === undefined) return true
  const {start, end} = mention
  const before = text.slice(sentence.span.start, start)
  if (ASKED.test(before)) return true
  const next = items.findIndex((item) => item.start >= end)
  if (tellsWhich(entity, items[next])) return false
  if (items[next]?.text === ',' && is(items[next + 1], RELATIVE)) return true
  // "Economists at Quorl studied it": they, and not Quorl.
  const isDoing = isFiniteVerb(items, next) && !BESIDE.test(before)
  const isFirst = isSubject(items, mention)
  if (word === 'it') return isFirst || isDoing
  return isFirst && (entity?.type === 'group' || isDoing || items[next]?.text === ',')
}

/** "The Orm (housing market)", "Orm (Gorge Holdings)": a place of which only its name is told; not "Orm (cut) off", "Orm (itself)". */
function tellsWhich(
  entity: Entity | undefined,
  next: Clause['items'][number] | undefined,
): boolean {
  return (
    entity?.type === 'place' &&
    next?.kind === 'word' &&
    !is(next, NO_NOUN) &&
    !BARE.test(next.lower)
  )
}

const BARE = /^(?:alone|itself|beat|cut|hit|let|put|set|shut)$/

/** Whether a mention is what a sentence is about. */
export function isSubject(items: Clause['items'], mention: Span): boolean {
  const subject = firstSubject(items)
  return subject !== null && overlaps(spanOf(items, subject), mention)
}

const BESIDE =
  /(?:^|\s)(?:about|against|among|around|at|by|for|from|in|near|of|on|to|told|with)\s(?:[\p{Ll}-]+\s){0,2}$/iu
const ASKED = /\b(?:asked|called|contacted|approached|said|says)\s(?:the\s)?$/u

/** "In a paper in the journal Quorl, they say", "a mill in Orm", "Orm’s mill": where something is or can be read, no "they" and no "it". */
export function isWhereRead(
  text: string,
  {type, mentions}: Entity,
  sentence: Span,
  word: string,
): boolean {
  if (word !== 'they' && word !== 'it') return false
  const {start, end} = mentions.find(({span}) => span.start >= sentence.start)?.span ?? sentence
  if (type === 'place')
    return (
      isDateline(text.slice(start, end)) ||
      PLACED.test(text.slice(Math.max(sentence.start, start - 8), start)) ||
      isOwner(text, end)
    )
  return /\b(?:journal|magazine|website|platform)\s(?:[Tt]he\s)?$/.test(
    text.slice(Math.max(sentence.start, start - 16), start),
  )
}

/** "QUORL Orm Ferries says": where it is told, before a story without a dash. */
function isDateline(name: string): boolean {
  return name.length > LONGEST_ACRONYM && name === name.toUpperCase()
}

const LONGEST_ACRONYM = 3
const PLACED = /\b(?:of|in|at|from|near|to|around|across)\s(?:the\s)?$/
