import type {Inline} from '@onrecord/document'
import {type Paragraph, TextRun} from 'docx'
import {textRuns} from '../inlines/text.ts'
import {type Context, runContext} from './context.ts'
import {field} from './field.ts'
import {paragraph} from './paragraph.ts'

/** A caption with its number as a field, so that tables and figures renumber when one is added. */
export function caption(
  context: Context,
  kind: 'Table' | 'Figure',
  words: readonly Inline[] | undefined,
): readonly Paragraph[] {
  if (!words || words.length === 0) return []
  const {labels} = context.tree
  const run = runContext(context, {inBold: true})
  const number = context.collector.next(kind)
  return [
    paragraph(context, {style: 'Caption'}, [
      ...textRuns(`${kind === 'Table' ? labels.table : labels.figure} `, run),
      ...field(`SEQ ${kind} \\* ARABIC`, [new TextRun({text: String(number)})]),
      ...textRuns('. ', run),
      ...context.inlines(words, run),
    ]),
  ]
}
