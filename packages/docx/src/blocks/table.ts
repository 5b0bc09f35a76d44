import {type Column, plainText, type Table} from '@onrecord/document'
import {type Paragraph, TableCell, TableRow} from 'docx'
import {caption} from '../emit/caption.ts'
import {type BodyChild, type Context, columnOrderOf, runContext} from '../emit/context.ts'
import {DescribedTable} from '../emit/described-table.ts'
import {paragraph} from '../emit/paragraph.ts'
import {columnWidths} from './column-widths.ts'

/** A table under its caption: the head repeats on each page, rows stay whole, and nothing is merged. */
export function renderTable(node: Table, context: Context): readonly BodyChild[] {
  return [...caption(context, 'Table', node.caption), tableBody(node, context)]
}

/** The table without its caption. */
export function tableBody(node: Table, context: Context): DescribedTable {
  const widths = columnWidths(node, context.page.textWidth)
  const title = plainText(node.caption, context.tree.labels)
  const head = tableRow(node, node.head, {head: true, keepNext: true, widths}, context)
  const rows = node.rows.map((row, index) => {
    context.collector.commentNext(row.review)
    const keepNext = keepsNext(index, node.rows.length)
    return tableRow(node, row.cells, {head: false, keepNext, widths}, context)
  })
  const table = new DescribedTable({
    style: 'RuledTable',
    title,
    description: node.summary || title || columnNames(node, context),
    width: {size: context.page.textWidth, type: 'dxa'},
    layout: 'fixed',
    columnWidths: [...widths],
    tableLook: {firstRow: true, firstColumn: node.rowHeaders === 1, noHBand: true, noVBand: true},
    ...columnOrderOf(context),
    rows: [head, ...rows],
  })
  context.collector.askDistance()
  return table
}

/** A short table stands on one page; of a longer one no row stands alone, neither the first nor the last. */
function keepsNext(index: number, count: number): boolean {
  const last = count - 1
  return index < last && (count <= fewRows || index === 0 || index === last - 1)
}

const fewRows = 4

/** What a table without a caption says to who cannot see it. */
function columnNames({head}: Table, {tree}: Context): string {
  return head.map(({children}) => plainText(children, tree.labels)).join(', ')
}

interface RowInit {
  readonly head: boolean
  readonly keepNext: boolean
  readonly widths: readonly number[]
}

function tableRow(
  table: Table,
  cells: Table['head'],
  {head, keepNext, widths}: RowInit,
  context: Context,
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(head && {tableHeader: true}),
    children: cells.map(
      ({children}, index) =>
        new TableCell({
          width: {size: widths[index] ?? 0, type: 'dxa'},
          ...(head && {verticalAlign: 'bottom'}),
          children: [
            cellParagraph(context, table.columns[index], {
              bold: head || index < table.rowHeaders,
              keepNext,
              children,
            }),
          ],
        }),
    ),
  })
}

function cellParagraph(
  context: Context,
  column: Column | undefined,
  cell: {readonly bold: boolean; readonly keepNext: boolean; readonly children: Table['caption']},
): Paragraph {
  const style = column?.align === 'end' ? 'TableNumber' : 'TableText'
  const run = runContext(context, {inBold: cell.bold})
  return paragraph(context, {style, keepNext: cell.keepNext}, context.inlines(cell.children, run))
}
