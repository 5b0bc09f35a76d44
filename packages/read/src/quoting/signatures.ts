import type {Found} from './found.ts'
import type {Clause, Item} from './items.ts'
import {namesSpeaker, type Range} from './noun-phrases.ts'
import {isAnyDash, lastBeforeStop, spanOf} from './ranges.ts'
import {predicateIn} from './sentence-subjects.ts'

/** "“We row on.” — Ida Brenner, a smith", "Ida Brenner, a smith — “We row on.”": whose quoted words are by a dash alone. */
export function signature(items: readonly Item[], quote: number): Range | null {
  if (items.some(({kind}, at) => kind === 'quote' && at !== quote)) return null
  return quote > 0 ? nameBefore(items, quote) : nameBehind(items, 1)
}

/** “We row on.” alone, and in the next sentence "— Ida Brenner." */
export function signedBelow(
  found: readonly Found[],
  {items}: Clause,
  next: Clause | undefined,
): readonly Found[] {
  const [only] = found
  const isFree = items.length === 1 && only?.mention === null && only.rule === null
  const name = isFree && next !== undefined ? nameBehind(next.items, 0) : null
  return name === null || next === undefined || only === undefined
    ? found
    : [{...only, mention: spanOf(next.items, name), rule: 'signature'}]
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
    !/^(?:and|but|or|so|yet|not)$/.test(items[first]?.lower ?? '') &&
    last - first < LONGEST_SIGNATURE &&
    items.slice(first, last + 1).every(({kind, text}) => kind !== 'quote' && text !== ':')
  return isName && namesSpeaker(items, range) && !isTold(items, range) ? range : null
}

/** Whether something is said of who is named; in "Bo Reed, retired colonel" nothing is. */
function isTold(items: readonly Item[], range: Range): boolean {
  const verb = predicateIn(items, range)
  return verb >= 0 && items[verb - 1]?.text !== ','
}

const LONGEST_SIGNATURE = 24
