import {
  addMonths,
  type Civil,
  daysFromCivil,
  edtfDay,
  edtfMonth,
  edtfYear,
  isCivil,
  two,
} from './calendar.ts'
import {
  type Anchor,
  date,
  modified,
  number,
  type Reading,
  type ReadingContext,
  type Rule,
  word,
} from './reading.ts'

/** A day a little ahead is more likely ahead than a year back, even where no word says so. */
const NEAR_FUTURE_DAYS = 45

export const day: Rule = (context) => {
  const civil = civilOf(context, number(context, 'year'))
  return civil === null ? null : date(edtfDay(civil))
}

export const slashDay: Rule = (context) => {
  const [a, b, year] = [
    number(context, 'a') ?? 0,
    number(context, 'b') ?? 0,
    number(context, 'year') ?? 0,
  ]
  const dayFirst: Civil = {year, month: b, day: a}
  const monthFirst: Civil = {year, month: a, day: b}
  const possible = [dayFirst, monthFirst].filter(isCivil)
  const [only] = possible
  if (only === undefined) return null
  if (possible.length === 1 || a === b) return date(edtfDay(only))
  if (context.monthFirst === null) return date(null, `${edtfYear(year)}-XX-XX`)
  return date(edtfDay(context.monthFirst ? monthFirst : dayFirst))
}

export const monthDay: Rule = (context) => {
  const month = number(context, 'month') ?? 0
  const civil = nearestDay(month, number(context, 'day') ?? 0, context)
  if (civil !== null) return date(edtfDay(civil))
  if (!isCivil({year: 2000, month, day: number(context, 'day') ?? 0})) return null
  return date(null, `XXXX-${two(month)}-${two(number(context, 'day') ?? 0)}`)
}

export const dayRange: Rule = (context) => {
  const month2 = number(context, 'month2') ?? number(context, 'month') ?? 0
  const month = number(context, 'month') ?? month2
  const [from, to] = [number(context, 'day') ?? 0, number(context, 'day2') ?? 0]
  const year = number(context, 'year') ?? nearestDay(month2, to, context)?.year ?? null
  if (year === null || (month === month2 && to <= from)) return null
  const first: Civil = {year: month > month2 ? year - 1 : year, month, day: from}
  const last: Civil = {year, month: month2, day: to}
  if (!isCivil(first) || !isCivil(last)) return null
  return date(`${edtfDay(first)}/${edtfDay(last)}`)
}

export const month: Rule = (context) => {
  const found = number(context, 'month') ?? 0
  const year = number(context, 'year') ?? yearOfMonth(found, context)
  const reading = year === null ? date(null, `XXXX-${two(found)}`) : date(edtfMonth(year, found))
  return modified(reading, context)
}

export const relativeMonth: Rule = (context) => {
  const {anchor} = context
  const found = number(context, 'month') ?? 0
  if (anchor === null) return date(null, `XXXX-${two(found)}`)
  return modified(date(edtfMonth(yearOfRelativeMonth(found, anchor, context), found)), context)
}

export const monthOfYear: Rule = (context) => {
  const found = number(context, 'month') ?? 0
  const {anchor} = context
  if (anchor === null) return date(null, `XXXX-${two(found)}`)
  return date(edtfMonth(anchor.year + offset(word(context, 'rel')), found))
}

export const monthRange: Rule = (context) => {
  const [first, last] = [number(context, 'month') ?? 0, number(context, 'month2') ?? 0]
  const year2 = number(context, 'year2') ?? yearOfMonth(last, context)
  if (year2 === null) return null
  const year = number(context, 'year') ?? (first > last ? year2 - 1 : year2)
  return date(`${edtfMonth(year, first)}/${edtfMonth(year2, last)}`)
}

export const year: Rule = (context) =>
  modified(date(edtfYear(number(context, 'year') ?? 0)), context)

export const yearRange: Rule = (context) => {
  const first = number(context, 'year') ?? 0
  const short = number(context, 'short')
  const last = number(context, 'year2') ?? Math.floor(first / 100) * 100 + (short ?? 0)
  return last > first ? date(`${edtfYear(first)}/${edtfYear(last)}`) : null
}

export const decade: Rule = (context) => {
  const short = number(context, 'short')
  const full = number(context, 'decade') ?? (short === null ? 0 : 1900 + short)
  const tens = String(full).slice(0, 3)
  return modified(date(`${tens}X`, tens), context)
}

export const century: Rule = (context) => {
  const ordinal = number(context, 'ordinal') ?? 0
  if (ordinal < 11 || ordinal > 22) return null
  return modified(date(`${ordinal - 1}XX`, String(ordinal - 1)), context)
}

/** The day without a year: where the tense places it, else the nearest that makes sense in news. */
function nearestDay(monthNumber: number, dayNumber: number, context: ReadingContext): Civil | null {
  const {anchor, tense} = context
  if (anchor === null || anchor.days === null) return null
  const here: Civil = {year: anchor.year, month: monthNumber, day: dayNumber}
  const ahead = (isCivil(here) ? daysFromCivil(here) : 0) - anchor.days
  const by = ahead > 0 ? -Number(isBehind(ahead, tense)) : Number(tense === 'future' && ahead < 0)
  // From a January "Jan 12" to a December one: the turn of the year is nearer than the year says.
  const turn = by === 0 && ahead < -365 + NEAR_FUTURE_DAYS && tense !== 'past' ? 1 : by
  const civil: Civil = {...here, year: here.year + turn}
  return isCivil(civil) ? civil : null
}

function isBehind(ahead: number, tense: ReadingContext['tense']): boolean {
  return tense === 'past' || (tense === 'none' && ahead > NEAR_FUTURE_DAYS)
}

/** The year of a month without one: the last such month, or the next where the words look ahead. */
function yearOfMonth(monthNumber: number, {anchor, tense}: ReadingContext): number | null {
  if (anchor === null || anchor.month === null) return null
  if (tense === 'future') return anchor.year + Number(monthNumber < anchor.month)
  return anchor.year - Number(monthNumber > anchor.month)
}

function yearOfRelativeMonth(monthNumber: number, anchor: Anchor, context: ReadingContext): number {
  const rel = word(context, 'rel')
  const here = anchor.month ?? 12
  if (rel === 'next') return anchor.year + Number(monthNumber <= here)
  if (rel === 'this')
    return yearOfMonth(monthNumber, {...context, anchor: {...anchor, month: here}}) ?? anchor.year
  return anchor.year - Number(monthNumber >= here)
}

/** "last", "this", "next" as a step. */
export function offset(rel: string): number {
  if (rel === 'last' || rel === 'past' || rel === 'previous') return -1
  return rel === 'next' || rel === 'coming' ? 1 : 0
}

function civilOf(context: ReadingContext, ofYear: number | null): Civil | null {
  const civil: Civil = {
    year: ofYear ?? 0,
    month: number(context, 'month') ?? 0,
    day: number(context, 'day') ?? 0,
  }
  return isCivil(civil) ? civil : null
}

/** First and last month of so many months at the beginning or end of a year. */
export const monthsOf: Rule = (context): Reading | null => {
  const count = number(context, 'num') ?? 0
  const {anchor} = context
  const ofYear =
    number(context, 'year') ?? (anchor === null ? null : anchor.year + offset(word(context, 'yr')))
  if (ofYear === null || !Number.isInteger(count) || count < 1 || count > 12) return null
  const first = word(context, 'rel') === 'first' ? 1 : 13 - count
  const last = addMonths(ofYear, first, count - 1)
  return date(`${edtfMonth(ofYear, first)}/${edtfMonth(last.year, last.month)}`)
}
