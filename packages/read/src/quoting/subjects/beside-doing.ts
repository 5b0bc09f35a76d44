import {GERUND, is, WHO} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import type {Item} from '../items.ts'
import {opensSubordinate} from '../predicates.ts'
import type {Range} from '../ranges.ts'
import {lastSegment} from './last-segment.ts'
import {namesSpeaker} from './noun-phrases.ts'
import {LONGEST_NAME} from './relative-ends.ts'
import {predicateIn} from './sentence-subjects.ts'

/** "Ms Vale, sitting with Otto Lind, Bo Reed and Ida Brenner, said": she alone. */
export function besideOthers(items: readonly Item[], first: number, end: number): Range | null {
  let last = first
  while (last - first < LONGEST_NAME && items[last + 1]?.capital) last++
  const opener = items[last + 2]
  const isBeside =
    is(opener, GERUND) || /^(?:along|together|with|flanked|joined)$/.test(opener?.lower ?? '')
  if (!items[first]?.capital || items[last + 1]?.text !== ',' || !isBeside) return null
  const others = items.slice(last + 3, end + 1)
  const isList = others.some(({text}) => text === ',') && others.some(({lower}) => lower === 'and')
  const rest = {first: last + 2, last: end}
  return isList && predicateIn(items, rest) < 0 && !others.some((each) => is(each, WHO))
    ? {first, last}
    : null
}

/** "It came up as Ms Vale, standing beside Otto Lind, said": she, in a clause behind another one; "the board, as well as some smiths, said". */
export function besideDoing(items: readonly Item[], from: number, end: number): Range | null {
  const comma = items.findLastIndex(({text}, at) => at < end && text === ',')
  const phrase = comma > from ? lastSegment(items, from, comma - 1) : null
  if (phrase === null || !namesSpeaker(items, phrase)) return null
  const [doing, next] = items.slice(comma + 1)
  if (doing?.lower === 'as' && next?.lower === 'well') return phrase
  const isDoing = is(doing, GERUND) && doing?.capital === false && phrase.last === comma - 1
  return isDoing && opensClause(items, phrase.first - 1) ? phrase : null
}

/** "As (Ms Vale)"; in "Ms Vale, who works as a smith, speaking in Orm, said" it opens none. */
function opensClause(items: readonly Item[], opener: number): boolean {
  return (
    (opensSubordinate(items[opener]) || items[opener]?.lower === 'that') &&
    !AS_WHAT.test(preceding(items, opener)?.lower ?? '')
  )
}

const AS_WHAT = /^(?:work|serv|act|known)/
