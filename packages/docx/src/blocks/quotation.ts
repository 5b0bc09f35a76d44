import type {Quotation} from '@onrecord/document'
import {type BodyChild, type Context, runContext} from '../emit/context.ts'
import {paragraph} from '../emit/paragraph.ts'
import {textRuns} from '../inlines/text.ts'
import {quotationMarks} from '../text/quotation-marks.ts'

/** Somebody's words between marks, with who said them below; the two never part. */
export function renderQuotation(node: Quotation, context: Context): readonly BodyChild[] {
  const run = runContext(context)
  const [open, close] = quotationMarks(context.tree.labels, 0)
  const words = [
    ...textRuns(open, run),
    ...context.inlines(node.children, {...run, quoteDepth: 1}),
    ...textRuns(close, run),
  ]
  return [
    paragraph(context, {style: 'Quote'}, words),
    paragraph(context, {style: 'QuoteSource'}, context.inlines(node.attribution, run)),
  ]
}
