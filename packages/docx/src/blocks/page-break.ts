import type {PageBreak} from '@onrecord/document'
import type {BodyChild, Context} from '../emit/context.ts'

/** The next paragraph begins a page; at the end of a document nothing does, so no page stays blank. */
export function renderPageBreak(_node: PageBreak, context: Context): readonly BodyChild[] {
  context.collector.breakPage()
  return []
}
