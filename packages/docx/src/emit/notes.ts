import {AnnotationReference, type ICommentOptions, Paragraph, TextRun} from 'docx'
import {textRuns} from '../inlines/text.ts'
import {momentOf} from '../parts/dates.ts'
import {cleanText} from '../text/clean-text.ts'
import type {PlacedComment} from './collector.ts'
import {type Context, runContext} from './context.ts'

/** The footnotes that the body refers to, by number. */
export function footnotes(
  context: Context,
): Readonly<Record<string, {readonly children: readonly Paragraph[]}>> {
  const {tree, collector} = context
  const placed = tree.notes.filter(({id}) => collector.placedNotes.has(id))
  return Object.fromEntries(
    placed.map((note) => {
      const run = runContext(context, {notes: [note.id]})
      const children = [...textRuns(' ', run), ...context.inlines(note.children, run)]
      return [
        String(collector.noteNumbers.get(note.id)),
        {children: [new Paragraph({style: 'FootnoteText', children})]},
      ]
    }),
  )
}

/** The remarks of the reviews, as Word comments. Their author is the tool: whoever answers signs themselves. */
export function comments(context: Context): readonly ICommentOptions[] {
  const date = new Date(momentOf(context.tree))
  return context.collector.comments.map(({id, review}) => ({
    id,
    author: 'onrecord',
    initials: 'or',
    date,
    children: remark(review),
  }))
}

function remark({status, missing, evidence}: PlacedComment['review']): readonly Paragraph[] {
  const reference = new TextRun({
    style: 'CommentReference',
    children: [new AnnotationReference()],
  })
  return [status, missing, evidence].flatMap((text, index) =>
    text === undefined
      ? []
      : [
          new Paragraph({
            style: 'CommentText',
            children: [...(index === 0 ? [reference] : []), new TextRun({text: cleanText(text)})],
          }),
        ],
  )
}
