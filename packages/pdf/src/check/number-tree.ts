import {DEEPEST_TREE} from '../reader/budget.ts'
import {dictsOf, listOf} from '../reader/entries.ts'
import type {PdfFile} from '../reader/file.ts'
import {type PdfObject, PdfReadError} from '../reader/objects.ts'

/** The values of a number tree by key (ISO 32000-1, 7.9.7). */
export function numberTree(file: PdfFile, root: PdfObject): ReadonlyMap<number, PdfObject> {
  const values = new Map<number, PdfObject>()
  const visited = new Set<PdfObject>()
  const visit = (node: PdfObject, depth: number): void => {
    if (depth > DEEPEST_TREE) throw new PdfReadError('A number tree is nested too deeply')
    if (visited.has(node)) return
    visited.add(node)
    const items = listOf(file, node, 'Nums')
    for (let at = 0; at + 1 < items.length; at += 2) {
      const key = items[at]
      if (typeof key === 'number') values.set(key, items[at + 1] ?? null)
    }
    for (const kid of dictsOf(file, node, 'Kids')) visit(kid, depth + 1)
  }
  visit(root, 0)
  return values
}
