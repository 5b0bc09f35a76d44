import {lowerTimeline, type Timeline} from '@onrecord/document'
import {caption} from '../emit/caption.ts'
import type {BodyChild, Context} from '../emit/context.ts'
import {drawingParagraph} from './graphic.ts'
import {tableBody} from './table.ts'

/** A timeline is its drawing, where its dates allow one, and the table that says the same, under one caption. */
export function renderTimeline(node: Timeline, context: Context): readonly BodyChild[] {
  const {graphic, table} = lowerTimeline(node, {width: context.page.textWidth / 20})
  return [
    ...caption(context, 'Table', node.caption),
    ...(graphic ? [drawingParagraph({...graphic, data: table}, context)] : []),
    tableBody(table, context),
  ]
}
