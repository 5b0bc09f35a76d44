import {components, INSTRUCTIONS, isComposite} from './composite.ts'
import {view} from './sfnt.ts'

/**
 * A glyph's record without its instructions, its components renamed. Viewers hint by themselves or not at all, and
 * without instructions the tables fpgm, prep and cvt can go too. Always a copy.
 */
export function bareGlyph(record: Uint8Array, rename: (glyph: number) => number): Uint8Array {
  if (record.length === 0) return new Uint8Array()
  return isComposite(record) ? bareComposite(record, rename) : bareSimple(record)
}

function bareComposite(record: Uint8Array, rename: (glyph: number) => number): Uint8Array {
  const parts = components(record)
  const bare = record.slice(0, parts.at(-1)?.end)
  const data = view(bare)
  for (const part of parts) {
    data.setUint16(part.at, part.flags & ~INSTRUCTIONS)
    data.setUint16(part.at + 2, rename(part.glyph))
  }
  return bare
}

/** Head of 10 bytes, the last point of each contour, the length of the instructions, the instructions, the points. */
function bareSimple(record: Uint8Array): Uint8Array {
  const data = view(record)
  const lengthAt = 10 + 2 * data.getInt16(0)
  const length = data.getUint16(lengthAt)
  const bare = new Uint8Array(record.length - length)
  bare.set(record.subarray(0, lengthAt))
  bare.set(record.subarray(lengthAt + 2 + length), lengthAt + 2)
  return bare
}
