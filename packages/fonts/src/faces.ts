/** One face: a TrueType file of one weight and style. */
export interface FontFace {
  /** Family as a theme names it, such as `Source Serif 4`. */
  readonly family: string
  readonly weight: 400 | 600
  readonly style: 'normal' | 'italic'
  /** ISO 15924 codes of the scripts it covers, such as `Latn`, `Grek`, `Cyrl`. */
  readonly scripts: readonly string[]
  /** The bytes of the file; loaded once, when first asked for. */
  load(): Promise<Uint8Array>
}
