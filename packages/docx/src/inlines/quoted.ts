import type {Quoted} from '@onrecord/document'
import type {ParagraphChild} from 'docx'
import type {RunContext} from '../emit/context.ts'
import {withComments} from '../emit/paragraph.ts'
import {quotationMarks} from '../text/quotation-marks.ts'
import {textRuns} from './text.ts'

/** Verbatim words between the marks of the document's language; a review of them is a comment on just them. */
export function renderQuoted(node: Quoted, run: RunContext): readonly ParagraphChild[] {
  const {tree, collector} = run.context
  const [open, close] = quotationMarks(tree.labels, run.quoteDepth)
  const comments = run.notes.length > 0 ? [] : collector.addComment(node.review)
  return withComments(run.context, comments, [
    ...textRuns(open, run),
    ...run.context.inlines(node.children, {...run, quoteDepth: run.quoteDepth + 1}),
    ...textRuns(close, run),
  ])
}
