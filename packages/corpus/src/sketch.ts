import {textHash} from './text-hash.ts'

/** How many words of one run are compared: fewer are common to texts that have nothing to do with each other. */
const RUN = 5

/** One run in so many is kept in a sketch. */
const KEPT = 8

/** Every run of five words, as a number each. */
export function runsOf(words: readonly string[]): Set<number> {
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= words.length; at++) {
    runs.add(textHash(words.slice(at, at + RUN).join(' ')))
  }
  return runs
}

/**
 * The runs whose number can be divided by eight: the same of every text that has the run, so that what two sketches share
 * tells what the texts share (Manber 1994, "Finding similar files in a large file system").
 */
export function sketchOf(words: readonly string[]): number[] {
  return [...runsOf(words)].filter((run) => run % KEPT === 0).sort((a, b) => a - b)
}

/** How much of the shorter text the longer one has: 0 to 1. */
export function sharedShare(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [less, more] = one.size <= other.size ? [one, other] : [other, one]
  if (less.size === 0) return 0
  let shared = 0
  for (const run of less) if (more.has(run)) shared++
  return shared / less.size
}
