import type {
  Column,
  KeyFigure,
  KeyFigures,
  Row,
  Table,
  Timeline,
  TimelineEvent,
} from '../nodes/blocks.ts'
import type {NodeData} from '../nodes/node-data.ts'
import {requireData, requireForm, requireList} from '../require-input.ts'
import {type InlineContent, inlines} from './content.ts'

/** A table as one writes it. */
export interface TableInit extends NodeData {
  readonly caption: InlineContent
  readonly summary?: string | undefined
  readonly head: readonly InlineContent[]
  /** Rows of cells, or `row` where a row carries evidence or a review. */
  readonly rows: readonly (readonly InlineContent[] | Row)[]
  /** One for each cell of the head; left out: all at the start. */
  readonly columns?: readonly Column[] | undefined
  /** 1 unless given: the first cell of a row names it. */
  readonly rowHeaders?: Table['rowHeaders'] | undefined
}

/** A table with a header row; cells are words or inlines. */
export function table(init: TableInit): Table {
  const {caption, head, rows, columns, rowHeaders, ...rest}: TableInit = Object(init)
  requireList(head, 'table: head')
  requireList(rows, 'table: rows')
  requireForm(caption, 'content', 'table: caption')
  return {
    type: 'table',
    ...rest,
    caption: inlines(caption),
    columns: columns ?? head.map((): Column => ({align: 'start'})),
    head: head.map(cell),
    rows: rows.map((cells) => (isRow(cells) ? cells : row(cells))),
    rowHeaders: rowHeaders ?? 1,
  }
}

/** A row of a table that carries evidence or a review. */
export function row(cells: readonly InlineContent[], data: NodeData = {}): Row {
  requireData(data, 'row')
  requireList(cells, 'row: cells')
  return {...data, cells: cells.map(cell)}
}

/** A key figure as one writes it. */
export interface KeyFigureInit extends Omit<KeyFigure, 'label' | 'source'> {
  readonly label: InlineContent
  readonly source: InlineContent
}

/** Numbers in large type, each with its label and where it comes from. */
export function keyFigures(items: readonly KeyFigureInit[], data: NodeData = {}): KeyFigures {
  requireData(data, 'keyFigures')
  requireList(items, 'keyFigures: items')
  return {
    type: 'keyFigures',
    ...data,
    items: items.map((item) => {
      requireForm(Object(item).value, 'string', 'keyFigures: value of an item')
      requireForm(item.label, 'content', 'keyFigures: label of an item')
      requireForm(item.source, 'content', 'keyFigures: source of an item')
      return {...item, label: inlines(item.label), source: inlines(item.source)}
    }),
  }
}

/** An event as one writes it: without words of its own, its label is told. */
export interface TimelineEventInit extends Omit<TimelineEvent, 'children'> {
  readonly children?: InlineContent | undefined
}

/** A timeline as one writes it. */
export interface TimelineInit extends Omit<Timeline, 'type' | 'caption' | 'events'> {
  readonly caption: InlineContent
  readonly events: readonly TimelineEventInit[]
}

/** Dated events, which renderers draw to scale and set as a table: see `lowerTimeline`. */
export function timeline(init: TimelineInit): Timeline {
  requireList(Object(init).events, 'timeline: events')
  requireForm(init.caption, 'content', 'timeline: caption')
  return {
    type: 'timeline',
    ...init,
    caption: inlines(init.caption),
    events: init.events.map((event) => ({
      ...event,
      children: inlines(event.children ?? event.label),
    })),
  }
}

function cell(content: InlineContent): {readonly children: ReturnType<typeof inlines>} {
  return {children: inlines(content)}
}

function isRow(cells: readonly InlineContent[] | Row): cells is Row {
  return Object(cells) === cells && 'cells' in cells
}
