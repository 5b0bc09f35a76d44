import type {References} from '@onrecord/document'
import {type BodyChild, type Context, runContext} from '../emit/context.ts'
import {bookmarked, paragraph} from '../emit/paragraph.ts'

/** The sources, each under the bookmark that citations lead to. */
export function renderReferences(node: References, context: Context): readonly BodyChild[] {
  return node.items.map(({id, children}) => {
    const runs = context.inlines(children, runContext(context))
    const target = context.collector.references.get(id)
    return paragraph(
      context,
      {style: 'Bibliography'},
      target ? bookmarked(context, target.bookmark, runs) : runs,
    )
  })
}
