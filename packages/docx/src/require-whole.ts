import {type DocumentTree, requireWholeTree} from '@onrecord/document'

/** @throws TypeError where one of the trees holds what cannot stand in it, with the place */
export function requireWhole(
  tree: DocumentTree,
  {compare}: {readonly compare?: DocumentTree | undefined},
): void {
  requireWholeTree(tree, 'renderDocx')
  if (compare !== undefined) requireWholeTree(compare, 'compare of renderDocx')
}
