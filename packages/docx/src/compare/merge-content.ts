import {markContent, markParagraph, mergeParagraphs} from './merge-paragraph.ts'
import type {Story} from './story.ts'
import {isParagraph, styleOf, type XmlNode} from './xml-node.ts'

/** Blocks of a cell or a note, whose last paragraph stays whatever happens to its words. */
export function mergeContent(
  before: readonly XmlNode[],
  after: readonly XmlNode[],
  story: Story,
): readonly XmlNode[] {
  const sameShape =
    before.length === after.length &&
    before.every((block, index) => styleOf(block) === styleOf(after[index]) && isParagraph(block))
  if (!sameShape) {
    return [
      ...before.map((block) => (isParagraph(block) ? markParagraph(block, 'w:del', story) : block)),
      ...after.map((block) => (isParagraph(block) ? markContent(block, 'w:ins', story) : block)),
    ]
  }
  return after.map((block, index) => mergeParagraphs(before[index] ?? block, block, story))
}
