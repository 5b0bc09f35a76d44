import {type BlockMap, type Heading, headings, plainText} from '@onrecord/document'
import type {List} from 'mdast'
import type {MarkdownContext} from './context.ts'
import {type Flow, list, paragraph} from './flow.ts'
import {words} from './inlines.ts'

/** CommonMark has no anchors: the contents are the words of the headings, nested. */
export function renderContents(
  node: BlockMap['contents'],
  context: MarkdownContext,
): readonly Flow[] {
  const listed = headings(context.tree).filter(({level}) => level <= node.depth)
  return listed.length === 0 ? [] : [nested(listed, context)]
}

function nested(listed: readonly Heading[], context: MarkdownContext): List {
  const level = listed[0]?.level ?? 1
  const starts = listed.flatMap((heading, i) => (heading.level <= level ? i : []))
  return list(
    starts.map((start, i) => {
      const [heading, ...inner] = listed.slice(start, starts[i + 1])
      return [
        ...paragraph(words(heading ? plainText(heading, context.tree.labels) : '')),
        ...(inner.length > 0 ? [nested(inner, context)] : []),
      ]
    }),
  )
}
