import type {Heading} from '@onrecord/document'
import {bookmarkName} from '../emit/collector.ts'
import {type BodyChild, type Context, runContext} from '../emit/context.ts'
import {bookmarked, paragraph} from '../emit/paragraph.ts'

/** A heading under a bookmark for the contents and, where something refers to it, one of its own. */
export function renderHeading(node: Heading, context: Context): readonly BodyChild[] {
  const {collector} = context
  const runs = context.inlines(node.children, runContext(context, {inBold: node.level <= 3}))
  const target = node.id === undefined ? undefined : collector.headings.get(node.id)
  const named = target ? bookmarked(context, target.bookmark, runs) : runs
  const entry = bookmarkName('Toc', collector.nextInSequence('heading') - 1)
  return [paragraph(context, {style: `Heading${node.level}`}, bookmarked(context, entry, named))]
}
