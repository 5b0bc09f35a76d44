import {PEOPLE} from '../../data/person-nouns.ts'
import {
  ADVERB,
  AUXILIARY,
  CLAUSE_OPENER,
  DETERMINER,
  is,
  PREPOSITION,
  RELATIVE,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {AND_OR, WITH} from '../../language/small-words.ts'
import {isNoted} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isCommon} from '../../naming/types/common-words.ts'
import {isSign, type Token} from '../tokens/lex.ts'
import {numberAt} from '../tokens/number.ts'
import {countedAt} from './counted.ts'
import {type Counted, isPlural, unitOf} from './counted-nouns.ts'
import {type Quantity, quantityAt, STEPPED} from './quantity.ts'
import {qualifiedFrom} from './time-figures.ts'

/** What stands beside a number that has no noun of its own: "(from) 50 to 100 boats", "the number of boats (rose to) 40", "arrivals (fell by) 40". */
export function countedBeside(tokens: readonly Token[], quantity: Quantity): Counted | null {
  const {unit, digits, from, to, value} = quantity
  if (unit !== null || !(digits || (value ?? 0) >= MANY)) return null
  const at = qualifiedFrom(tokens, from)
  const before = preceding(tokens, at)
  const isFromTo = before?.lower === 'from' && tokens[to]?.lower === 'to'
  const next = isFromTo ? ofNext(tokens, to + 1) : null
  if (next !== null) return next
  return isIn(before, RISES_TO)
    ? (ofSubject(tokens, at - 1, value) ?? ofNumber(tokens, from))
    : null
}

/** Fewer than these are seldom told of without their noun. */
const MANY = 1000

function ofNext(tokens: readonly Token[], at: number): Counted | null {
  const next = quantityAt(tokens, at, numberAt(tokens, at))
  if (next === null) return null
  return next.unit === null
    ? countedAt(tokens, next.to, false)
    : {from: next.to - 1, to: next.to, unit: next.unit}
}

const REACHES = 'reached hit exceeded topped passed surpassed totalled totaled'
export const RISES_TO: number = wordList(`to at is was from by ${REACHES}`)

/** "the number of boats" before a number, in its clause */
function ofNumber(tokens: readonly Token[], from: number): Counted | null {
  for (let at = from - 2; at > from - LONGEST_CLAUSE; at--) {
    const word = preceding(tokens, at + 1)
    if (word === undefined || isIn(word, ENDS_CLAUSE)) return null
    if (isIn(word, NUMBERS) && tokens[at + 1]?.lower === 'of')
      return countedAt(tokens, at + 2, false)
  }
  return null
}

const LONGEST_CLAUSE = 18
const ENDS_CLAUSE = wordList('. ; : ,')
const NUMBERS = wordList('number numbers backlog')

/** "New arrivals in May fell (to 40)", "boat crossings rose 3% (to 1,400)": the plural that the verb of change is told of. */
function ofSubject(tokens: readonly Token[], link: number, value: number | null): Counted | null {
  if (value === null || !Number.isInteger(value)) return null
  let end = verbBefore(tokens, link)
  if (end < 0) return null
  while (is(preceding(tokens, end), AUXILIARY | ADVERB)) end--
  const from = subjectStart(tokens, end)
  if (isWith(tokens, from - 1)) return null
  const counted = countedAt(tokens, from, false) ?? openingNoun(tokens[from], from)
  if (counted === null || isIn(tokens[counted.to - 1], PRICED)) return null
  return counted.to === end || (counted.to < end && is(tokens[counted.to], PREPOSITION))
    ? counted
    : null
}

/** Where the phrase begins that ends before a verb, past its article. */
function subjectStart(tokens: readonly Token[], end: number): number {
  let from = end
  while (
    end - from < LONGEST_SUBJECT &&
    !(opensClause(preceding(tokens, from)) || isJoined(tokens, from - 1))
  )
    from--
  while (is(tokens[from], DETERMINER)) from++
  return from
}

/** "Attacks with knives (rose to 40)", which counts no knives; not "…, with arrivals (down to 40)" */
function isWith(tokens: readonly Token[], at: number): boolean {
  return isIn(tokens[at], WITH) && isPlural(preceding(tokens, at)?.lower ?? '')
}

/** "Applications (rose to 34,000)": a noun with the capital of its sentence, not a name. */
function openingNoun(token: Token | undefined, at: number): Counted | null {
  if (at > 0 || token === undefined || !(PEOPLE.has(token.lower) || isCommon(token))) return null
  const unit = unitOf(token, false)
  return unit === null ? null : {from: at, to: at + 1, unit}
}

/** Where the verb of change stands that a number is told by, or -1. */
export function verbBefore(tokens: readonly Token[], link: number): number {
  for (let at = link; at >= 0 && link - at < LONGEST_CHANGE; at--) {
    const token = tokens[at]
    if (at === link ? isIn(token, REACHED) : isStep(token)) return at
    if (opensClause(token) || isJoined(tokens, at)) return -1
  }
  return -1
}

/** Not "lost (by 40)". */
export function isStep(token: Token | undefined): boolean {
  return isIn(token, RISE) || (isNoted(token, STEPPED) && !isIn(token, LOST))
}

const LONGEST_CHANGE = 9
const LONGEST_SUBJECT = 9
const REACHED = wordList(REACHES)
const LOST = wordList('lost')
const RISE = wordList('rise fall drop climb decline grow')

/** "(fell) and thefts rose"; "people and firms rose" are one. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const noun = preceding(tokens, at)?.lower ?? ''
  return isIn(preceding(tokens, at + 1), AND_OR) && !(isPlural(noun) || PEOPLE.has(noun))
}

function opensClause(token: Token | undefined): boolean {
  return (
    token === undefined ||
    (isSign(token) && !/^[-%']$/.test(token.lower)) ||
    (is(token, CLAUSE_OPENER | RELATIVE) && !isIn(token, AND_OR)) ||
    isIn(token, JOINS)
  )
}

const JOINS = wordList('but while as with saying said says say')
/** What rises to a price or a mark, not to a count. */
const PRICED = wordList(
  'shares stocks prices profits revenues earnings losses rates yields futures takings exports imports costs wages bonds points temperatures scores levels numbers times sales salaries rents ratings hopes odds winds speeds waters bills reserves investments assets holdings hosts',
)
