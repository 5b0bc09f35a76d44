import type {Column} from '@onrecord/document'

/** What the content of a column needs: its longest word, and all of its longest cell on one line. */
export interface Need {
  readonly least: number
  readonly most: number
}

/**
 * Widths of columns that fill a measure: by the shares where columns have them, else from the content, as the automatic
 * layout of CSS does it (CSS 2.2, 17.5.2.2). Every column keeps room for its longest word while there is room for all.
 */
export function columnWidths(
  columns: readonly Column[],
  needs: readonly Need[],
  width: number,
): readonly number[] {
  const shares = columns.map((column) => column.width)
  const given = shares.filter((share) => share !== undefined)
  if (given.length === columns.length) return widen(byShares(given, width), needs, width)
  const least = sum(needs.map((need) => need.least))
  const most = sum(needs.map((need) => need.most))
  if (least >= width) return needs.map((need) => (need.least / least) * width)
  // Each column gets its longest word, and what is left goes where lines are longest.
  const spare = width - least
  const wants = needs.map((need) => Math.sqrt(Math.max(need.most - need.least, 0)))
  const wanted = sum(wants)
  if (most <= width || wanted === 0) {
    return needs.map((need) => need.most + ((width - most) * need.most) / Math.max(most, 1))
  }
  return needs.map((need, index) => need.least + (spare * (wants[index] ?? 0)) / wanted)
}

function byShares(shares: readonly number[], width: number): readonly number[] {
  const all = sum(shares)
  return shares.map((share) => (share / all) * width)
}

/** Columns too narrow for their longest word take room from the others, where these can spare it. */
function widen(
  widths: readonly number[],
  needs: readonly Need[],
  width: number,
): readonly number[] {
  const floors = widths.map((each, index) => Math.max(each, needs[index]?.least ?? 0))
  const excess = sum(floors) - width
  if (excess <= 0) return widths
  const spares = floors.map((each, index) => Math.max(0, each - (needs[index]?.least ?? 0)))
  const spare = sum(spares)
  if (spare < excess) return widths
  return floors.map((each, index) => each - (excess * (spares[index] ?? 0)) / spare)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
