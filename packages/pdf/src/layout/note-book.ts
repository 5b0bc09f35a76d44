import type {Note} from '@onrecord/document'
import type {NoteStrip} from './note-strip.ts'
import type {Element} from './structure.ts'

/** The footnotes of a document as they are called for. */
export interface NoteBook {
  /** The printed number of a note. @throws TypeError when there is no such note */
  numberOf(id: string): string
  /** Sets a note when it is first called for; its element becomes the last child of `host`. */
  claim(id: string, host: Element): void
  /** The strips of a note that was claimed. */
  stripsOf(id: string): readonly NoteStrip[]
}

export function createNoteBook(
  notes: readonly Note[],
  numbers: ReadonlyMap<string, number>,
  layoutNote: (note: Note, number: string, host: Element) => readonly NoteStrip[],
): NoteBook {
  const byId = new Map(notes.map((note) => [note.id, note]))
  const set = new Map<string, readonly NoteStrip[]>()
  const numberOf = (id: string): string => {
    const number = numbers.get(id)
    if (number === undefined) {
      throw new TypeError(
        `A note reference leads to “${id}”, and the document has no note of that id.`,
      )
    }
    return String(number)
  }
  return {
    numberOf,
    claim(id, host) {
      const note = byId.get(id)
      if (!note || set.has(id)) return
      // Known before it is set, so that a note that calls for itself ends.
      set.set(id, [])
      set.set(id, layoutNote(note, numberOf(id), host))
    },
    stripsOf: (id) => set.get(id) ?? [],
  }
}

export function noteAnchor(id: string): string {
  return `note:${id}`
}

export function referenceAnchor(id: string): string {
  return `reference:${id}`
}
