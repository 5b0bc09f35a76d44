import type {StructureNode} from '../../display-list.ts'
import type {PdfStandard} from '../standard.ts'

/** A structure element as the file has it. */
export interface Element {
  /** Its own number; an element that the writer adds has a negative one. */
  readonly id: number
  readonly tag: string
  readonly namespace: Namespace
  readonly node: StructureNode
  readonly children: readonly Element[]
  /** Elements to name under `Ref`: the note of a reference, the references of a note, what a line of contents leads to. */
  readonly refersTo: readonly number[]
}

/** Of standard structure types: PDF 1.7's, or PDF 2.0's (ISO 32000-2, 14.8.6). Only PDF 2.0 files name it. */
export type Namespace = 'pdf1' | 'pdf2'

/** Types that PDF 2.0 left in the namespace of PDF 1.7. */
const ONLY_PDF1: ReadonlySet<string> = new Set(['BlockQuote', 'Quote', 'TOC', 'TOCI', 'Reference'])

/**
 * The elements that a standard asks for:
 *
 * - Only a Link may hold a link annotation (ISO 14289-1, 7.18.5): a Reference that leads somewhere gets one inside it.
 * - A line of contents holds its Link inside a Reference (ISO 32000-1, table 333), and in PDF/UA-2 that names what it
 *   leads to (8.2.5.8).
 * - PDF/UA-2 (8.2.5.14) has a Lbl for the Reference to a note and a FENote for the note; each names the other.
 */
export function lower(root: StructureNode, standard: PdfStandard): Element {
  const state = {isUa2: standard === 'ua2+a4f', notes: noteOfEachNode(root), references: new Map()}
  const lowered = lowerNode(root, null, state)
  return state.isUa2 ? withReferences(lowered, state.references) : lowered
}

interface Lowering {
  readonly isUa2: boolean
  /** For each node inside a note, the id of the note. */
  readonly notes: ReadonlyMap<number, number>
  /** For each note, the elements that refer to it. */
  readonly references: Map<number, readonly number[]>
}

function lowerNode(node: StructureNode, parent: StructureNode | null, state: Lowering): Element {
  const isEntry = node.type === 'Link' && parent?.type === 'TOCI'
  if (isEntry || (node.type === 'Reference' && node.link !== undefined)) {
    return reference(node, state)
  }
  return plain(node, state.isUa2 && node.type === 'Note' ? 'FENote' : node.type, state)
}

function plain(node: StructureNode, tag: string, state: Lowering): Element {
  const children =
    node.children.length === 0 ? none : node.children.map((child) => lowerNode(child, node, state))
  return made(node.id, tag, withNumbering(node, state), children, none)
}

/** PDF 2.0 knows lists of terms, and PDF/UA-2 wants labels numbered somehow (8.2.5.25); in PDF 1.7 they have no numbering. */
function withNumbering(node: StructureNode, {isUa2}: Lowering): StructureNode {
  return node.listNumbering === 'Description' && !isUa2 ? {...node, listNumbering: 'None'} : node
}

/** A Reference, or a Lbl where PDF/UA-2 wants one, around the Link that a node becomes. */
function reference(node: StructureNode, state: Lowering): Element {
  const {isUa2, notes, references} = state
  const id = -node.id - 1
  const children = [plain(node, 'Link', state)]
  const target = node.link?.to.type === 'place' ? node.link.to.element : null
  // It has no properties of its own.
  const bare: StructureNode = {id, type: 'Span', children: none}
  if (!isUa2 || target === null) return made(id, 'Reference', bare, children, none)
  const note = notes.get(target)
  if (note === undefined) return made(id, 'Reference', bare, children, [target])
  references.set(note, [...(references.get(note) ?? []), id])
  return made(id, 'Lbl', bare, children, [note])
}

/** Most elements hold no others. */
const none: readonly never[] = []

function made(
  id: number,
  tag: string,
  node: StructureNode,
  children: readonly Element[],
  refersTo: readonly number[],
): Element {
  return {id, tag, namespace: ONLY_PDF1.has(tag) ? 'pdf1' : 'pdf2', node, children, refersTo}
}

/** A note learns who refers to it once the whole tree has been seen. */
function withReferences(
  element: Element,
  references: ReadonlyMap<number, readonly number[]>,
): Element {
  return {
    ...element,
    refersTo: references.get(element.id) ?? element.refersTo,
    children: element.children.map((child) => withReferences(child, references)),
  }
}

function noteOfEachNode(root: StructureNode): ReadonlyMap<number, number> {
  const notes = new Map<number, number>()
  const visit = (node: StructureNode, note: number | undefined): void => {
    const inside = node.type === 'Note' ? node.id : note
    if (inside !== undefined) notes.set(node.id, inside)
    for (const child of node.children) visit(child, inside)
  }
  visit(root, undefined)
  return notes
}
