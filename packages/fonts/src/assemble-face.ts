/** Tables that do not depend on the glyphs of a file, by tag. */
export interface FrameTables {
  readonly head: Uint8Array
  readonly hhea: Uint8Array
  readonly maxp: Uint8Array
  readonly name: Uint8Array
  readonly 'OS/2': Uint8Array
  readonly post: Uint8Array
}

export interface Glyph {
  /** The characters that it stands for; none for .notdef. */
  readonly codePoints: readonly number[]
  readonly advance: number
  readonly leftSideBearing: number
  /** Its record in glyf: a simple glyph, or nothing. */
  readonly outline: Uint8Array
}

/** Puts glyphs together to a TrueType file (OpenType 1.9). The first glyph is .notdef. */
export function assembleFace(frame: FrameTables, all: readonly Glyph[]): Uint8Array {
  const glyphs = all.filter(({codePoints}, index) => index === 0 || codePoints.length > 0)
  const {glyf, loca} = outlines(glyphs)
  return fileOf({
    ...frame,
    cmap: characterMap(glyphs),
    glyf,
    loca,
    hmtx: metrics(glyphs),
    // The long form of loca, no checksum; as many metrics as glyphs.
    head: patched(frame.head, (head) => {
      head.setUint32(8, 0)
      head.setInt16(50, 1)
    }),
    hhea: patched(frame.hhea, (hhea) => hhea.setUint16(34, glyphs.length)),
    maxp: patched(frame.maxp, (maxp) => maxp.setUint16(4, glyphs.length)),
  })
}

function outlines(glyphs: readonly Glyph[]): {
  readonly glyf: Uint8Array
  readonly loca: Uint8Array
} {
  const loca = new Uint8Array(4 * (glyphs.length + 1))
  const offsets = viewOf(loca)
  let length = 0
  for (const [index, {outline}] of glyphs.entries()) {
    length += (outline.length + 3) & ~3
    offsets.setUint32(4 * (index + 1), length)
  }
  const glyf = new Uint8Array(length)
  for (const [index, {outline}] of glyphs.entries()) glyf.set(outline, offsets.getUint32(4 * index))
  return {glyf, loca}
}

function metrics(glyphs: readonly Glyph[]): Uint8Array {
  const hmtx = new Uint8Array(4 * glyphs.length)
  const data = viewOf(hmtx)
  for (const [index, {advance, leftSideBearing}] of glyphs.entries()) {
    data.setUint16(4 * index, advance)
    data.setInt16(4 * index + 2, leftSideBearing)
  }
  return hmtx
}

/** A cmap of format 12, for all of Unicode: groups of characters whose glyphs follow each other. */
function characterMap(glyphs: readonly Glyph[]): Uint8Array {
  const pairs = glyphs
    .flatMap(({codePoints}, glyph) => codePoints.map((code) => ({code, glyph})))
    .sort((a, b) => a.code - b.code)
  const groups: {first: number; last: number; glyph: number}[] = []
  for (const {code, glyph} of pairs) {
    const group = groups.at(-1)
    if (group && code === group.last + 1 && glyph === group.glyph + code - group.first)
      group.last = code
    else groups.push({first: code, last: code, glyph})
  }
  const cmap = new Uint8Array(28 + 12 * groups.length)
  const data = viewOf(cmap)
  // One encoding record: platform 3, encoding 10, the table behind it.
  for (const [at, value] of [
    [2, 1],
    [4, 3],
    [6, 10],
    [12, 12],
  ] as const)
    data.setUint16(at, value)
  data.setUint32(8, 12)
  data.setUint32(16, cmap.length - 12)
  data.setUint32(24, groups.length)
  for (const [index, {first, last, glyph}] of groups.entries()) {
    data.setUint32(28 + 12 * index, first)
    data.setUint32(32 + 12 * index, last)
    data.setUint32(36 + 12 * index, glyph)
  }
  return cmap
}

/** A file with its table directory. Checksums are left zero: nothing that reads these files looks at them. */
function fileOf(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1))
  let offset = 12 + 16 * entries.length
  const size = entries.reduce((sum, [, table]) => sum + ((table.length + 3) & ~3), offset)
  const file = new Uint8Array(size)
  const data = viewOf(file)
  const power = Math.floor(Math.log2(entries.length))
  data.setUint32(0, 0x00010000)
  data.setUint16(4, entries.length)
  data.setUint16(6, 16 << power)
  data.setUint16(8, power)
  data.setUint16(10, 16 * entries.length - (16 << power))
  for (const [index, [tag, table]] of entries.entries()) {
    const entry = 12 + 16 * index
    for (let at = 0; at < 4; at += 1) file[entry + at] = tag.charCodeAt(at)
    data.setUint32(entry + 8, offset)
    data.setUint32(entry + 12, table.length)
    file.set(table, offset)
    offset += (table.length + 3) & ~3
  }
  return file
}

function patched(table: Uint8Array, patch: (table: DataView) => void): Uint8Array {
  const copy = table.slice()
  patch(viewOf(copy))
  return copy
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
