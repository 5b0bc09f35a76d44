import {type Child, h} from '../h.ts'
import {renderInlines} from '../inlines.ts'
import type {BlockRenderer} from '../render-block.ts'

const sectionClasses = {
  smallPrint: 'small-print',
  rights: 'rights',
  provenance: 'provenance',
} as const

export const renderSection: BlockRenderer<'section'> = (node, context, renderBlocks): Child =>
  h(
    'section',
    {
      className: [
        ...(node.role ? ['small', sectionClasses[node.role]] : []),
        ...(node.keepTogether ? ['keep-together'] : []),
      ],
    },
    renderBlocks(node.children, context),
  )

/** The title is the first heading of the page, so that chapters are second. */
export const renderHeading: BlockRenderer<'heading'> = (node, context): Child =>
  h(`h${node.level + 1}`, {id: context.anchors.get(node)}, renderInlines(node.children, context))

export const renderParagraph: BlockRenderer<'paragraph'> = (node, context): Child =>
  h(
    'p',
    {className: [...(node.role ? [node.role] : []), ...(node.number ? ['numbered'] : [])]},
    node.number ? [h('span', {className: ['number']}, node.number), ' '] : [],
    renderInlines(node.children, context),
  )

export const renderAnnex: BlockRenderer<'annex'> = (node, context, renderBlocks): Child =>
  h('section', {className: ['annex']}, renderBlocks(node.children, context))

/** Nothing on a screen; a new page on paper. */
export const renderPageBreak: BlockRenderer<'pageBreak'> = (): Child =>
  h('div', {className: ['page-break']})
