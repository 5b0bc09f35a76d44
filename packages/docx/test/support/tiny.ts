import {type BlockContent, type DocumentInit, type DocumentTree, document} from '@onrecord/document'
import {labels} from '../fixtures/labels.ts'

/** A document with nothing but its children. */
export function tiny(children: BlockContent, given: Partial<DocumentInit> = {}): DocumentTree {
  return document({title: 'A title', language: 'en-GB', labels, ...given, children})
}
