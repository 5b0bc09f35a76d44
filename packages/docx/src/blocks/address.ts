import type {Address} from '@onrecord/document'
import {type BodyChild, type Context, runContext} from '../emit/context.ts'
import {paragraph} from '../emit/paragraph.ts'
import {lineBreak} from '../inlines/line-break.ts'
import {textRuns} from '../inlines/text.ts'

export function renderAddress(node: Address, context: Context): readonly BodyChild[] {
  const run = runContext(context)
  const lines = node.lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [lineBreak()]),
    ...textRuns(line, run),
  ])
  return [paragraph(context, {style: 'Address'}, lines)]
}
