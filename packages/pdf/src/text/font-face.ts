/**
 * A face that documents can be set in: a TrueType file of one weight and style. `fonts` of `@onrecord/fonts` is a list of
 * these; so is any list of objects of this shape.
 */
export interface FontFace {
  /** Family as the theme names it, such as `Source Serif 4`. */
  readonly family: string
  readonly weight: 400 | 600
  readonly style: 'normal' | 'italic'
  /**
   * ISO 15924 codes of the scripts it covers, such as `Latn`, `Grek`, `Cyrl`. Of faces with Chinese characters (`Hani`), one of `Hans`, `Hant`,
   * `Jpan` and `Kore` says whose shapes they have.
   */
  readonly scripts: readonly string[]
  /** The bytes of the file: the same bytes each time. */
  load(): Promise<Uint8Array>
  /**
   * Of a large face, and used in place of `load`: a file with the glyphs of some code points, as far as the face has them, and perhaps
   * of more. The same object as long as no other glyphs are asked for.
   */
  loadFor?(codePoints: Iterable<number>): Promise<Uint8Array>
}
