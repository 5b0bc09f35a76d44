import type {Block, Inline} from '@onrecord/document'

/** A heading or paragraph without bold and italics; plain profiles have no other blocks with them. */
export function withoutLettering(block: Block): Block {
  return block.type === 'paragraph' || block.type === 'heading'
    ? {...block, children: block.children.flatMap(plain)}
    : block
}

function plain(inline: Inline): readonly Inline[] {
  if (inline.type === 'emphasis' || inline.type === 'strong') return inline.children.flatMap(plain)
  return [inline]
}
