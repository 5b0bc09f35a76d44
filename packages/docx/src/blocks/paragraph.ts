import type {Paragraph} from '@onrecord/document'
import {type ParagraphChild, Tab, TextRun} from 'docx'
import {type BodyChild, type Context, runContext} from '../emit/context.ts'
import {paragraph} from '../emit/paragraph.ts'
import {textRuns} from '../inlines/text.ts'
import type {ParagraphStyleId} from '../styles/style-ids.ts'

export function renderParagraph(node: Paragraph, context: Context): readonly BodyChild[] {
  const run = runContext(context)
  const words = context.inlines(node.children, run)
  const style = styleOf(node, context)
  if (node.number === undefined || context.collector.countsParagraphs) {
    return [paragraph(context, {style, counted: node.number !== undefined}, words)]
  }
  return [paragraph(context, {style}, [...textRuns(node.number, run), tab(), ...words])]
}

/** The jump to the next tab stop. */
export function tab(): ParagraphChild {
  return new TextRun({children: [new Tab()]})
}

function styleOf({role, number}: Paragraph, context: Context): ParagraphStyleId {
  if (number !== undefined) return 'NumberedParagraph'
  if (role === 'standfirst') return 'Standfirst'
  if (role === 'lead') return 'Lead'
  return context.bodyStyle
}
