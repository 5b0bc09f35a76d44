import {lowerTimeline, type Timeline} from '@onrecord/document'
import type {Job, Scope} from '../job.ts'
import {layoutGraphic} from './graphic.ts'
import {layoutSmallTable} from './table.ts'

/** The drawing for the eye, and below it the table with the same events. */
export function layoutTimeline(timeline: Timeline, scope: Scope, job: Job): void {
  const {graphic, table} = lowerTimeline(timeline, {width: scope.wide.width})
  if (graphic) {
    layoutGraphic(graphic, scope, job)
    // Its numbers are those of the rows: on two pages neither can be read.
    scope.flow.tie()
  }
  layoutSmallTable(table, scope, job)
}
