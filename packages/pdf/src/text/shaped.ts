/** A piece of text as glyphs of one face, in units of the face, in the order of the text. Parallel arrays: one entry a glyph. */
export interface Shaped {
  readonly ids: readonly number[]
  readonly advances: readonly number[]
  readonly dx: readonly number[]
  readonly dy: readonly number[]
  /** Text of the glyph: that of its cluster for the first glyph of one, empty for the others. */
  readonly texts: readonly string[]
  /** Where the cluster of the glyph begins in the text. */
  readonly clusters: readonly number[]
  /** Whether the face has a glyph for every character. */
  readonly complete: boolean
  /** Sum of the advances. */
  readonly width: number
}
