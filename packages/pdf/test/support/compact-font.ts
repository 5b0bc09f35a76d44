/** A CFF font without outlines: as many glyphs as widths are given, the first `.notdef`, the others A, B and so on. */
export function compactFont(widths: readonly number[]): Uint8Array {
  const charstrings = index(widths.map((width) => [...number(width), ENDCHAR]))
  const charset = [0, ...widths.slice(1).flatMap((_, glyph) => [0, A + glyph])]
  const head = [1, 0, 4, 1, ...index([ascii('Sample')])]
  const none = [0, 0]
  // The top dictionary is as long for every offset, so that its length is known before they are.
  const length = index([top(0, 0, 0)]).length
  const charsetAt = head.length + length + 2 * none.length
  const charstringsAt = charsetAt + charset.length
  const privateAt = charstringsAt + charstrings.length
  return Uint8Array.from([
    ...head,
    ...index([top(charsetAt, charstringsAt, privateAt)]),
    ...none,
    ...none,
    ...charset,
    ...charstrings,
    ...PRIVATE,
  ])
}

/** Number of the standard string “A”. */
const A = 34
const ENDCHAR = 14
/** defaultWidthX and nominalWidthX, both 0. */
const PRIVATE = [...number(0), 20, ...number(0), 21]

function top(charset: number, charstrings: number, privateAt: number): readonly number[] {
  return [
    ...long(charset),
    15,
    ...long(charstrings),
    17,
    ...long(PRIVATE.length),
    ...long(privateAt),
    18,
  ]
}

function index(items: readonly (readonly number[])[]): readonly number[] {
  let at = 1
  const offsets = items.map((item) => {
    at += item.length
    return [at >> 8, at & 255]
  })
  return [items.length >> 8, items.length & 255, 2, 0, 1, ...offsets.flat(), ...items.flat()]
}

function number(value: number): readonly number[] {
  return [28, value >> 8, value & 255]
}

function long(value: number): readonly number[] {
  return [29, 0, 0, value >> 8, value & 255]
}

function ascii(text: string): readonly number[] {
  return [...text].map((character) => character.charCodeAt(0))
}
