import {type Cell, type Column, plainText, type Row, type Table} from '@onrecord/document'
import type {Context} from '../context.ts'
import {type Child, h} from '../h.ts'
import {renderInlines} from '../inlines.ts'
import type {BlockRenderer} from '../render-block.ts'
import {reviewNote} from '../review.ts'

/** On a narrow screen a table scrolls in a frame that the keyboard reaches (WCAG 2.2, 1.4.10 and 2.1.1). */
export const renderTable: BlockRenderer<'table'> = (node, context): Child =>
  h(
    'div',
    {
      className: ['scroll'],
      role: 'group',
      tabIndex: 0,
      ariaLabel: plainText(node.caption, context.tree.labels),
    },
    h(
      'table',
      {},
      h(
        'caption',
        {},
        renderInlines(node.caption, context),
        node.summary === undefined
          ? []
          : [' ', h('span', {className: ['visually-hidden']}, node.summary)],
      ),
      columnWidths(node.columns),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          node.head.map((cell, i) => columnHead(cell, node.columns[i], context)),
        ),
      ),
      h(
        'tbody',
        {},
        node.rows.map((row) => renderRow(row, node, context)),
      ),
    ),
  )

/** Widths only where every column has one: a browser divides the rest better than a guess. */
function columnWidths(columns: readonly Column[]): Child {
  const widths = columns.flatMap(({width}) => width ?? [])
  const total = widths.reduce((sum, width) => sum + width, 0)
  if (widths.length < columns.length || total <= 0) return []
  return h(
    'colgroup',
    {},
    widths.map((width) => h('col', {style: `width:${Math.round((width / total) * 1000) / 10}%`})),
  )
}

function columnHead(cell: Cell, column: Column | undefined, context: Context): Child {
  return h('th', {scope: 'col', ...alignment(column)}, renderInlines(cell.children, context))
}

function renderRow(row: Row, table: Table, context: Context): Child {
  return h(
    'tr',
    {},
    row.cells.map((cell, i) => {
      const words = renderInlines(cell.children, context)
      const remark = i === row.cells.length - 1 ? reviewNote(row.review) : []
      return i < table.rowHeaders
        ? h('th', {scope: 'row', ...alignment(table.columns[i])}, words, remark)
        : h('td', alignment(table.columns[i]), words, remark)
    }),
  )
}

function alignment(column: Column | undefined): {readonly className?: string[]} {
  return column?.align === 'end' ? {className: ['end']} : {}
}
