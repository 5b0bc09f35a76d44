import {runsOf} from '@onrecord/core'

/** One run in so many is kept in a sketch. */
const KEPT = 8

/**
 * The runs whose number can be divided by eight: the same of every text that has the run, so that what two sketches share
 * tells what the texts share (Manber 1994, "Finding similar files in a large file system").
 */
export function sketchOf(words: readonly string[]): number[] {
  return [...runsOf(words)].filter((run) => run % KEPT === 0).sort((a, b) => a - b)
}
