import type {Block} from './nodes/blocks.ts'
import type {DocumentTree} from './nodes/tree.ts'
import {plainText} from './plain-text.ts'
import {requireTree} from './require-input.ts'

/**
 * The authors as they are printed under the title; `null` where each is named anyway: by the masthead, in the head of a memo, or in
 * the sentence below the title. A letter has none: it is signed.
 */
export function byline(tree: DocumentTree): string | null {
  requireTree(tree, 'byline')
  const {authors = [], organisation, opening, children} = tree
  if (opening !== undefined) return null
  const head = plainText(children.filter(namesAuthors))
  const others = authors.filter((name) => name !== organisation && !head.includes(name))
  return others.length === 0 ? null : authors.join(', ')
}

function namesAuthors(block: Block): boolean {
  return block.type === 'memoHeader' || (block.type === 'paragraph' && block.role === 'standfirst')
}
