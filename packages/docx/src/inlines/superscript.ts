import type {Superscript} from '@onrecord/document'
import type {ParagraphChild} from 'docx'
import type {RunContext} from '../emit/context.ts'

export function renderSuperscript(node: Superscript, run: RunContext): readonly ParagraphChild[] {
  return run.context.inlines(node.children, {...run, superscript: true})
}
