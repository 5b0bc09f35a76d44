/** What a rule asks of an embedded font. Glyphs by number; 0 is `.notdef`. */
export interface FontProgram {
  readonly glyphCount: number
  /** In thousandths of the size; `null` where the program does not tell. */
  advance(glyph: number): number | null
  /** The glyph of a CID, where the program maps them itself; `undefined` where it has none for it. */
  glyphOfCid(cid: number): number | undefined
  /** The tables that map characters to glyphs; none in a program that has no such tables. */
  readonly characterMaps: readonly CharacterMap[]
}

/** A subtable of `cmap` (OpenType). 3,1 is Unicode, 3,0 symbols, 1,0 Mac Roman. */
export interface CharacterMap {
  readonly platform: number
  readonly encoding: number
  /** 0 where the table has no glyph for the character. */
  glyph(character: number): number
}
