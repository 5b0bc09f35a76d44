import type {PdfFile} from '../../reader/file.ts'
import {isKind, type PdfObject} from '../../reader/objects.ts'
import {childElements, elementsOf, type StructureElement} from '../../reader/structure.ts'
import type {CheckContext} from '../context.ts'
import type {Rule} from '../rule.ts'

/** Head cells say what they head, by `Scope`, or the cells of the table say it by `Headers`. */
export const tableHeaders: Rule = {
  name: 'table-headers',
  clause: '7.5',
  *check(context) {
    const {elements, file, type, pageOf} = context
    for (const table of elements.filter((element) => type(element) === 'Table')) {
      const cells = elementsOf([table])
      if (cells.some(({dict}) => attribute(file, dict, 'Headers') !== null)) continue
      for (const cell of cells.filter((element) => type(element) === 'TH')) {
        if (attribute(file, cell.dict, 'Scope') !== null) continue
        const message = 'A head cell does not say whether it heads a row or a column.'
        yield {message, page: pageOf(cell), object: cell.dict}
      }
    }
  },
}

/** Every row has as many columns, cells that span counted. */
export const tableRegular: Rule = {
  name: 'table-regular',
  clause: '7.2',
  *check(context) {
    const {elements, type, pageOf} = context
    for (const table of elements.filter((element) => type(element) === 'Table')) {
      const widths = rowWidths(table, context)
      const first = widths[0]?.width
      const other = widths.find(({width}) => width !== first)
      if (other === undefined) continue
      const message = `A row of a table has ${other.width} columns, the first has ${first}.`
      yield {message, page: pageOf(table), object: other.row.dict}
    }
  },
}

/** Columns that each row fills; a cell over several rows fills them in the rows below too. */
function rowWidths(
  table: StructureElement,
  {file, type}: CheckContext,
): readonly {readonly row: StructureElement; readonly width: number}[] {
  const rows = tableRows(table, type)
  const widths = rows.map(() => 0)
  rows.forEach((row, index) => {
    for (const {dict} of childElements(row)) {
      const columns = span(file, dict, 'ColSpan')
      const end = Math.min(rows.length, index + span(file, dict, 'RowSpan'))
      for (let at = index; at < end; at++) widths[at] = (widths[at] ?? 0) + columns
    }
  })
  return rows.map((row, index) => ({row, width: widths[index] ?? 0}))
}

function tableRows(
  table: StructureElement,
  type: (element: StructureElement) => string,
): readonly StructureElement[] {
  return childElements(table).flatMap((child) => {
    if (type(child) === 'TR') return [child]
    return ['THead', 'TBody', 'TFoot'].includes(type(child)) ? tableRows(child, type) : []
  })
}

function span(file: PdfFile, cell: PdfObject, key: string): number {
  const value = attribute(file, cell, key)
  return typeof value === 'number' ? value : 1
}

/** An attribute of the owner Table; attributes are one object or a list of them. */
function attribute(file: PdfFile, element: PdfObject, key: string): PdfObject {
  const attributes = file.get(element, 'A')
  const objects = isKind(attributes, 'array') ? attributes.items.map(file.resolve) : [attributes]
  for (const object of objects) {
    const value = file.get(object, key)
    if (value !== null) return value
  }
  return null
}
