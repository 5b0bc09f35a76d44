import type {DateMention, Figure, Qualifier, Span} from '@onrecord/core'
import {TIME_UNITS} from '../../data/date-words.ts'
import {QUALIFIERS} from '../../data/measures.ts'
import {DENOMINATORS, SCALES} from '../../data/number-words.ts'
import {meanings} from '../../data/words.ts'
import {CLOSED, ENDS_IN_ED, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isNoted, noteClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {mostlyCapitals} from '../tokens/capitals.ts'
import {spanOf, type Token} from '../tokens/lex.ts'
import {canBeginNumber, type NumberPhrase, numberAt} from '../tokens/number.ts'
import {firstFrom} from '../tokens/places.ts'
import {agedIn, isAge} from './ages.ts'
import {isOfCasualties} from './casualties.ts'
import {type Counted, countedAt, isChildren} from './counted.ts'
import {type CountsOn, countsOn} from './counted-on.ts'
import {isFigure, isSubjectAlone, isVagueAlone, mayBePeople} from './exclusions.ts'
import {type Quantity, quantityAt} from './quantity.ts'
import {
  isOfPeople,
  isPartOfBefore,
  numberedWholeAt,
  openingWhole,
  opensWithThese,
  wholeAt,
} from './wholes.ts'

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

/** The figures of one sentence. `dates` are those of the sentence: their numbers are taken, except of durations. */
export function figuresIn(
  tokens: readonly Token[],
  dates: readonly DateMention[],
): readonly Found[] {
  let at = nextNumber(tokens, 0)
  if (at === tokens.length) return []
  let known: boolean | undefined
  const isTitleCase = (): boolean => {
    known ??= mostlyCapitals(tokens)
    return known
  }
  const found: Found[] = []
  let end = 0
  while (at < tokens.length) {
    const [figure, next] = figureAt(tokens, at, dates, isTitleCase)
    if (figure !== null) found.push(asConverted(tokens, figure, at, {last: found.at(-1), to: end}))
    if (figure !== null) end = next
    at = nextNumber(tokens, next)
  }
  return ofOpeningWhole(tokens, found)
}

/** "up to 35 kilometres (22 miles)", "at least €40 ($43; £34)": what is told again in another unit is as near. */
function asConverted(
  tokens: readonly Token[],
  figure: Found,
  at: number,
  {last, to}: {readonly last: Found | undefined; readonly to: number},
): Found {
  if (last === undefined || figure.qualifier !== 'exact' || at - to > LONGEST_SIGN) return figure
  const kind = kindOf(figure)
  const isAgain = kind !== '' && kind === kindOf(last) && figure.unit !== last.unit
  return isAgain && isBracketed(tokens, to) && NEAR.test(last.qualifier)
    ? {...figure, qualifier: last.qualifier}
    : figure
}

function kindOf({unit, measures, rule}: Found): string {
  if (unit === null || measures.length > 0 || NO_MEASURE.test(rule)) return ''
  if (NO_CONVERSION.test(unit)) return ''
  return /^[A-Z]{3}$/.test(unit) ? 'money' : 'measure'
}

/** Whether a bracket opens at a place, or goes on there with a sum in another currency. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  let open = at
  if (isIn(tokens[at], BETWEEN_MONEY))
    while (open > at - LONGEST_SUM && !isIn(tokens[open], BRACKETS)) open--
  return isIn(tokens[open], OPENS_BRACKET)
}

const NO_MEASURE = /^(?:age|duration|share)$/
const NO_CONVERSION = /^(?:percent|person|hour|minute|second|day|week|month|year)$/
const OPENS_BRACKET = wordList('(')
const BRACKETS = wordList('( )')
const BETWEEN_MONEY = wordList('; , /')
/** "$43 million" */
const LONGEST_SUM = 6
/** "(US$" */
const LONGEST_SIGN = 3
const NEAR = /^(?:about|atLeast|atMost|lessThan|moreThan)$/

/** "Of the 46 who came, 17 stayed": the first number without a noun of its own is a part of what the sentence opens with. */
function ofOpeningWhole(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  const [whole, part] = found
  // "Of these, 61 were ill": of those counted before.
  if (whole !== undefined && opensWithThese(tokens))
    return [{...whole, partOf: whole.partOf ?? 'before'}, ...found.slice(1)]
  const at = openingWhole(tokens)
  if (at === null || whole === undefined || part === undefined) return found
  const isPart =
    whole.span.start <= (tokens[at]?.start ?? 0) &&
    part.partOf === undefined &&
    part.measures.length === 0 &&
    (part.unit === null || part.unit === 'percent' || part.unit === 'person')
  return isPart ? [whole, {...part, partOf: whole.span}, ...found.slice(2)] : found
}

/** Where the next token stands that a number can begin at; the end where none does. */
function nextNumber(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || !canBeginNumber(token)) continue
    if (!isIn(token, A_AN) || isIn(tokens[at + 1], AFTER_A)) return at
  }
  return tokens.length
}

const A_AN = wordList('a an')
/** "a million", "a third", "a half-point", "a year and a half": behind other words an article is no number. */
const AFTER_A = wordList(
  ['- year hour month week day', ...SCALES.keys(), ...DENOMINATORS.keys()].join(' '),
)

type Step = readonly [Found | null, number]

function figureAt(
  tokens: readonly Token[],
  at: number,
  dates: readonly DateMention[],
  isTitleCase: () => boolean,
): Step {
  const token = tokens[at]
  if (token === undefined) return [null, at + 1]
  const date = preceding(dates, firstFrom(dates, token.start + 1))
  if (date !== undefined && token.start < date.span.end) return timeFigure(tokens, at, date)
  const quantity = quantityAt(tokens, at, numberAt(tokens, at))
  if (quantity === null) return [null, at + 1]
  return isAge(tokens, quantity)
    ? ageFigure(tokens, quantity)
    : amountFigure(tokens, quantity, isTitleCase)
}

function ageFigure(tokens: readonly Token[], quantity: Quantity): Step {
  const [qualified, to] = qualify(tokens, quantity)
  const limit = limitOfAge(tokens, quantity.from)
  const unit = agedIn(tokens, quantity.to) ?? 'year'
  return [{...qualified, ...limit, unit, measures: [], rule: 'age', isElliptic: false}, to]
}

/** "under age (6)", "over the age of (60)" */
function limitOfAge(tokens: readonly Token[], from: number): Partial<Pick<Found, 'qualifier'>> {
  const isOf = preceding(tokens, from)?.lower === 'of'
  const age = isOf ? from - 2 : from - 1
  const limit = preceding(tokens, preceding(tokens, age)?.lower === 'the' ? age - 1 : age)
  const qualifier = tokens[age]?.lower === 'age' ? QUALIFIERS.get(limit?.lower ?? '') : undefined
  return qualifier === undefined ? {} : {qualifier}
}

function amountFigure(
  tokens: readonly Token[],
  quantity: Quantity,
  isTitleCase: () => boolean,
): Step {
  const partOf = partOfWhat(tokens, quantity.to)
  const own = partOf === undefined ? countedBy(tokens, quantity, isTitleCase) : null
  if (!isFigure(tokens, quantity, own, isTitleCase)) return [null, quantity.to]
  const [qualified, to] = qualify(tokens, quantity)
  const counted = own ?? (partOf === undefined ? countedBeside(tokens, quantity) : null)
  const measured = partOf === undefined ? (counted ?? wholeOf(tokens, quantity)) : null
  const measures = measured === null ? [] : [spanOf(tokens, measured.from, measured.to)]
  const unit =
    quantity.unit ??
    counted?.unit ??
    (arePeople(tokens, quantity, measured !== null) ? 'person' : unitAhead(tokens, quantity))
  const alone = unit === null ? withoutNoun(tokens, quantity, to) : {isElliptic: false}
  return [{...qualified, unit, measures, partOf, ...alone}, afterModel(tokens, to, own)]
}

/** How the words around a number without a noun tell what it counts. */
function withoutNoun(
  tokens: readonly Token[],
  {from: number, value}: Quantity,
  to: number,
): Pick<Found, 'isElliptic' | 'arePeople' | 'countsOn'> {
  return {
    isElliptic: isSubjectAlone(tokens, to),
    arePeople: value === null && mayBePeople(tokens, to),
    countsOn: countsOn(tokens, {from: qualifiedFrom(tokens, number), to, value}),
  }
}

/** Whether people are counted where no noun says what is. */
function arePeople(
  tokens: readonly Token[],
  {from, to, value}: Quantity,
  isMeasured: boolean,
): boolean {
  return (
    isOfPeople(tokens, from, to) ||
    isChildren(tokens, from) ||
    (!isMeasured && isOfCasualties(tokens, qualifiedFrom(tokens, from), to)) ||
    (value === null && isVagueAlone(tokens, to))
  )
}

/** What stands beside a number that has no noun of its own: "(from) 50 to 100 boats", "the number of boats (rose to) 40". */
function countedBeside(tokens: readonly Token[], quantity: Quantity): Counted | null {
  if (quantity.unit !== null || !quantity.digits) return null
  const before = preceding(tokens, qualifiedFrom(tokens, quantity.from))
  if (before?.lower === 'from' && tokens[quantity.to]?.lower === 'to')
    return ofNext(tokens, quantity.to + 1)
  return isIn(before, RISES_TO) ? ofNumber(tokens, quantity.from) : null
}

function ofNext(tokens: readonly Token[], at: number): Counted | null {
  const next = quantityAt(tokens, at, numberAt(tokens, at))
  if (next === null) return null
  return next.unit === null
    ? countedAt(tokens, next.to, false)
    : {from: next.to - 1, to: next.to, unit: next.unit}
}

const RISES_TO = wordList('to at is was reached hit exceeded topped')

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
const NUMBERS = wordList('number numbers')

/** "Magnitude 4.6", "magnitude-4.6", "a magnitude of 4.6"; "by 65 votes to 25", "a majority of 40" */
function unitAhead(tokens: readonly Token[], {from}: Quantity): string | null {
  const link = preceding(tokens, from)?.lower ?? ''
  if (link === 'to' && tokens[from - 2]?.lower === 'votes') return 'vote'
  const before = preceding(tokens, /^(?:-|of)$/.test(link) ? from - 1 : from)
  if (before?.lower === 'magnitude') return 'magnitude'
  return link === 'of' && before?.lower === 'majority' ? 'vote' : null
}

function countedBy(
  tokens: readonly Token[],
  {from, to, unit, value, upper}: Quantity,
  isTitleCase: () => boolean,
): Counted | null {
  if (unit !== null || isChildren(tokens, from)) return null
  // "50 or more licences": what is counted stands behind the qualifier.
  const isOne = value === 1 && upper === null
  return countedAt(tokens, qualifierAfter(tokens, to)?.next ?? to, isOne, isTitleCase)
}

/** "12% of the crew", "one in five children" */
function wholeOf(tokens: readonly Token[], {to, rule}: Quantity): ReturnType<typeof wholeAt> {
  return rule === 'share' ? countedAt(tokens, to, false) : wholeAt(tokens, to)
}

function partOfWhat(tokens: readonly Token[], at: number): Found['partOf'] {
  if (isPartOfBefore(tokens, at)) return 'before'
  const whole = numberedWholeAt(tokens, at)
  return whole === null ? undefined : spanOf(tokens, whole, whole + 1)
}

/** The number of a model among the words that are counted is no figure of its own. */
function afterModel(tokens: readonly Token[], to: number, counted: Counted | null): number {
  const hasModel =
    counted !== null && tokens.slice(to, counted.to).some(({kind}) => kind === 'number')
  return hasModel ? counted.to : to
}

/** A duration is a figure too; a date is none, whatever numbers stand in it. */
function timeFigure(tokens: readonly Token[], at: number, date: DateMention): Step {
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
function qualify(
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

function qualifierBefore(
  tokens: readonly Token[],
  at: number,
): {from: number; qualifier: Qualifier} | null {
  const hasArticle = isNoted(preceding(tokens, at), ARTICLE)
  // "higher than the 40 tons caught" compares with an amount that is known.
  const isKnown =
    preceding(tokens, at)?.lower === 'the' &&
    /^(?:than|to)$/.test(preceding(tokens, at - 1)?.lower ?? '')
  return (
    (hasArticle && !isKnown ? qualifierEnding(tokens, at - 1) : null) ?? qualifierEnding(tokens, at)
  )
}

function qualifiedFrom(tokens: readonly Token[], from: number): number {
  return qualifierBefore(tokens, from)?.from ?? from
}

const ARTICLE: number = noteClass(['a', 'an', 'the', 'another'])

function qualifierEnding(
  tokens: readonly Token[],
  end: number,
): {from: number; qualifier: Qualifier} | null {
  if (!isNoted(preceding(tokens, end), QUALIFIER_END)) return null
  for (let from = Math.max(0, end - QUALIFIER_STARTS.length); from < end; from++) {
    if (!isIn(tokens[from], QUALIFIER_STARTS[end - from - 1] ?? 0)) continue
    const qualifier = QUALIFIERS.get(wordsOf(tokens, from, end))
    if (qualifier !== undefined && !isPreposition(tokens, from, end)) return {from, qualifier}
  }
  return null
}

/** "Raised over three years", "over the 40-boat fleet", "under a two-tier plan", "woke up to six calls": no words that say how near a number is. */
function isPreposition(tokens: readonly Token[], from: number, end: number): boolean {
  if (tokens[from]?.lower === 'up') return UP_TO_WHAT.test(preceding(tokens, from)?.lower ?? '')
  const next = tokens[end]?.lower ?? ''
  const isLone =
    end - from === 1 &&
    /^(?:about|above|around|below|over|perhaps|under)$/.test(tokens[from]?.lower ?? '')
  if (isLone && (next === 'the' || ABOUT_WHAT.test(preceding(tokens, from)?.lower ?? '')))
    return true
  return (
    (isLone && /^an?$/.test(next) && isCompound(tokens, end + 1)) || isDuring(tokens, from, end)
  )
}

/** "under a 40-boat plan", "under a $7 million contract", "a quarrel over a £40 debt" */
function isCompound(tokens: readonly Token[], number: number): boolean {
  if (tokens[number + 1]?.lower === '-') return true
  const {to, unit} = quantityAt(tokens, number + 1, numberAt(tokens, number + 1)) ?? {}
  const after = to === undefined ? undefined : tokens[to]
  return after?.kind === 'word' && /^[A-Z]{3}$/.test(unit ?? '') && !is(after, CLOSED)
}

/** "woke up to six calls" */
const UP_TO_WHAT = /^(?:w[ao]k\p{L}+|liv\p{L}+|stood|stands?|adds?)$/u

/** The last words of qualifiers: most words are none, and nothing is made of them. */
const QUALIFIER_END: number = noteClass(
  [...QUALIFIERS.keys()].map((words) => words.slice(words.lastIndexOf(' ') + 1)),
)

/** The first words of those of one word, of two and of three. */
const QUALIFIER_STARTS: readonly number[] = [1, 2, 3].map((count) =>
  wordList(
    [...QUALIFIERS.keys()]
      .map((words) => words.split(' '))
      .flatMap((words) => (words.length === count ? words.slice(0, 1) : []))
      .join(' '),
  ),
)

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = tokens[from]?.lower ?? ''
  for (let at = from + 1; at < to; at++) words += ` ${tokens[at]?.lower}`
  return words
}

/** "a battle over 40 votes", "talking about four euros" */
const ABOUT_WHAT =
  /^(?:battles?|fights?|fought|disputes?|rows?|clash(?:es)?|concerns?|worr(?:y|ies|ied)|talk(?:s|ed|ing)?|think(?:ing)?|thought|know|knew|complain(?:ed|ing)?|questions?|stories|story|details?|information|reports?)$/

/** "raised over three years": "over" is more than a time only where something lasts ("for over three years"). */
function isDuring(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from !== 1 || tokens[from]?.lower !== 'over') return false
  if (HANDS.test(preceding(tokens, from)?.lower ?? '')) return true
  const number = numberAt(tokens, end)
  return (
    number !== null &&
    TIME_UNITS.has(tokens[number.next]?.lower ?? '') &&
    (isPhased(tokens, from) ||
      !/^(?:for|of|is|was|than|lasted|lasting|took|take|takes|spent|after|in|within|and)$/.test(
        preceding(tokens, from)?.lower ?? '',
      ))
  )
}

// "hand over three officers"
const HANDS = /^(?:hand|tak|turn|pass|bring)(?:e?s|e|ed|ing)?$|^(?:took|taken|brought)$/

/** "to be phased in over five years" */
function isPhased(tokens: readonly Token[], over: number): boolean {
  return tokens[over - 1]?.lower === 'in' && is(tokens[over - 2], ENDS_IN_ED)
}

/** "or more", "or so", "and older", "1,000-plus", "1,000+", "twenty-odd" */
function qualifierAfter(
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
