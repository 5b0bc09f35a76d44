import type {DateMention, Figure, Qualifier, Span} from '@onrecord/core'
import {TIME_UNITS} from '../../data/date-words.ts'
import {meanings} from '../../data/words.ts'
import {preceding} from '../../language/preceding.ts'
import {A_AN} from '../../language/small-words.ts'
import {isIn} from '../../language/word-lists.ts'
import {spanOf, type Token} from '../tokens/lex.ts'
import {type NumberPhrase, numberAt} from '../tokens/number.ts'
import {isOfCasualties} from './casualties.ts'
import {isChildren} from './counted.ts'
import type {CountsOn} from './counted-on.ts'
import {isVagueAlone} from './exclusions.ts'
import {qualifierBefore} from './qualifiers.ts'
import type {Quantity} from './quantity.ts'
import {isOfPeople} from './wholes.ts'

/** A duration is a figure too; a date is none, whatever numbers stand in it. */
export function timeFigure(tokens: readonly Token[], at: number, date: DateMention): Step {
  let next = at + 1
  while ((tokens[next]?.start ?? date.span.end) < date.span.end) next++
  if (date.type !== 'duration' && date.type !== 'set') return [null, next]
  const number = numberAt(tokens, at)
  if (tokens.slice(at, next).some(({lower}) => lower === 'half')) {
    const half = halfOf(tokens, at, next, date)
    if (half !== null) return half
  }
  if (number === null || number.value === null || number.next > next) return [null, at + 1]
  const [quantity, unit] = inBoth(tokens, at, next) ?? inOne(tokens, at, number, next)
  if (unit === undefined) return [null, at + 1]
  const found = qualify(tokens, {...quantity, unit: null, digits: true, rule: 'duration'})[0]
  return [{...found, unit: singularUnit(unit.lower), measures: [], isElliptic: false}, next]
}

/** A figure as its sentence alone tells it. */
export interface Found
  extends Pick<Figure, 'value' | 'upper' | 'qualifier' | 'unit' | 'measures' | 'span'> {
  readonly rule: string
  /** "of them": a part of what was counted before; "of its nine wells": of the figure that begins there. */
  readonly partOf?: 'before' | Span | undefined
  /** "some 35 are": without a noun, what was counted before may be meant. */
  readonly isElliptic: boolean
  /** "hundreds have fled": people, where nothing was counted before. */
  readonly arePeople?: boolean
  /** "and 10 in Orm", "up from 10": what was counted last in the sentence is counted on, or, in "including 10", what was measured in any way. */
  readonly countsOn?: CountsOn | null
}

export type Step = readonly [Found | null, number]

/** Whether people are counted where no noun says what is. */
export function arePeople(
  tokens: readonly Token[],
  {from, to, value}: Quantity,
  isMeasured: boolean,
): boolean {
  return (
    isOfPeople(tokens, to) ||
    isChildren(tokens, from) ||
    (!isMeasured && isOfCasualties(tokens, qualifiedFrom(tokens, from), to)) ||
    (value === null && isVagueAlone(tokens, to))
  )
}

/** "half a century", "a year and a half": as many as its date says. */
function halfOf(
  tokens: readonly Token[],
  at: number,
  next: number,
  {value, span}: DateMention,
): Step | null {
  const [, count, code = ''] = /^PT?([\d.]+)([A-Z])$/.exec(value) ?? []
  const unit = UNIT_OF[value.startsWith('PT') ? `T${code}` : code]
  if (count === undefined || unit === undefined || tokens[at]?.start !== span.start) return null
  const [found] = qualify(tokens, {
    from: at,
    to: next,
    value: Number(count),
    upper: null,
    unit: null,
    qualifier: 'exact',
    digits: true,
    rule: 'duration',
  })
  return [{...found, unit, measures: [], isElliptic: false}, next]
}

const UNIT_OF: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
}

type Time = Pick<Quantity, 'from' | 'to' | 'value' | 'upper' | 'qualifier'>

/** "33 years", "26 to 35 months", with the token of their unit. */
function inOne(
  tokens: readonly Token[],
  at: number,
  {value, next}: NumberPhrase,
  end: number,
): readonly [Time, Token | undefined] {
  const upper = upperOf(tokens, next, end)
  const unit = unitIn(tokens, next, end) ?? end
  const qualifier = upper === null ? 'exact' : 'range'
  return [
    {from: at, to: unit + 1, value, upper, qualifier},
    unit === end ? undefined : tokens[unit],
  ]
}

/** "six years and four months", "an hour and 20 minutes": where it begins, and how many of the second unit it is in all; `null` for one unit alone. */
function inBoth(
  tokens: readonly Token[],
  at: number,
  end: number,
): readonly [Time, Token | undefined] | null {
  const first = numberAt(tokens, at)
  const isArticle = preceding(tokens, at)?.lower === 'and' && isIn(preceding(tokens, at - 2), A_AN)
  const [from, whole, unit] = isArticle
    ? [at - 3, 1, at - 2]
    : [at, first?.value ?? 0, first?.next ?? at]
  const second = numberAt(tokens, tokens[unit + 1]?.lower === 'and' ? unit + 2 : unit + 1)
  if (second?.next !== end - 1 || second.value === null) return null
  const times = PARTS[`${unitCode(tokens[unit])} ${unitCode(tokens[end - 1])}`]
  if (times === undefined) return null
  const value = whole * times + second.value
  return [{from, to: end, value, upper: null, qualifier: 'exact'}, tokens[end - 1]]
}

function unitCode(token: Token | undefined): string {
  return TIME_UNITS.get(token?.lower ?? '') ?? ''
}

/** How many of a unit another has. */
const PARTS: Readonly<Record<string, number>> = {
  'Y M': 12,
  'W D': 7,
  'D H': 24,
  'H TM': 60,
  'TM S': 60,
}

/** The second number of "26 to 35 months". */
function upperOf(tokens: readonly Token[], link: number, end: number): number | null {
  if (!/^(?:to|or|and|[-–])$/.test(tokens[link]?.lower ?? '')) return null
  const second = numberAt(tokens, link + 1)
  return second !== null && second.next < end ? second.value : null
}

function unitIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let index = from; index < to; index++)
    if (TIME_UNITS.has(tokens[index]?.lower ?? '')) return index
  return null
}

function singularUnit(word: string): string {
  return word === 'centuries' ? 'century' : word.replace(/s$/, '')
}

/** Takes in the words before or after a number that say how near it is. */
export function qualify(
  tokens: readonly Token[],
  quantity: Quantity,
): readonly [Pick<Found, 'span' | 'value' | 'upper' | 'qualifier' | 'rule'>, number] {
  const {value, upper, rule} = quantity
  const before = qualifierBefore(tokens, quantity.from)
  const after = qualifierAfter(tokens, quantity.to)
  const to = after?.next ?? quantity.to
  const fixed = quantity.qualifier === 'vague' || quantity.qualifier === 'range'
  const qualifier: Qualifier = fixed
    ? quantity.qualifier
    : (after?.qualifier ?? before?.qualifier ?? quantity.qualifier)
  return [
    {span: spanOf(tokens, before?.from ?? quantity.from, to), value, upper, qualifier, rule},
    to,
  ]
}

export function qualifiedFrom(tokens: readonly Token[], from: number): number {
  return qualifierBefore(tokens, from)?.from ?? from
}

/** "or more", "or so", "and older", "1,000-plus", "1,000+", "twenty-odd" */
export function qualifierAfter(
  tokens: readonly Token[],
  at: number,
): {qualifier: Qualifier; next: number} | null {
  const [sign, word] = [tokens[at], tokens[at + 1]?.lower ?? '']
  if (sign?.lower === '+' && tokens[at + 1]?.kind !== 'number')
    return {qualifier: 'atLeast', next: at + 1}
  if (sign?.lower === '-' && word === 'plus') return {qualifier: 'atLeast', next: at + 2}
  if (sign?.lower === '-' && word === 'odd') return {qualifier: 'about', next: at + 2}
  // "65 and over"; not "killed 65 and over 20 rowers".
  const isAnd = sign?.lower === 'and' && AND.test(word) && tokens[at + 2]?.kind !== 'number'
  const qualifier = sign?.lower === 'or' || isAnd ? OR.get(word) : undefined
  return qualifier === undefined ? null : {qualifier, next: at + 2}
}

const AND = /^(?:older|younger|over|under|up)$/
const OR: ReadonlyMap<string, Qualifier> = meanings({
  atLeast: 'more higher above over older up',
  atMost: 'less fewer under below younger',
  about: 'so',
})
