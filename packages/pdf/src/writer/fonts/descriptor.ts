import type {Dictionary} from '../objects.ts'
import {type TrueTypeFont, view} from '../subset/sfnt.ts'
import {toThousandths} from './font-book.ts'

/** Flags of a font descriptor (ISO 32000-1, table 123). Codes are glyph numbers, so every font is symbolic. */
const FIXED_PITCH = 1
const SYMBOLIC = 4
const ITALIC = 64

/** The measures of a font descriptor, from the tables head, hhea, OS/2 and post. */
export function descriptorOf(font: TrueTypeFont): Dictionary {
  const scale = (units: number): number => Math.round(toThousandths(units, font))
  const head = tableView(font, 'head')
  const hhea = tableView(font, 'hhea')
  const os2 = tableView(font, 'OS/2')
  const post = tableView(font, 'post')
  const ascent = hhea?.getInt16(4) ?? 0
  const italicAngle = post === null ? 0 : post.getInt32(4) / 0x10000
  const fixedPitch = post !== null && post.getUint32(12) !== 0
  return {
    Flags: SYMBOLIC + (fixedPitch ? FIXED_PITCH : 0) + (italicAngle === 0 ? 0 : ITALIC),
    FontBBox: [36, 38, 40, 42].map((at) => scale(head?.getInt16(at) ?? 0)),
    ItalicAngle: italicAngle,
    Ascent: scale(ascent),
    Descent: scale(hhea?.getInt16(6) ?? 0),
    CapHeight: scale(capitalHeight(os2) ?? ascent),
    StemV: stemWidth(os2 === null ? 400 : os2.getUint16(4)),
  }
}

/** OS/2 has sCapHeight from version 2 on. */
function capitalHeight(os2: DataView | null): number | null {
  return os2 !== null && os2.getUint16(0) >= 2 && os2.byteLength >= 90 ? os2.getInt16(88) : null
}

/** No table holds the stem width; the usual estimate from the weight serves viewers that substitute the font. */
function stemWidth(weight: number): number {
  return Math.round(50 + (weight / 65) ** 2)
}

function tableView(font: TrueTypeFont, tag: string): DataView | null {
  const table = font.table(tag)
  return table === undefined ? null : view(table)
}
