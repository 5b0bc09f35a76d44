import type {Span} from '@onrecord/core'
import {preceding} from '../language/preceding.ts'
import type {Item} from './items.ts'

export function firstQuote(items: readonly Item[], last: number): number {
  let first = last
  while (preceding(items, first)?.kind === 'quote') first--
  return first
}

export function lastQuote(items: readonly Item[], from: number): number {
  let last = from
  while (items[last + 1]?.kind === 'quote') last++
  return last
}

export function pastCommas(items: readonly Item[], from: number): number {
  let last = from
  while (items[last]?.text === ',') last--
  return last
}

/** A comma, or a quotation that closes with one. */
export function isPause(item: Item | undefined): boolean {
  return item?.text === ',' || (item?.kind === 'quote' && item.stopped === true)
}

/** The first comma behind a place behind which something begins; -1 where none does. */
export function commaBefore(
  items: readonly Item[],
  from: number,
  begins: (at: number) => boolean,
): number {
  return items.findIndex(({text}, at) => at > from && text === ',' && begins(at + 1))
}

/** Whether a range is quotations and nothing else. */
export function isQuote(items: readonly Item[], {first, last}: Range): boolean {
  for (let at = first; at <= last; at++) if (items[at]?.kind !== 'quote') return false
  return true
}

export function holdsQuote(items: readonly Item[], {first, last}: Range): boolean {
  for (let at = first; at <= last; at++) if (items[at]?.kind === 'quote') return true
  return false
}

/** A hyphen between blanks is a dash. */
export function isDash(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return item?.text === '-' && (items[at - 1]?.end ?? item.start) < item.start
}

/** A dash, or a hyphen with a blank on either side. */
export function isAnyDash(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'punctuation') return false
  if (item.text === '-')
    return (
      isDash(items, at) ||
      (items[at + 1]?.start ?? item.end) > item.end ||
      items[at - 1]?.text === '-' ||
      items[at + 1]?.text === '-'
    )
  return item.text === '–' || item.text === '—'
}

/** The last item of a sentence, or the one before its stop ("“It leaks”."). */
export function lastBeforeStop(items: readonly Item[]): number {
  return items.length - (items.at(-1)?.text === '.' ? 2 : 1)
}

/** The span of a range of items. */
export function spanOf(items: readonly Item[], {first, last}: Range): Span {
  return {start: items[first]?.start ?? 0, end: items[last]?.end ?? 0}
}

/** A quotation right at a place, or behind a comma or a colon. */
export function opensQuote(items: readonly Item[], at: number): boolean {
  return items[/^[,:]$/.test(items[at]?.text ?? '') ? at + 1 : at]?.kind === 'quote'
}

/** "Quay (QNA)Ada Vale said": a bracket that no blank parts from the sentence. */
export function closesGlued(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.text === ')' &&
    items[at + 1]?.start === items[at].end &&
    items[at + 1]?.capital === true
  )
}

/** "Ms Vale (Green)": the last item before a bracket that ends at a place, or the place. */
export function beforeBracket(items: readonly Item[], last: number): number {
  if (items[last]?.text !== ')') return last
  let open = last - 1
  while (open > 0 && last - open < LONGEST_BRACKET && items[open]?.text !== '(') open--
  return items[open]?.text === '(' ? open - 1 : last
}

const LONGEST_BRACKET = 12

/** Items from `first` to `last`, both included. */
export interface Range {
  readonly first: number
  readonly last: number
}
