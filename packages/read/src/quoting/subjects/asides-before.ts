import {AND_BUT_OR} from '../../language/small-words.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Item} from '../items.ts'

const LONGEST_ASIDE = 12

/** "Ms Vale when asked about it (by the Post) said", "the mayor, while speaking in Orm said": where the aside between a subject and its verb begins, or the verb. */
export function beforeAside(items: readonly Item[], verb: number): number {
  let when = verb - 1
  while (verb - when < LONGEST_ASIDE && isWithin(items[when])) when--
  const isAside = when > 0 && isIn(items[when], WHEN) && isIn(items[when + 1], REACHED)
  if (!isAside) return verb
  return items[when - 1]?.text === ',' ? when - 1 : when
}

function isWithin(item: Item | undefined): boolean {
  return item?.kind === 'word' && !isIn(item, ENDS) && !isIn(item, AND_BUT_OR)
}

const WHEN = wordList('when while')
/** "When reached by a clerk who said", "when asked what the mayor said": another speaks. */
const ENDS = wordList('when while who which what how why')
const REACHED = wordList(
  'addressing approached asked confronted contacted interviewed questioned quizzed reached reacting responding speaking',
)
