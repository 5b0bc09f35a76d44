import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import type {Age} from '../runs/ages.ts'
import type {ListedAs} from '../types/listed.ts'

/** Where a name stands, and the words beside it. */
export interface NamePlace {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  /** It is one word. */
  readonly isAlone: boolean
  readonly isBehindComma: boolean
  readonly isBehindOf: boolean
  readonly isBehindThe: boolean
  readonly isBeforeComma: boolean
  readonly earlier: Token | undefined
  readonly before: Token | undefined
  readonly after: Token | undefined
  readonly next: Token | undefined
  /** What follows it, or what it owns. */
  readonly owned: Token | undefined
  /** What it is named as an example of. */
  readonly listed: ListedAs
  /** What it is told to be old. */
  readonly age: Age | null
}

/** The place with the words before the article that stands before the name: "(near) the Quorl Tessen". */
export function pastArticle(place: NamePlace): NamePlace {
  const {tokens, first, earlier} = place
  return {...place, before: earlier, earlier: preceding(tokens, first - 2)}
}

/** How much one sign says for what a name names. */
export const STRONG = 3
export const PLAIN = 2
export const WEAK = 1

/** A sign's weight where it is there. */
export function weigh(weight: number, isThere: boolean): number {
  return isThere ? weight : 0
}
