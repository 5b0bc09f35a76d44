import {FINITE, is} from '../../language/grammar.ts'
import type {Item} from '../items.ts'
import {holdsFinite} from '../predicates.ts'
import {holdsQuote, pastCommas, type Range} from '../ranges.ts'
import type {Reported} from './sight.ts'

/**
 * "Said it leaked and that the crew was “slow”": where one of two clauses alone holds quoted words, the other is reported without any, and stands for
 * itself.
 */
export function apart(items: readonly Item[], reported: Reported): readonly Reported[] {
  const {content, kind} = reported
  const whole = content.at(-1)
  if (kind !== 'mixed' || whole === undefined) return [reported]
  const that = secondThat(items, whole)
  if (that < 0) return [reported]
  const first = {first: whole.first, last: pastCommas(items, that - 2)}
  const second = {first: that, last: whole.last}
  const isLater = holdsQuote(items, second)
  const plain = isLater ? first : second
  const isClause = items[plain.first]?.lower === 'that' || holdsFinite(items, plain)
  if (isLater === holdsQuote(items, first) || !isClause) return [reported]
  const before = content.slice(0, -1)
  return [
    {...reported, content: [...before, first], kind: isLater ? 'indirect' : 'mixed'},
    {...reported, content: [second], kind: isLater ? 'mixed' : 'indirect'},
  ]
}

/** "And that the crew", not "and that was". */
function secondThat(items: readonly Item[], {first, last}: Range): number {
  return items.findIndex(
    ({lower}, at) =>
      at > first &&
      at < last &&
      lower === 'that' &&
      items[at - 1]?.lower === 'and' &&
      !is(items[at + 1], FINITE),
  )
}
