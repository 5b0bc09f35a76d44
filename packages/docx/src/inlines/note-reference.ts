import type {Note, NoteReference} from '@onrecord/document'
import {FootnoteReferenceRun, type ParagraphChild, TextRun} from 'docx'
import {bookmarkName} from '../emit/collector.ts'
import type {RunContext} from '../emit/context.ts'
import {field} from '../emit/field.ts'
import {bookmarked, withComments} from '../emit/paragraph.ts'
import {textRuns} from './text.ts'

/**
 * The first reference to a note in the body is the footnote itself; later ones are fields that repeat its number.
 * Word has no notes in notes: a note that only a note refers to stands there in brackets.
 */
export function renderNoteReference(
  node: NoteReference,
  run: RunContext,
): readonly ParagraphChild[] {
  const {collector, tree} = run.context
  const note = tree.notes.find(({id}) => id === node.target)
  const number = collector.noteNumbers.get(node.target)
  if (!note || number === undefined) {
    const known = tree.notes.map(({id}) => id).join(', ') || 'none'
    throw new Error(
      `a reference to the note "${node.target}", which the document does not have; its notes: ${known}`,
    )
  }
  if (node.show === 'number') return noteNumber(note, number, run)
  const inNote = run.notes.length > 0
  const repeated = new TextRun({style: 'FootnoteReference', text: String(number)})
  if (inNote && !collector.placedNotes.has(note.id)) {
    return run.notes.includes(note.id) ? [repeated] : inBrackets(note, run)
  }
  if (!inNote && collector.placeNote(note.id)) return footnote(note, number, run)
  const name = bookmarkName('Note', number - 1)
  return field(`NOTEREF ${name} \\f \\h`, [repeated], 'FootnoteReference')
}

function footnote(note: Note, number: number, {context}: RunContext): readonly ParagraphChild[] {
  const {collector} = context
  const reference = new FootnoteReferenceRun(number)
  const children = withComments(context, collector.addComment(note.review), [reference])
  return (collector.noteUses.get(note.id) ?? 0) > 1
    ? bookmarked(context, bookmarkName('Note', number - 1), children)
    : children
}

/** "3" as in "(n 3)": a field on the line, which follows when notes before it come and go. */
function noteNumber(note: Note, number: number, run: RunContext): readonly ParagraphChild[] {
  const words = textRuns(String(number), run)
  if (!run.context.collector.placedNotes.has(note.id)) return words
  return field(`NOTEREF ${bookmarkName('Note', number - 1)} \\h`, words)
}

function inBrackets(note: Note, run: RunContext): readonly ParagraphChild[] {
  return [
    ...textRuns(' (', run),
    ...run.context.inlines(note.children, {...run, notes: [...run.notes, note.id]}),
    ...textRuns(')', run),
  ]
}
