import {charstringWidth} from './charstring-width.ts'
import {readDictionary, readIndex} from './compact-data.ts'
import type {FontProgram} from './font-program.ts'
import {tableOffset} from './true-type.ts'

/** Operators of CFF dictionaries (Adobe Technical Note 5176, tables 9, 10 and 23); two-byte ones are 0x0c00 + the second. */
const CHARSET = 15
const CHARSTRINGS = 17
const PRIVATE = 18
const DEFAULT_WIDTH = 20
const NOMINAL_WIDTH = 21
const FONT_MATRIX = 0x0c07
const ROS = 0x0c1e
const FONTS = 0x0c24
const FONT_SELECT = 0x0c25

/** A CFF font, bare or in an OpenType file; `null` where it is damaged. */
export function readCompactFont(file: Uint8Array): FontProgram | null {
  try {
    return readFont(compactTable(file))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function compactTable(file: Uint8Array): Uint8Array {
  if (String.fromCharCode(...file.subarray(0, 4)) !== 'OTTO') return file
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength)
  return file.subarray(tableOffset(data, 'CFF ') ?? file.length)
}

function readFont(bytes: Uint8Array): FontProgram | null {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names = readIndex(data, data.getUint8(2))
  const tops = readIndex(data, names.end)
  const top = readDictionary(tops.items[0] ?? new Uint8Array())
  const [charstringsAt] = top.get(CHARSTRINGS) ?? []
  if (charstringsAt === undefined) return null
  const charstrings = readIndex(data, charstringsAt).items
  const widths = widthsOfGlyphs(data, top, charstrings.length)
  const scale = 1000 * (top.get(FONT_MATRIX)?.[0] ?? 0.001)
  const cids = top.has(ROS)
    ? readCharset(data, top.get(CHARSET)?.[0] ?? 0, charstrings.length)
    : null
  const glyphs = cids === null ? null : new Map(cids.map((cid, glyph) => [cid, glyph]))
  return {
    glyphCount: charstrings.length,
    advance: (glyph) => {
      const charstring = charstrings[glyph]
      const shared = widths(glyph)
      if (charstring === undefined || shared === null) return null
      const own = charstringWidth(charstring)
      if (own === 'unknown') return null
      return scale * (own === 'standard' ? shared.standard : shared.nominal + own)
    },
    glyphOfCid: (cid) => {
      if (glyphs !== null) return glyphs.get(cid)
      return cid < charstrings.length ? cid : undefined
    },
    characterMaps: [],
  }
}

interface PrivateWidths {
  /** Of a glyph that gives no width. */
  readonly standard: number
  /** What the width that a glyph gives is added to. */
  readonly nominal: number
}

type Dictionary = ReturnType<typeof readDictionary>

/** One private dictionary, or one for each font of a CID-keyed font. */
function widthsOfGlyphs(
  data: DataView,
  top: Dictionary,
  count: number,
): (glyph: number) => PrivateWidths | null {
  const fonts = top.get(FONTS)?.[0]
  const select = top.get(FONT_SELECT)?.[0]
  if (fonts === undefined || select === undefined) {
    const only = privateWidths(data, top)
    return () => only
  }
  const each = readIndex(data, fonts).items.map((item) => privateWidths(data, readDictionary(item)))
  const fontOf = readFontSelect(data, select, count)
  return (glyph) => each[fontOf[glyph] ?? 0] ?? null
}

function privateWidths(data: DataView, dictionary: Dictionary): PrivateWidths {
  const [size = 0, offset = 0] = dictionary.get(PRIVATE) ?? []
  const bytes = new Uint8Array(data.buffer, data.byteOffset + offset, size)
  const own = readDictionary(bytes)
  return {standard: own.get(DEFAULT_WIDTH)?.[0] ?? 0, nominal: own.get(NOMINAL_WIDTH)?.[0] ?? 0}
}

/** The CID of each glyph: a list, or ranges. 0 to 2 are charsets that CID-keyed fonts do not have. */
function readCharset(data: DataView, offset: number, count: number): readonly number[] {
  const cids = [0]
  if (offset <= 2) return Array.from({length: count}, (_, glyph) => glyph)
  const format = data.getUint8(offset)
  let at = offset + 1
  while (cids.length < count) {
    const first = data.getUint16(at)
    at += 2
    let left = 0
    if (format === 1) left = data.getUint8(at)
    if (format === 2) left = data.getUint16(at)
    at += format
    for (let step = 0; step <= left && cids.length < count; step++) cids.push(first + step)
  }
  return cids
}

function readFontSelect(data: DataView, offset: number, count: number): readonly number[] {
  if (data.getUint8(offset) === 0) {
    return Array.from({length: count}, (_, glyph) => data.getUint8(offset + 1 + glyph))
  }
  const ranges = data.getUint16(offset + 1)
  const fonts: number[] = []
  for (let range = 0; range < ranges; range++) {
    const at = offset + 3 + 3 * range
    const end = Math.min(data.getUint16(at + 3), count)
    while (fonts.length < end) fonts.push(data.getUint8(at + 2))
  }
  return fonts
}
