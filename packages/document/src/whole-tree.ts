import {requireTree} from './require-input.ts'
import {treeDefect} from './tree-defect.ts'

/**
 * Looks at a tree from end to end, so that whoever has no types is told the place that is none, and what belongs there.
 *
 * @param asked the function, as its caller writes it
 * @throws TypeError where what came is no document tree, or one of its fields holds what cannot stand there
 */
export function requireWholeTree(given: unknown, asked: string): void {
  const defect = Object(given).type === 'document' ? treeDefect(given) : null
  if (defect === null) {
    requireTree(given, asked)
    return
  }
  throw new TypeError(
    `${asked} takes a document tree, and of this one ${defect}: make it by document({title, …}) and builders such as paragraph('…')`,
  )
}
