import {assertNever} from './assert-never.ts'
import type {Block} from './nodes/blocks.ts'
import type {Inline} from './nodes/inlines.ts'
import {requireNode} from './require-input.ts'

/** Where a node stands: keys and indexes from the root, as in `['children', 0, 'items', 2]`. */
export type NodePath = readonly (string | number)[]

/** What a block is made of: rows of inlines and inner blocks, each with its place in the block. */
export type Part =
  | {readonly kind: 'inlines'; readonly path: NodePath; readonly inlines: readonly Inline[]}
  | {readonly kind: 'block'; readonly path: NodePath; readonly block: Block}

/** The parts of a block in reading order. One place knows how blocks nest; walking and lint build on it. */
export function blockParts(block: Block): readonly Part[] {
  requireNode(block, 'blockParts takes')
  switch (block.type) {
    case 'section':
    case 'annex':
      return inner(['children'], block.children)
    case 'callout':
      return [...optional(['title'], block.title), ...inner(['children'], block.children)]
    case 'heading':
    case 'paragraph':
      return [row(['children'], block.children)]
    case 'quotation':
      return [row(['children'], block.children), row(['attribution'], block.attribution)]
    case 'list':
      return block.items.flatMap((item, i) => inner(['items', i, 'children'], item.children))
    case 'descriptionList':
      return block.items.flatMap((item, i) => [
        row(['items', i, 'term'], item.term),
        ...inner(['items', i, 'description'], item.description),
      ])
    case 'references':
      return block.items.map((item, i) => row(['items', i, 'children'], item.children))
    case 'graphic':
      return [
        ...optional(['caption'], block.caption),
        ...(block.data ? [{kind: 'block', path: ['data'], block: block.data} as const] : []),
      ]
    case 'image':
      return optional(['caption'], block.caption)
    case 'table':
    case 'keyFigures':
    case 'timeline':
      return dataParts(block)
    case 'memoHeader':
    case 'address':
    case 'signature':
    case 'contents':
    case 'pageBreak':
      return []
    default:
      return assertNever(block)
  }
}

function dataParts(
  block: Extract<Block, {readonly type: 'table' | 'keyFigures' | 'timeline'}>,
): readonly Part[] {
  switch (block.type) {
    case 'table':
      return [
        row(['caption'], block.caption),
        ...block.head.map((cell, i) => row(['head', i, 'children'], cell.children)),
        ...block.rows.flatMap(({cells}, i) =>
          cells.map((cell, j) => row(['rows', i, 'cells', j, 'children'], cell.children)),
        ),
      ]
    case 'keyFigures':
      return block.items.flatMap((item, i) => [
        row(['items', i, 'label'], item.label),
        row(['items', i, 'source'], item.source),
      ])
    case 'timeline':
      return [
        row(['caption'], block.caption),
        ...block.events.map((event, i) => row(['events', i, 'children'], event.children)),
      ]
    default:
      return assertNever(block)
  }
}

function row(path: NodePath, inlines: readonly Inline[]): Part {
  return {kind: 'inlines', path, inlines}
}

function optional(path: NodePath, inlines: readonly Inline[] | undefined): readonly Part[] {
  return inlines ? [row(path, inlines)] : []
}

function inner(path: NodePath, blocks: readonly Block[]): readonly Part[] {
  return blocks.map((block, i) => ({kind: 'block', path: [...path, i], block}))
}
