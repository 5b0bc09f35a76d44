import type {Span} from '../model/common.ts'
import {contains} from '../spans.ts'
import type {Path} from '../walk-spans.ts'
import type {Context, Marks} from './matcher.ts'
import type {CoarseDate, Plan} from './plan.ts'
import type {Region} from './region.ts'
import {rewrite} from './rewrite.ts'

/** The regions of a text that have to go: names, places and dates. */
export function regionsIn(
  plan: Plan,
  text: string,
  context: Context,
  marks: Partial<Marks> = {},
): Region[] {
  const dates = plan.dates.flatMap((date) => [
    ...writtenRegions(text, date),
    ...date.words.flatMap((words) => found(text, words, date)),
  ])
  return plan.matcher.find(text, context, {...marks, known: [...(marks.known ?? []), ...dates]})
}

/** Rewrites a string of the model; the source's own words get brackets. */
export function protectString(
  plan: Plan,
  text: string,
  context: Context,
  {bracketed, nameOnly}: {readonly bracketed: boolean; readonly nameOnly: boolean},
): {readonly text: string; readonly regions: readonly Region[]} {
  const regions = regionsIn(plan, text, context, {nameOnly})
  if (regions.length === 0) return {text, regions}
  return {text: rewrite(text, regions, bracketed).text, regions}
}

/** The regions of a stretch of the source, of which the marks are known by their offsets in the source. */
export function regionsInPiece(plan: Plan, words: string, at: Span, marks: Marks): Region[] {
  const inside = <T extends Span>(spans: readonly T[]): T[] =>
    spans
      .filter((span) => contains(at, span))
      .map((span) => ({...span, start: span.start - at.start, end: span.end - at.start}))
  return regionsIn(plan, words, new Set(), {known: inside(marks.known), keep: inside(marks.keep)})
}

/** Whether a key holds the source's own words, so that a change in them has to be shown. */
export function isVerbatimKey(path: Path): boolean {
  const key = path.findLast((step) => typeof step === 'string')
  return key === 'headline' || key === 'deck' || key === 'alt' || key === 'credit'
}

function writtenRegions(text: string, {written, by}: CoarseDate): Region[] {
  if (written === null) return []
  return [...text.matchAll(written)].map(({0: words, index}) => ({
    start: index,
    end: index + words.length,
    by,
    reason: 'date' as const,
  }))
}

function found(text: string, words: string, date: CoarseDate): Region[] {
  const regions: Region[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length
    // "26 3 May" are the numbers along an axis
    const whole = !(
      /[\p{L}\p{N}]$|\d\s+$/u.test(text.slice(Math.max(0, at - 4), at)) ||
      /^[\p{L}\p{N}]/u.test(text.slice(end))
    )
    if (whole) regions.push({start: at, end, by: date.by, reason: 'date'})
  }
  return regions
}
