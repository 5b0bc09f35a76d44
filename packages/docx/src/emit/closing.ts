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

/** Whether small print goes on below: a last page that holds three lines of it looks like an accident. */
export function precedesSmallPrint(blocks: readonly Block[], index: number): boolean {
  const [block, next] = blocks.slice(index)
  if (block === undefined || next === undefined || !isSmallPrint(block)) return false
  return isSmallPrint(next) && plainText(blocks.filter(isSmallPrint)).length < LONGEST_SMALL_PRINT
}

function isSmallPrint(block: Block): boolean {
  return block.type === 'section' && block.role !== undefined
}

/** Characters; about half a page of it. */
const LONGEST_SMALL_PRINT = 3_000

/** Whether words may stand on one line. */
export function isOneLine(words: TextNode | readonly TextNode[]): boolean {
  return plainText(words).length < LONGEST_LINE
}

const LONGEST_LINE = 100

function isClosing(block: Block): boolean {
  return block.type === 'section' && block.children.some(({type}) => type === 'signature')
}
