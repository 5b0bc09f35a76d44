import {type Entity, spanText} from '@onrecord/core'
import {isOwner} from '../../language/words-in.ts'
import type {Draft} from '../../pass.ts'
import {clausesOf, type Item} from '../../quoting/items.ts'
import {isFiniteVerb} from '../../quoting/predicates.ts'
import {isSubject} from '../bodies/bodies-above.ts'
import {type Cast, entitiesNear} from '../cast.ts'
import {type Mentioned, mentionedIn} from '../mention-places.ts'

/**
 * "Mayor Ada Vale, clerk Bo Reed and the guild’s Ida Lind on Tuesday opened the lock": the people whom a subject names one behind the other
 * before a place, where nothing stands between them but what they are.
 */
export function jointSubject(
  draft: Draft,
  cast: Cast,
  sentence: number,
  before: number,
): readonly Entity[] | null {
  const {text} = draft
  const clause = clausesOf(draft)[sentence]
  if (clause === undefined) return null
  const {items} = clause
  const {start, end} = clause.sentence.span
  const span = {start, end: Math.min(end, before)}
  if (!spanText(text, span).includes(' and ')) return null
  const people = entitiesNear(cast, span).filter(({type}) => type === 'person')
  const named = mentionedIn(
    people,
    span,
    ({form, span: {end: at}}) => form !== 'pronoun' && at <= span.end,
  )
  const first = named.findIndex(
    (each, at) => isSubject(items, each.span) && joint(text, items, each, named[at + 1]) !== '',
  )
  if (first < 0) return null
  let last = first
  let isClosed = false
  for (;;) {
    const between = joint(text, items, named[last], named[last + 1])
    const isLast = AND.test(between)
    if (between === '' || (isClosed && !isLast)) break
    isClosed = isLast
    last++
  }
  const several = named.slice(first, last + 1)
  if (!isClosed || isOwner(text, several.at(-1)?.span.end ?? end)) return null
  return [...new Set(several.map(({entity}) => entity))]
}

/** The words between two names that join them; none where they tell more than who they are. */
function joint(
  text: string,
  items: readonly Item[],
  one: Mentioned | undefined,
  other: Mentioned | undefined,
): string {
  if (one === undefined || other === undefined) return ''
  const between = text.slice(one.span.end, other.span.start)
  const isTold = items.some(
    ({start}, at) => start > one.span.end && start < other.span.start && isFiniteVerb(items, at),
  )
  return !isTold && JOINS.test(between) ? between : ''
}

const AND = /(?:^|,)\sand\s/
// ", ", " and ", ", the mayor, and clerk ".
const JOINS =
  /^(?:,|,?\sand)\s(?!.*\bwh(?:ich|om?|ose)\s)(?!.*\b(?:as|at|by|for|from|in|of|on|than|to|with)\s(?:the\s)?$)[^“”"():;]*$/
