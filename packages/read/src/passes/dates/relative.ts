import {SEASON_NUMBERS} from '../../data/date-words.ts'
import {offset} from './absolute.ts'
import {addMonths, edtfDays, edtfMonth, edtfYear, isoWeek, two, weekdayOf} from './calendar.ts'
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

export const today: Rule = (context) => dayFrom(context, 0)
export const yesterday: Rule = (context) => dayFrom(context, -1)
export const tomorrow: Rule = (context) => dayFrom(context, 1)
export const beforeYesterday: Rule = (context) => dayFrom(context, -2)
export const afterTomorrow: Rule = (context) => dayFrom(context, 2)

export const weekday: Rule = (context) => {
  const wanted = number(context, 'weekday') ?? 1
  const {anchor} = context
  if (anchor === null || anchor.days === null)
    return withPart(date(null, `XXXX-WXX-${wanted}`), context)
  const week = word(context, 'week')
  if (week !== '')
    return date(edtfDays(isoWeek(anchor.days + 7 * offset(week)).monday + wanted - 1))
  return withPart(
    date(edtfDays(anchor.days + stepToWeekday(wanted, anchor.days, context))),
    context,
  )
}

export const relativeUnit: Rule = (context) => {
  const {anchor} = context
  const rel = word(context, 'rel')
  const unit = word(context, 'unit') || (rel === 'weekend' ? 'weekend' : 'year')
  if (anchor === null) return date(null, UNRESOLVED[unit] ?? 'XXXX')
  const reading = periodFrom(unit, rel === 'current' ? 'this' : rel, anchor, context)
  return reading === null
    ? date(null, UNRESOLVED[unit] ?? 'XXXX')
    : modified(reading, endOf(context))
}

export const quarter: Rule = (context) => {
  const n = number(context, 'n')
  const {anchor} = context
  if (n !== null && (n < 1 || n > 4)) return null
  if (n === null) return quarterFromHere(offset(word(context, 'rel')), anchor)
  const year = yearOfPart(n * 3, context)
  return year === null ? date(null, `XXXX-Q${n}`) : quarterOf(year, n)
}

export const half: Rule = (context) => {
  const n = number(context, 'n') ?? 0
  if (n !== 1 && n !== 2) return null
  const year = yearOfPart(n * 6, context)
  if (year === null) return date(null, `XXXX-H${n}`)
  return date(`${edtfMonth(year, n * 6 - 5)}/${edtfMonth(year, n * 6)}`, `${year}-H${n}`)
}

export const season: Rule = (context) => {
  const code = word(context, 'season') || word(context, 'plain')
  const index = SEASON_NUMBERS[code] ?? 0
  const year = number(context, 'year') ?? seasonYear(index, context)
  if (year === null) return date(null, `XXXX-${code}`)
  return modified(date(`${edtfYear(year)}-${index}`, `${edtfYear(year)}-${code}`), context)
}

export const ago: Rule = (context) => shifted(context, -1)
export const fromNow: Rule = (context) => shifted(context, 1)

/** A day before, after or beside another one that only the story knows. */
export const elsewhere: Rule = (context) => {
  const value = ELSEWHERE[word(context, 'unit')]
  return value === undefined ? null : date(null, value)
}

const ELSEWHERE: Readonly<Record<string, string>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  FN: 'XXXX-WXX',
  M: 'XXXX-XX',
  Y: 'XXXX',
  DE: 'XXX',
  CE: 'XX',
}
const UNRESOLVED: Readonly<Record<string, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

function dayFrom(context: ReadingContext, by: number): Reading {
  const {anchor} = context
  if (anchor === null || anchor.days === null) return withPart(date(null), context)
  return withPart(date(edtfDays(anchor.days + by)), context)
}

/** "Sunday night": the EDTF form is the day, the TIMEX3 value has the part too. */
function withPart(reading: Reading, context: ReadingContext): Reading {
  const part = word(context, 'part') || word(context, 'daypart')
  return part === '' ? reading : {...reading, type: 'time', value: `${reading.value}${part}`}
}

/** The last such day up to today, or the next from today on where the words look ahead. */
function stepToWeekday(wanted: number, days: number, context: ReadingContext): number {
  const back = -((weekdayOf(days) - wanted + 7) % 7)
  const ahead = (wanted - weekdayOf(days) + 7) % 7
  switch (word(context, 'rel')) {
    case 'last':
    case 'past':
    case 'previous':
      return back === 0 ? -7 : back
    case 'next':
    case 'coming':
    case 'following':
      return ahead === 0 ? 7 : ahead
    case 'this':
      return context.tense === 'past' ? back : ahead
    default:
      return context.tense === 'future' ? ahead : back
  }
}

function periodFrom(
  unit: string,
  rel: string,
  anchor: Anchor,
  context: ReadingContext,
): Reading | null {
  const by = offset(rel)
  switch (unit) {
    case 'year':
      return date(edtfYear(anchor.year + by))
    case 'decade':
      return decadeOf(Math.floor(anchor.year / 10) + by)
    case 'century':
      return date(
        `${Math.floor(anchor.year / 100) + by}XX`,
        String(Math.floor(anchor.year / 100) + by),
      )
    case 'month':
      return anchor.month === null ? null : monthFrom(anchor.year, anchor.month, by)
    case 'week':
      return anchor.days === null ? null : weekOf(anchor.days + 7 * by)
    case 'weekend':
      return anchor.days === null ? null : weekendOf(anchor.days, rel, context)
    default:
      return null
  }
}

function decadeOf(tens: number): Reading {
  return date(`${tens}X`, String(tens))
}

function monthFrom(year: number, month: number, by: number): Reading {
  const there = addMonths(year, month, by)
  return date(edtfMonth(there.year, there.month))
}

function weekOf(days: number): Reading {
  const {year, week, monday} = isoWeek(days)
  return date(`${edtfDays(monday)}/${edtfDays(monday + 6)}`, `${edtfYear(year)}-W${two(week)}`)
}

/** "this weekend" is the coming one, or the one just over where the words look back from the days after it. */
function weekendOf(days: number, rel: string, context: ReadingContext): Reading {
  const isWeekend = weekdayOf(days) >= 6
  const looksBack =
    !isWeekend && context.tense !== 'future' && (context.tense === 'past' || weekdayOf(days) <= 2)
  const by = rel === 'last' ? -7 : rel === 'next' ? 7 : looksBack ? -7 : 0
  const {year, week, monday} = isoWeek(days + by)
  return date(
    `${edtfDays(monday + 5)}/${edtfDays(monday + 6)}`,
    `${edtfYear(year)}-W${two(week)}-WE`,
  )
}

/** "the end of this year", "year end", "later this year" */
function endOf(context: ReadingContext): ReadingContext {
  return context.slots['mod'] === 'year'
    ? {...context, slots: {...context.slots, mod: 'end'}}
    : context
}

function quarterOf(year: number, n: number): Reading {
  return date(`${edtfMonth(year, n * 3 - 2)}/${edtfMonth(year, n * 3)}`, `${edtfYear(year)}-Q${n}`)
}

function quarterFromHere(by: number, anchor: Anchor | null): Reading {
  if (anchor === null || anchor.month === null) return date(null, 'XXXX-QX')
  const index = anchor.year * 4 + Math.floor((anchor.month - 1) / 3) + by
  return quarterOf(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1)
}

/** The year of a quarter or half that ends with this month: named, or the last one that is over or running. */
function yearOfPart(lastMonth: number, context: ReadingContext): number | null {
  const named = number(context, 'year')
  const {anchor} = context
  if (named !== null) return named
  if (anchor === null) return null
  const rel = word(context, 'rel')
  if (rel !== '') return anchor.year + offset(rel)
  if (anchor.month === null) return null
  const firstMonth = lastMonth - 2
  return context.tense === 'future'
    ? anchor.year + Number(lastMonth < anchor.month)
    : anchor.year - Number(firstMonth > anchor.month)
}

/** Northern seasons by their first month; a winter carries the year of its December. */
function seasonYear(index: number, context: ReadingContext): number | null {
  const {anchor} = context
  if (anchor === null || anchor.month === null) return null
  const firstMonth = (index - 20) * 3
  const running = anchor.month >= firstMonth && anchor.month < firstMonth + 3
  const begun = anchor.month >= firstMonth
  const isLate = index === 24 && anchor.month <= 2
  const rel = word(context, 'rel')
  if (rel === 'next' || rel === 'coming') return anchor.year + Number(begun)
  if (rel === 'last' || rel === 'past')
    return anchor.year - Number(!begun || running) - Number(isLate)
  if (rel === 'this') return isLate ? anchor.year - 1 : anchor.year
  return context.tense === 'future'
    ? anchor.year + Number(begun && !running)
    : anchor.year - Number(!begun)
}

function shifted(context: ReadingContext, direction: 1 | -1): Reading | null {
  const unit = word(context, 'unit')
  const {anchor} = context
  const half = word(context, 'half') !== ''
  const count = word(context, 'one') !== '' ? 1 : half ? 0.5 : number(context, 'num')
  if (count === null) return pastReference(direction)
  if (anchor === null) return ELSEWHERE[unit] === undefined ? null : date(null, ELSEWHERE[unit])
  const years = YEARS[unit]
  if (years !== undefined) return yearsAway(anchor, direction * count * years)
  if (unit === 'M')
    return anchor.month === null
      ? date(null, 'XXXX-XX')
      : monthFrom(anchor.year, anchor.month, direction * Math.round(count))
  const days = DAYS[unit]
  if (days === undefined || anchor.days === null) return pastReference(direction)
  const edtf = edtfDays(anchor.days + direction * Math.round(count * days))
  return date(days === 1 ? edtf : `${edtf}~`, edtf)
}

const YEARS: Readonly<Record<string, number>> = {Y: 1, DE: 10, CE: 100}
const DAYS: Readonly<Record<string, number>> = {D: 1, W: 7, FN: 14}

/** Years that go beyond the calendar's four digits are nothing that news can mean. */
function yearsAway(anchor: Anchor, by: number): Reading | null {
  const whole = Math.trunc(by)
  const year = anchor.year + whole
  if (year < 1 || year > 9999) return null
  if (by === whole || anchor.month === null) return date(edtfYear(year))
  return monthFrom(anchor.year, anchor.month, Math.round(by * 12))
}

function pastReference(direction: 1 | -1): Reading {
  return date(null, direction < 0 ? 'PAST_REF' : 'FUTURE_REF')
}
