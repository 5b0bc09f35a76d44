import {bareGlyph} from './bare-glyph.ts'
import {buildSfnt} from './build-sfnt.ts'
import {components, isComposite} from './composite.ts'
import type {TrueTypeFont} from './sfnt.ts'
import {view} from './sfnt.ts'

/**
 * A font with the given glyphs alone, hints dropped. Glyph `i + 1` of the result is `glyphs[i]`; 0 is .notdef, and the
 * parts of composite glyphs come last. A glyph may be listed twice: each place gets its own copy, so that a text can
 * give one shape two meanings (hyphen and soft hyphen). It has the tables that a CIDFontType2 needs and no more
 * (ISO 32000-1, 9.9): glyf, head, hhea, hmtx, loca, maxp.
 */
export function subsetFont(font: TrueTypeFont, glyphs: readonly number[]): Uint8Array {
  const originals = withComponents(font, [0, ...glyphs])
  const places = new Map<number, number>()
  originals.forEach((glyph, place) => {
    if (!places.has(glyph)) places.set(glyph, place)
  })
  const records = originals.map((glyph) =>
    bareGlyph(font.glyphData(glyph), (part) => places.get(part) ?? 0),
  )
  const {glyf, loca, long} = joinRecords(records)
  return buildSfnt({
    glyf,
    loca,
    head: patched(font, 'head', (head) => {
      head.setUint32(8, 0)
      head.setInt16(50, long ? 1 : 0)
    }),
    hhea: patched(font, 'hhea', (hhea) => hhea.setUint16(34, originals.length)),
    hmtx: metrics(font, originals),
    maxp: patched(font, 'maxp', (maxp) => {
      maxp.setUint16(4, originals.length)
      // The longest instructions of a glyph: there are none.
      maxp.setUint16(26, 0)
    }),
  })
}

function withComponents(font: TrueTypeFont, glyphs: readonly number[]): readonly number[] {
  const all = [...glyphs]
  const seen = new Set(all)
  for (let index = 0; index < all.length; index++) {
    const record = font.glyphData(all[index] ?? 0)
    if (!isComposite(record)) continue
    for (const {glyph} of components(record)) {
      if (seen.has(glyph)) continue
      seen.add(glyph)
      all.push(glyph)
    }
  }
  return all
}

/** glyf and loca; the short form of loca, which counts pairs of bytes, wherever it reaches. */
function joinRecords(records: readonly Uint8Array[]): {
  readonly glyf: Uint8Array
  readonly loca: Uint8Array
  readonly long: boolean
} {
  const offsets = [0]
  let length = 0
  for (const record of records) {
    length += (record.length + 1) & ~1
    offsets.push(length)
  }
  const glyf = new Uint8Array(length)
  records.forEach((record, index) => {
    glyf.set(record, offsets[index])
  })
  const long = length > 0x1fffe
  const loca = new Uint8Array(offsets.length * (long ? 4 : 2))
  const data = view(loca)
  offsets.forEach((offset, index) => {
    if (long) data.setUint32(4 * index, offset)
    else data.setUint16(2 * index, offset / 2)
  })
  return {glyf, loca, long}
}

function metrics(font: TrueTypeFont, glyphs: readonly number[]): Uint8Array {
  const hmtx = new Uint8Array(4 * glyphs.length)
  const data = view(hmtx)
  glyphs.forEach((glyph, index) => {
    data.setUint16(4 * index, font.advance(glyph))
    data.setInt16(4 * index + 2, font.leftSideBearing(glyph))
  })
  return hmtx
}

function patched(font: TrueTypeFont, tag: string, patch: (table: DataView) => void): Uint8Array {
  const table = font.table(tag)?.slice() ?? new Uint8Array()
  patch(view(table))
  return table
}
