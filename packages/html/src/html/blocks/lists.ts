import {type Child, h} from '../h.ts'
import {renderInlines} from '../inlines.ts'
import type {BlockRenderer} from '../render-block.ts'
import {reviewNote} from '../review.ts'

export const renderList: BlockRenderer<'list'> = (node, context, renderBlocks): Child =>
  h(
    node.ordered ? 'ol' : 'ul',
    {},
    node.items.map((item) =>
      h('li', {}, renderBlocks(item.children, context), reviewNote(item.review)),
    ),
  )

export const renderDescriptionList: BlockRenderer<'descriptionList'> = (
  node,
  context,
  renderBlocks,
): Child =>
  h(
    'dl',
    {},
    node.items.map((item) => [
      h('dt', {}, renderInlines(item.term, context)),
      h('dd', {}, renderBlocks(item.description, context)),
    ]),
  )

/** Citations print what stands for a source; the list numbers nothing of its own. */
export const renderReferences: BlockRenderer<'references'> = (node, context): Child =>
  h(
    'ul',
    {className: ['references']},
    node.items.map((item) =>
      h('li', {id: context.references.get(item.id)}, renderInlines(item.children, context)),
    ),
  )
