/** How many words of one run are compared: fewer are common to texts that have nothing to do with each other. */
const RUN = 5

/** Every run of five words, as a number each. */
export function runsOf(words: readonly string[]): Set<number> {
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= words.length; at++) {
    runs.add(textHash(words.slice(at, at + RUN).join(' ')))
  }
  return runs
}

/** How much of the shorter text the longer one has: 0 to 1. */
export function sharedShare(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shorter = Math.min(one.size, other.size)
  return shorter === 0 ? 0 : sharedRuns(one, other) / shorter
}

/** How many runs two texts have in common. */
export function sharedRuns(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [less, more] = one.size <= other.size ? [one, other] : [other, one]
  let shared = 0
  for (const run of less) if (more.has(run)) shared++
  return shared
}

/** A text as a number of 32 bits (FNV-1a): whether it is the same as before, far faster than SHA-256 tells. */
export function textHash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  // FNV's low bits are weak, and a sketch asks those
  return (value ^ (value >>> 15)) >>> 0
}
