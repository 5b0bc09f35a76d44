import type {Strip} from './flow.ts'
import type {NoteBook} from './note-book.ts'
import {columns, type NoteStrip} from './note-strip.ts'
import type {PlacedStrip} from './paginate.ts'

/** Rooms of the area of the notes at the foot of a page. Short notes stand beside each other, in their order. */
export interface NoteArea {
  /** The strips of all notes that a strip calls for. */
  stripsFor(strip: Strip): readonly NoteStrip[]
  /** Height of the area with these strips, with the rule above them; 0 for none. */
  heightOf(strips: readonly NoteStrip[]): number
  /** Its height at least, when of the strips that are called for those that may are continued on the next page. */
  leastHeight(strips: readonly NoteStrip[], called: readonly NoteStrip[]): number
  /** The strips that fit into a height, and those that are continued. */
  fit(strips: readonly NoteStrip[], height: number): Fitted
  /** Strips placed so that the last ends with the page. */
  atBottom(strips: readonly NoteStrip[], height: number): readonly PlacedStrip[]
}

interface Fitted {
  readonly set: readonly NoteStrip[]
  readonly rest: readonly NoteStrip[]
}

/** @param above room above the first note, where the rule stands */
export function createNoteArea(book: NoteBook, above: number): NoteArea {
  const owners = new Map<string, Strip>()
  const stripsFor = (strip: Strip): readonly NoteStrip[] =>
    strip.notes.flatMap((id) => {
      const owner = owners.get(id) ?? strip
      owners.set(id, owner)
      if (owner !== strip) return []
      return book.stripsOf(id).flatMap((each) => [each, ...stripsFor(each)])
    })
  const heightOf = (strips: readonly NoteStrip[]): number =>
    strips.length === 0 ? 0 : above + sum(rowsOf(strips))
  return {
    stripsFor,
    heightOf,
    leastHeight(strips, called) {
      const end = called.findIndex((strip, index) => index > 0 && strip.breakBefore === 'allowed')
      return heightOf([...strips, ...(end < 0 ? called : called.slice(0, end))])
    },
    fit(strips, height) {
      const rows = rowsOf(strips)
      let used = above
      let seen = 0
      let end = 0
      for (const [index, row] of rows.entries()) {
        used += row.gap + row.height
        if (used > height + tolerance) break
        seen += row.strips.length
        if ((rows[index + 1]?.strips[0]?.breakBefore ?? 'allowed') === 'allowed') end = seen
      }
      return {set: strips.slice(0, end), rest: strips.slice(end)}
    },
    atBottom(strips, height) {
      const rows = rowsOf(strips)
      let top = height - sum(rows)
      return rows.flatMap((row) => {
        const y = top + row.gap
        top = y + row.height
        return placeRow(row, y)
      })
    },
  }
}

/** Sums of multiples of a beat are not exact. */
const tolerance = 0.01

/** Notes beside each other. */
interface NoteRow {
  readonly strips: NoteStrip[]
  readonly gap: number
  readonly height: number
}

/** Packs strips in their order: a note that is one short line stands beside the one before it where there is room. */
function rowsOf(strips: readonly NoteStrip[]): readonly NoteRow[] {
  const rows: NoteRow[] = []
  let taken: number = columns
  for (const strip of strips) {
    const row = rows.at(-1)
    if (row && taken + strip.span <= columns) row.strips.push(strip)
    else {
      rows.push({strips: [strip], gap: strip.gap, height: strip.height})
      taken = 0
    }
    taken += strip.span
  }
  return rows
}

function placeRow({strips}: NoteRow, top: number): readonly PlacedStrip[] {
  let column = 0
  return strips.map((strip) => {
    const draw = strip.drawIn(column)
    column += strip.span
    return {strip: {...strip, draw}, top}
  })
}

function sum(rows: readonly NoteRow[]): number {
  return rows.reduce((total, row) => total + row.gap + row.height, 0)
}
