import type {CharacterMap} from './font-program.ts'

/** The subtables of `cmap` in the formats that fonts in PDF have: 0, 4, 6 and 12. Others map nothing. */
export function readCharacterMaps(data: DataView, cmap: number): readonly CharacterMap[] {
  const count = data.getUint16(cmap + 2)
  return Array.from({length: count}, (_, index) => {
    const record = cmap + 4 + 8 * index
    const table = cmap + data.getUint32(record + 4)
    const read = FORMATS[data.getUint16(table)]
    return {
      platform: data.getUint16(record),
      encoding: data.getUint16(record + 2),
      glyph: (character) => read?.(data, table, character) ?? 0,
    }
  })
}

type Lookup = (data: DataView, table: number, character: number) => number

const FORMATS: Readonly<Record<number, Lookup>> = {
  0: (data, table, character) => (character < 256 ? data.getUint8(table + 6 + character) : 0),
  4: lookUpSegments,
  6: (data, table, character) => {
    const index = character - data.getUint16(table + 6)
    const isInside = index >= 0 && index < data.getUint16(table + 8)
    return isInside ? data.getUint16(table + 10 + 2 * index) : 0
  },
  12: lookUpGroups,
}

/** Format 4: four arrays of segments one after another. */
function lookUpSegments(data: DataView, table: number, character: number): number {
  const length = data.getUint16(table + 6)
  const ends = table + 14
  const starts = ends + length + 2
  for (let at = 0; at < length; at += 2) {
    if (data.getUint16(ends + at) < character) continue
    const start = data.getUint16(starts + at)
    if (start > character) return 0
    const delta = data.getUint16(starts + length + at)
    const rangeAt = starts + 2 * length + at
    const range = data.getUint16(rangeAt)
    if (range === 0) return (character + delta) & 0xffff
    const glyph = data.getUint16(rangeAt + range + 2 * (character - start))
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return 0
}

/** Format 12: groups of first character, last character, first glyph. */
function lookUpGroups(data: DataView, table: number, character: number): number {
  const count = data.getUint32(table + 12)
  for (let index = 0; index < count; index++) {
    const group = table + 16 + 12 * index
    const first = data.getUint32(group)
    if (character < first) return 0
    if (character <= data.getUint32(group + 4)) return data.getUint32(group + 8) + character - first
  }
  return 0
}
