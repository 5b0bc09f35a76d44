/** Advance widths of a TrueType font by glyph, in thousandths of the size; `null` where tables are missing. */
export function trueTypeAdvances(bytes: Uint8Array): readonly number[] | null {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = tableOffset(data, 'head')
  const hhea = tableOffset(data, 'hhea')
  const hmtx = tableOffset(data, 'hmtx')
  const maxp = tableOffset(data, 'maxp')
  if (head === null || hhea === null || hmtx === null || maxp === null) return null
  const unitsPerEm = data.getUint16(head + 18)
  const metrics = data.getUint16(hhea + 34)
  const glyphs = data.getUint16(maxp + 4)
  return Array.from({length: glyphs}, (_, glyph) => {
    const units = data.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1))
    return (1000 * units) / unitsPerEm
  })
}

function tableOffset(data: DataView, tag: string): number | null {
  const count = data.getUint16(4)
  for (let index = 0; index < count; index++) {
    const entry = 12 + 16 * index
    const name = [0, 1, 2, 3].map((at) => String.fromCharCode(data.getUint8(entry + at))).join('')
    if (name === tag) return data.getUint32(entry + 8)
  }
  return null
}
