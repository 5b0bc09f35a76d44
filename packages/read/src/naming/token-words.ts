import type {Token} from '../language/tokens.ts'

/** The words from one token to another as they stand, with blanks between. */
export function textFrom(tokens: readonly Token[], first: number, last: number): string {
  let words = tokens[first]?.text ?? ''
  for (let at = first + 1; at <= last; at++) words += ` ${tokens[at]?.text}`
  return words
}

/** The like in small letters. */
export function wordsFrom(tokens: readonly Token[], first: number, last: number): string {
  let words = tokens[first]?.lower ?? ''
  for (let at = first + 1; at <= last; at++) words += ` ${tokens[at]?.lower}`
  return words
}
