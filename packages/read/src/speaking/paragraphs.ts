import {contains} from '@onrecord/core'
import type {Draft} from '../pass.ts'
import {clausesOf, type Item} from '../quoting/items.ts'
import {sentenceAt} from './sentence-at.ts'

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
export function isAddressed(draft: Draft, block: number): boolean {
  const clauses = clausesOf(draft)
  const start = draft.blocks[block]?.span.start ?? 0
  const isYou = (item: Item): boolean =>
    item.start - start < LONGEST_QUESTION && YOU.test(item.lower) && !isReported(draft, item)
  for (let at = sentenceAt(draft, start); clauses[at]?.sentence.block === block; at++)
    if (clauses[at]?.items.some(isYou) === true) return true
  return false
}

const YOU = /^you(?:rs?)?$/
const LONGEST_QUESTION = 400

/** "You would hear it at night, she says": whoever hears her. */
function isReported({quotations}: Draft, item: Item): boolean {
  return quotations.some(({content}) => content.some((span) => contains(span, item)))
}
