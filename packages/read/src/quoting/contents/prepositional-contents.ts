import {
  CLAUSE_OPENER,
  ENDS_IN_ED,
  ENDS_IN_S,
  FINITE,
  IRREGULAR,
  is,
  PREPOSITION,
  WHO,
} from '../../language/grammar.ts'
import type {Cue} from '../cues/cue.ts'
import type {Item} from '../items.ts'
import {holdsFinite, isFiniteVerb, opensSubordinate} from '../predicates.ts'
import {commaBefore, isAnyDash, lastQuote, pastCommas, type Range} from '../ranges.ts'
import {clauseEnd, clauseStart} from './clause-ends.ts'
import {opensOwnClause} from './main-clauses.ts'
import type {Content, Sight} from './sight.ts'

/** "In Mr Brown's words, “…”": the quoted words that follow, if any do. */
export function inWords({items}: Sight, {lemma, subject}: Cue): Content | null {
  if (lemma !== 'in words' || subject === null) return null
  const words = items.findIndex(({kind}, at) => at > subject.last && kind === 'quote')
  if (words < 0 || words - subject.last > FARTHEST_WORDS) return null
  return {content: [{first: words, last: lastQuote(items, words)}], rule: 'in-words'}
}

const FARTHEST_WORDS = 4

/** Behind who is named; "in Mr Brown's view" goes on to its comma. */
function afterPhrase(items: readonly Item[], {lemma, group, subject}: Cue): number {
  const after = (subject?.last ?? group.last) + 1
  const isOwned = lemma === 'in words' && group.first === group.last
  const comma = isOwned ? items.findIndex(({text}, at) => at >= after && text === ',') : -1
  return comma < 0 ? after : comma
}

export function accordingTo(sight: Sight, i: number, cue: Cue): Content | null {
  const {items} = sight
  const after = pastRemark(items, afterPhrase(items, cue))
  if (leadsClause(items, cue.group.first, after)) return leading(sight, i, after)
  const before = pastCommas(items, cue.group.first - 1)
  const next = items[items[after]?.text === ',' ? after + 1 : after]
  // "A boat that, according to the clerk, is late".
  return is(items[before], WHO) || (items[before]?.lower === 'that' && is(next, FINITE))
    ? inRelative(sight, i, after)
    : aroundCue(sight, i, cue, after)
}

/** "According to the Post, citing a clerk, two sank", "according to a clerk speaking to the Post, two sank": behind what is told of the speaker. */
function pastRemark(items: readonly Item[], after: number): number {
  const opener = items[after]?.text === ',' ? after + 1 : after
  if (!is(items[opener], WHO) && !REMARKS.test(items[opener]?.lower ?? '')) return after
  const comma = commaBefore(items, opener, () => true)
  return comma < 0 ? items.length : comma
}

const REMARKS = /^(?:citing|published|quoting|released|speaking)$/

/** "According to the skipper, two sank." */
function leading(sight: Sight, i: number, after: number): Content | null {
  const {items} = sight
  const first = pastHowever(items, opensWords(items[after]) ? after + 1 : after)
  const last = clauseEnd(sight, i, first)
  // "In her view, Ms Vale said, it leaks": she says so.
  const {subject, group} = sight.cues[i + 1] ?? {}
  if (subject?.first === first && items[(group?.last ?? 0) + 1]?.text === ',') return null
  // "One reason: according to Ms Vale, the mayor.": a stop alone follows.
  return first <= last && items[first]?.text !== '.'
    ? {content: [{first, last}], rule: 'according-to'}
    : null
}

/** "Two sank, according to the skipper.", and what goes on behind it. */
function aroundCue(sight: Sight, i: number, cue: Cue, after: number): Content | null {
  const {items} = sight
  const last = pastCommas(items, cue.group.first - 1)
  const first = asideStart(items, last, after) ?? clauseStart(items, last)
  // "She said, according to a clerk, that", "Ada Vale, the mayor, said that, in her view,": the words are those behind "that".
  const {lower = ''} = items[last] ?? {}
  const isSaid = /^(?:said|that)$/.test(lower)
  const leads = ({kind}: Item): boolean => (lower === 'that' ? kind !== 'quote' : kind === 'word')
  if (first > last || (isSaid && items.slice(first, last).every(leads))) return null
  // "It is, according to Ms Vale, late"; not "that is, according to Ms Vale, because it leaks".
  const isOpen = is(items[last], FINITE) && last - first < 2
  const isLed = isOpen && !is(items[after + 1], CLAUSE_OPENER)
  const isBefore = items[after]?.text === ',' && (isLed || goesOn(items, {first, last}, after + 1))
  const rest = {first: after + 1, last: isBefore ? clauseEnd(sight, i, after + 1) : -1}
  const content = [{first, last}, rest].filter((span) => span.first <= span.last)
  if (isOpen && content.length === 1) return null
  return {content, rule: 'according-to'}
}

/** "It holds half of the town - which is 80,000, according to a count", "the lock – built in 1900, according to Ms Vale – leaks": of what stands behind the dash, where it begins; `null` where nothing does. */
function asideStart(items: readonly Item[], last: number, after: number): number | null {
  const dash = items.findLastIndex((_, at) => at < last && isAnyDash(items, at))
  const isOpen =
    isAnyDash(items, after) && !items.some((_, at) => at < dash && isAnyDash(items, at))
  return dash > 0 && (is(items[dash + 1], WHO) || isOpen) ? dash + 1 : null
}

/** "Ms Vale, who according to the clerk was late, rowed on": up to the comma. */
function inRelative(sight: Sight, i: number, after: number): Content | null {
  const {items} = sight
  const first = items[after]?.text === ',' ? after + 1 : after
  const comma = commaBefore(items, first, () => true)
  const last = comma < 0 ? clauseEnd(sight, i, first) : comma - 1
  return first <= last ? {content: [{first, last}], rule: 'according-to'} : null
}

/** "But according to the union, it is late", "the mill is shut, but, according to the union, it is sold": what follows is told. */
function leadsClause(items: readonly Item[], cue: number, after: number): boolean {
  const opener = items[pastCommas(items, cue - 1)]
  const isOpened = is(items[cue - 1], CLAUSE_OPENER) || opensOwnClause(opener)
  const isSecond = isOpened && items[after]?.text === ','
  return (
    isSecond ||
    items
      .slice(items.findLastIndex(({text}, at) => at < cue && text === ':') + 1, cue)
      .every((item) => /^(?:but|and|so|yet|however|meanwhile|now|,)$/.test(item.lower))
  )
}

/** "According to the union, however, it is late". */
function pastHowever(items: readonly Item[], first: number): number {
  const isHowever = /^(?:however|though|meanwhile)$/.test(items[first]?.lower ?? '')
  return isHowever && items[first + 1]?.text === ',' ? first + 2 : first
}

/** A comma, or a colon that may end a line. */
function opensWords(item: Item | undefined): boolean {
  return item?.text === ',' || item?.text === ':'
}

/** "While two sank, according to the skipper, the third …", "the ferry, according to the skipper, is late", "the crew, according to the skipper, rowed on": the main clause is told too. */
function goesOn(items: readonly Item[], left: Range, after: number): boolean {
  const isVerb = isFiniteVerb(items, after) && !is(items[after], ENDS_IN_ED)
  const isPredicate =
    is(items[after], ENDS_IN_ED | ENDS_IN_S | IRREGULAR) && !holdsFinite(items, left)
  return isVerb || isPredicate || opensBeforeMain(items[left.first])
}

function opensBeforeMain(item: Item | undefined): boolean {
  return is(item, PREPOSITION) || opensSubordinate(item)
}
