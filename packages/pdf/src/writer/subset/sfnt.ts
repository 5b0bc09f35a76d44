/** A TrueType file opened for reading: its tables, and the numbers that the writer needs. */
export interface TrueTypeFont {
  readonly unitsPerEm: number
  readonly glyphCount: number
  /** Advance width in font units, from hmtx. */
  advance(glyph: number): number
  leftSideBearing(glyph: number): number
  /** The glyf record; empty for a glyph without outline. A view, not a copy. */
  glyphData(glyph: number): Uint8Array
  /** The bytes of a table; a view, not a copy. */
  table(tag: string): Uint8Array | undefined
}

/** Throws where the file is no TrueType font with glyf outlines. */
export function openTrueType(bytes: Uint8Array): TrueTypeFont {
  const tables = readDirectory(bytes)
  const required = (tag: string): DataView => {
    const table = tables.get(tag)
    if (table === undefined) {
      throw new Error(
        `Expected a TrueType font with glyf outlines, got one without the table "${tag}". Fonts with PostScript outlines (CFF) must be converted first.`,
      )
    }
    return view(table)
  }
  required('glyf')
  const glyf = tables.get('glyf') ?? new Uint8Array()
  const head = required('head')
  const glyphCount = required('maxp').getUint16(4)
  const longMetrics = required('hhea').getUint16(34)
  const hmtx = required('hmtx')
  const loca = required('loca')
  const longOffsets = head.getInt16(50) === 1
  const offset = (glyph: number): number =>
    longOffsets ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph)

  return {
    unitsPerEm: head.getUint16(18),
    glyphCount,
    advance: (glyph) => hmtx.getUint16(4 * Math.min(glyph, longMetrics - 1)),
    leftSideBearing: (glyph) =>
      hmtx.getInt16(
        glyph < longMetrics ? 4 * glyph + 2 : 4 * longMetrics + 2 * (glyph - longMetrics),
      ),
    glyphData: (glyph) => {
      if (glyph >= glyphCount) {
        throw new RangeError(`Expected a glyph below ${glyphCount}, got ${glyph}.`)
      }
      return glyf.subarray(offset(glyph), offset(glyph + 1))
    },
    table: (tag) => tables.get(tag),
  }
}

export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The table directory: 12 bytes of head, then 16 a table (OpenType 1.9, "Organization of an OpenType Font"). */
function readDirectory(bytes: Uint8Array): Map<string, Uint8Array> {
  const data = view(bytes)
  const tables = new Map<string, Uint8Array>()
  if (bytes.length < 12) throw new Error(`Expected a TrueType font, got ${bytes.length} bytes.`)
  const count = data.getUint16(4)
  for (let index = 0; index < count; index++) {
    const entry = 12 + 16 * index
    if (entry + 16 > bytes.length) throw new Error('The font ends inside its table directory.')
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const start = data.getUint32(entry + 8)
    tables.set(tag, bytes.subarray(start, start + data.getUint32(entry + 12)))
  }
  return tables
}
