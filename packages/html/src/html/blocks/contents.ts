import {type Heading, headings, plainText} from '@onrecord/document'
import type {Context} from '../context.ts'
import {type Child, h} from '../h.ts'
import type {BlockRenderer} from '../render-block.ts'

/** The headings up to a depth, nested as they are, each a link. */
export const renderContents: BlockRenderer<'contents'> = (node, context): Child => {
  const listed = headings(context.tree).filter(({level}) => level <= node.depth)
  const title = context.tree.labels.contents
  return h(
    'nav',
    {className: ['contents'], ariaLabel: title},
    h('p', {className: ['contents-title']}, title),
    renderLevel(listed, context),
  )
}

/** Headings of the first one's level and above are entries; those between two of them belong to the former. */
function renderLevel(listed: readonly Heading[], context: Context): Child {
  const level = listed[0]?.level ?? 1
  const starts = listed.flatMap((heading, i) => (heading.level <= level ? i : []))
  return h(
    'ol',
    {},
    starts.map((start, i) => {
      const inner = listed.slice(start + 1, starts[i + 1])
      return h(
        'li',
        {},
        listed.slice(start, start + 1).map((heading) => entry(heading, context)),
        inner.length > 0 ? renderLevel(inner, context) : [],
      )
    }),
  )
}

function entry(heading: Heading, context: Context): Child {
  const anchor = context.anchors.get(heading)
  return h('a', {href: `#${anchor ?? ''}`}, plainText(heading, context.tree.labels))
}
