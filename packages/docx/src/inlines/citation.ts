import type {Citation} from '@onrecord/document'
import {InternalHyperlink, type ParagraphChild} from 'docx'
import type {RunContext} from '../emit/context.ts'

/** A citation leads to its item in the list of sources; without such an item its words stand alone. */
export function renderCitation(node: Citation, run: RunContext): readonly ParagraphChild[] {
  const children = run.context.inlines(node.children, run)
  const target = run.context.collector.references.get(node.target)
  if (!target || run.inLink) return children
  return [new InternalHyperlink({anchor: target.bookmark, children: [...children]})]
}
