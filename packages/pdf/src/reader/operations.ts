import {lexer} from './lexer.ts'
import type {PdfObject} from './objects.ts'
import {indexOf, parseToken} from './parser.ts'

export interface Operation {
  readonly operator: string
  readonly operands: readonly PdfObject[]
}

/** The operations of a content stream (ISO 32000-1, 7.8.2); an inline image is one, `BI`, without its data. */
export function* operations(bytes: Uint8Array): Generator<Operation> {
  const tokens = lexer(bytes)
  let operands: PdfObject[] = []
  for (let token = tokens.next(); token.type !== 'end'; token = tokens.next()) {
    const operand = parseToken(tokens, token)
    if (operand !== undefined) {
      operands.push(operand)
      continue
    }
    if (token.type !== 'keyword') continue
    if (token.value === 'ID') tokens.position = afterInlineImage(bytes, tokens.position)
    else yield {operator: token.value, operands}
    operands = []
  }
}

/** Behind the `EI` that stands alone between spaces. */
function afterInlineImage(bytes: Uint8Array, from: number): number {
  for (let at = indexOf(bytes, 'EI', from); at >= 0; at = indexOf(bytes, 'EI', at + 1)) {
    const isAlone = /\s/.test(String.fromCharCode(bytes[at - 1] ?? 32))
    if (isAlone && /\s/.test(String.fromCharCode(bytes[at + 2] ?? 32))) return at + 2
  }
  return bytes.length
}
