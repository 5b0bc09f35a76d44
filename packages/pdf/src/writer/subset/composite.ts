import {view} from './sfnt.ts'

/** Flags of a component of a composite glyph (OpenType 1.9, glyf, "Composite glyph description"). */
const WORDS = 0x0001
const SCALE = 0x0008
const MORE = 0x0020
const TWO_SCALES = 0x0040
const MATRIX = 0x0080
export const INSTRUCTIONS = 0x0100

/** One component: where its flags stand in the record; its glyph follows two bytes later. */
export interface Component {
  readonly at: number
  readonly flags: number
  readonly glyph: number
  /** Where the component ends. */
  readonly end: number
}

export function isComposite(record: Uint8Array): boolean {
  return record.length >= 10 && view(record).getInt16(0) < 0
}

export function components(record: Uint8Array): readonly Component[] {
  const data = view(record)
  const result: Component[] = []
  let at = 10
  let flags = MORE
  while ((flags & MORE) !== 0) {
    flags = data.getUint16(at)
    const end = at + 4 + ((flags & WORDS) === 0 ? 2 : 4) + transformLength(flags)
    result.push({at, flags, glyph: data.getUint16(at + 2), end})
    at = end
  }
  return result
}

function transformLength(flags: number): number {
  if ((flags & SCALE) !== 0) return 2
  if ((flags & TWO_SCALES) !== 0) return 4
  return (flags & MATRIX) === 0 ? 0 : 8
}
