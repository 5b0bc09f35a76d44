import type {DocumentTree} from './nodes/tree.ts'
import {requireTree} from './require-input.ts'

/** The authors as they are printed under the title; `null` where there are none beside the organisation, which the masthead names. */
export function byline(tree: DocumentTree): string | null {
  requireTree(tree, 'byline')
  const {authors = [], organisation} = tree
  const others = authors.filter((name) => name !== organisation)
  return others.length === 0 ? null : authors.join(', ')
}
