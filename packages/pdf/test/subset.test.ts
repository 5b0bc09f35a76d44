import fc from 'fast-check'
import * as hb from 'harfbuzzjs'
import {describe, expect, test} from 'vitest'
import {bareGlyph} from '../src/writer/subset/bare-glyph.ts'
import {buildSfnt} from '../src/writer/subset/build-sfnt.ts'
import {components, isComposite} from '../src/writer/subset/composite.ts'
import {openTrueType, type TrueTypeFont, view} from '../src/writer/subset/sfnt.ts'
import {subsetFont} from '../src/writer/subset/subset-font.ts'
import {FACES} from './support/sample.ts'

const BYTES = FACES.text?.bytes ?? new Uint8Array()
const FONT = openTrueType(BYTES)
const ENGINE = engineFont(BYTES)
const SIMPLE = Array.from({length: FONT.glyphCount}, (_, glyph) => glyph).filter(
  (glyph) => FONT.glyphData(glyph).length > 0 && !isComposite(FONT.glyphData(glyph)),
)
const COMPOSITES = Array.from({length: FONT.glyphCount}, (_, glyph) => glyph).filter((glyph) =>
  isComposite(FONT.glyphData(glyph)),
)

/** HarfBuzz reads outlines and metrics by code that is not ours. */
function engineFont(bytes: Uint8Array): hb.Font {
  return new hb.Font(new hb.Face(new hb.Blob(bytes)))
}

const anyGlyph = fc.oneof(
  fc.integer({min: 1, max: FONT.glyphCount - 1}),
  fc.constantFrom(...COMPOSITES),
)

describe('subsetFont', () => {
  test('keeps outline and advance of every glyph, for HarfBuzz', () => {
    fc.assert(
      fc.property(fc.array(anyGlyph, {minLength: 1, maxLength: 40}), (glyphs) => {
        const subset = engineFont(subsetFont(FONT, glyphs))
        glyphs.forEach((glyph, index) => {
          expect(subset.glyphToPath(index + 1)).toBe(ENGINE.glyphToPath(glyph))
          expect(subset.glyphHAdvance(index + 1)).toBe(ENGINE.glyphHAdvance(glyph))
        })
      }),
      {numRuns: 100},
    )
  })

  test('copies records byte for byte but for instructions', () => {
    const glyphs = SIMPLE.slice(100, 130)
    const subset = openTrueType(subsetFont(FONT, glyphs))
    glyphs.forEach((glyph, index) => {
      const expected = bareGlyph(FONT.glyphData(glyph), (part) => part)
      expect(subset.glyphData(index + 1).subarray(0, expected.length)).toEqual(expected)
    })
  })

  test('gives a glyph that is listed twice two places', () => {
    const subset = engineFont(subsetFont(FONT, [50, 50]))
    expect(subset.glyphToPath(1)).toBe(ENGINE.glyphToPath(50))
    expect(subset.glyphToPath(2)).toBe(ENGINE.glyphToPath(50))
  })

  test('takes the parts of composite glyphs along, behind the glyphs that were asked for', () => {
    const composite = syntheticComposite()
    const subset = openTrueType(subsetFont(composite, [2]))
    const [part] = components(subset.glyphData(1))
    expect(subset.glyphCount).toBe(3)
    expect(part?.glyph).toBe(2)
    expect(view(subset.glyphData(2)).getInt16(0)).toBe(1)
  })

  test('uses long offsets where short ones do not reach', () => {
    const all = Array.from({length: FONT.glyphCount - 1}, (_, index) => index + 1)
    const big = subsetFont(FONT, [...all, ...all])
    expect(view(openTrueType(big).table('head') ?? new Uint8Array()).getInt16(50)).toBe(1)
    expect(engineFont(big).glyphToPath(2 * FONT.glyphCount - 2)).toBe(
      ENGINE.glyphToPath(FONT.glyphCount - 1),
    )
  })

  test('has the tables of a CIDFontType2 alone, without hints, and right checksums', () => {
    const bytes = subsetFont(FONT, SIMPLE.slice(40, 43))
    const data = view(bytes)
    const tags = Array.from({length: data.getUint16(4)}, (_, index) =>
      String.fromCharCode(...bytes.subarray(12 + 16 * index, 16 + 16 * index)),
    )
    expect(tags).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])
    expect(wordSum(bytes)).toBe(0xb1b0afba)
    const simple = openTrueType(bytes).glyphData(1)
    const contours = view(simple).getInt16(0)
    expect(view(simple).getUint16(10 + 2 * contours)).toBe(0)
  })
})

describe('openTrueType', () => {
  test('names what is missing', () => {
    expect(() => openTrueType(buildSfnt({head: new Uint8Array(54)}))).toThrow(
      'Expected a TrueType font with glyf outlines, got one without the table "glyf"',
    )
  })

  test('refuses a glyph that the font has not', () => {
    expect(() => FONT.glyphData(FONT.glyphCount)).toThrow(RangeError)
  })
})

function wordSum(bytes: Uint8Array): number {
  const data = view(bytes)
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + data.getUint32(at)) >>> 0
  return sum
}

/** Three glyphs: .notdef, a dot of one contour with instructions, and a composite of it with instructions. */
function syntheticComposite(): TrueTypeFont {
  // One contour of one point: head, end point 0, two bytes of instructions, flag, x, y.
  const dot = Uint8Array.from([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0xb0, 0, 0x37, 1, 1, 0])
  const whole = Uint8Array.from([
    0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 1, 5, 5, 0, 1, 0xb0, 0,
  ])
  const empty = new Uint8Array()
  return {
    unitsPerEm: 1000,
    glyphCount: 3,
    advance: () => 500,
    leftSideBearing: () => 0,
    glyphData: (glyph) => [empty, dot, whole][glyph] ?? empty,
    table: (tag) => (tag === 'maxp' ? new Uint8Array(32) : new Uint8Array(54)),
  }
}
