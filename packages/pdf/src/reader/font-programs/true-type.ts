import {readCharacterMaps} from './character-maps.ts'
import type {FontProgram} from './font-program.ts'

/** A TrueType font (OpenType with `glyf`); `null` where tables are missing or cut off. */
export function readTrueType(bytes: Uint8Array): FontProgram | null {
  try {
    return readTables(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function readTables(data: DataView): FontProgram | null {
  const head = tableOffset(data, 'head')
  const hhea = tableOffset(data, 'hhea')
  const hmtx = tableOffset(data, 'hmtx')
  const maxp = tableOffset(data, 'maxp')
  if (head === null || hhea === null || hmtx === null || maxp === null) return null
  const unitsPerEm = data.getUint16(head + 18)
  const metrics = data.getUint16(hhea + 34)
  const glyphCount = data.getUint16(maxp + 4)
  const cmap = tableOffset(data, 'cmap')
  const advances = Array.from({length: Math.min(glyphCount, metrics)}, (_, glyph) => {
    return (1000 * data.getUint16(hmtx + 4 * glyph)) / unitsPerEm
  })
  return {
    glyphCount,
    // The last advance counts for all glyphs after it.
    advance: (glyph) => (glyph < glyphCount ? (advances[glyph] ?? advances.at(-1) ?? null) : null),
    glyphOfCid: (cid) => (cid < glyphCount ? cid : undefined),
    characterMaps: cmap === null ? [] : readCharacterMaps(data, cmap),
  }
}

/** Where a table of an OpenType file begins; `null` where it has none of that name. */
export function tableOffset(data: DataView, tag: string): number | null {
  const count = data.getUint16(4)
  for (let index = 0; index < count; index++) {
    const entry = 12 + 16 * index
    const name = [0, 1, 2, 3].map((at) => String.fromCharCode(data.getUint8(entry + at))).join('')
    if (name === tag) return data.getUint32(entry + 8)
  }
  return null
}
