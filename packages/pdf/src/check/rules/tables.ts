import {listOf} from '../../reader/entries.ts'
import {isKind} from '../../reader/objects.ts'
import type {StructureElement} from '../../reader/structure.ts'
import {attribute} from '../attributes.ts'
import type {CheckContext} from '../context.ts'
import {type Finding, type Rule, rule} from '../rule.ts'
import {type Grid, tableGrid} from '../table-grid.ts'

/** Tables are regular, and their cells know what heads them. */
export const tableRules: readonly Rule[] = [
  rule('table-regular', {ua1: '7.2', ua2: '8.2.5.26'}, function* (context) {
    for (const {table, grid} of tablesOf(context)) {
      if (grid.irregular === null) continue
      const {message, row} = grid.irregular
      yield {message, page: context.pageOf(table), object: row.dict}
    }
  }),
  rule('table-overlap', {ua1: '7.2', ua2: '8.2.5.26'}, function* (context) {
    for (const {table, grid} of tablesOf(context)) {
      if (grid.overlap === null) continue
      const message = 'Two cells of a table lie in one place.'
      yield {message, page: context.pageOf(table), object: grid.overlap.dict}
    }
  }),
  rule('table-headers', {ua1: '7.5', ua2: '8.2.5.26', matterhorn: '15-003'}, function* (context) {
    for (const {table, grid} of tablesOf(context)) {
      if (grid.irregular !== null || grid.overlap !== null) continue
      yield* context.part === 2 ? unheaded(grid, context) : scopeless(table, grid, context)
    }
  }),
]

function* tablesOf(
  context: CheckContext,
): Generator<{readonly table: StructureElement; readonly grid: Grid}> {
  for (const table of context.elements) {
    if (context.type(table) === 'Table') yield {table, grid: tableGrid(table, context)}
  }
}

/** PDF 1.7 assumes no scope: head cells have one, unless every cell names its head cells. */
function* scopeless(
  table: StructureElement,
  grid: Grid,
  context: CheckContext,
): Generator<Finding> {
  const {file, type, pageOf} = context
  const cells = [...new Set(grid.rows.flat())]
  const heads = cells.filter((cell) => type(cell) === 'TH')
  const others = cells.filter((cell) => type(cell) === 'TD')
  if (others.length > 0 && others.every((cell) => namesHeads(cell, heads, context))) return
  for (const head of heads) {
    if (attribute(file, head, 'Scope') !== null) continue
    const message = 'A head cell does not say whether it heads a row or a column.'
    yield {message, page: pageOf(head) ?? pageOf(table), object: head.dict}
  }
}

/** In PDF 2.0 a head cell without scope heads what its place suggests: every cell must have one somewhere. */
function* unheaded(grid: Grid, context: CheckContext): Generator<Finding> {
  const {type, pageOf} = context
  const heads = grid.rows.flat().filter((cell) => type(cell) === 'TH')
  if (heads.length === 0) return
  for (const [row, cells] of grid.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (type(cell) !== 'TD' || namesHeads(cell, heads, context)) continue
      const above = grid.rows.slice(0, row).flatMap((other) => other[column] ?? [])
      const isHeaded =
        above.some((head) => heads.includes(head) && leads(head, 'Column', context)) ||
        cells.slice(0, column).some((head) => heads.includes(head) && leads(head, 'Row', context))
      if (isHeaded) continue
      yield {message: 'No head cell heads a cell.', page: pageOf(cell), object: cell.dict}
    }
  }
}

function leads(head: StructureElement, direction: 'Row' | 'Column', {file}: CheckContext): boolean {
  const scope = attribute(file, head, 'Scope')
  return !isKind(scope, 'name') || scope.name === 'Both' || scope.name === direction
}

/** Whether a cell names head cells by their IDs, and all of them exist. */
function namesHeads(
  cell: StructureElement,
  heads: readonly StructureElement[],
  {file}: CheckContext,
): boolean {
  const value = attribute(file, cell, 'Headers')
  const names = isKind(value, 'array') ? value.items.map(file.resolve) : []
  const ids = new Set(heads.flatMap(({dict}) => listOf(file, dict, 'ID').flatMap(keyOf)))
  return names.length > 0 && names.flatMap(keyOf).every((key) => ids.has(key))
}

/** A byte string as something that can be compared. */
function keyOf(object: Parameters<typeof isKind>[0]): readonly string[] {
  return isKind(object, 'string') ? [object.bytes.join(',')] : []
}
