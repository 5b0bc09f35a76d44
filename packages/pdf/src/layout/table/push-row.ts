import type {Owner} from '../../display-list.ts'
import {type Canvas, drawRule} from '../canvas.ts'
import type {Break, Repeat} from '../flow.ts'
import type {Frame, Job, Scope} from '../job.ts'
import type {SetLine} from '../paragraph/set-text.ts'
import {breakBeforeLine} from '../push-lines.ts'

/** A row whose cells are set: lines of each cell, in the columns of the table. */
export interface SetRow {
  readonly cells: readonly (readonly SetLine[])[]
  readonly columns: readonly Frame[]
  readonly leading: number
}

export interface RowPlace {
  readonly scope: Scope
  readonly repeat: Repeat | null
  /** Colour of the rule below the row. */
  readonly rule: string
  readonly tied: boolean
  /** All columns together. */
  readonly frame: Frame
}

export function rowHeight(row: SetRow, job: Job): number {
  return linesOf(row) * row.leading + 2 * padding(job)
}

/** Draws a whole row; `as` makes it an artifact, as where the head stands again. */
export function drawRow(canvas: Canvas, row: SetRow, top: number, job: Job, as?: Owner): void {
  for (const [index, lines] of row.cells.entries()) {
    for (const [at, line] of lines.entries()) {
      const y = top + padding(job) + at * row.leading
      line.draw(canvas, row.columns[index]?.left ?? 0, y, as)
    }
  }
}

/** Rows stay whole, but for those that are higher than a third of the page: they break between lines, two on each side at least. */
export function pushRow(row: SetRow, place: RowPlace, job: Job): void {
  const height = rowHeight(row, job)
  const last = (canvas: Canvas, bottom: number): void => {
    const {left, width} = place.frame
    drawRule(canvas, {x: left, y: bottom, width, colour: place.rule, thickness: 0.5})
  }
  if (height > job.pageHeight / 3 && linesOf(row) >= 4) {
    pushDivided(row, place, job, last)
    return
  }
  const notes = row.cells.flat().flatMap((line) => line.notes)
  push(place, {
    height,
    breakBefore: place.tied ? 'forbidden' : 'allowed',
    notes,
    draw: (canvas, top) => {
      drawRow(canvas, row, top, job)
      last(canvas, top + height)
    },
  })
}

function pushDivided(
  row: SetRow,
  place: RowPlace,
  job: Job,
  rule: (canvas: Canvas, bottom: number) => void,
): void {
  const count = linesOf(row)
  for (let at = 0; at < count; at += 1) {
    const above = at === 0 ? padding(job) : 0
    const height = row.leading + above + (at === count - 1 ? padding(job) : 0)
    push(place, {
      height,
      breakBefore: at === 0 && place.tied ? 'forbidden' : breakBeforeLine(at, count),
      notes: row.cells.flatMap((lines) => lines[at]?.notes ?? []),
      draw: (canvas, top) => {
        for (const [index, lines] of row.cells.entries()) {
          lines[at]?.draw(canvas, row.columns[index]?.left ?? 0, top + above)
        }
        if (at === count - 1) rule(canvas, top + height)
      },
    })
  }
}

interface RowStrip {
  readonly height: number
  readonly breakBefore: Break
  readonly notes: readonly string[]
  readonly draw: (canvas: Canvas, top: number) => void
}

function push(place: RowPlace, strip: RowStrip): void {
  const {flow, decorations, repeat} = place.scope
  flow.push(strip, decorations, place.repeat ?? repeat)
}

export function linesOf(row: SetRow): number {
  return Math.max(1, ...row.cells.map((lines) => lines.length))
}

function padding(job: Job): number {
  return job.styles.beat
}
