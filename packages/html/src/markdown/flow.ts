import type {Review} from '@onrecord/document'
import type {BlockContent, DefinitionContent, List, ListItem, PhrasingContent} from 'mdast'
import {reviewText} from '../shared/review-text.ts'
import {words} from './inlines.ts'

/** Blocks of Markdown. */
export type Flow = BlockContent | DefinitionContent

/** A paragraph; none where there are no words. */
export function paragraph(children: readonly PhrasingContent[]): Flow[] {
  return children.length === 0 ? [] : [{type: 'paragraph', children: [...children]}]
}

/** A remark for who checks. */
export function remark(review: Review | undefined): Flow[] {
  return review ? paragraph([{type: 'emphasis', children: words(`[${reviewText(review)}]`)}]) : []
}

/** A list of items, each of blocks. */
export function list(items: readonly (readonly Flow[])[], ordered = false): List {
  const spread = items.some((item) => item.filter(({type}) => type !== 'list').length > 1)
  return {
    type: 'list',
    ordered,
    spread,
    children: items.map(
      (children): ListItem => ({type: 'listItem', spread, children: [...children]}),
    ),
  }
}

/** A paragraph of lines. */
export function lines(rows: readonly (readonly PhrasingContent[])[]): Flow[] {
  return paragraph(
    rows.flatMap((row, i): readonly PhrasingContent[] =>
      i === 0 ? row : [{type: 'break'}, ...row],
    ),
  )
}
