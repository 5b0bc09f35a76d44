import type {DocumentTree} from '../nodes/tree.ts'
import {type BlockContent, blocks} from './content.ts'

/** The root as one writes it: strings among the children are paragraphs, notes and attachments may be left out. */
export interface DocumentInit
  extends Omit<DocumentTree, 'type' | 'children' | 'notes' | 'attachments'> {
  readonly children: BlockContent
  readonly notes?: DocumentTree['notes'] | undefined
  readonly attachments?: DocumentTree['attachments'] | undefined
}

/** The root of a document. Whether it is whole and can be read by everybody, `lintDocument` says. */
export function document(init: DocumentInit): DocumentTree {
  const {notes = [], attachments = [], children}: DocumentInit = Object(init)
  return {
    ...init,
    type: 'document',
    notes,
    attachments,
    children: blocks(children),
  }
}
