import type {DescriptionList} from '@onrecord/document'
import {type BodyChild, type Context, runContext} from '../emit/context.ts'
import {paragraph} from '../emit/paragraph.ts'

/** Terms that stay with their descriptions. */
export function renderDescriptionList(
  node: DescriptionList,
  context: Context,
): readonly BodyChild[] {
  const inner: Context = {...context, bodyStyle: 'DescriptionDetail'}
  return node.items.flatMap(({term, description}) => [
    paragraph(
      context,
      {style: 'DescriptionTerm'},
      context.inlines(term, runContext(context, {inBold: true})),
    ),
    ...context.blocks(description, inner),
  ])
}
