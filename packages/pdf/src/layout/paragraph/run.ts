import type {LanguageTag} from '@onrecord/document'
import type {Owner} from '../../display-list.ts'
import type {FaceStyle} from '../../text/faces.ts'
import type {LoadedFace} from '../../text/loaded-face.ts'

/** How letters look. Sizes and rises are points, colours `#rrggbb`. */
export interface TextStyle extends FaceStyle {
  readonly size: number
  readonly colour: string
  /** How far the baseline is lifted. */
  readonly rise: number
  readonly figures: 'tabular' | 'proportional'
}

/** Text of one style that belongs to one structure element, or is an artifact. */
export interface Run {
  readonly text: string
  readonly style: TextStyle
  /** Faces to look for glyphs in, the best first. */
  readonly faces: readonly LoadedFace[]
  readonly owner: Owner
  readonly language: LanguageTag
  /** Set on the mark of a footnote: the note that it calls for. */
  readonly note?: string | undefined
}

/** A forced end of line between runs. */
export interface LineEnd {
  readonly lineEnd: true
}
