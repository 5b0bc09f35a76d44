import {zlibSync} from 'fflate'
import type {TrueType} from './true-type.ts'

/** First character that slices keep: what stands before is in the faces for Latin, and is better there. */
const first = 0x1100

/** Marks of East Asian text that the faces for Latin have too, narrower. */
const shared: readonly (readonly [number, number])[] = [
  [0x2010, 0x2027],
  [0x2030, 0x205e],
]

/** The characters of a face that its slices keep, with their glyphs. */
export function charactersOf(face: TrueType): readonly (readonly [number, number])[] {
  return [...face.characters]
    .filter(([code, glyph]) => glyph !== 0 && isKept(code))
    .sort(([a], [b]) => a - b)
}

function isKept(code: number): boolean {
  return code >= first && (code >= 0x2060 || code < 0x2000 || isShared(code))
}

function isShared(code: number): boolean {
  return shared.some(([from, to]) => code >= from && code <= to)
}

/**
 * Glyphs of one or more slices of a face, as base64 of deflated bytes; `readSlice` in `src/sliced-face.ts` reads them. Numbers are
 * big-endian: count of glyphs and of characters (2 bytes each); for each character its code point (4) and glyph (2); for each
 * glyph its advance (2), left side bearing (2) and length (2); the outlines. Glyph 0 is .notdef.
 */
export function packSlice(faces: readonly TrueType[]): string {
  const glyphs: {readonly face: TrueType; readonly glyph: number}[] = []
  const characters: number[] = []
  for (const face of faces) {
    if (glyphs.length === 0) glyphs.push({face, glyph: 0})
    const places = new Map<number, number>()
    for (const [code, glyph] of charactersOf(face)) {
      const place = places.get(glyph) ?? glyphs.push({face, glyph}) - 1
      places.set(glyph, place)
      characters.push(...uint32(code), ...uint16(place))
    }
  }
  const metrics = glyphs.flatMap(({face, glyph}) => [
    ...uint16(face.advance(glyph)),
    ...uint16(face.leftSideBearing(glyph) & 0xffff),
    ...uint16(face.outline(glyph).length),
  ])
  const bytes = Buffer.concat([
    Uint8Array.from([...uint16(glyphs.length), ...uint16(characters.length / 6)]),
    Uint8Array.from(characters),
    Uint8Array.from(metrics),
    ...glyphs.map(({face, glyph}) => face.outline(glyph)),
  ])
  return Buffer.from(zlibSync(bytes, {level: 9})).toString('base64')
}

function uint16(value: number): readonly number[] {
  return [value >> 8, value & 255]
}

function uint32(value: number): readonly number[] {
  return [...uint16(value >>> 16), ...uint16(value & 0xffff)]
}
