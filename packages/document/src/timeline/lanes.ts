/** A label on a pole: the pole stands at `x`, the label hangs beside its top like a flag. */
export interface Flag {
  readonly x: number
  readonly width: number
}

export interface PlacedFlag {
  readonly side: 'right' | 'left'
  /** 0 is the lowest. */
  readonly lane: number
}

export interface FlagLayout {
  readonly flags: readonly PlacedFlag[]
  readonly lanes: number
}

/**
 * Hangs flags so that no label meets another one and no pole runs through a label: those on the left wave to the right, those
 * on the right to the left, with as few lanes as can be.
 *
 * @param flags by `x`, ascending
 * @returns `null` where it cannot be done within `width` points and `lanes` lanes
 */
export function hangFlags(
  flags: readonly Flag[],
  limits: {readonly width: number; readonly lanes: number; readonly gap: number},
): FlagLayout | null {
  let best: FlagLayout | null = null
  for (let turning = flags.length; turning >= 0; turning--) {
    const layout = layFlags(flags, turning, limits)
    if (layout && (!best || layout.lanes < best.lanes)) best = layout
  }
  return best
}

/** Flags before index `turning` wave to the right, the others to the left. */
function layFlags(
  flags: readonly Flag[],
  turning: number,
  limits: {readonly width: number; readonly lanes: number; readonly gap: number},
): FlagLayout | null {
  const extents = flags.map((flag, i) => extentOf(flag, i < turning ? 'right' : 'left'))
  if (extents.some(({start, end}) => start < 0 || end > limits.width)) return null
  const hung: Hung[] = []
  for (const index of hangingOrder(flags.length, turning)) {
    const extent = extents[index]
    const lane = extent ? lowestLane(extent, hung, limits) : null
    if (!extent || lane === null) return null
    hung.push({...extent, index, lane})
  }
  hung.sort((a, b) => a.index - b.index)
  return {
    flags: hung.map(({side, lane}) => ({side, lane})),
    lanes: Math.max(0, ...hung.map(({lane}) => lane + 1)),
  }
}

interface Extent {
  readonly side: PlacedFlag['side']
  readonly x: number
  readonly start: number
  readonly end: number
}

interface Hung extends Extent {
  readonly index: number
  readonly lane: number
}

function extentOf({x, width}: Flag, side: PlacedFlag['side']): Extent {
  return side === 'right'
    ? {side, x, start: x, end: x + width}
    : {side, x, start: x - width, end: x}
}

/** From the edges' far sides inwards, so that a flag meets the poles it must clear before it is hung. */
function hangingOrder(count: number, turning: number): readonly number[] {
  const indexes = Array.from({length: count}, (_, i) => i)
  return [...indexes.slice(0, turning).reverse(), ...indexes.slice(turning)]
}

function lowestLane(
  extent: Extent,
  others: readonly Hung[],
  limits: {readonly lanes: number; readonly gap: number},
): number | null {
  const start = extent.start - limits.gap
  const end = extent.end + limits.gap
  for (let lane = 0; lane < limits.lanes; lane++) {
    const free = others.every((other) => {
      const labelsMeet = other.lane === lane && start < other.end && other.start < end
      const poleOfOther = other.lane >= lane && start < other.x && other.x < end
      const ownPole = other.lane <= lane && other.start < extent.x && extent.x < other.end
      return !labelsMeet && !poleOfOther && !ownPole
    })
    if (free) return lane
  }
  return null
}
