import type {Heading} from '@onrecord/document'
import {bookmarkName} from '../emit/collector.ts'
import {type BodyChild, type Context, runContext} from '../emit/context.ts'
import {bookmarked, paragraph} from '../emit/paragraph.ts'
import type {ParagraphStyleId} from '../styles/style-ids.ts'

/** A heading under a bookmark for the contents and, where something refers to it, one of its own. */
export function renderHeading(node: Heading, context: Context): readonly BodyChild[] {
  const {collector} = context
  const runs = context.inlines(node.children, runContext(context, {inBold: node.level <= 3}))
  const target = node.id === undefined ? undefined : collector.headings.get(node.id)
  const named = target ? bookmarked(context, target.bookmark, runs) : runs
  const entry = bookmarkName('Toc', collector.next('heading') - 1)
  return [paragraph(context, {style: styleOf(node, context)}, bookmarked(context, entry, named))]
}

/** Above small print a heading is no louder than that. */
function styleOf({level}: Heading, {bodyStyle}: Context): ParagraphStyleId {
  const isSmall = bodyStyle === 'SmallPrint'
  return isSmall && (level === 1 || level === 2 || level === 3)
    ? `SmallHeading${level}`
    : `Heading${level}`
}
