import type {Callout} from '@onrecord/document'
import {type BodyChild, type Context, runContext} from '../emit/context.ts'
import {paragraph} from '../emit/paragraph.ts'
import type {PanelStyleId} from '../styles/style-ids.ts'

/** A quiet panel: its shading and rule are the paragraphs' own style. */
export function renderCallout(node: Callout, context: Context): readonly BodyChild[] {
  const panel = panels[node.role]
  const title = node.title
    ? [
        paragraph(
          context,
          {style: `${panel}Heading`},
          context.inlines(node.title, runContext(context, {inBold: true})),
        ),
      ]
    : []
  return [...title, ...context.blocks(node.children, {...context, panel, bodyStyle: panel})]
}

const panels = {
  bottomLine: 'BottomLine',
  notice: 'Notice',
  warning: 'Warning',
} as const satisfies Record<Callout['role'], PanelStyleId>
