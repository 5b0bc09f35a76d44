import type {Note} from '@onrecord/document'
import {createFlow, type Strip} from './flow.ts'
import {plainRun, setInlines} from './inlines.ts'
import type {Frame, Job} from './job.ts'
import {noteAnchor} from './note-book.ts'
import {type Setting, setText} from './paragraph/set-text.ts'
import {breakBeforeLine, inset} from './push-lines.ts'
import type {Element} from './structure.ts'

/** Sets a footnote: its number in the margin of its text. */
export function layoutNote(
  note: Note,
  number: string,
  host: Element,
  frame: Frame,
  job: Job,
): readonly Strip[] {
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
  const column = inset(frame, beat * 4)
  const lines = setInlines(note.children, column.width, setting, element, job)
  const flow = createFlow()
  flow.space(beat / 2)
  for (const [index, line] of lines.entries()) {
    flow.push(
      {
        height: setting.leading,
        breakBefore: breakBeforeLine(index, lines.length),
        notes: line.notes,
        anchors: index === 0 ? [anchor] : [],
        draw: (canvas, top) => {
          if (index === 0) first?.draw(canvas, frame.left, top)
          line.draw(canvas, column.left, top)
        },
      },
      [],
      null,
    )
  }
  return flow.strips
}
