import type {Budget} from './budget.ts'
import {lexer, type Token} from './lexer.ts'
import {utf16} from './text-string.ts'

/** A ToUnicode CMap (ISO 32000-1, 9.10.3). */
export interface UnicodeMap {
  /** How many bytes the codes have, from the code space ranges. */
  readonly codeLength: number
  readonly texts: ReadonlyMap<number, string>
}

/** Reads the sections of a CMap: the strings before each closing keyword. */
export function parseUnicodeMap(bytes: Uint8Array, budget: Budget): UnicodeMap {
  const texts = new Map<number, string>()
  const tokens = lexer(bytes)
  let codeLength = 0
  let operands: Operand[] = []
  for (let token = tokens.next(); token.type !== 'end'; token = tokens.next()) {
    const operand = operandOf(token, tokens.next)
    if (operand !== null) operands.push(operand)
    if (operand !== null || token.type !== 'keyword') continue
    if (token.value === 'endcodespacerange') codeLength = longest(operands)
    SECTIONS[token.value]?.(operands, texts, budget)
    operands = []
  }
  return {codeLength: codeLength === 0 ? 2 : codeLength, texts}
}

const SECTIONS: Readonly<
  Record<string, (operands: readonly Operand[], texts: Map<number, string>, budget: Budget) => void>
> = {endbfchar: addCharacters, endbfrange: addRanges}

function longest(operands: readonly Operand[]): number {
  return Math.max(0, ...operands.map(({length}) => length))
}

type Operand = Uint8Array | readonly Uint8Array[]

/** A string, or an array of them; `null` for anything else. */
function operandOf(token: Token, next: () => Token): Operand | null {
  if (token.type === 'string') return token.bytes
  if (token.type !== 'delimiter' || token.value !== '[') return null
  const items: Uint8Array[] = []
  for (let item = next(); item.type === 'string'; item = next()) items.push(item.bytes)
  return items
}

function addCharacters(strings: readonly Operand[], texts: Map<number, string>): void {
  for (let at = 0; at + 1 < strings.length; at += 2) {
    const [code, text] = [strings[at], strings[at + 1]]
    if (code instanceof Uint8Array && text instanceof Uint8Array)
      texts.set(codeOf(code), utf16(text))
  }
}

/** A first and a last code with the text of the first, or with an array of texts. */
function addRanges(strings: readonly Operand[], texts: Map<number, string>, budget: Budget): void {
  for (let at = 0; at + 2 < strings.length; at += 3) {
    const [first, last, target] = strings.slice(at, at + 3)
    if (first instanceof Uint8Array && last instanceof Uint8Array && target !== undefined) {
      const [from, to] = [codeOf(first), codeOf(last)]
      budget.spend(Math.min(Math.max(0, to - from), 0xffff))
      addRange(from, to, target, texts)
    }
  }
}

function addRange(first: number, last: number, target: Operand, texts: Map<number, string>): void {
  const end = Math.min(last, first + 0xffff)
  for (let code = first; code <= end; code++) {
    const step = code - first
    const text = target instanceof Uint8Array ? stepped(target, step) : target[step]
    if (text !== undefined) texts.set(code, utf16(text))
  }
}

/** The text of a range grows in its last byte pair. */
function stepped(bytes: Uint8Array, step: number): Uint8Array {
  const copy = bytes.slice()
  const last = copy.length - 1
  const value = ((copy[last - 1] ?? 0) << 8) + (copy[last] ?? 0) + step
  if (last > 0) copy[last - 1] = (value >> 8) & 255
  copy[last] = value & 255
  return copy
}

function codeOf(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0)
}
