import type {Found} from './found.ts'
import type {Clause, Item} from './items.ts'
import {namesSpeaker, type Range} from './noun-phrases.ts'
import {isFiniteVerb} from './predicates.ts'
import {isAnyDash, spanOf} from './ranges.ts'

/**
 * "“We row on.” — Ida Brenner, a smith", "Ida Brenner, a smith — “We row on.”": whose words alone are by a dash, behind them in their sentence
 * or in the next, or before them.
 */
export function signed(
  found: readonly Found[],
  {items}: Clause,
  next: Clause | undefined,
): readonly Found[] {
  const [only] = found
  const isFree = found.length === 1 && only?.mention === null && only.rule === null
  if (!isFree) return found
  const at = items.findIndex(({kind}) => kind === 'quote')
  const [signature, named] =
    at > 0
      ? [nameBefore(items, at), items]
      : items.length > 1
        ? [nameBehind(items, 1), items]
        : [nameBehind(next?.items ?? [], 0), next?.items ?? []]
  return signature === null
    ? found
    : [{...only, mention: spanOf(named, signature), rule: 'signature'}]
}

/** What a dash at a place is followed by, up to the end of the sentence. */
function nameBehind(items: readonly Item[], dash: number): Range | null {
  const last = items.at(-1)?.text === '.' ? items.length - 2 : items.length - 1
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
function isTold(items: readonly Item[], {first, last}: Range): boolean {
  for (let at = first + 1; at <= last; at++)
    if (isFiniteVerb(items, at) && items[at - 1]?.text !== ',') return true
  return false
}

const LONGEST_SIGNATURE = 24
