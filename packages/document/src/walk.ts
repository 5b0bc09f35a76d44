import type {Block, Heading} from './nodes/blocks.ts'
import type {Inline} from './nodes/inlines.ts'
import type {DocumentTree} from './nodes/tree.ts'
import {blockParts, type NodePath} from './parts.ts'
import {
  requireForm,
  requireList,
  requireNode,
  requireOptions,
  requireTree,
} from './require-input.ts'

/** What is called for each node, before the nodes inside it. */
export interface Visitor {
  readonly block?: ((block: Block, path: NodePath) => void) | undefined
  readonly inline?: ((inline: Inline, path: NodePath) => void) | undefined
}

/** Visits blocks, the inlines in them and the blocks inside them, in reading order. */
export function walk(
  blocks: readonly Block[],
  visitor: Visitor,
  path: NodePath = ['children'],
): void {
  requireList(blocks, 'walk: what is walked, such as tree.children,')
  requireOptions(visitor, {block: 'function', inline: 'function'}, 'walk')
  for (const [index, block] of blocks.entries()) walkBlock(block, visitor, [...path, index])
}

/** Visits every block in reading order: those in sections, annexes, callouts and items of lists too. */
export function walkBlocks(
  blocks: readonly Block[],
  visit: (block: Block, path: NodePath) => void,
): void {
  requireForm(visit, 'function', 'walkBlocks: what is called for each block')
  walk(blocks, {block: visit})
}

/** Visits inlines and those inside them, in reading order. */
export function walkInlines(
  inlines: readonly Inline[],
  visit: (inline: Inline, path: NodePath) => void,
  path: NodePath = ['children'],
): void {
  requireForm(visit, 'function', 'walkInlines: what is called for each inline')
  requireList(inlines, 'walkInlines: what is walked, such as the children of a paragraph,')
  for (const [index, inline] of inlines.entries()) {
    requireNode(inline, 'walkInlines: an inline is')
    const here = [...path, index]
    visit(inline, here)
    if ('children' in inline) walkInlines(inline.children, visit, [...here, 'children'])
  }
}

/** The headings of a document in reading order: for contents, outlines and bookmarks. */
export function headings(tree: DocumentTree): readonly Heading[] {
  requireTree(tree, 'headings')
  const found: Heading[] = []
  walkBlocks(tree.children, (block) => {
    if (block.type === 'heading') found.push(block)
  })
  return found
}

/**
 * The numbers of the notes by id: 1 is the note that is referred to first in reading order. References inside notes come
 * after those of the text. Notes that nothing refers to, and references to no note, have no number.
 */
export function noteNumbers(tree: DocumentTree): ReadonlyMap<string, number> {
  requireTree(tree, 'noteNumbers')
  const notes = new Map(tree.notes.map((note) => [note.id, note] as const))
  const numbers = new Map<string, number>()
  const count = (inline: Inline): void => {
    if (inline.type !== 'noteReference' || !notes.has(inline.target)) return
    if (!numbers.has(inline.target)) numbers.set(inline.target, numbers.size + 1)
  }
  walk(tree.children, {inline: count})
  // A map that grows while it is iterated hands out the new keys too: notes that notes refer to are visited in turn.
  for (const id of numbers.keys()) walkInlines(notes.get(id)?.children ?? [], count)
  return numbers
}

function walkBlock(block: Block, visitor: Visitor, path: NodePath): void {
  visitor.block?.(block, path)
  for (const part of blockParts(block)) {
    const here = [...path, ...part.path]
    if (part.kind === 'block') walkBlock(part.block, visitor, here)
    else if (visitor.inline) walkInlines(part.inlines, visitor.inline, here)
  }
}
