import {preceding} from '../../language/preceding.ts'
import type {Token} from '../tokens/lex.ts'

/** "Killing at least 12", "12 killed", "the toll rose to 34": people, where nothing else is counted. `from` is the first token with what qualifies the number. */
export function isOfCasualties(tokens: readonly Token[], from: number, to: number): boolean {
  const before = preceding(tokens, from)?.lower ?? ''
  if (HARMS.test(before) || /^(?:killed|drowned|injured)$/.test(tokens[to]?.lower ?? ''))
    return true
  if (!/^(?:to|at|of|is|reached|topped|passed)$/.test(before)) return false
  for (let at = from - 2; at >= 0 && from - at < LONGEST_TOLL; at--) {
    const word = tokens[at]?.lower ?? ''
    if (word === 'toll') return true
    if (/^[.;,]$/.test(word)) return false
  }
  return false
}

const HARMS = /^(?:kill|injur|wound|hospitali[sz])(?:e|es|s|ed|ing)?$/
const LONGEST_TOLL = 7
