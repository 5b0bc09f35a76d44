import type {Entity} from '@onrecord/core'
import {DETERMINERS} from '../data/closed-class.ts'
import {PERSON_NOUNS} from '../data/nouns.ts'
import {keysOf} from '../naming/keys.ts'
import type {Draft} from '../pass.ts'
import type {Clause, Item} from '../quoting/items.ts'
import {isFiniteVerb} from '../quoting/predicates.ts'
import {bearersOf, bearersOfSurname} from './bearers.ts'
import {type Cast, entitiesNear} from './cast.ts'

/** Whom a sentence is about where its first person is not named in full: nobody known, one, or several. */
export interface UnnamedSubject {
  /** Offset of its words. */
  readonly at: number
  readonly entities: readonly Entity[]
}

/** "Mr Chen had one wish", where there are several; "the younger defendant wept": the first of these before an offset. */
export function unnamedSubject(
  draft: Draft,
  cast: Cast,
  {items}: Clause,
  limit: number,
): UnnamedSubject | null {
  for (const [i, item] of items.entries()) {
    if (item.start >= limit) return null
    const found = sharedSurname(cast, items, i) ?? describedSubject(draft, cast, items, i)
    if (found !== null) return {at: item.start, entities: found}
  }
  return null
}

function sharedSurname(cast: Cast, items: readonly Item[], i: number): readonly Entity[] | null {
  const item = items[i]
  if (item?.kind !== 'word' || !item.capital) return null
  const [key = ''] = keysOf([item.text])
  if (!cast.sharedSurnames.has(key) || isMentioned(cast, item)) return null
  const phrase = `${items[i - 1]?.text ?? ''} ${item.text}`
  const bearers = bearersOfSurname(cast, item.text, phrase, item.start)
  return bearers.length > 1 ? bearers : null
}

function isMentioned(cast: Cast, {start, end}: Item): boolean {
  return entitiesNear(cast, {start: Math.max(0, start - LONGEST_MENTION), end}).some(({mentions}) =>
    mentions.some(({span}) => span.start < end && start < span.end),
  )
}

const LONGEST_MENTION = 400

const LONGEST_DESCRIPTION = 5

function describedSubject(
  draft: Draft,
  cast: Cast,
  items: readonly Item[],
  i: number,
): readonly Entity[] | null {
  const first = items[i]
  if (first === undefined || !opensSubject(items, i)) return null
  for (let at = i + 1; at < i + LONGEST_DESCRIPTION; at++) {
    const item = items[at]
    if (item?.kind !== 'word' || item.capital || DETERMINERS.has(item.lower)) return null
    if (!isPersonNoun(item.lower) || !closesSubject(items, at + 1)) continue
    return describedBy(draft, cast, first, item)
  }
  return null
}

function describedBy(draft: Draft, cast: Cast, first: Item, noun: Item): readonly Entity[] {
  if (first.lower !== 'the') return []
  const description = draft.text.slice(first.start, noun.end)
  return bearersOf(draft, cast, description, noun.lower, first.start)
}

function isPersonNoun(word: string): boolean {
  return PERSON_NOUNS.has(word) || /(?:[^t]er|ist|ant)$/.test(word)
}

/** After "the wearer" a verb, or "of the coat" and a verb. */
function closesSubject(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower === 'of') return true
  return isFiniteVerb(items, at) || /ed$/.test(items[at]?.lower ?? '')
}

/** "The keeper wept"; "a neighbour came out", "his wife agreed" are of nobody with a name. */
function opensSubject(items: readonly Item[], i: number): boolean {
  const opens = i === 0 || items[i - 1]?.text === ','
  return opens && /^(?:the|an?|one|another|his|her)$/.test(items[i]?.lower ?? '')
}
