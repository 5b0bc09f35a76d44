import type {StructureElement} from '../reader/structure.ts'
import {attribute} from './attributes.ts'
import type {CheckContext} from './context.ts'
import {significantChildren} from './significance.ts'

/** The cells of a table by row and column; a cell that spans stands in each place that it covers. */
export interface Grid {
  readonly rows: readonly (readonly StructureElement[])[]
  /** Why the table is not regular, and the row at fault; `null` where it is. */
  readonly irregular: {readonly message: string; readonly row: StructureElement} | null
  /** A cell that lies on another; `null` where none does. */
  readonly overlap: StructureElement | null
}

/** More columns or rows than a cell spans; longer spans are cut. */
const WIDEST = 10_000

/** Sets the cells of a table as a reader would: each in the first place that is free, spans covering rows below. */
export function tableGrid(table: StructureElement, context: CheckContext): Grid {
  const rows = tableRows(table, context)
  const places: StructureElement[][] = rows.map(() => [])
  let overlap: StructureElement | null = null
  let below: StructureElement | null = null
  for (const [index, row] of rows.entries()) {
    let column = 0
    for (const cell of significantChildren(row, context)) {
      while (places[index]?.[column] !== undefined) column += 1
      const width = span(cell, 'ColSpan', context)
      const height = span(cell, 'RowSpan', context)
      if (index + height > rows.length) below ??= row
      const covered = places.slice(index, index + height)
      context.file.budget.spend(width * covered.length)
      if (cover(cell, covered, column, width)) overlap ??= cell
      column += width
    }
  }
  return {rows: places, irregular: irregularity(rows, places, below), overlap}
}

/** Puts a cell into rows; says whether another was there. */
function cover(
  cell: StructureElement,
  rows: readonly StructureElement[][],
  column: number,
  width: number,
): boolean {
  let isTaken = false
  for (const row of rows) {
    for (let at = column; at < column + width; at++) {
      if (row[at] !== undefined) isTaken = true
      row[at] ??= cell
    }
  }
  return isTaken
}

function irregularity(
  rows: readonly StructureElement[],
  places: readonly (readonly StructureElement[])[],
  below: StructureElement | null,
): Grid['irregular'] {
  if (below !== null) return {message: 'A cell of a table reaches below its last row.', row: below}
  const first = places[0]?.length ?? 0
  for (const [index, row] of rows.entries()) {
    const width = Object.keys(places[index] ?? []).length
    if (width === first) continue
    return {message: `A row of a table has ${width} columns, the first has ${first}.`, row}
  }
  return null
}

function tableRows(table: StructureElement, context: CheckContext): readonly StructureElement[] {
  return significantChildren(table, context).flatMap((child) => {
    const type = context.type(child)
    if (type === 'TR') return [child]
    return ['THead', 'TBody', 'TFoot'].includes(type) ? tableRows(child, context) : []
  })
}

function span(cell: StructureElement, key: string, {file}: CheckContext): number {
  const value = attribute(file, cell, key)
  return typeof value === 'number' ? Math.min(Math.max(1, Math.floor(value)), WIDEST) : 1
}
