import type {Draw} from './canvas.ts'
import type {Strip} from './flow.ts'

/** Columns of the note area. Two are even on every page: with more, notes of one width more or less would begin anywhere. */
export const columns = 2

/** A line of a footnote. */
export interface NoteStrip extends Strip {
  /** How many columns it takes: all, but for a note that is one short line. */
  readonly span: number
  /** Draws it with its number at the beginning of a column, counted from 0. */
  readonly drawIn: (column: number) => Draw
}
