/** A number as PDF writes it: no exponent, at most `digits` decimals (at most 6), no trailing zeros, no `-0`. */
export function decimal(value: number, digits: number): string {
  const scale = 10 ** digits
  const rounded = Math.round(value * scale) / scale
  if (!Number.isFinite(rounded)) throw new RangeError(`Expected a finite number, got ${value}.`)
  if (Math.abs(rounded) >= 1e-6 || rounded === 0) return String(rounded === 0 ? 0 : rounded)
  return rounded.toFixed(digits)
}

/** A coordinate or length in points: a hundredth of a point is finer than any printer. */
export function points(value: number): string {
  const rounded = hundredths(value)
  if (!Number.isFinite(rounded)) throw new RangeError(`Expected a finite number, got ${value}.`)
  return String(rounded === 0 ? 0 : rounded)
}

/** A length in points as `points` writes it. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}

/** Four hexadecimal digits, as codes of two bytes are written. */
export function hex4(code: number): string {
  return code.toString(16).padStart(4, '0')
}

/** Bytes that have a meaning of their own inside a literal string, or would be changed there (ISO 32000-1, 7.3.4.2). */
const escaped: ReadonlyMap<number, string> = new Map([
  [0x28, '\\('],
  [0x29, '\\)'],
  [0x5c, '\\\\'],
  [0x0d, '\\r'],
])

/** A code of two bytes as it stands inside a literal string: half as long as in hexadecimal digits. */
export function literal2(code: number): string {
  return literalByte(code >> 8) + literalByte(code & 0xff)
}

function literalByte(byte: number): string {
  return escaped.get(byte) ?? String.fromCharCode(byte)
}

/** UTF-16, big-endian, in hexadecimal digits. */
export function utf16Hex(text: string): string {
  let hex = ''
  for (let index = 0; index < text.length; index++) hex += hex4(text.charCodeAt(index))
  return hex
}

export function hexadecimal(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return hex
}
