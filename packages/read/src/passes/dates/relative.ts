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
  const looksBack =
    weekdayOf(days) < 6 &&
    (context.tense === 'past' || (context.tense === 'none' && weekdayOf(days) <= 2))
  const by = offset(rel) === 0 && looksBack ? -7 : 7 * offset(rel)
  const {year, week, monday} = isoWeek(days + by)
  return date(
    `${edtfDays(monday + 5)}/${edtfDays(monday + 6)}`,
    `${edtfYear(year)}-W${two(week)}-WE`,
  )
}

/** "the end of this year", "year end", "later this year" */
function endOf(context: ReadingContext): ReadingContext {
  return context.slots.mod === 'year'
    ? {...context, slots: {...context.slots, mod: 'end'}}
    : context
}

function shifted(context: ReadingContext, direction: 1 | -1): Reading | null {
  const unit = word(context, 'unit')
  const count = countOf(context)
  if (count === null) return reference(direction)
  const {anchor} = context
  if (anchor === null) return ELSEWHERE[unit] === undefined ? null : date(null, ELSEWHERE[unit])
  const years = YEARS[unit]
  if (years !== undefined) return yearsAway(anchor, direction * count * years)
  return unit === 'M'
    ? monthsAway(anchor, direction * Math.round(count))
    : daysAway(anchor, direction * count, DAYS[unit], direction)
}

function countOf(context: ReadingContext): number | null {
  if (word(context, 'one') !== '') return 1
  return word(context, 'half') === '' ? number(context, 'num') : 0.5
}

function monthsAway(anchor: Anchor, by: number): Reading {
  return anchor.month === null ? date(null, 'XXXX-XX') : monthFrom(anchor.year, anchor.month, by)
}

/** "a week ago" is a day, but only about; hours and minutes are too short to name one. */
function daysAway(
  {days: here}: Anchor,
  count: number,
  days: number | undefined,
  direction: 1 | -1,
): Reading {
  if (days === undefined || here === null) return reference(direction)
  const edtf = edtfDays(here + Math.round(count * days))
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

function reference(direction: 1 | -1): Reading {
  return date(null, direction < 0 ? 'PAST_REF' : 'FUTURE_REF')
}
