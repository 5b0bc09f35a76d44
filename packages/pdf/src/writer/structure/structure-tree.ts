import type {StructureNode} from '../../display-list.ts'
import {asciiString, type Dictionary, type ObjectStore, type Ref, type Value} from '../objects.ts'
import type {PdfStandard} from '../standard.ts'
import {elementEntries} from './attributes.ts'
import {type Element, lower, type Namespace} from './lower.ts'

/** The structure tree while pages are written. */
export interface StructureTree {
  /** In the order of the tree. */
  readonly elements: readonly Element[]
  ref(element: number): Ref
  /** Takes the next piece of content of an element on a page: its tag, and its MCID. Called in drawing order. */
  mark(element: number, page: number): {readonly tag: string; readonly mcid: number}
  /** Puts an annotation under an element; gives its key for the parent tree. After all content. */
  addAnnotation(element: number, annotation: Ref, page: number): number
  /** The tree's root, once everything is marked. */
  write(): Ref
}

interface Pages {
  readonly refs: readonly Ref[]
  readonly heights: readonly number[]
}

type Kid =
  | {readonly type: 'content'; readonly page: number; readonly mcid: number}
  | {readonly type: 'annotation'; readonly page: number; readonly ref: Ref}
  | {readonly type: 'element'; readonly ref: Ref}

interface Entry {
  readonly element: Element
  readonly ref: Ref
  readonly parent: Entry | null
  /** Its place among the children of its parent. */
  readonly place: number
  readonly children: Entry[]
  readonly kids: Kid[]
  /** How many of the children stand among the kids. */
  attached: number
}

export function structureTree(
  store: ObjectStore,
  root: StructureNode,
  standard: PdfStandard,
  pages: Pages,
): StructureTree {
  const entries = new Map<number, Entry>()
  const top = enter(lower(root, standard), null, 0, entries, store)
  const entry = (id: number): Entry => {
    const found = entries.get(id)
    if (found === undefined) throw new Error(`The structure has no element ${id}.`)
    return found
  }
  const marked: Ref[][] = pages.refs.map(() => [])
  const annotated: Ref[] = []

  return {
    elements: [...entries.values()].map(({element}) => element),
    ref: (id) => entry(id).ref,
    mark: (id, page) => {
      const owner = entry(id)
      const onPage = marked[page] ?? []
      const mcid = onPage.push(owner.ref) - 1
      attach(owner)
      owner.kids.push({type: 'content', page, mcid})
      return {tag: owner.element.tag, mcid}
    },
    addAnnotation: (id, ref, page) => {
      const owner = entry(id)
      attach(owner)
      owner.kids.push({type: 'annotation', page, ref})
      return pages.refs.length + annotated.push(owner.ref) - 1
    },
    write: () => {
      const treeRoot = store.reserve()
      const namespaces = standard === 'ua1+a3a' ? null : writeNamespaces(store)
      for (const each of entries.values()) {
        attachThrough(each, each.children.length)
        store.assign(each.ref, {
          ...writeEntry(each, pages, (id) => entry(id).ref),
          P: each.parent?.ref ?? treeRoot,
          NS: namespaces?.[each.element.namespace],
        })
      }
      store.assign(treeRoot, {
        Type: 'StructTreeRoot',
        K: [top.ref],
        ParentTree: writeParentTree(store, marked, annotated),
        ParentTreeNextKey: pages.refs.length + annotated.length,
        IDTree: idTree([...entries.values()]),
        Namespaces: namespaces === null ? undefined : Object.values(namespaces),
      })
      return treeRoot
    },
  }
}

function enter(
  element: Element,
  parent: Entry | null,
  place: number,
  entries: Map<number, Entry>,
  store: ObjectStore,
): Entry {
  if (entries.has(element.id)) throw new Error(`Two structure elements have the id ${element.id}.`)
  const ref = store.reserve()
  const entry: Entry = {element, ref, parent, place, children: [], kids: [], attached: 0}
  entries.set(element.id, entry)
  element.children.forEach((child, index) => {
    entry.children.push(enter(child, entry, index, entries, store))
  })
  return entry
}

/**
 * Children keep the order of the tree, and pieces of text stand between them in the order of drawing: when an element
 * is first drawn, it and all children before it join the kids of its parent. A note joins with the reference that it
 * follows, wherever on the page it is drawn.
 */
function attach(entry: Entry): void {
  const {parent, place} = entry
  if (parent === null || place < parent.attached) return
  attach(parent)
  let end = place + 1
  while (isNote(parent.children[end])) end++
  attachThrough(parent, end)
}

function isNote(entry: Entry | undefined): boolean {
  return entry?.element.node.type === 'Note'
}

function attachThrough(parent: Entry, end: number): void {
  for (const child of parent.children.slice(parent.attached, end)) {
    parent.kids.push({type: 'element', ref: child.ref})
  }
  parent.attached = Math.max(parent.attached, end)
}

function writeEntry(entry: Entry, pages: Pages, refOf: (element: number) => Ref): Dictionary {
  const {element, kids} = entry
  const first = kids.find((kid) => kid.type === 'content')?.page
  const pageRef = (page: number): Value => pages.refs[page] ?? null
  const values = kids.map((kid): Value => {
    switch (kid.type) {
      case 'element':
        return kid.ref
      case 'annotation':
        return {Type: 'OBJR', Obj: kid.ref, Pg: pageRef(kid.page)}
      case 'content':
        return kid.page === first ? kid.mcid : {Type: 'MCR', Pg: pageRef(kid.page), MCID: kid.mcid}
      default:
        return assertNever(kid)
    }
  })
  return {
    Type: 'StructElem',
    S: element.tag,
    Pg: first === undefined ? undefined : pageRef(first),
    K: values.length > 1 ? values : values[0],
    Ref: element.refersTo.length === 0 ? undefined : element.refersTo.map(refOf),
    ...elementEntries(element, (page) => pages.heights[page] ?? 0),
  }
}

/** Keys of pages first, then those of annotations, as `StructParents` and `StructParent` name them. */
function writeParentTree(
  store: ObjectStore,
  marked: readonly (readonly Ref[])[],
  annotated: readonly Ref[],
): Ref {
  const onPages = marked.flatMap((refs, page): Value[] => [page, store.add(refs)])
  const annotations = annotated.flatMap((ref, index): Value[] => [marked.length + index, ref])
  return store.add({Nums: [...onPages, ...annotations]})
}

function idTree(entries: readonly Entry[]): Dictionary | undefined {
  const names = entries
    .flatMap(({element, ref}) =>
      element.node.noteId === undefined ? [] : [{id: element.node.noteId, ref}],
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  if (names.length === 0) return undefined
  return {Names: names.flatMap(({id, ref}): Value[] => [asciiString(id), ref])}
}

function writeNamespaces(store: ObjectStore): Readonly<Record<Namespace, Ref>> {
  const namespace = (uri: string): Ref => store.add({Type: 'Namespace', NS: asciiString(uri)})
  return {pdf1: namespace('http://iso.org/pdf/ssn'), pdf2: namespace('http://iso.org/pdf2/ssn')}
}

function assertNever(kid: never): never {
  throw new Error(`Unknown kid of a structure element: ${JSON.stringify(kid)}`)
}
