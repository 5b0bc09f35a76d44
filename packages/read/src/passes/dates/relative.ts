import type {Edtf} from '@onrecord/core'
import {TIME_UNITS} from '../../data/date-words.ts'
import {isPast} from '../tokens/tense.ts'
import {centuryOf, decadeOf, offset, weekOf} from './absolute.ts'
import {period} from './amounts.ts'
import {
  addMonths,
  civilFromDays,
  edtfDays,
  edtfMonth,
  edtfYear,
  isoWeek,
  weekdayOf,
} from './calendar.ts'
import {
  contextAt,
  date,
  modified,
  number,
  type Reading,
  type ReadingContext,
  type Rules,
  timed,
  withPart,
  word,
} from './reading.ts'

/** What is told from the day of publication, or from a day that only the story knows. */
export const RELATIVE: Rules<
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | 'beforeYesterday'
  | 'afterTomorrow'
  | 'weekday'
  | 'relativeUnit'
  | 'ago'
  | 'fromNow'
  | 'elsewhere'
  | 'sameUnit'
> = {
  today: (context) => dayFrom(context, 0),
  yesterday: (context) => dayFrom(context, -1),
  tomorrow: (context) => dayFrom(context, 1),
  beforeYesterday: (context) => dayFrom(context, -2),
  afterTomorrow: (context) => dayFrom(context, 2),

  weekday: (context) => {
    const wanted = number(context, 'weekday')
    const {today} = context
    const week = word(context, 'week')
    // "the Saturday after the flood": the story may not tell which.
    if (today === null || word(context, 'which') !== '')
      return withPart(date(null, `XXXX-WXX-${wanted}`), context)
    if (word(context, 'way') !== '') return dayFrom(context, weekAway(wanted, today, context))
    // "Saturday week": the one after the next.
    if (word(context, 'after') !== '') return dayFrom(context, 7 + daysUntil(wanted, today))
    return week === ''
      ? modified(dayFrom(context, stepToWeekday(wanted, today, context)), context)
      : date(edtfDays(isoWeek(today + 7 * offset(week)).monday + wanted - 1))
  },

  relativeUnit: (context) => {
    const rel = word(context, 'rel')
    const named = word(context, 'unit') || (rel === 'weekend' ? rel : 'year')
    const unit = TIME_UNITS.get(named) ?? named
    // "It had closed by the end of the year", told in January.
    const isOver = unit === 'Y' && rel === '' && context.month < 3 && isPast(context.tense())
    // "In the new year", told in January.
    const isBegun = rel === 'new' && context.month === 1
    const by = isOver || isJustBegun(unit, context) ? -1 : isBegun ? 0 : offset(rel)
    const reading = periodFrom(unit, by, context)
    return reading === null ? elsewhere(unit) : modified(reading, context)
  },

  ago: (context) => shifted(context, -1),
  fromNow: (context) => shifted(context, 1),
  elsewhere: (context) => {
    const unit = word(context, 'unit')
    // "An hour later": too short to name another day.
    return elsewhere(unit) ?? timed('duration', period(number(context, 'num') || 1, unit))
  },
  // Which one is known once the dates before it are: see `settleSame`.
  sameUnit: (context) => {
    const unit = word(context, 'unit')
    if (unit !== 'period' && unit !== 'quarter') return elsewhere(unit)
    // A part of the year before, unless a month told before it says which.
    return periodFrom('Y', -1, context) ?? elsewhere('Y')
  },
}

/** "Earlier this month", told on its first day, or "earlier this week" on a Monday: in the one before. */
function isJustBegun(unit: string, context: ReadingContext): boolean {
  const {today} = context
  if (today === null || word(context, 'way') !== 'earlier') return false
  return unit === 'M' ? civilFromDays(today).day === 1 : weekdayOf(today) === 1
}

/** A day or a longer time before, after or beside another one that only the story knows. */
function elsewhere(unit: string): Reading | null {
  const value = ELSEWHERE[unit]
  return value === undefined ? null : date(null, value)
}

/** "nine days earlier", "the following month": so far from the date before it; `null` where that is not exact enough. */
export function movedFrom(last: Edtf, slots: ReadingContext['slots']): Reading | null {
  const there = contextAt(last.split('/')[0] ?? null, slots)
  const by =
    Number(slots.num ?? 1) * (/^(?:later|next|following|after)$/.test(String(slots.way)) ? 1 : -1)
  const unit = String(slots.unit)
  const years = YEARS[unit]
  if (there.year === 0 || !Number.isInteger(by)) return null
  if (years !== undefined) return yearsAway(there, by * years)
  if (unit === 'M') return there.month === 0 ? null : monthFrom(there, by)
  const days = DAYS[unit]
  return days === undefined || there.today === null ? null : date(edtfDays(there.today + by * days))
}

const ELSEWHERE: Readonly<Record<string, string>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  FN: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  Y: 'XXXX',
  DE: 'XXX',
  CE: 'XX',
}

function dayFrom(context: ReadingContext, by: number): Reading {
  const {today} = context
  return withPart(date(today === null ? null : edtfDays(today + by)), context)
}

/** The last such day up to today, or the next from today on where the words look ahead. */
function stepToWeekday(wanted: number, days: number, context: ReadingContext): number {
  const back = -((weekdayOf(days) - wanted + 7) % 7)
  const ahead = daysUntil(wanted, days)
  switch (word(context, 'rel')) {
    case 'last':
    case 'past':
      return isTooNear(back, wanted) ? back - 7 : back
    case 'next':
      return toNextWeek(wanted, days)
    case 'coming':
      return ahead === 0 ? 7 : ahead
    case 'this':
      return isPast(context.tense()) ? back : ahead
    default:
      // "Thursday’s ruling is likely to last", told on a Friday: the verb is of what comes of it.
      return context.tense() === 'future' && !(context.isOwner && back > -3) ? ahead : back
  }
}

/** Told on a Thursday, "next Saturday" is not the one of this week; tomorrow is no "next Monday". */
function toNextWeek(wanted: number, days: number): number {
  const by = isoWeek(days + 7).monday + wanted - 1 - days
  return by === 1 ? 8 : by
}

/** "a week ago Friday", "a week from Friday", "two Fridays ago" */
function weekAway(wanted: number, days: number, context: ReadingContext): number {
  if (word(context, 'way') !== 'ago') return 7 + daysUntil(wanted, days)
  const back = (weekdayOf(days) - wanted + 7) % 7
  const count = number(context, 'num')
  return count > 0 ? -7 * (count - 1) - (back || 7) : -7 - back
}

/** "Last Wednesday", told on that day or on a Thursday, is the one before; "last Sunday" on a Monday may be yesterday. */
function isTooNear(back: number, weekday: number): boolean {
  return back === 0 || (back === -1 && weekday < 6)
}

function daysUntil(weekday: number, days: number): number {
  return (weekday - weekdayOf(days) + 7) % 7
}

/** So many years, months or weeks from the article's; `null` where it does not say when it was published. */
function periodFrom(unit: string, by: number, context: ReadingContext): Reading | null {
  const {year, month, today} = context
  if (year === 0) return null
  if (unit === 'Y') return date(edtfYear(year + by))
  if (unit === 'DE') return decadeOf(Math.floor(year / 10) + by)
  if (unit === 'CE') return centuryOf(Math.floor(year / 100) + by)
  if (unit === 'M') return month === 0 ? null : monthFrom(context, by)
  if (today === null) return null
  return unit === 'W' ? weekOf(today + 7 * by) : weekendOf(today, by, context)
}

function monthFrom({year, month}: ReadingContext, by: number): Reading {
  const there = addMonths(year, month, by)
  return date(edtfMonth(there.year, there.month))
}

/** "this weekend" is the coming one, or the one just over where the words look back from the days after it. */
function weekendOf(today: number, by: number, context: ReadingContext): Reading {
  const tense = context.tense()
  // "The weekend" is the one just over for longer than "this weekend".
  const lasts = word(context, 'rel') === 'weekend' ? 3 : 2
  const looksBack =
    weekdayOf(today) < 6 && (isPast(tense) || (tense === 'none' && weekdayOf(today) <= lasts))
  return weekOf(today + 7 * (by === 0 && looksBack ? -1 : by), 5, '-WE')
}

function shifted(context: ReadingContext, direction: 1 | -1): Reading | null {
  const unit = word(context, 'unit')
  const count = countOf(context)
  const by = direction * count
  if (context.year === 0) return elsewhere(unit)
  const years = YEARS[unit]
  if (years !== undefined) return yearsAway(context, by * years)
  if (unit !== 'M') return daysAway(context, by, DAYS[unit])
  return context.month === 0 ? elsewhere(unit) : monthFrom(context, direction * Math.round(count))
}

function countOf(context: ReadingContext): number {
  if (word(context, 'one') !== '') return 1
  if (word(context, 'quarter') !== '') return 1 / 4
  return word(context, 'half') === '' ? number(context, 'num') : 0.5
}

/** "a week ago" is a day, but only about; hours and minutes are too short to name one. */
function daysAway({today}: ReadingContext, by: number, days: number | undefined): Reading {
  if (days === undefined || today === null) return reference(by)
  const edtf = edtfDays(today + Math.round(by * days))
  return date(days === 1 ? edtf : `${edtf}~`, edtf)
}

const YEARS: Readonly<Record<string, number>> = {Y: 1, DE: 10, CE: 100}
const DAYS: Readonly<Record<string, number>> = {D: 1, W: 7, FN: 14}

const ROUND_YEARS = 50

/** Years that go beyond the calendar's four digits are nothing that news can mean. */
function yearsAway(context: ReadingContext, by: number): Reading | null {
  const whole = Math.trunc(by)
  const year = context.year + whole
  if (year < 1 || year > 9999) return null
  // "500 years ago" is about then.
  if (Math.abs(whole) >= ROUND_YEARS) return date(`${edtfYear(year)}~`, edtfYear(year))
  if (by === whole || context.month === 0) return date(edtfYear(year))
  return monthFrom(context, Math.round(by * 12))
}

function reference(direction: number): Reading {
  return date(null, direction < 0 ? 'PAST_REF' : 'FUTURE_REF')
}
