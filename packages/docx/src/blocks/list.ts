import type {List, ListItem} from '@onrecord/document'
import {isOneLine} from '../emit/closing.ts'
import {type BodyChild, type Context, runContext} from '../emit/context.ts'
import {paragraph} from '../emit/paragraph.ts'
import type {ParagraphStyleId} from '../styles/style-ids.ts'

/**
 * A list with real numbering. Each numbered list counts from 1. The numbering stands in the paragraphs as well as in
 * their style, since readers other than Word look for it there.
 */
export function renderList(node: List, context: Context): readonly BodyChild[] {
  const level = Math.min(context.listDepth, deepest)
  const instance = node.ordered ? context.collector.next('list') : 0
  const list = {ordered: node.ordered, level, instance}
  const last = node.items.length - 1
  return node.items.flatMap((item, index) => {
    if (index === last) return renderItem(item, list, context)
    if (context.panel !== undefined)
      return renderItem(item, list, {...context, tight: true, keepNext: true})
    const rest = node.items.slice(index + 1).flatMap(({children}) => children)
    const keepNext = context.keepTogether || (context.keepNext && isOneLine(rest))
    return renderItem(item, list, {...context, keepNext})
  })
}

interface Place {
  readonly ordered: boolean
  readonly level: number
  readonly instance: number
}

/** Levels that have styles of their own; deeper lists stay on the last. */
const deepest = 2

function renderItem(item: ListItem, list: Place, context: Context): readonly BodyChild[] {
  context.collector.commentNext(item.review)
  const suffix = suffixes[list.level] ?? ''
  const inner: Context = {
    ...context,
    listDepth: context.listDepth + 1,
    bodyStyle: context.panel ?? `ListContinue${suffix}`,
  }
  const [first, ...rest] = item.children
  const words = first?.type === 'paragraph' ? first.children : []
  if (first?.type === 'paragraph') context.collector.commentNext(first.review)
  const style: ParagraphStyleId =
    context.panel ?? `List${list.ordered ? 'Number' : 'Bullet'}${suffix}`
  return [
    paragraph(context, {style, list}, context.inlines(words, runContext(context))),
    ...context.blocks(first?.type === 'paragraph' ? rest : item.children, inner),
  ]
}

const suffixes = ['', 2, 3] as const
