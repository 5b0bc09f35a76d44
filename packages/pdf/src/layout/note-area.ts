import type {Strip} from './flow.ts'
import type {NoteBook} from './note-book.ts'
import type {PlacedStrip} from './paginate.ts'

/** Rooms of the area of the notes at the foot of a page. */
export interface NoteArea {
  /** The strips of all notes that a strip calls for. */
  stripsFor(strip: Strip): readonly Strip[]
  /** Height of the area with these strips, with the rule above them; 0 for none. */
  heightOf(strips: readonly Strip[]): number
  /** What further strips add to an area of a height. */
  addedBy(strips: readonly Strip[], height: number): number
  /** What they add at least, when they are continued on the next page. */
  leastOf(strips: readonly Strip[], height: number): number
  /** The strips that fit into a height, and those that are continued. */
  fit(strips: readonly Strip[], height: number): Fitted
  /** Strips placed so that the last ends with the page. */
  atBottom(strips: readonly Strip[], height: number): readonly PlacedStrip[]
}

interface Fitted {
  readonly set: readonly Strip[]
  readonly rest: readonly Strip[]
}

/** @param above room above the first note, where the rule stands */
export function createNoteArea(book: NoteBook, above: number): NoteArea {
  const stripsFor = (strip: Strip): readonly Strip[] =>
    strip.notes.flatMap((id) => first(id, strip, book))
  const owners = new Map<string, Strip>()
  function first(id: string, strip: Strip, notes: NoteBook): readonly Strip[] {
    const owner = owners.get(id) ?? strip
    owners.set(id, owner)
    if (owner !== strip) return []
    return notes.stripsOf(id).flatMap((each) => [each, ...stripsFor(each)])
  }
  const heightOf = (strips: readonly Strip[]): number =>
    strips.length === 0 ? 0 : above + sum(strips)
  const addedBy = (strips: readonly Strip[], height: number): number =>
    strips.length === 0 ? 0 : sum(strips) + (height > 0 ? 0 : above)
  return {
    stripsFor,
    heightOf,
    addedBy,
    leastOf(strips, height) {
      const end = strips.findIndex((strip, index) => index > 0 && strip.breakBefore === 'allowed')
      return addedBy(end < 0 ? strips : strips.slice(0, end), height)
    },
    fit(strips, height) {
      let used = above
      let end = 0
      for (const [index, strip] of strips.entries()) {
        used += strip.gap + strip.height
        if (used > height + 0.01) break
        const next = strips[index + 1]
        if (!next || next.breakBefore === 'allowed') end = index + 1
      }
      return {set: strips.slice(0, end), rest: strips.slice(end)}
    },
    atBottom(strips, height) {
      let top = height - sum(strips)
      return strips.map((strip) => {
        const placed = {strip, top: top + strip.gap}
        top += strip.gap + strip.height
        return placed
      })
    },
  }
}

function sum(strips: readonly Strip[]): number {
  return strips.reduce((total, strip) => total + strip.gap + strip.height, 0)
}
