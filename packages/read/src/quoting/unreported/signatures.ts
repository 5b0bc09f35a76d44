import {is, PREPOSITION} from '../../language/grammar.ts'
import type {Found} from '../found.ts'
import type {Clause, Item} from '../items.ts'
import {isAnyDash, lastBeforeStop, type Range, spanOf} from '../ranges.ts'
import {namesSpeaker} from '../subjects/noun-phrases.ts'
import {predicateIn} from '../subjects/sentence-subjects.ts'

/** "“We row on.” — Ida Brenner, a smith", "“We row on.” (Ida Brenner, 41)", "Ida Brenner, a smith — “We row on.”", "The sentence of the week: “We row on.” (Brenner)": whose quoted words are by a dash alone. */
export function signature(items: readonly Item[], quote: number): Range | null {
  if (items.some(({kind}, at) => kind === 'quote' && at !== quote)) return null
  return quote > 0
    ? (nameBefore(items, quote) ?? bracketed(items, quote + 1))
    : (nameBehind(items, 1) ?? bracketed(items, 1) ?? withoutVerb(items))
}

/** “We row on.” alone, and in the next sentence "— Ida Brenner.", be its dash that of a list. */
export function signedBelow(
  text: string,
  found: readonly Found[],
  {items}: Clause,
  next: Clause | undefined,
): readonly Found[] {
  const [only] = found
  const isFree = items.length === 1 && only?.mention === null && only.rule === null
  const name = isFree && next !== undefined ? signing(text, next.items) : null
  return name === null || next === undefined || only === undefined
    ? found
    : [{...only, mention: spanOf(next.items, name), rule: 'signature'}]
}

function signing(text: string, items: readonly Item[]): Range | null {
  const start = items[0]?.start ?? 0
  const isListed = /(?:^|\n)[–-]\s+$/.test(text.slice(Math.max(0, start - LONGEST_MARK), start))
  if (isListed) return nameOf(items, {first: 0, last: lastBeforeStop(items)})
  return nameBehind(items, 0) ?? bracketed(items, 0)
}

const LONGEST_MARK = 4

/** A name in brackets that close the sentence. */
function bracketed(items: readonly Item[], open: number): Range | null {
  const last = lastBeforeStop(items) - 1
  const isClosed = items[open]?.text === '(' && items[last + 1]?.text === ')'
  return isClosed ? nameOf(items, {first: open + 1, last}) : null
}

/** “We row on,” Ida Brenner, head of the guild.: the verb of who says it was lost. */
function withoutVerb(items: readonly Item[]): Range | null {
  const end = lastBeforeStop(items)
  // "Ida Brenner from her desk".
  const place = items.findIndex((item, at) => at > 1 && !item.capital)
  const last = is(items[place], PREPOSITION) && items[place]?.lower !== 'of' ? place - 1 : end
  // "Ida’s letter read".
  const isName = items[0]?.stopped === true && items[end]?.lower !== 'read'
  return isName ? nameOf(items, {first: 1, last}) : null
}

/** What a dash at a place is followed by, up to the end of the sentence. */
function nameBehind(items: readonly Item[], dash: number): Range | null {
  const last = lastBeforeStop(items)
  return isAnyDash(items, dash) ? nameOf(items, {first: pastDashes(items, dash), last}) : null
}

/** What stands from the beginning of the sentence to the dash before quoted words. */
function nameBefore(items: readonly Item[], quote: number): Range | null {
  let last = quote - 1
  while (isAnyDash(items, last)) last--
  return last === quote - 1 ? null : nameOf(items, {first: 0, last})
}

function pastDashes(items: readonly Item[], dash: number): number {
  let at = dash
  while (isAnyDash(items, at)) at++
  return at
}

/** A name and what describes it, and nothing that is said of it. */
function nameOf(items: readonly Item[], range: Range): Range | null {
  const {first, last} = range
  const isName =
    items[first]?.capital === true &&
    !/^(?:and|but|or|so|yet|not)$/.test(items[first].lower) &&
    last - first < LONGEST_SIGNATURE &&
    !isAnyDash(items, last) &&
    items.slice(first, last + 1).every(({kind, text}) => kind !== 'quote' && text !== ':')
  return isName && namesSpeaker(items, range) && !isTold(items, range) ? range : null
}

/** Whether something is said of who is named; in "Bo Reed, retired colonel" nothing is. */
function isTold(items: readonly Item[], range: Range): boolean {
  const verb = predicateIn(items, range)
  return verb >= 0 && items[verb - 1]?.text !== ','
}

const LONGEST_SIGNATURE = 24
