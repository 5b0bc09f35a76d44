import type {Note} from '@onrecord/document'
import type {Context} from './context.ts'
import {type Child, h} from './h.ts'
import {renderInlines} from './inlines.ts'
import {reviewNote} from './review.ts'

/** The notes that are referred to, in the order of their numbers; each number leads back to where it was met first. */
export function renderNotes(context: Context): Child {
  const {tree, noteNumbers} = context
  const byId = new Map(tree.notes.map((note) => [note.id, note]))
  const items = [...noteNumbers].flatMap(([id, number]) => {
    const note = byId.get(id)
    return note ? [renderNote(note, number, context)] : []
  })
  if (items.length === 0) return []
  return h(
    'section',
    {className: ['notes'], role: 'doc-endnotes', ariaLabel: tree.labels.note},
    h('ol', {}, items),
  )
}

function renderNote(note: Note, number: number, context: Context): Child {
  return h(
    'li',
    {id: `note-${number}`},
    h(
      'a',
      {
        href: `#note-reference-${number}`,
        role: 'doc-backlink',
        ariaLabel: `${context.tree.labels.note} ${number}`,
      },
      String(number),
    ),
    ' ',
    h('span', {}, renderInlines(note.children, context), reviewNote(note.review)),
  )
}
