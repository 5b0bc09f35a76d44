import type {DocumentTree} from './nodes/tree.ts'
import {plainText} from './plain-text.ts'
import {requireTree} from './require-input.ts'

/**
 * What stands above the title: whose document it is, of what kind, and its date. A letter opens with sender and date, which are not
 * said twice, and nobody heads a letter "Letter"; the head of a memo has its date.
 */
export function masthead(
  tree: DocumentTree,
): Pick<DocumentTree, 'organisation' | 'genre' | 'dateLabel' | 'date'> {
  requireTree(tree, 'masthead')
  const {organisation, opening, genre, dateLabel, children} = tree
  if (opening === undefined) {
    const isDated = children.some(
      (block) => block.type === 'memoHeader' && block.date === dateLabel,
    )
    return isDated ? {organisation, genre} : tree
  }
  const isNamed = organisation === undefined || plainText(opening).includes(organisation)
  return isNamed ? {} : {organisation}
}
