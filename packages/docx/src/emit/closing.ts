import {type Block, plainText, type TextNode} from '@onrecord/document'

/**
 * Whether a letter is signed below: its closing stands with two lines of the body, else a name stands on a sheet without what it
 * signs. Where the last block may be one line, the one before it goes along.
 */
export function precedesClosing(blocks: readonly Block[], index: number): boolean {
  const [next, afterNext] = blocks.slice(index + 1)
  if (next === undefined) return false
  return isClosing(next) || (afterNext !== undefined && isClosing(afterNext) && isOneLine(next))
}

/** Whether words may stand on one line. */
export function isOneLine(words: TextNode | readonly TextNode[]): boolean {
  return plainText(words).length < LONGEST_LINE
}

const LONGEST_LINE = 100

function isClosing(block: Block): boolean {
  return block.type === 'section' && block.children.some(({type}) => type === 'signature')
}
