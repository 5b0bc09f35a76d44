/** An INDEX of a CFF font (Technical Note 5176, section 5): byte strings, and where the next structure begins. */
export function readIndex(
  data: DataView,
  offset: number,
): {readonly items: readonly Uint8Array[]; readonly end: number} {
  const count = data.getUint16(offset)
  if (count === 0) return {items: [], end: offset + 2}
  const size = data.getUint8(offset + 2)
  const base = offset + 3 + size * (count + 1) - 1
  const place = (index: number): number => {
    let value = 0
    for (let at = 0; at < size; at++) {
      value = value * 256 + data.getUint8(offset + 3 + size * index + at)
    }
    return base + value
  }
  const items = Array.from({length: count}, (_, index) => {
    const [start, end] = [place(index), place(index + 1)]
    if (end < start) throw new RangeError('an index of a font runs backwards')
    return new Uint8Array(data.buffer, data.byteOffset + start, end - start)
  })
  return {items, end: place(count)}
}

/** A DICT of a CFF font (section 4): the operands of each operator. */
export function readDictionary(bytes: Uint8Array): ReadonlyMap<number, readonly number[]> {
  const entries = new Map<number, readonly number[]>()
  let operands: number[] = []
  let at = 0
  while (at < bytes.length) {
    const isOperator = (bytes[at] ?? 0) <= LAST_OPERATOR
    const {value, next} = isOperator ? readOperator(bytes, at) : readOperand(bytes, at)
    at = next
    if (isOperator) entries.set(value, operands)
    operands = isOperator ? [] : [...operands, value]
  }
  return entries
}

function readOperator(bytes: Uint8Array, at: number): Operand {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2)
  return first === ESCAPE ? {value: 0x0c00 + second, next: at + 2} : {value: first, next: at + 1}
}

function readOperand(bytes: Uint8Array, at: number): Operand {
  return bytes[at] === REAL ? readReal(bytes, at + 1) : readInteger(bytes, at)
}

const LAST_OPERATOR = 21
/** The operator is the next byte. */
const ESCAPE = 12
const REAL = 30

/** A value, and where the next one begins. */
interface Operand {
  readonly value: number
  readonly next: number
}

function readInteger(bytes: Uint8Array, at: number): Operand {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
  if (first === 28) return {value: ((second << 24) >> 16) | third, next: at + 3}
  if (first === 29) {
    const [, , , fourth = 0, fifth = 0] = bytes.subarray(at, at + 5)
    return {value: (second << 24) | (third << 16) | (fourth << 8) | fifth, next: at + 5}
  }
  if (first < 247) return {value: first - 139, next: at + 1}
  if (first < 251) return {value: (first - 247) * 256 + second + 108, next: at + 2}
  return {value: -(first - 251) * 256 - second - 108, next: at + 2}
}

/** Two digits a byte; `a` is the point, `b` and `c` the exponent, `e` minus, `f` the end. */
function readReal(bytes: Uint8Array, start: number): Operand {
  const signs = [...'0123456789.', 'E', 'E-', '', '-']
  let text = ''
  for (let at = start; at < bytes.length; at++) {
    for (const digit of [(bytes[at] ?? 0) >> 4, (bytes[at] ?? 0) & 15]) {
      if (digit === 15) return {value: Number(text), next: at + 1}
      text += signs[digit] ?? ''
    }
  }
  return {value: Number(text), next: bytes.length}
}
