import {contains} from '@onrecord/core'
import type {Draft} from '../pass.ts'

/** The block of prose before a block; -1 where something else begins with it. */
export function previousProse(draft: Draft, block: number): number {
  for (let at = block - 1; at >= 0; at--) {
    const type = draft.blocks[at]?.type
    // Under a heading something else begins.
    if (type === 'heading') return -1
    if (type === 'paragraph' || type === 'listItem' || type === 'quote') return at
  }
  return -1
}

/** Whether the reporter speaks to somebody in a block, as in an interview: the next block answers. */
export function isAddressed({text, blocks, quotations}: Draft, block: number): boolean {
  const {start, end} = blocks[block]?.span ?? {start: 0, end: 0}
  const words = text.slice(start, end).slice(0, LONGEST_QUESTION)
  const found = YOU.exec(words.replace(QUOTED, (quote) => ' '.repeat(quote.length)))
  if (found === null) return false
  // "You would hear it at night, she says": whoever hears her.
  const at = {start: start + found.index, end: start + found.index}
  return !quotations.some(({content}) => content.some((span) => contains(span, at)))
}

const YOU = /\b[Yy]ou(?:rs?)?\b/
const QUOTED = /[“‘"][^”"]*[”’"]/gu

const LONGEST_QUESTION = 400
