import type {Note} from '@onrecord/document'
import {plainRun, setInlines} from './inlines.ts'
import type {Frame, Job} from './job.ts'
import {noteAnchor} from './note-book.ts'
import {columns, type NoteStrip} from './note-strip.ts'
import {type SetLine, type Setting, setText} from './paragraph/set-text.ts'
import {breakBeforeLine, inset} from './push-lines.ts'
import type {Element} from './structure.ts'

/** Sets a footnote: its number in the margin of its text. */
export function layoutNote(
  note: Note,
  number: string,
  host: Element,
  frame: Frame,
  job: Job,
): readonly NoteStrip[] {
  const {note: setting, beat} = job.styles
  const element = job.structure.add(host, 'Note', {noteId: `note-${number}`})
  const anchor = noteAnchor(note.id)
  job.anchorElements.set(anchor, element)
  const mark: Setting = {...setting, hyphenate: false}
  const label = job.structure.add(element, 'Lbl')
  const [first] = setText(
    [plainRun(`${number} `, mark.style, label, job)],
    frame.width,
    mark,
    job.hyphenate,
  )
  const indent = indentOf(job)
  const column = inset(frame, indent)
  const lines = setInlines(note.children, column.width, setting, element, job)
  const span = lines.length === 1 ? spanOf(lines[0], indent, frame, job) : columns
  const pitch = frame.width / columns
  return lines.map((line, index): NoteStrip => {
    const drawIn: NoteStrip['drawIn'] = (at) => (canvas, top) => {
      if (index === 0) first?.draw(canvas, frame.left + at * pitch, top)
      line.draw(canvas, column.left + at * pitch, top)
    }
    return {
      gap: index === 0 ? beat / 2 : 0,
      height: setting.leading,
      breakBefore: breakBeforeLine(index, lines.length),
      notes: line.notes,
      decorations: [],
      repeat: null,
      anchors: index === 0 ? [anchor] : [],
      draw: drawIn(0),
      drawIn,
      span,
    }
  })
}

/** Columns that a note of one line takes with its number and the room before the next. */
function spanOf(line: SetLine | undefined, indent: number, frame: Frame, job: Job): number {
  const width = indent + (line?.natural ?? 0) + job.styles.beat * 1.5
  return Math.min(columns, Math.ceil((width * columns) / frame.width))
}

/** Room for the numbers: those of a document with a hundred notes or a thousand are wider. */
function indentOf(job: Job): number {
  const digits = String(job.tree.notes.length).length
  return job.styles.beat * (4 + 1.5 * Math.max(0, digits - 2))
}
