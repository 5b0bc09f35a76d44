import type {FaceUse} from '../../display-list.ts'
import {hex4, literal2} from '../number.ts'
import type {Ref} from '../objects.ts'
import {openTrueType, type TrueTypeFont} from '../subset/sfnt.ts'

/** The faces of a document and the codes that its text uses of them. */
export interface FontBook {
  /** Throws where the display list has no such face. */
  font(face: string): FontInUse
  /** In order of first use. */
  readonly fonts: Iterable<FontInUse>
}

export interface FontInUse {
  /** Name in the resources of a page, such as `F1`. */
  readonly name: string
  /** Where the font dictionary will stand. */
  readonly ref: Ref
  readonly postScriptName: string
  readonly trueType: TrueTypeFont
  /**
   * The code that shows the glyph and is read as the text: one code for each pair, so that ToUnicode is never
   * ambiguous. Codes are glyph numbers of the subset and begin at 1.
   */
  code(glyph: number, text: string): CodeUse
  /** Code 1 comes first. */
  readonly codes: readonly CodeUse[]
}

export interface CodeUse {
  readonly glyph: number
  readonly text: string
  /** The code in hexadecimal digits. */
  readonly hex: string
  /** The code as content streams write it, inside a literal string. */
  readonly literal: string
  /** Width of the glyph in thousandths of the size, as the font's W array has it. */
  readonly width: number
}

export function fontBook(faces: Readonly<Record<string, FaceUse>>, reserve: () => Ref): FontBook {
  const fonts = new Map<string, FontInUse>()
  return {
    font: (face) => {
      const known = fonts.get(face)
      if (known !== undefined) return known
      const use = faces[face]
      if (use === undefined) {
        throw new Error(
          `Expected a face of the display list (${Object.keys(faces).join(', ')}), got "${face}".`,
        )
      }
      const font = fontInUse(use, `F${fonts.size + 1}`, reserve())
      fonts.set(face, font)
      return font
    },
    get fonts() {
      return fonts.values()
    },
  }
}

function fontInUse(use: FaceUse, name: string, ref: Ref): FontInUse {
  const trueType = openTrueType(use.bytes)
  const codes: CodeUse[] = []
  const byGlyph = new Map<number, CodeUse[]>()
  const enter = (glyph: number, text: string): CodeUse => {
    if (glyph === 0) throw notdefUsed(use.name, text)
    const code = codes.length + 1
    if (code > 0xffff) throw new RangeError(`More than 65,535 glyphs of ${use.name} are in use.`)
    const width = toThousandths(trueType.advance(glyph), trueType)
    const entry = {glyph, text, hex: hex4(code), literal: literal2(code), width}
    codes.push(entry)
    return entry
  }
  return {
    name,
    ref,
    postScriptName: use.name,
    trueType,
    codes,
    code: (glyph, text) => {
      const known = byGlyph.get(glyph)
      if (known === undefined) {
        const entry = enter(glyph, text)
        byGlyph.set(glyph, [entry])
        return entry
      }
      const found = known.find((entry) => entry.text === text)
      if (found !== undefined) return found
      const entry = enter(glyph, text)
      known.push(entry)
      return entry
    },
  }
}

/** Three decimals, since a width may differ from that of the font program by no more than 1 (ISO 19005-3, 6.2.11.5). */
export function toThousandths(units: number, font: TrueTypeFont): number {
  return Math.round((units * 1_000_000) / font.unitsPerEm) / 1000
}

/** ISO 14289-1, 7.21.8: no text may show .notdef. Layout finds missing characters before; this is the last guard. */
function notdefUsed(face: string, text: string): Error {
  return new Error(
    `Glyph 0 (.notdef) of ${face} stands for "${text}": the face has no glyph for it.`,
  )
}
