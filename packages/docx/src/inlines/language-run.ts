import type {LanguageRun} from '@onrecord/document'
import type {ParagraphChild} from 'docx'
import type {RunContext} from '../emit/context.ts'

export function renderLanguageRun(node: LanguageRun, run: RunContext): readonly ParagraphChild[] {
  return run.context.inlines(node.children, {...run, language: node.language})
}
