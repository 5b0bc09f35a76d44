import type {Block} from '../nodes/blocks.ts'
import type {Inline} from '../nodes/inlines.ts'
import {requireNode} from '../require-input.ts'

/** What builders take where inlines stand: words, one inline, or a row of both. */
export type InlineContent = string | Inline | readonly (string | Inline)[]

/** What builders take where blocks stand: a string is a paragraph. */
export type BlockContent = string | Block | readonly (string | Block)[]

/** Inlines of content; empty strings vanish. */
export function inlines(content: InlineContent): readonly Inline[] {
  return pieces(content).flatMap((piece): readonly Inline[] => {
    if (typeof piece !== 'string') return [piece]
    return piece === '' ? [] : [{type: 'text', value: piece}]
  })
}

/** Blocks of content; a string becomes a paragraph. */
export function blocks(content: BlockContent): readonly Block[] {
  return pieces(content).map(
    (piece): Block =>
      typeof piece === 'string' ? {type: 'paragraph', children: inlines(piece)} : piece,
  )
}

function pieces<T extends object>(content: string | T | readonly (string | T)[]) {
  const list = isList(content) ? content : [content]
  for (const piece of list) if (typeof piece !== 'string') requireNode(piece, 'content is words or')
  return list
}

// `Array.isArray` does not narrow readonly arrays.
function isList<T>(
  content: string | T | readonly (string | T)[],
): content is readonly (string | T)[] {
  return Array.isArray(content)
}
