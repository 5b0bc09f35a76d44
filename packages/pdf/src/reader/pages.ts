import {DEEPEST_TREE} from './budget.ts'
import type {PdfFile} from './file.ts'
import {isKind, type PdfDict, type PdfObject, PdfReadError} from './objects.ts'

/** A page with what it inherits. */
export interface PdfPage {
  readonly dict: PdfDict
  readonly resources: PdfObject
}

/** The pages in order (ISO 32000-1, 7.7.3). */
export function pages(file: PdfFile): readonly PdfPage[] {
  const found: PdfPage[] = []
  const visited = new Set<PdfObject>()
  const visit = (node: PdfObject, inherited: PdfObject, depth: number): void => {
    if (depth > DEEPEST_TREE) throw new PdfReadError('The pages are nested too deeply')
    if (!isKind(node, 'dict') || visited.has(node)) return
    visited.add(node)
    const resources = file.get(node, 'Resources') ?? inherited
    const kids = file.get(node, 'Kids')
    if (!isKind(kids, 'array')) found.push({dict: node, resources})
    else for (const kid of kids.items) visit(file.resolve(kid), resources, depth + 1)
  }
  visit(file.get(file.catalogue, 'Pages'), null, 0)
  return found
}
