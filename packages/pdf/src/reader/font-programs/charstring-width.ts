/** Operators that begin a glyph (Technical Note 5177), with the number of operands that they take; `even`: pairs. */
const FIRST_OPERATORS: ReadonlyMap<number, number | 'even'> = new Map<number, number | 'even'>([
  [1, 'even'], // hstem
  [3, 'even'], // vstem
  [18, 'even'], // hstemhm
  [23, 'even'], // vstemhm
  [19, 'even'], // hintmask
  [20, 'even'], // cntrmask
  [21, 2], // rmoveto
  [22, 1], // hmoveto
  [4, 1], // vmoveto
  [14, 0], // endchar
])

/**
 * The width that a Type 2 charstring begins with, which is one operand more than its first operator takes. A glyph
 * without has the standard width of its font; one that begins with a subroutine is not followed: its width is unknown.
 */
export function charstringWidth(bytes: Uint8Array): number | 'standard' | 'unknown' {
  const operands: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0
    if (byte < 32 && byte !== SHORT) return widthBefore(byte, operands)
    const [value, length] = operandAt(bytes, at)
    operands.push(value)
    at += length
  }
  return 'unknown'
}

/** Begins an operand of two bytes. */
const SHORT = 28
const ENDCHAR = 14

function widthBefore(
  operator: number,
  operands: readonly number[],
): number | 'standard' | 'unknown' {
  const taken = FIRST_OPERATORS.get(operator)
  if (taken === undefined) return 'unknown'
  const extra = taken === 'even' ? operands.length % 2 : operands.length - taken
  // A glyph may end with four operands more: an accent and its base.
  const hasWidth = extra === 1 || (operator === ENDCHAR && extra === 5)
  return hasWidth ? (operands[0] ?? 'unknown') : 'standard'
}

function operandAt(bytes: Uint8Array, at: number): readonly [value: number, length: number] {
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = bytes.subarray(at, at + 5)
  if (first === SHORT) return [((second << 24) >> 16) | third, 3]
  if (first < 247) return [first - 139, 1]
  if (first < 251) return [(first - 247) * 256 + second + 108, 2]
  if (first < 255) return [-(first - 251) * 256 - second - 108, 2]
  return [(((second << 24) >> 16) | third) + ((fourth << 8) | fifth) / 65536, 5]
}
