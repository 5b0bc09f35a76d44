import type {Annex} from '@onrecord/document'
import type {BodyChild, Context} from '../emit/context.ts'

/** An annex begins a page: its first paragraph says so, and no empty one is needed. */
export function renderAnnex(node: Annex, context: Context): readonly BodyChild[] {
  context.collector.breakPage()
  return context.blocks(node.children, context)
}
