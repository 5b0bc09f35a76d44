/** A TrueType file with simple glyphs, opened for reading. */
export interface TrueType {
  readonly tables: ReadonlyMap<string, Uint8Array>
  readonly glyphCount: number
  advance(glyph: number): number
  leftSideBearing(glyph: number): number
  outline(glyph: number): Uint8Array
  /** Glyphs by code point. */
  readonly characters: ReadonlyMap<number, number>
}

export function openTrueType(bytes: Uint8Array): TrueType {
  const tables = readDirectory(bytes)
  const table = (tag: string): DataView => view(tables.get(tag), tag)
  const long = table('head').getInt16(50) === 1
  const loca = table('loca')
  const hmtx = table('hmtx')
  const glyf = tables.get('glyf') ?? new Uint8Array()
  const metrics = table('hhea').getUint16(34)
  const offset = (glyph: number): number =>
    long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph)
  return {
    tables,
    glyphCount: table('maxp').getUint16(4),
    advance: (glyph) => hmtx.getUint16(4 * Math.min(glyph, metrics - 1)),
    leftSideBearing: (glyph) =>
      hmtx.getInt16(glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics)),
    outline: (glyph) => simple(glyf.subarray(offset(glyph), offset(glyph + 1))),
    characters: readCharacters(table('cmap')),
  }
}

/** Parts of a composite glyph would have to be renumbered: none of the faces has any. */
function simple(outline: Uint8Array): Uint8Array {
  if (outline.length > 0 && view(outline).getInt16(0) < 0)
    throw new Error('A face with composite glyphs: slices hold simple ones alone.')
  return outline
}

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const data = view(bytes)
  const tables = new Map<string, Uint8Array>()
  for (let index = 0; index < data.getUint16(4); index += 1) {
    const entry = 12 + index * 16
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const start = data.getUint32(entry + 8)
    tables.set(tag, bytes.subarray(start, start + data.getUint32(entry + 12)))
  }
  return tables
}

/** The widest Unicode table of cmap: format 12 where there is one, else format 4 (OpenType 1.9). */
function readCharacters(cmap: DataView): ReadonlyMap<number, number> {
  let best = {format: 0, at: 0}
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const at = cmap.getUint32(4 + index * 8 + 4)
    const format = cmap.getUint16(at)
    if ((format === 4 || format === 12) && format > best.format) best = {format, at}
  }
  return new Map(best.format === 12 ? groups(cmap, best.at) : segments(cmap, best.at))
}

function* groups(cmap: DataView, at: number): Generator<[number, number]> {
  for (let index = 0; index < cmap.getUint32(at + 12); index += 1) {
    const entry = at + 16 + index * 12
    const first = cmap.getUint32(entry)
    for (let code = first; code <= cmap.getUint32(entry + 4); code += 1)
      yield [code, cmap.getUint32(entry + 8) + code - first]
  }
}

function* segments(cmap: DataView, at: number): Generator<[number, number]> {
  const count = cmap.getUint16(at + 6) / 2
  for (let index = 0; index < count; index += 1) {
    const endAt = at + 14 + index * 2
    const startAt = endAt + 2 + count * 2
    const deltaAt = startAt + count * 2
    const offsetAt = deltaAt + count * 2
    const start = cmap.getUint16(startAt)
    for (let code = start; code <= cmap.getUint16(endAt) && code < 0xffff; code += 1) {
      const offset = cmap.getUint16(offsetAt)
      const direct = offset === 0 ? code : cmap.getUint16(offsetAt + offset + (code - start) * 2)
      if (direct !== 0 || offset === 0) yield [code, (direct + cmap.getUint16(deltaAt)) & 0xffff]
    }
  }
}

export function view(bytes: Uint8Array | undefined, tag = ''): DataView {
  if (!bytes) throw new Error(`The face has no table ${tag}.`)
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
