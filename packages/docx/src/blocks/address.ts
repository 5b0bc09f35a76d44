import type {Address} from '@onrecord/document'
import type {BodyChild, Context} from '../emit/context.ts'
import {paragraph} from '../emit/paragraph.ts'
import {textLines} from '../inlines/text-lines.ts'

export function renderAddress(node: Address, context: Context): readonly BodyChild[] {
  return [paragraph(context, {style: 'Address'}, textLines(node.lines, context))]
}
