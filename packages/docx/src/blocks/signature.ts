import type {Signature} from '@onrecord/document'
import {type BodyChild, type Context, runContext} from '../emit/context.ts'
import {paragraph} from '../emit/paragraph.ts'
import {lineBreak} from '../inlines/line-break.ts'
import {textRuns} from '../inlines/text.ts'

/** The name with room to sign above it. */
export function renderSignature(node: Signature, context: Context): readonly BodyChild[] {
  const run = runContext(context)
  const role = node.role ? [lineBreak(), ...textRuns(node.role, run)] : []
  return [
    paragraph(context, {style: 'Signature'}, [
      ...textRuns(node.name, {...run, strong: true}),
      ...role,
    ]),
  ]
}
