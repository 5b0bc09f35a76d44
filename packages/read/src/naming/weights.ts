import type {Token} from '../language/tokens.ts'

/** How much one sign says for what a name names. */
export const STRONG = 3
export const PLAIN = 2
export const WEAK = 1

/** A sign's weight where it is there. */
export function weigh(weight: number, isThere: boolean): number {
  return isThere ? weight : 0
}

/** A word with a small first letter out of a list. */
export function isSmallWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token?.kind === 'word' && !token.capital && words.has(token.lower)
}
