import type {Table} from '@onrecord/document'
import type {Owner} from '../../display-list.ts'
import {drawRule} from '../canvas.ts'
import {layoutCaption} from '../caption.ts'
import type {Repeat} from '../flow.ts'
import {plainRun} from '../inlines.ts'
import type {Frame, Job, Scope} from '../job.ts'
import {setText} from '../paragraph/set-text.ts'
import type {Element} from '../structure.ts'
import {type CellSettings, needOf, type OpenCell, openRow, setCell} from '../table/cells.ts'
import {columnWidths} from '../table/column-widths.ts'
import {drawRow, linesOf, pushRow, rowHeight, type SetRow} from '../table/push-row.ts'

export function layoutTable(table: Table, scope: Scope, job: Job): void {
  const {tableHead, tableCell} = job.styles
  setTable(table, scope, job, {head: tableHead, cell: tableCell})
}

/** A table in small type, as where it repeats a drawing. */
export function layoutSmallTable(table: Table, scope: Scope, job: Job): void {
  const {smallTableHead, smallTableCell} = job.styles
  setTable(table, scope, job, {head: smallTableHead, cell: smallTableCell})
}

/** A head that stands again on the next page is no content: it was read already. */
const repeated: Owner = {type: 'artifact', kind: 'Header'}

function setTable(table: Table, scope: Scope, job: Job, settings: CellSettings): void {
  const {flow} = scope
  const frame = scope.wide
  const {beat} = job.styles
  const summary = table.summary === undefined ? {} : {summary: table.summary}
  const element = job.structure.add(scope.parent, 'Table', summary)
  const first = flow.strips.length
  flow.space(beat * 4)
  const label = captionOf(table, element, scope, job)
  flow.space(beat)
  const open = openTable(table, element, settings, job)
  const columns = columnsOf(table, open, frame, job)
  const [head, ...rows] = open.map((cells): SetRow => {
    const lines = cells.map((cell, index) => setCell(cell, columns[index]?.width ?? 1, job))
    return {cells: lines, columns, leading: cells[0]?.setting.leading ?? settings.cell.leading}
  })
  if (!head) return
  pushHead(head, frame, scope, job)
  const repeat = repeatOf(head, label, frame, job)
  const {rule, muted} = job.theme.colours
  for (const [index, row] of rows.entries()) {
    const end = index === rows.length - 1
    // No short row stands alone with the head, neither the first nor the last.
    const tied = index === 0 || (index === 1 && isShort(rows[0])) || (end && isShort(row))
    pushRow(row, {scope, repeat, rule: end ? muted : rule, tied, frame}, job)
  }
  // A short table stands on one page, even where that leaves the one before it short.
  flow.keepTogether(first, job.pageHeight / 3)
  flow.space(beat * 5)
}

/** Rows of one or two lines; higher ones make a page of their own account. */
function isShort(row: SetRow | undefined): boolean {
  return row === undefined || linesOf(row) < 3
}

function captionOf(table: Table, element: Element, scope: Scope, job: Job): string | null {
  if (table.caption.length === 0) return null
  const caption = job.structure.add(element, 'Caption')
  return layoutCaption(table.caption, 'table', caption, scope.wide, scope, job)
}

/** The head and the rows, with their elements. */
function openTable(
  table: Table,
  element: Element,
  settings: CellSettings,
  job: Job,
): readonly (readonly OpenCell[])[] {
  const top = job.structure.add(job.structure.add(element, 'THead'), 'TR')
  const head = openRow(table.head, top, 'head', table, settings, job)
  const body = job.structure.add(element, 'TBody')
  const rows = table.rows.map((row) =>
    openRow(row.cells, job.structure.add(body, 'TR'), 'body', table, settings, job),
  )
  return [head, ...rows]
}

function columnsOf(
  table: Table,
  rows: readonly (readonly OpenCell[])[],
  frame: Frame,
  job: Job,
): readonly Frame[] {
  const gutter = Math.min(job.styles.beat * 4, frame.width / (table.columns.length * 4))
  const needs = table.columns.map((_, index) => needOf(rows.flatMap((cells) => cells[index] ?? [])))
  const room = frame.width - gutter * (table.columns.length - 1)
  let {left} = frame
  return columnWidths(table.columns, needs, room).map((width) => {
    const column = {left, width}
    left += width + gutter
    return column
  })
}

function pushHead(head: SetRow, frame: Frame, scope: Scope, job: Job): void {
  const height = rowHeight(head, job)
  const draw: Repeat['draw'] = (canvas, top) => {
    drawRow(canvas, head, top, job)
    ruleBelow(canvas, frame, top + height, job)
  }
  const notes = head.cells.flat().flatMap((line) => line.notes)
  scope.flow.push({height, notes, draw}, scope.decorations, scope.repeat)
}

/** What stands at the top of the next page: that the table goes on, and the head again. */
function repeatOf(head: SetRow, label: string | null, frame: Frame, job: Job): Repeat {
  const {label: quiet} = job.styles
  const height = rowHeight(head, job)
  const above = label === null ? 0 : quiet.leading + job.styles.beat
  const words = `${label ?? ''} (${job.tree.labels.continued})`
  const run = {...plainRun(words, quiet.style, job.structure.root, job), owner: repeated}
  const [line] = setText([run], frame.width, quiet, job.hyphenate)
  return {
    height: above + height,
    draw: (canvas, top) => {
      if (label !== null) line?.draw(canvas, frame.left, top)
      drawRow(canvas, head, top + above, job, repeated)
      ruleBelow(canvas, frame, top + above + height, job)
    },
  }
}

function ruleBelow(canvas: Parameters<Repeat['draw']>[0], frame: Frame, y: number, job: Job): void {
  const {left, width} = frame
  drawRule(canvas, {x: left, y, width, colour: job.theme.colours.muted, thickness: 0.75})
}
