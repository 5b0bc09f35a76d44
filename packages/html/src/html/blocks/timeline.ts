import {lowerTimeline} from '@onrecord/document'
import {type Child, h} from '../h.ts'
import type {BlockRenderer} from '../render-block.ts'
import {renderScene} from '../scene.ts'
import {renderTable} from './table.ts'

/** The width of a column of text in points; the drawing is scaled to the screen. */
const drawingWidth = 480

/** The drawing, where there is one, above the table of all events. */
export const renderTimeline: BlockRenderer<'timeline'> = (node, context, renderBlocks): Child => {
  const {graphic, table} = lowerTimeline(node, {width: drawingWidth})
  return h(
    'div',
    {className: ['timeline']},
    graphic ? renderScene(graphic.scene, graphic.alt, context.theme) : [],
    renderTable(table, context, renderBlocks),
  )
}
