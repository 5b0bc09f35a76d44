import type {PdfFile} from '../reader/file.ts'
import {isKind, type PdfDict, type PdfObject} from '../reader/objects.ts'
import {pages} from '../reader/pages.ts'
import type {Painting} from '../reader/painting.ts'
import {paintings} from '../reader/paintings.ts'
import {elementsOf, type StructureElement, structure} from '../reader/structure.ts'

/** What the rules look at, read once. */
export interface CheckContext {
  readonly file: PdfFile
  readonly pages: readonly CheckedPage[]
  /** Every structure element, parents before children. */
  readonly elements: readonly StructureElement[]
  /** The standard structure type of an element, role maps applied. */
  type(element: StructureElement): string
  /** What the parent tree has under a key. */
  parent(key: PdfObject): PdfObject
  /** Number of the page on which the first content of an element stands. */
  pageOf(element: StructureElement): number | null
}

export interface CheckedPage {
  readonly dict: PdfDict
  /** Counted from 1. */
  readonly number: number
  readonly paintings: readonly Painting[]
  readonly annotations: readonly PdfDict[]
}

export function checkContext(file: PdfFile): CheckContext {
  const checked = pages(file).map(({dict, resources}, index) => ({
    dict,
    number: index + 1,
    paintings: paintings(file, dict, resources),
    annotations: dictsOf(file, file.get(dict, 'Annots')),
  }))
  const numbers = new Map(checked.map(({dict, number}) => [dict, number]))
  const roles = roleMap(file)
  const root = file.get(file.catalogue, 'StructTreeRoot')
  const parents = numberTree(file, file.get(root, 'ParentTree'))
  return {
    file,
    pages: checked,
    elements: elementsOf(structure(file)),
    type: ({type}) => standardType(type, roles),
    parent: (key) => (typeof key === 'number' ? (parents.get(key) ?? null) : null),
    pageOf: (element) => {
      for (const each of elementsOf([element])) {
        const kid = each.kids.find(({type}) => type === 'content')
        if (kid?.type === 'content' && kid.page !== null) return numbers.get(kid.page) ?? null
      }
      return null
    },
  }
}

function dictsOf(file: PdfFile, list: PdfObject): readonly PdfDict[] {
  const items = isKind(list, 'array') ? list.items.map(file.resolve) : []
  return items.filter((item) => isKind(item, 'dict'))
}

/** The role map as plain names (ISO 32000-1, 14.7.3). */
export function roleMap(file: PdfFile): ReadonlyMap<string, string> {
  const map = file.get(file.get(file.catalogue, 'StructTreeRoot'), 'RoleMap')
  const roles = new Map<string, string>()
  if (!isKind(map, 'dict')) return roles
  for (const key of map.entries.keys()) {
    const role = file.get(map, key)
    if (isKind(role, 'name')) roles.set(key, role.name)
  }
  return roles
}

/** Follows the map until a type is mapped no further; a circle ends where it began. */
function standardType(type: string, roles: ReadonlyMap<string, string>): string {
  let at = type
  for (let steps = 0; steps <= roles.size; steps++) {
    const next = roles.get(at)
    if (next === undefined) return at
    at = next
  }
  return at
}

/** The values of a number tree by key (ISO 32000-1, 7.9.7). */
function numberTree(file: PdfFile, root: PdfObject): ReadonlyMap<number, PdfObject> {
  const values = new Map<number, PdfObject>()
  const visited = new Set<PdfObject>()
  const visit = (node: PdfObject): void => {
    if (visited.has(node)) return
    visited.add(node)
    const numbers = file.get(node, 'Nums')
    const items = isKind(numbers, 'array') ? numbers.items.map(file.resolve) : []
    for (let at = 0; at + 1 < items.length; at += 2) {
      const key = items[at]
      if (typeof key === 'number') values.set(key, items[at + 1] ?? null)
    }
    for (const kid of dictsOf(file, file.get(node, 'Kids'))) visit(kid)
  }
  visit(root)
  return values
}
