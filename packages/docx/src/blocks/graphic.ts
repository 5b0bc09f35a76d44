import type {Graphic} from '@onrecord/document'
import {type Paragraph, TextRun} from 'docx'
import {sceneDrawing} from '../drawing/scene-drawing.ts'
import {caption} from '../emit/caption.ts'
import type {BodyChild, Context} from '../emit/context.ts'
import {paragraph} from '../emit/paragraph.ts'
import {tableBody} from './table.ts'

/** A drawing of real shapes under its caption, with the same data as a table below it. */
export function renderGraphic(node: Graphic, context: Context): readonly BodyChild[] {
  return [
    ...caption(context, 'Figure', node.caption),
    drawingParagraph(node, context),
    ...(node.data ? [tableBody(node.data, context)] : []),
  ]
}

/** The drawing alone, in line with the text: a chart of Word's own where there are data for one, shapes otherwise. */
export function drawingParagraph(node: Graphic, context: Context): Paragraph {
  const {scene, alt, chart, data} = node
  const {drawChart, theme, page} = context
  const maxWidth = page.textWidth / 20
  const drawing =
    chart && drawChart
      ? drawChart(chart, {
          alt,
          theme,
          width: Math.min(Math.max(scene.width, maxWidth / 2), maxWidth),
          height: Math.max(scene.height, smallestChart),
        })
      : new TextRun({children: [sceneDrawing(scene, {alt, theme, maxWidth})]})
  return paragraph(context, {style: 'Drawing', keepNext: data !== undefined}, [drawing])
}

/** Points: room for two bars, an axis and its numbers. */
const smallestChart = 120
