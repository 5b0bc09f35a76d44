import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type {ParagraphStyleId} from '../styles/style-ids.ts'
import type {Context} from './context.ts'
import {RunElement} from './element.ts'

/** What may be said of a paragraph beside its style. */
export interface ParagraphInit {
  readonly style: ParagraphStyleId
  readonly list?: {readonly ordered: boolean; readonly level: number; readonly instance: number}
  readonly keepNext?: boolean | undefined
  readonly rightToLeft?: boolean | undefined
}

/** A paragraph of the body. It takes what is pending: comments, a page break, the distance from a table. */
export function paragraph(
  context: Context,
  init: ParagraphInit,
  children: readonly ParagraphChild[],
): Paragraph {
  const {collector} = context
  const {style, list} = init
  const options: IParagraphOptions = {
    ...(style !== 'Normal' && {style}),
    ...(list && {
      numbering: {
        reference: list.ordered ? 'numbers' : 'bullets',
        level: list.level,
        instance: list.instance,
      },
    }),
    ...((init.keepNext || context.keepNext) && {keepNext: true}),
    ...(collector.takePageBreak() && {pageBreakBefore: true}),
    ...(collector.takeAfterTable() && !ownsDistance(style) && {spacing: {before: 200}}),
    ...(init.rightToLeft && {bidirectional: true}),
    children: withComments(collector.takeComments(), children),
  }
  return new Paragraph(options)
}

/** Children between the ends of a bookmark. */
export function bookmarked(
  context: Context,
  name: string,
  children: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  const id = context.collector.nextBookmark()
  return [
    new RunElement('w:bookmarkStart', {'w:id': id, 'w:name': name}),
    ...children,
    new RunElement('w:bookmarkEnd', {'w:id': id}),
  ]
}

/** Children under comments: all their ranges begin before the first and end after the last. */
export function withComments(
  ids: readonly number[],
  children: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  return [
    ...ids.map((id) => new CommentRangeStart(id)),
    ...children,
    ...ids.flatMap((id) => [
      new CommentRangeEnd(id),
      new TextRun({style: 'CommentReference', children: [new CommentReference(id)]}),
    ]),
  ]
}

/** Styles that stand off from what is above them anyway. */
function ownsDistance(style: ParagraphStyleId): boolean {
  return /^(?:Heading|Caption|Drawing|Signature|TOCHeading|Table|KeyFigure)/.test(style)
}
