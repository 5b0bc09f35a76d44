import {AnnotationReference, type ICommentOptions, Paragraph, TextRun} from 'docx'
import {textRuns} from '../inlines/text.ts'
import {authorOf} from '../parts/author.ts'
import {momentOf} from '../parts/dates.ts'
import {cleanText} from '../text/clean-text.ts'
import {type Context, directionOf, runContext} from './context.ts'

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
        {children: [new Paragraph({...directionOf(context), style: 'FootnoteText', children})]},
      ]
    }),
  )
}

/** The remarks of the reviews as Word comments, by the document's authors and on its day, and the answers to them. */
export function comments(context: Context): readonly ICommentOptions[] {
  const {tree, collector} = context
  return collector.comments.map((comment): ICommentOptions => {
    if (comment.kind === 'remark') {
      const {status, missing, evidence} = comment.review
      const texts = [status, missing, evidence].filter((text) => text !== undefined)
      return commentOf(comment.id, authorOf(tree), tree.date, texts)
    }
    const {author, date, text} = comment.reply
    return {
      ...commentOf(comment.id, cleanText(author), date ?? tree.date, [text]),
      parentId: comment.to,
    }
  })
}

function commentOf(
  id: number,
  author: string,
  date: string | undefined,
  texts: readonly string[],
): ICommentOptions {
  const reference = new TextRun({
    style: 'CommentReference',
    children: [new AnnotationReference()],
  })
  return {
    id,
    author,
    initials: initialsOf(author),
    date: new Date(momentOf({date})),
    children: texts.map(
      (text, index) =>
        new Paragraph({
          style: 'CommentText',
          children: [...(index === 0 ? [reference] : []), new TextRun({text: cleanText(text)})],
        }),
    ),
  }
}

/** The first letters of the author's words, three at most; whole characters, so that no pair is torn. */
function initialsOf(author: string): string {
  const words = author.split(/\s+/).filter((word) => word !== '')
  return words
    .slice(0, 3)
    .map((word) => [...word][0] ?? '')
    .join('')
}
