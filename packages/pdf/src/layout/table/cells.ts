import type {Cell, Table} from '@onrecord/document'
import {runsOf} from '../inlines.ts'
import type {Job} from '../job.ts'
import {box, forbidden, type Items} from '../paragraph/items.ts'
import {
  type MeasuredText,
  measureText,
  type SetLine,
  type Setting,
  setMeasured,
} from '../paragraph/set-text.ts'
import type {Element} from '../structure.ts'
import type {Need} from './column-widths.ts'

/** A cell with its element, not yet set to a width. */
export interface OpenCell {
  readonly text: MeasuredText
  readonly setting: Setting
}

/** How cells of a table are set. */
export interface CellSettings {
  readonly head: Setting
  readonly cell: Setting
}

/** Makes the elements of a row and the text of its cells. */
export function openRow(
  cells: readonly Cell[],
  row: Element,
  kind: 'head' | 'body',
  table: Table,
  settings: CellSettings,
  job: Job,
): readonly OpenCell[] {
  return cells.map((cell, index) => {
    const setting = settingOf(index, kind, table, settings)
    const header = kind === 'head' || index < table.rowHeaders
    const element = header
      ? job.structure.add(row, 'TH', {scope: kind === 'head' ? 'Column' : 'Row'})
      : job.structure.add(row, 'TD')
    const runs = runsOf(cell.children, setting.style, element, job)
    return {text: measureText(runs, setting, job.hyphenate), setting}
  })
}

function settingOf(
  index: number,
  kind: 'head' | 'body',
  table: Table,
  settings: CellSettings,
): Setting {
  const setting = kind === 'head' ? settings.head : settings.cell
  const align = table.columns[index]?.align ?? 'start'
  if (kind === 'head' || index >= table.rowHeaders)
    return align === setting.align ? setting : {...setting, align}
  return {...setting, align, style: {...setting.style, weight: 600}}
}

export function setCell(cell: OpenCell, width: number, job: Job): readonly SetLine[] {
  return setMeasured(cell.text, width, cell.setting, job.hyphenate)
}

/** The room that the cells of a column need. */
export function needOf(cells: readonly OpenCell[]): Need {
  let least = 0
  let most = 0
  for (const cell of cells) {
    // All that a cell holds on one line, its forced lines too.
    most = Math.max(
      most,
      cell.text.reduce((sum, {items}) => sum + items.natural, 0),
    )
    least = Math.max(least, ...cell.text.map(({items}) => longestWord(items)))
  }
  return {least, most}
}

/** Boxes beside each other, without a place to break, count as one. */
function longestWord(items: Items): number {
  let longest = 0
  let current = 0
  for (const [index, kind] of items.kind.entries()) {
    if (kind === box || items.cost[index] === forbidden) current += items.width[index] ?? 0
    else current = 0
    longest = Math.max(longest, current)
  }
  return longest
}
