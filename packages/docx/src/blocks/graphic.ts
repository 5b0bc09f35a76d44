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

/** The drawing alone, in line with the text. */
export function drawingParagraph(node: Graphic, context: Context): Paragraph {
  const drawing = sceneDrawing(node.scene, {
    alt: node.alt,
    theme: context.theme,
    maxWidth: context.page.textWidth / 20,
  })
  return paragraph(context, {style: 'Drawing', keepNext: node.data !== undefined}, [
    new TextRun({children: [drawing]}),
  ])
}
