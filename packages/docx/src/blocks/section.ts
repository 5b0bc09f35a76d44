import type {Section} from '@onrecord/document'
import type {BodyChild, Context} from '../emit/context.ts'

/** A group: every role is small print, and what shall stay on one page is kept with what follows in it. */
export function renderSection(node: Section, context: Context): readonly BodyChild[] {
  return context.blocks(node.children, {
    ...context,
    ...(node.role && {bodyStyle: 'SmallPrint'}),
    ...(node.keepTogether && {keepTogether: true}),
  })
}
