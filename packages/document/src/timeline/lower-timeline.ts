import type {Graphic, Row, Table, Timeline, TimelineEvent} from '../nodes/blocks.ts'
import {requireList, requireNode} from '../require-input.ts'
import {parseDay} from './civil-days.ts'
import {type DatedEvent, drawTimeline} from './draw-timeline.ts'

/** What a timeline stands for. */
export interface LoweredTimeline {
  /** The dated events to scale, under the caption of the table; `null` where fewer than two days are known. */
  readonly graphic: Graphic | null
  /** All events in their order, the undated ones too. */
  readonly table: Table
}

/**
 * Lowers a timeline to a drawing and the table with the same data.
 *
 * A day is a point, an uncertain date a bar from its first to its last possible day, a planned event hollow. Long empty times are cut
 * out of the axis, with a break. Labels hang on poles without overlap; where they find no room, points carry the numbers that
 * then stand before the dates of the table.
 *
 * @param options.width of the drawing, in points
 */
export function lowerTimeline(
  timeline: Timeline,
  options: {readonly width: number},
): LoweredTimeline {
  requireTimeline(timeline, 'lowerTimeline')
  if (!(Object(options).width > 0)) {
    throw new TypeError(
      `lowerTimeline: width of the drawing is a number of points such as 451, got ${String(Object(options).width)}`,
    )
  }
  const dated = timeline.events
    .flatMap(datedEvent)
    .map((one, index): DatedEvent => ({...one, number: index + 1}))
  const drawing = spansTime(dated) ? drawTimeline(dated, options.width, timeline.months) : null
  return {
    graphic: drawing && {type: 'graphic', scene: drawing.scene, alt: timeline.alt},
    table: eventTable(
      timeline,
      new Map(drawing?.numbered ? dated.map(({event, number}) => [event, number]) : []),
    ),
  }
}

/** The table of a timeline alone, for whoever draws nothing. */
export function timelineTable(timeline: Timeline): Table {
  requireTimeline(timeline, 'timelineTable')
  return eventTable(timeline, new Map())
}

function requireTimeline(timeline: Timeline, asked: string): void {
  requireNode(timeline, `${asked} takes`)
  requireList(timeline.events, `${asked}: events of a timeline`)
}

function datedEvent(event: TimelineEvent): readonly Omit<DatedEvent, 'number'>[] {
  const from = event.from === null ? null : parseDay(event.from)
  const to = event.to === null ? null : parseDay(event.to)
  if (from === null || to === null) return []
  return [{event, from: Math.min(from, to), to: Math.max(from, to)}]
}

function spansTime(dated: readonly DatedEvent[]): boolean {
  return new Set(dated.map(({from, to}) => `${from}/${to}`)).size > 1
}

function eventTable(timeline: Timeline, numbers: ReadonlyMap<TimelineEvent, number>): Table {
  const {headers, caption, evidence, review} = timeline
  return {
    type: 'table',
    ...(evidence && {evidence}),
    ...(review && {review}),
    caption,
    columns: [
      {align: 'start', width: 0.25},
      {align: 'start', width: 0.57},
      {align: 'start', width: 0.18},
    ],
    head: [headers.date, headers.event, headers.status].map(textCell),
    rows: timeline.events.map((event) => eventRow(event, numbers.get(event) ?? null)),
    rowHeaders: 1,
  }
}

function eventRow(event: TimelineEvent, number: number | null): Row {
  const date = number === null ? event.dateLabel : `${number} · ${event.dateLabel}`
  return {
    ...(event.evidence && {evidence: event.evidence}),
    ...(event.review && {review: event.review}),
    cells: [textCell(date), {children: event.children}, textCell(event.status)],
  }
}

function textCell(value: string): Row['cells'][number] {
  return {children: [{type: 'text', value}]}
}
