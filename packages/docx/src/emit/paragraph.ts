import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  FootnoteReferenceRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import {indent} from '../styles/paragraph-styles.ts'
import type {ParagraphStyleId} from '../styles/style-ids.ts'
import {type Context, directionOf} from './context.ts'
import {RunElement} from './element.ts'

/** What may be said of a paragraph beside its style. */
export interface ParagraphInit {
  readonly style: ParagraphStyleId
  readonly list?: {readonly ordered: boolean; readonly level: number; readonly instance: number}
  /** Whether Word counts it among the numbered paragraphs. */
  readonly counted?: boolean | undefined
  readonly keepNext?: boolean | undefined
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
    ...directionOf(context),
    ...(style !== 'Normal' && {style}),
    ...(list && {
      numbering: {
        reference: list.ordered ? 'numbers' : 'bullets',
        level: list.level,
        instance: list.instance,
      },
    }),
    ...(init.counted && {numbering: {reference: 'paragraphs', level: 0}}),
    ...((init.keepNext || context.keepNext) && {keepNext: true}),
    ...(collector.takePageBreak() && {pageBreakBefore: true}),
    ...spacing(context, style),
    ...(list && context.panel && {indent: panelIndent(list.level)}),
    children: commented(context, children),
  }
  return new Paragraph(options)
}

/** Children between the ends of a bookmark. */
export function bookmarked(
  context: Context,
  name: string,
  children: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  const id = context.collector.next('bookmark')
  return [
    new RunElement('w:bookmarkStart', {'w:id': id, 'w:name': name}),
    ...children,
    new RunElement('w:bookmarkEnd', {'w:id': id}),
  ]
}

/**
 * A paragraph's children under its comments, whose marks stand behind its notes: LibreOffice 7.4 confuses the texts of notes
 * that come after a mark in its paragraph. Of the first note of a document they stand in front: behind it LibreOffice gives
 * the next note the text of the first, and every later one that of the one before it.
 */
function commented(
  context: Context,
  children: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  const {collector} = context
  const at = collector.placedNotes.size === 1 ? lastNote(children) : children.length
  return [
    ...withComments(context, collector.takeComments(), children.slice(0, at)),
    ...commentReferences(collector.takeCommentReferences()),
    ...children.slice(at),
  ]
}

/** Where the note begins that ends a paragraph, with the bookmark around it. */
function lastNote(children: readonly ParagraphChild[]): number {
  if (children.at(-1) instanceof FootnoteReferenceRun) return children.length - 1
  return children.at(-2) instanceof FootnoteReferenceRun ? children.length - 3 : children.length
}

/** Children under comments: all their ranges begin before the first and end after the last. */
export function withComments(
  {collector}: Context,
  ids: readonly number[],
  children: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  collector.referToComments(ids)
  return [
    ...ids.map((id) => new CommentRangeStart(id)),
    ...children,
    ...ids.map((id) => new CommentRangeEnd(id)),
  ]
}

function commentReferences(ids: readonly number[]): readonly ParagraphChild[] {
  return ids.map(
    (id) => new TextRun({style: 'CommentReference', children: [new CommentReference(id)]}),
  )
}

/** The one direct formatting there is: distances that hang on what stands above or below. */
function spacing(
  {collector, tight}: Context,
  style: ParagraphStyleId,
): Pick<IParagraphOptions, 'spacing'> {
  const before = collector.takeDistance() && !ownsDistance(style)
  if (!before && !tight) return {}
  return {spacing: {...(before && {before: 200}), ...(tight && {after: 0})}}
}

/** Items of lists begin where the panel begins, so that its edge stays straight. */
function panelIndent(level: number): {readonly left: number; readonly hanging: number} {
  return {left: indent / 2 + indent * (level + 1), hanging: indent}
}

/** Styles that stand off from what is above them anyway. */
function ownsDistance(style: ParagraphStyleId): boolean {
  return /^(?:Heading|Caption|Drawing|Signature|TOCHeading|Table|KeyFigure)/.test(style)
}
