import {type Child, h} from '../h.ts'
import {renderInlines} from '../inlines.ts'
import type {BlockRenderer} from '../render-block.ts'

const classes = {bottomLine: 'bottom-line', notice: 'notice', warning: 'warning'} as const

export const renderCallout: BlockRenderer<'callout'> = (node, context, renderBlocks): Child =>
  h(
    'div',
    {className: ['callout', classes[node.role]]},
    node.title ? h('p', {className: ['callout-title']}, renderInlines(node.title, context)) : [],
    renderBlocks(node.children, context),
  )
