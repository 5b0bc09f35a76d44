import type {DateRule} from '../../data/date-grammar.ts'
import type {Token} from '../tokens/lex.ts'
import {matchPattern, type PatternMatch} from '../tokens/pattern.ts'
import {isDate} from './guards.ts'
import {type Start, startsAt} from './starts.ts'

/** A date expression: its tokens, what its named parts mean, and the rule that found it. */
export interface DateMatch extends PatternMatch {
  readonly rule: DateRule
}

/** The date expressions of a sentence, left to right, the longest at each place. */
export function matchDates(tokens: readonly Token[]): readonly DateMatch[] {
  const found: DateMatch[] = []
  let at = 0
  while (at < tokens.length) {
    const best = betterInside(tokens, at, longestAt(tokens, at))
    if (best !== null && best.from > at) {
      // "[five hours] a day"
      const within = longestAt(tokens.slice(0, best.from), at)
      if (within !== null) found.push(within)
    }
    if (best !== null) found.push(best)
    at = best === null ? at + 1 : best.to
  }
  return found
}

function longestAt(tokens: readonly Token[], at: number): DateMatch | null {
  const starts = startsAt(tokens, at)
  return starts.length === 0 ? null : longestOf(starts, tokens, at)
}

function longestOf(
  starts: readonly Start[],
  tokens: readonly Token[],
  at: number,
): DateMatch | null {
  let best: DateMatch | null = null
  for (const {rule, pattern} of starts) {
    const match = matchPattern(pattern, tokens, at)
    if (match === null || (best !== null && match.to <= best.to)) continue
    if (isDate(rule, tokens, match)) best = {...match, rule}
  }
  return best
}

/** A find that begins after words of context gives way to a longer one that begins where it does ("in [the past decade]"). */
function betterInside(
  tokens: readonly Token[],
  at: number,
  best: DateMatch | null,
): DateMatch | null {
  if (best === null || best.from === at) return best
  const inside = longestAt(tokens, best.from)
  return inside !== null && inside.to > best.to ? inside : best
}
