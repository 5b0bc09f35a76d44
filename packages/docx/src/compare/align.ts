import {diffArrays} from 'diff'
import {wordsOf} from './text-pieces.ts'

/** A step from an old list to a new one: a pair that stays, or one that went or came. */
export type Step<T> =
  | {readonly kind: 'pair'; readonly before: T; readonly after: T}
  | {readonly kind: 'deleted'; readonly before: T}
  | {readonly kind: 'inserted'; readonly after: T}

/** What is compared: equal keys are the same, the rest is as alike as `likeness` says, from 0 to 1. */
export interface Comparison<T> {
  readonly key: (item: T) => string
  readonly likeness: (before: T, after: T) => number
}

/** Below this, two things are not versions of one thing. */
const threshold = 0.4

/** More pairs than this are not weighed against each other: a text of which so much is new is new. */
const mostPairs = 40_000

/**
 * Aligns two lists: first by what is equal (Myers 1986), then, between equal stretches, by the pairs in order that are
 * most alike together.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  comparison: Comparison<T>,
): readonly Step<T>[] {
  const changes = diffArrays(before.map(comparison.key), after.map(comparison.key))
  const steps: Step<T>[] = []
  let [from, to] = [0, 0]
  let [gone, come]: [T[], T[]] = [[], []]
  const closeGap = (): void => {
    steps.push(...pairUp(gone, come, comparison))
    ;[gone, come] = [[], []]
  }
  for (const {added, removed, value} of changes) {
    if (removed) gone.push(...before.slice(from, from + value.length))
    else if (added) come.push(...after.slice(to, to + value.length))
    else {
      closeGap()
      const same = after.slice(to, to + value.length)
      steps.push(...zipped(before.slice(from, from + value.length), same))
    }
    if (!added) from += value.length
    if (!removed) to += value.length
  }
  closeGap()
  return steps
}

function zipped<T>(before: readonly T[], after: readonly T[]): readonly Step<T>[] {
  return before.flatMap((item, index): readonly Step<T>[] => {
    const partner = after[index]
    return partner === undefined ? [] : [{kind: 'pair', before: item, after: partner}]
  })
}

function pairUp<T>(
  gone: readonly T[],
  come: readonly T[],
  comparison: Comparison<T>,
): readonly Step<T>[] {
  const pairs = bestPairs(gone, come, comparison)
  const steps: Step<T>[] = []
  let [from, to] = [0, 0]
  const singles = (untilGone: number, untilCome: number): void => {
    for (const before of gone.slice(from, untilGone)) steps.push({kind: 'deleted', before})
    for (const after of come.slice(to, untilCome)) steps.push({kind: 'inserted', after})
  }
  for (const [i, j] of pairs) {
    singles(i, j)
    steps.push(...zipped(gone.slice(i, i + 1), come.slice(j, j + 1)))
    ;[from, to] = [i + 1, j + 1]
  }
  singles(gone.length, come.length)
  return steps
}

/** The pairs in order whose likeness together is greatest, as places in both lists. */
function bestPairs<T>(
  gone: readonly T[],
  come: readonly T[],
  {likeness}: Comparison<T>,
): readonly (readonly [number, number])[] {
  if (gone.length === 0 || come.length === 0 || gone.length * come.length > mostPairs) return []
  const width = come.length + 1
  const best = new Float64Array((gone.length + 1) * width)
  const alike = new Float64Array(gone.length * come.length)
  const at = (i: number, j: number): number => best[i * width + j] ?? 0
  for (let i = gone.length - 1; i >= 0; i -= 1) {
    for (let j = come.length - 1; j >= 0; j -= 1) {
      const [before, after] = [gone[i], come[j]]
      const worth = before === undefined || after === undefined ? 0 : likeness(before, after)
      alike[i * come.length + j] = worth
      const paired = worth >= threshold ? worth + at(i + 1, j + 1) : 0
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1))
    }
  }
  return tracedBack(gone.length, come.length, at, alike)
}

function tracedBack(
  rows: number,
  columns: number,
  best: (i: number, j: number) => number,
  alike: Float64Array,
): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < rows && j < columns) {
    const worth = alike[i * columns + j] ?? 0
    if (worth >= threshold && best(i, j) === worth + best(i + 1, j + 1)) {
      pairs.push([i, j])
      ;[i, j] = [i + 1, j + 1]
    } else if (best(i, j) === best(i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}

/** How many words two texts share, from 0 to 1 (the coefficient of Dice and Sørensen over words with their counts). */
export function sharedWords(before: string, after: string): number {
  const [first, second] = [wordsOf(before), wordsOf(after)]
  if (first.length + second.length === 0) return 1
  const counts = new Map<string, number>()
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of second) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared += 1
    counts.set(word, left - 1)
  }
  return (2 * shared) / (first.length + second.length)
}
