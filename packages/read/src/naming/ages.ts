import type {Span} from '@onrecord/core'
import type {Token} from '../language/tokens.ts'

/** An age after a name, and the last token of it. */
export interface Age {
  readonly value: number
  readonly span: Span
  readonly last: number
}

/** "Quorl, 38,", "Quorl, now 38,", "Quorl (38)": the age after the token at `last`. */
export function ageAfter(tokens: readonly Token[], last: number): Age | null {
  const opening = tokens[last + 1]?.text
  if (opening !== ',' && opening !== '(') return null
  const at = /^(?:aged|now)$/.test(tokens[last + 2]?.lower ?? '') ? last + 3 : last + 2
  const [number, closing] = [tokens[at], tokens[at + 1]?.text ?? '']
  const isClosed = opening === ',' ? /^[,.]$/.test(closing) : closing === ')'
  if (!isClosed || number === undefined || !/^\d{1,3}$/.test(number.text)) return null
  return {
    value: Number(number.text),
    span: {start: number.start, end: number.end},
    last: opening === '(' ? at + 1 : at,
  }
}
