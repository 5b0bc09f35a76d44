import {CLAUSE} from '../frames.ts'
import type {Item} from '../items.ts'
import {holdsFinite, isFiniteVerb} from '../predicates.ts'
import type {Range} from '../ranges.ts'
import type {Reported} from './sight.ts'

/** "Ms Vale said they had agreed to merge", "… Mr Reed had asked the police to look into it": what a statement tells of a thing or a deed is no second statement. */
export function isToldDeed(
  items: readonly Item[],
  {cue: {frames, lemma, subject, group}, content: [told], kind, rule}: Reported,
): boolean {
  // "The Orm union urged the yard to reopen, local media reported."
  const isNamed =
    subject !== null && items.slice(subject.first, subject.last + 1).some(({capital}) => capital)
  return (
    kind === 'indirect' &&
    told !== undefined &&
    !(isNamed && group.first === group.last && told.first > group.last) &&
    (!SAYS.test(lemma) || (lemma === 'tell' && isUrging(items, told))) &&
    !NAMES.test(lemma) &&
    lemma !== 'deny' &&
    rule !== 'as-clause' &&
    items[told.first]?.lower !== 'that' &&
    !isFiniteVerb(items, told.first) &&
    !holdsFinite(items, {
      first: told.first + 1,
      last: (frames & CLAUSE) === 0 ? beforeJoin(items, told) : told.last,
    })
  )
}

/** "(Said she had asked for) one boat: a boat that rows", "… the board for help and had got none": the thing alone. */
function beforeJoin(items: readonly Item[], {first, last}: Range): number {
  const join = items.findIndex(({lower}, at) => at > first && /^(?:and|but|:)$/.test(lower))
  return join < 0 || join > last ? last : join - 1
}

/** "(Told) them to wait". */
export function isUrging(items: readonly Item[], {first, last}: Range): boolean {
  return items.slice(first, last + 1).some(({lower}) => lower === 'to')
}

export const NAMES: RegExp =
  /^(?:accuse|brand|call|criticise|criticize|deem|denounce|describe|dismiss|dub|label|mock|refer to|ridicule|term)$/
const SAYS = /^(?:add|claim|insist|note|say|tell|testify|warn)$/
