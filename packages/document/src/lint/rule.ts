import type {Block} from '../nodes/blocks.ts'
import type {Inline} from '../nodes/inlines.ts'
import type {NodeData} from '../nodes/node-data.ts'
import type {DocumentTree, Note} from '../nodes/tree.ts'
import {blockParts, type NodePath} from '../parts.ts'
import {plainText} from '../plain-text.ts'
import {walkInlines} from '../walk.ts'

/** What is wrong with a document. An `error` is something that no renderer should be asked to render. */
export interface DocumentIssue {
  readonly severity: 'error' | 'warning'
  /** Kebab-case and stable. */
  readonly code: string
  readonly message: string
  /** Where it stands, from the root, as `children[0].items[1]`. */
  readonly path: string
}

/** One rule: the issues that it finds in a document. */
export type Rule = (view: DocumentView) => readonly DocumentIssue[]

/** A node and where it stands. */
export interface Placed<T> {
  readonly node: T
  readonly path: NodePath
}

/** A document with its nodes laid out in reading order, so that a rule is a filter. Notes come after the text. */
export interface DocumentView {
  readonly tree: DocumentTree
  readonly blocks: readonly Placed<Block>[]
  readonly inlines: readonly Placed<Inline>[]
  /** Rows of inlines that a reader meets as a unit: a paragraph's, a cell's, a caption's. */
  readonly rows: readonly (Placed<readonly Inline[]> & {readonly owner: Block | Note})[]
}

export function viewDocument(tree: DocumentTree): DocumentView {
  const blocks: Placed<Block>[] = []
  const inlines: Placed<Inline>[] = []
  const rows: (Placed<readonly Inline[]> & {readonly owner: Block | Note})[] = []
  const addRow = (owner: Block | Note, node: readonly Inline[], path: NodePath): void => {
    rows.push({owner, node, path})
    walkInlines(node, (inline, at) => inlines.push({node: inline, path: at}), path)
  }
  const addBlock = (block: Block, path: NodePath): void => {
    blocks.push({node: block, path})
    for (const part of blockParts(block)) {
      const here = [...path, ...part.path]
      if (part.kind === 'block') addBlock(part.block, here)
      else addRow(block, part.inlines, here)
    }
  }
  for (const [i, block] of tree.children.entries()) addBlock(block, ['children', i])
  for (const [i, note] of tree.notes.entries())
    addRow(note, note.children, ['notes', i, 'children'])
  return {tree, blocks, inlines, rows}
}

/** The nodes of one kind. */
export function ofType<N extends {readonly type: string}, T extends N['type']>(
  placed: readonly Placed<N>[],
  type: T,
): readonly Placed<Extract<N, {readonly type: T}>>[] {
  return placed.filter(
    (one): one is Placed<Extract<N, {readonly type: T}>> => one.node.type === type,
  )
}

export function error(code: string, message: string, path: NodePath): DocumentIssue {
  return {severity: 'error', code, message, path: formatPath(path)}
}

function formatPath(path: NodePath): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`))
    .join('')
}

/** Whether a reader finds anything in a row: words, or a reference that a renderer makes words of. */
export function saysSomething(row: readonly Inline[]): boolean {
  if (!isBlank(plainText(row))) return true
  let refers = false
  walkInlines(row, ({type}) => {
    refers ||= type === 'noteReference' || type === 'crossReference'
  })
  return refers
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}

export function hasEvidence({evidence}: Pick<NodeData, 'evidence'>): boolean {
  return evidence !== undefined && evidence.length > 0 && !evidence.some(isBlank)
}
