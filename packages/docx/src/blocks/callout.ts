import type {Callout} from '@onrecord/document'
import {type BodyChild, type Context, runContext} from '../emit/context.ts'
import {paragraph} from '../emit/paragraph.ts'
import type {PanelStyleId} from '../styles/style-ids.ts'

/** A quiet panel on one page: its shading and rule are the paragraphs' own style. */
export function renderCallout(node: Callout, context: Context): readonly BodyChild[] {
  const panel = panels[node.role]
  if (!node.title) context.collector.askDistance()
  const title = node.title
    ? [
        paragraph(
          context,
          {style: `${panel}Heading`},
          context.inlines(node.title, runContext(context, {inBold: true})),
        ),
      ]
    : []
  const content = node.children.flatMap((block, index) => {
    const next = node.children[index + 1]
    return context.blocks([block], {
      ...context,
      panel,
      bodyStyle: panel,
      keepNext: context.keepNext || next !== undefined,
      tight: next !== undefined && !(block.type === 'paragraph' && next.type === 'paragraph'),
    })
  })
  return [...title, ...content]
}

const panels = {
  bottomLine: 'BottomLine',
  notice: 'Notice',
  warning: 'Warning',
} as const satisfies Record<Callout['role'], PanelStyleId>
