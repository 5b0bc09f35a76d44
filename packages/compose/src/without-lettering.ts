import type {Block, Inline, Note} from '@onrecord/document'

/** A heading, paragraph or note without bold and italics; plain profiles have no other blocks with them. */
export function withoutLettering<T extends Block | Note>(node: T): T {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'note'
    ? {...node, children: node.children.flatMap(plain)}
    : node
}

function plain(inline: Inline): readonly Inline[] {
  if (inline.type === 'emphasis' || inline.type === 'strong') return inline.children.flatMap(plain)
  return [inline]
}
