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
  if (most <= width) {
    return needs.map((need) => need.most + ((width - most) * need.most) / Math.max(most, 1))
  }
  return fill(needs, width)
}

/**
 * Each column gets its longest word, and what is left goes where lines are longest: by the root of what is wanted, so that one long
 * column does not take all. A column that has all it wants leaves the rest to the others.
 */
function fill(needs: readonly Need[], width: number): readonly number[] {
  const spare = width - sum(needs.map((need) => need.least))
  const wants = needs.map((need) => Math.sqrt(Math.max(need.most - need.least, 0)))
  const wanted = Math.max(sum(wants), Number.MIN_VALUE)
  const widths = needs.map((need, index) => need.least + (spare * (wants[index] ?? 0)) / wanted)
  const sated = needs.map((need, index) => (widths[index] ?? 0) > need.most)
  if (!sated.includes(true)) return widths
  return fill(
    needs.map((need, index) => (sated[index] ? {least: need.most, most: need.most} : need)),
    width,
  )
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
