import {type BlockContent, blocks} from './build/content.ts'
import type {Block, Section} from './nodes/blocks.ts'
import type {NodeData} from './nodes/node-data.ts'
import {requireForm} from './require-input.ts'

/** A builder of blocks of one's own: its data in, a section of ordinary blocks out. */
export interface BlockDefinition<Data> {
  (data: Data, nodeData?: NodeData): Section
  /** The name of the kind, in reverse domain notation. */
  readonly kind: string
}

/**
 * A kind of block of one's own, made of the kinds that every renderer knows. Lowering happens when the block is built, so that
 * a tree holds nothing that a renderer, a lint or a walk has to be told about.
 *
 * ```ts
 * const scorecard = defineBlock('org.example.scorecard', ({party, score}: Score) => [
 *   heading(2, party),
 *   paragraph(`${score} of 10`),
 * ])
 * document({…, children: [scorecard({party: 'Harbour League', score: 7})]})
 * ```
 *
 * @throws TypeError when lowering gives nothing
 */
export function defineBlock<Data>(
  kind: string,
  lower: (data: Data) => BlockContent,
): BlockDefinition<Data> {
  requireForm(kind, 'string', 'defineBlock: kind')
  requireForm(lower, 'function', 'defineBlock: what lowers it')
  const build = (data: Data, nodeData: NodeData = {}): Section => {
    const children: readonly Block[] = blocks(lower(data))
    if (children.length === 0)
      throw new TypeError(`The block ${kind} lowers to nothing: expected at least one block.`)
    return {type: 'section', ...nodeData, children}
  }
  return Object.assign(build, {kind})
}
