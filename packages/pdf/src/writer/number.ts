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
  return decimal(value, 2)
}

/** A length in points as `points` writes it. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}

/** Four hexadecimal digits, as codes of two bytes are written. */
export function hex4(code: number): string {
  return code.toString(16).padStart(4, '0')
}

/** UTF-16, big-endian, in hexadecimal digits. */
export function utf16Hex(text: string): string {
  let hex = ''
  for (let index = 0; index < text.length; index++) hex += hex4(text.charCodeAt(index))
  return hex
}
