import type {TextPainting} from './painting.ts'

/** A painting of text, and what it is read as. */
export interface Reading {
  readonly own: string
  readonly painting: TextPainting
}

/**
 * Before which of the readings of a line a reader sees room. Letters from right to left follow on the other side, and where
 * the direction turns the pen jumps over the whole stretch that comes: what shows is the room between the two stretches.
 */
export function gapsIn(line: readonly Reading[]): readonly boolean[] {
  const turns = line.some(({own}) => RIGHT_TO_LEFT.test(own))
  const stretches = stretchesOf(line, turns)
  return line.map(({painting}, n) => {
    const [before, own] = [stretches[n - 1], stretches[n]]
    if (before === undefined || own === undefined || before === own) return false
    return !turns || between(before, own) > GAP * painting.size
  })
}

/** What parts words, as a share of the size. */
const GAP = 0.15

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Marks and signs that never begin a word. */
export function isAttached(text: string): boolean {
  return /^[\p{Mark}\u00AD\u2060]+$/u.test(text)
}

/** Readings that stand side by side. */
interface Stretch {
  left: number
  right: number
}

/** The stretch of each reading. */
function stretchesOf(line: readonly Reading[], turns: boolean): readonly Stretch[] {
  const stretches: Stretch[] = []
  let last: TextPainting | null = null
  for (const {painting} of line) {
    const [left, right] = edges(painting)
    let stretch = stretches.at(-1)
    const attached = isAttached(painting.text)
    if (stretch === undefined || last === null) stretch = {left, right}
    else if (!attached) {
      if (follows(last, painting, turns)) {
        stretch.left = Math.min(stretch.left, left)
        stretch.right = Math.max(stretch.right, right)
      } else stretch = {left, right}
    }
    stretches.push(stretch)
    // A mark over a letter moves the pen aside and back: the next letter follows the one before it.
    if (last === null || !attached) last = painting
  }
  return stretches
}

function follows(last: TextPainting, next: TextPainting, turns: boolean): boolean {
  const onRight = Math.abs(next.from[0] - last.to[0])
  const onLeft = Math.abs(last.from[0] - next.to[0])
  return (turns ? Math.min(onRight, onLeft) : onRight) <= GAP * next.size
}

function edges({from, to}: TextPainting): readonly [number, number] {
  return [Math.min(from[0], to[0]), Math.max(from[0], to[0])]
}

function between(one: Stretch, other: Stretch): number {
  return Math.max(one.left - other.right, other.left - one.right)
}
