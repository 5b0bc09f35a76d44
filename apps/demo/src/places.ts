import {type Article, type Block, contains, type Span} from '@onrecord/core'

/** A block with the number that notes of the documents cite it by ("¶ 4"), where it has one. */
export interface NumberedBlock {
  readonly block: Block
  readonly number: number | null
}

/** The blocks of an article; paragraphs are counted as the documents count them. */
export function numberedBlocks({blocks}: Article): NumberedBlock[] {
  let number = 0
  return blocks.map((block) => {
    if (!COUNTED.has(block.type)) return {block, number: null}
    number += 1
    return {block, number}
  })
}

const COUNTED: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'quote', 'table'])

/** The block in which a span begins. */
export function blockAt(blocks: readonly NumberedBlock[], {start}: Span): NumberedBlock | null {
  return blocks.find(({block}) => contains(block.span, {start, end: start + 1})) ?? null
}

/** What the element of a block is called, so that a list can point at it. */
export function blockId(block: Block): string {
  return `block-${block.id}`
}
