import {requireForm} from '../require-input.ts'

/**
 * The candidate that a mistyped id most likely means: at most two letters changed, left out, added or exchanged with
 * their neighbour, or a beginning of at least four characters; `null` when none or more than one is as near.
 */
export function nearest(typed: string, candidates: readonly string[]): string | null {
  requireForm(typed, 'string', 'nearest: what was typed')
  requireForm(candidates, 'texts', 'nearest: the candidates')
  const scored = candidates.map((candidate) => ({candidate, cost: cost(typed, candidate)}))
  const best = Math.min(...scored.map((one) => one.cost))
  const [only, ...more] = scored.filter((one) => one.cost === best)
  return best <= MOST && only !== undefined && more.length === 0 ? only.candidate : null
}

const MOST = 2
const SHORTEST_BEGINNING = 4

function cost(typed: string, candidate: string): number {
  const local = typed.slice(typed.indexOf(':') + 1)
  if (local.length >= SHORTEST_BEGINNING && candidate.startsWith(typed)) return 1
  const isFar =
    Math.abs(typed.length - candidate.length) > MOST ||
    lettersBeside(typed, candidate) > MOST ||
    lettersBeside(candidate, typed) > MOST
  return isFar ? MOST + 1 : distance(typed, candidate)
}

/** So many letters the other has nowhere, of which each takes a step; counting them is quicker than finding the steps. */
function lettersBeside(one: string, other: string): number {
  let count = 0
  for (const letter of one) if (!other.includes(letter)) count++
  return count
}

/** Optimal string alignment distance (Boytsov 2011): Levenshtein, and a swap of neighbours counts once. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({length: b.length + 1}, (_, n) => n)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const at = (back: number, column: number) =>
        rows[i - back]?.[column] ?? Number.POSITIVE_INFINITY
      const steps = [at(1, j) + 1, (row[j - 1] ?? 0) + 1, at(1, j - 1) + same]
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push(at(2, j - 2) + 1)
      row.push(Math.min(...steps))
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}
