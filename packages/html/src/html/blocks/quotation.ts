import {marksAt} from '../../shared/quotation-marks.ts'
import {type Child, h} from '../h.ts'
import {renderInlines} from '../inlines.ts'
import type {BlockRenderer} from '../render-block.ts'

/** The words, in the marks of the language, and under them whose they are. */
export const renderQuotation: BlockRenderer<'quotation'> = (node, context): Child => {
  const [open, close] = marksAt(context.tree.labels, context.quotationDepth)
  const inner = {...context, quotationDepth: context.quotationDepth + 1}
  return h(
    'figure',
    {className: ['quotation']},
    h('blockquote', {}, h('p', {}, open, renderInlines(node.children, inner), close)),
    h('figcaption', {}, renderInlines(node.attribution, context)),
  )
}
