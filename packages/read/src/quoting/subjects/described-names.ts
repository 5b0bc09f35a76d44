import {GIVEN_NAMES} from '../../data/given-names.ts'
import {
  ADVERB,
  CLAUSE_OPENER,
  DETERMINER,
  ENDS_IN_S,
  GERUND,
  is,
  PERSON,
  PREPOSITION,
  RELATIVE,
  TIME_WORD,
  WHO,
  WHOM,
} from '../../language/grammar.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Item} from '../items.ts'
import {isFiniteVerb} from '../predicates.ts'
import type {Range} from '../ranges.ts'
import {REPORTS_ALONE} from '../verbs.ts'
import {isSpeakerNoun} from './head-ends.ts'
import {startsPhrase} from './noun-phrases.ts'

/** "Otto Lind, head of Orm Mills, a Quay, Norway maker of oars, says", "Ida Vale, a smith in Orm, recently said": a name, and up to a verb nothing but what describes it. */
export function isDescribedName(
  items: readonly Item[],
  {first, last}: Range,
  phrase: Range | null,
  verb: number,
): boolean {
  const start = items[first]?.lower === 'the' ? first + 1 : first
  let comma = start
  while (comma - first < LONGEST_NAME && isOfName(items[comma])) comma++
  // "Praising Otto Lind, the board said".
  const isInFull = start === first && comma >= first + FEWEST_WORDS && !isDoing(items[first])
  const isTold =
    items[verb - 1]?.text === ',' || (isPresent(items, comma + 2) && !isClosed(items, verb))
  const isName = isInFull || (comma > start && is(items[comma + 1], RELATIVE | WHO) && isTold)
  if (!isName || items[comma]?.text !== ',') return false
  // "Otto Lind, the mayor said, is late".
  const isAside =
    phrase?.first === comma + 1 && items.slice(verb, verb + 4).some(({text}) => text === ',')
  return !isAside && opensDescription(items, comma + 1) && describes(items, comma + 1, last)
}

/** "Praising"; not "Irving". */
export function isDoing(item: Item | undefined): boolean {
  return is(item, GERUND) && !GIVEN_NAMES.has(item?.lower ?? '')
}

/** "The board, which runs a mill begun in May, said": a comma and the verb that it leads to are further on. */
function isClosed(items: readonly Item[], verb: number): boolean {
  return items.some(({text}, at) => at > verb && text === ',' && isFiniteVerb(items, at + 1))
}

const FEWEST_WORDS = 2
const LONGEST_NAME = 6

function isOfName(item: Item | undefined): boolean {
  return (
    item?.capital === true &&
    item.kind === 'word' &&
    !is(item, TIME_WORD | PREPOSITION | DETERMINER | CLAUSE_OPENER | ADVERB)
  )
}

function opensDescription(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined) return false
  const isRole = isSpeakerNoun(item) || (!item.capital && is(items[at + 1], PERSON))
  return isRole || is(item, RELATIVE) || OPENS_DESCRIPTION.test(item.lower)
}

const OPENS_DESCRIPTION = /^(?:an?|the|whose|one|acting|former|[js]r\.?)$/

/** Whether no clause of its own stands in what describes a name, and each of its relative clauses has its verb. */
function describes(items: readonly Item[], first: number, last: number): boolean {
  let at = first
  while (at <= last) {
    const opener = items[at]
    if (opensOwnClause(items, at)) return false
    at =
      is(opener, RELATIVE | WHOM | WHO) || isIn(opener, WHERE_WHOSE)
        ? relativeEnd(items, at, last)
        : at + 1
    if (at < 0) return false
  }
  return true
}

const WHERE_WHOSE = wordList('where whose')

function opensOwnClause(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind === 'punctuation') return !/^[-&/,()'’]$/.test(item.text)
  if (is(item, RELATIVE | WHOM | WHO) || isIn(item, WHERE_WHOSE)) return false
  return isFiniteVerb(items, at) || (is(item, CLAUSE_OPENER) && item?.lower !== 'and')
}

/** Where what follows a relative clause begins; -1 where it has no verb yet or one of saying: "who the board (said)", "who argues the board (said)". */
function relativeEnd(items: readonly Item[], who: number, last: number): number {
  let verb = who + 1
  const isPlain = isPresent(items, verb)
  if (!isPlain)
    while (verb <= last && items[verb]?.text !== ',' && !isFiniteVerb(items, verb)) verb++
  const isVerb = isPlain || isFiniteVerb(items, verb)
  if (verb > last || !isVerb || is(items[verb], REPORTS_ALONE)) return -1
  let end = verb + 1
  while (end <= last && items[end]?.text !== ',' && !leadsToAnother(items, end)) end++
  return end
}

/** "(Who) heads the board", "works as a smith": a word in -s that more follows; not "(who) critics (say)". */
function isPresent(items: readonly Item[], at: number): boolean {
  const [verb, next] = [items[at], items[at + 1]]
  return (
    verb?.capital === false &&
    is(verb, ENDS_IN_S) &&
    (startsPhrase(next) || next?.kind === 'number' || next?.lower === 'as')
  )
}

function leadsToAnother(items: readonly Item[], at: number): boolean {
  const item = items[at]
  // "(Who works) as a smith".
  const isWork = item?.lower === 'as' && /^an?$/.test(items[at + 1]?.lower ?? '')
  return is(item, CLAUSE_OPENER | RELATIVE | WHOM | WHO) && item?.lower !== 'and' && !isWork
}
