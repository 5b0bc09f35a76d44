import {type Entity, overlaps, type Span} from '@onrecord/core'
import {COMPARED} from '../../data/kin.ts'
import {is, PREPOSITION, RELATIVE} from '../../language/grammar.ts'
import {isSomebody} from '../../language/person-noun.ts'
import type {Item} from '../../quoting/items.ts'
import {isFiniteVerb} from '../../quoting/predicates.ts'
import {predicateIn} from '../../quoting/subjects/sentence-subjects.ts'

/**
 * "The chair of the Orm Board Ada Vale rose", "the town’s expert on dams and boats, Ada Vale, rose": who is named right behind the phrase for
 * them, before its verb. Not "the mother of the victim, Ada Vale,", "a friend of Ada Vale".
 */
export function isApposedAtEnd(
  items: readonly Item[],
  at: number,
  {start, end}: Span,
  bodies: readonly Entity[],
): boolean {
  const first = items.findIndex((each) => each.start >= at)
  const named = items.findIndex((each) => each.start >= start)
  const next = items.findIndex((each) => each.start >= end)
  const before = items[named - 1]
  if (
    before === undefined ||
    named - first < 2 ||
    predicateIn(items, {first, last: named - 1}) >= 0
  )
    return false
  const words = items.slice(first, named)
  const isClosed = items[next]?.text === ',' || isFiniteVerb(items, next)
  // "The younger Mr Vale".
  const isTheSame = COMPARED.test(words[0]?.lower ?? '')
  if (!isClosed || isTheSame || words.filter(isSomebody).length > 1) return false
  if (before.text === ',') return true
  const isBeside = words.some((each) => is(each, PREPOSITION | RELATIVE))
  return !isBeside || bodies.some(({mentions}) => mentions.some(({span}) => overlaps(span, before)))
}
