import type {Row, Table} from '@onrecord/document'
import type {TableRow} from 'mdast'
import {reviewText} from '../shared/review-text.ts'
import type {MarkdownContext} from './context.ts'
import {type Flow, paragraph} from './flow.ts'
import {phrases, words} from './inlines.ts'

/** The caption as a paragraph in bold, then the table. */
export function renderTable(node: Table, context: MarkdownContext): readonly Flow[] {
  return [
    ...paragraph([{type: 'strong', children: phrases(node.caption, context)}]),
    ...paragraph(words(node.summary ?? '')),
    {
      type: 'table',
      align: node.columns.map(({align}) => (align === 'end' ? 'right' : null)),
      children: [
        tableRow({cells: node.head}, context),
        ...node.rows.map((row) => tableRow(row, context)),
      ],
    },
  ]
}

function tableRow({cells, review}: Row, context: MarkdownContext): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell, i) => ({
      type: 'tableCell',
      children: [
        ...phrases(cell.children, {...context, inCell: true}),
        ...(review && i === cells.length - 1 ? words(` [${reviewText(review)}]`) : []),
      ],
    })),
  }
}
