import type {GlyphPiece} from '../display-list.ts'

/** A piece of text as glyphs of one face. */
export interface Shaped extends GlyphPiece {
  /** Where the cluster of each glyph begins in the text. */
  readonly clusters: readonly number[]
  /** Whether the face has a glyph for every character. */
  readonly complete: boolean
}
