import type {Span} from '../model/common.ts'
import type {Replacement} from '../model/dossier.ts'

/** What stands for a surname that two people share, where nothing says which of them is meant. */
export const NAME_WITHHELD = 'name withheld'

/** A stretch of words to be replaced, and by what. */
export interface Region extends Span {
  readonly by: string
  readonly reason: Replacement['reason']
  /** Whether the words may be those of somebody else: `by` does not tell, since an analyst may choose those words for one person. */
  readonly isShared?: boolean | undefined
}

/**
 * Regions in order and apart from each other. Of two that overlap the first in `regions` gives the words and
 * both give their extent, so that nothing of either stays.
 */
export function mergeRegions(regions: readonly Region[]): Region[] {
  const ranked = regions.map((region, rank) => ({region, rank}))
  ranked.sort((a, b) => a.region.start - b.region.start || a.rank - b.rank)
  const merged: {region: Region; rank: number}[] = []
  for (const next of ranked) {
    const last = merged.at(-1)
    if (last === undefined || next.region.start >= last.region.end) merged.push(next)
    else merged[merged.length - 1] = union(last, next)
  }
  return merged.map(({region}) => region)
}

interface Ranked {
  readonly region: Region
  readonly rank: number
}

function union(a: Ranked, b: Ranked): Ranked {
  const winner = a.rank <= b.rank ? a : b
  return {
    rank: winner.rank,
    region: {
      ...winner.region,
      start: Math.min(a.region.start, b.region.start),
      end: Math.max(a.region.end, b.region.end),
    },
  }
}
