import type {Emphasis} from '@onrecord/document'
import type {ParagraphChild} from 'docx'
import type {RunContext} from '../emit/context.ts'

export function renderEmphasis(node: Emphasis, run: RunContext): readonly ParagraphChild[] {
  return run.context.inlines(node.children, {...run, emphasis: true})
}
