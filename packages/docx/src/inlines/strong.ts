import type {Strong} from '@onrecord/document'
import type {ParagraphChild} from 'docx'
import type {RunContext} from '../emit/context.ts'

export function renderStrong(node: Strong, run: RunContext): readonly ParagraphChild[] {
  return run.context.inlines(node.children, {...run, strong: true})
}
