import {
  BE,
  CLAUSE_OPENER,
  DETERMINER,
  ENDS_IN_LY,
  is,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  WHO,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import type {Item} from '../items.ts'
import type {VerbForm} from '../verbs.ts'

/** "Additional reporting by: Ada Vale", "speaking about the dam, she said", "is thinking about racing", "felt like rain", "all he did was ask". */
export function isOfNobody(
  items: readonly Item[],
  at: number,
  {lemma, inflection}: VerbForm,
): boolean {
  const before = preceding(items, at)
  const next = items[at + 1]?.lower ?? ''
  switch (lemma) {
    case 'think':
      return (
        /^(?:about|big|of)$/.test(next) || (items[at]?.lower === 'thought' && !isQuoting(items, at))
      )
    case 'believe':
      return tellsWhich(items, at) && !isQuoting(items, at)
    // "Told a lie", "told a different story".
    case 'tell':
      return items.slice(at + 1, at + 4).some(({lower}) => TALES.test(lower))
    // "The songs appeal to the young": nobody is asked to do anything.
    case 'appeal to':
    case 'plead with':
      return !items
        .slice(at + 2, at + FARTHEST_DEED)
        .some(({lower}, i) => lower === 'to' && !is(items[at + i + 3], DETERMINER))
    // "Shouted at a rower who had stopped to rest": whom one shouts at stopped, and is told nothing.
    case 'scream at':
    case 'shout at':
    case 'yell at':
      return isOfWhom(items, at + 2)
    case 'feel':
      return next === 'like'
    // "One related boat", "they were elaborate tanks", "the flat boasts plush rooms".
    case 'relate':
    case 'elaborate':
    case 'boast':
      return items[at + 1]?.kind === 'word' && !opensTold(items[at + 1])
    case 'call':
      return /^(?:911|999|112)$/.test(next)
    case 'understand':
      return !isUnderstood(items, at)
    case 'reply':
    case 'respond':
      return next === 'by' || before === undefined
    default:
  }
  if (inflection === 'base') return before?.lower === 'was' && items[at - 2]?.lower === 'did'
  return (
    inflection === 'ing' &&
    (before === undefined
      ? /^(?:speak|talk)/.test(lemma)
      : UNSAID.test(`${items[at - 2]?.lower} ${before.lower}`))
  )
}

/** "(Instead of) saying", "(rather than) asking", "additional (reporting)". */
const UNSAID = /^(?:instead of|rather than)$| additional$/

const TALES = /^(?:lies?|stor(?:y|ies)|tales?|jokes?)$/

/** Whether a relative clause stands before any "to", "that" or pause. */
function isOfWhom(items: readonly Item[], from: number): boolean {
  const next = items
    .slice(from, from + FARTHEST_DEED)
    .find((item) => is(item, RELATIVE) || item.lower === 'to' || item.kind !== 'word')
  return is(next, RELATIVE) && next?.lower !== 'that'
}

/** What may follow a verb that tells something. */
function opensTold(item: Item | undefined): boolean {
  return is(item, DETERMINER | PREPOSITION | PRONOUN | CLAUSE_OPENER | RELATIVE)
}

/** "(Rowers who) believe it leaks": what tells which people. */
function tellsWhich(items: readonly Item[], at: number): boolean {
  const who = is(items[at - 1], ENDS_IN_LY) ? at - 2 : at - 1
  return is(items[who], WHO) && items[who - 1]?.text !== ','
}

/** Whether words are quoted near: a thought that is past is no statement without them. */
export function isQuoting(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - FARTHEST_QUOTE), at + FARTHEST_QUOTE)
    .some(({kind}) => kind === 'quote')
}

const FARTHEST_QUOTE = 25
const FARTHEST_DEED = 12

/** "Is understood to be late", "it’s generally understood that", "the Orm Post understands"; who else understands says nothing. */
function isUnderstood(items: readonly Item[], verb: number): boolean {
  if (items[verb]?.lower === 'understands') return OUTLETS.test(items[verb - 1]?.text ?? '')
  const be = preceding(items, is(items[verb - 1], ENDS_IN_LY) ? verb - 1 : verb)
  return is(be, BE) || be?.kind === 'possessive'
}

const OUTLETS = /^(?:BBC|Guardian|Mail|News|Post|Sport|Telegraph|Times)$/
