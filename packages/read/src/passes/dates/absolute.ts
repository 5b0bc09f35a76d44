import {isPast} from '../tokens/tense.ts'
import type {Tense} from '../tokens/verb-tenses.ts'
import {
  addMonths,
  type Civil,
  civilFromDays,
  daysFromCivil,
  edtfDay,
  edtfDays,
  edtfMonth,
  edtfMonths,
  edtfYear,
  inYearOf,
  isCivil,
  isoWeek,
  two,
  weekdayOf,
} from './calendar.ts'
import {knownYear} from './known-days.ts'
import {
  date,
  modified,
  number,
  type Reading,
  type ReadingContext,
  type Rules,
  withPart,
  word,
} from './reading.ts'

/** A day a little ahead is more likely ahead than a year back, even where no word says so, or a past one beside it. */
const NEAR_FUTURE_DAYS = 45

/** A day of these last weeks is this year's, even where words look ahead. */
export const NEAR_PAST_DAYS = 21

/** What somebody agreed to do in a month is ahead within half a year, else just over. */
const NEAR_MONTHS = 7

/** A day on which something was due and that is so long over is next year's. */
const DUE_DAYS = 180

/** Where no verb tells a time at all, a day is ahead within a third of a year: "Voters go to the polls on 9 May". */
const PRESENT_DAYS = 120

/** Feasts with a day of their own: month and day, the first such weekday from a day on, or how many days after Easter. */
type Feast = readonly [number, number, number?] | number
const FEASTS: Readonly<Record<string, Feast>> = {
  easter: 0,
  'easter sunday': 0,
  'easter monday': 1,
  'good friday': -2,
  christmas: [12, 25],
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  boxing: [12, 26],
  'new day': [1, 1],
  'new eve': [12, 31],
  halloween: [10, 31],
  thanksgiving: [11, 22, 4],
  'thanksgiving day': [11, 22, 4],
  'labor day': [9, 1, 1],
  'memorial day': [5, 25, 1],
  'election day': [11, 2, 2],
  'independence day': [7, 4],
  juneteenth: [6, 19],
  'valentine day': [2, 14],
}

/** Days, months, years and longer, by their names or numbers. */
export const ABSOLUTE: Rules<
  | 'day'
  | 'slashDay'
  | 'monthDay'
  | 'partOfDay'
  | 'weekdayOf'
  | 'feast'
  | 'dayRange'
  | 'month'
  | 'relativeMonth'
  | 'monthOfYear'
  | 'monthRange'
  | 'monthsOf'
  | 'year'
  | 'yearRange'
  | 'decade'
  | 'century'
> = {
  day: (context) => {
    const rel = word(context, 'rel')
    if (word(context, 'same') !== '') return dayOf(null, civilOf(context, 0))
    const year = rel === '' ? number(context, 'year') : context.year && context.year + offset(rel)
    const civil = civilOf(context, year)
    return isCivil(civil) ? date(edtfDay(civil)) : null
  },

  slashDay: (context) => {
    const [a, b, year] = [number(context, 'a'), number(context, 'b'), number(context, 'year')]
    const [dayFirst, monthFirst] = [
      {year, month: b, day: a},
      {year, month: a, day: b},
    ]
    // "9/11"
    if (year === 0) return date('2001-09-11')
    const possible = [dayFirst, monthFirst].filter(isCivil)
    const [only] = possible
    if (only === undefined) return null
    if (possible.length === 1 || a === b) return date(edtfDay(only))
    if (context.monthFirst === null) return date(null, `${edtfYear(year)}-XX-XX`)
    return date(edtfDay(context.monthFirst ? monthFirst : dayFirst))
  },

  monthDay: (context) => {
    // Every day of the calendar is one of a leap year's.
    const named = civilOf(context, 2000)
    const year = knownYear(named, context)
    if (year > 0) return date(edtfDay({...named, year}))
    return isCivil(named) ? dayOf(onItsWeekday(nearestDay(named, context), context), named) : null
  },

  partOfDay: (context) => {
    const year = number(context, 'year')
    const day = year === 0 ? nearestDay(civilOf(context, 2000), context) : civilOf(context, year)
    // "the week of 22 July"
    if (word(context, 'week') !== '')
      return day === null
        ? date(null, 'XXXX-WXX')
        : isCivil(day)
          ? weekOf(daysFromCivil(day))
          : null
    return day === null || !isCivil(day) ? null : withPart(date(edtfDay(day)), context)
  },

  /** "the first Monday in May", "the last Sunday of June 2015" */
  weekdayOf: (context) => {
    const month = number(context, 'month')
    const year = number(context, 'year') || yearOfMonth(month, context)
    const wanted = number(context, 'weekday')
    const nth = number(context, 'n')
    if (year === 0) return monthIn(year, month)
    // Seven days from the first of the month on, or up to its last one.
    const next = addMonths(year, month, 1)
    const from =
      nth > 0
        ? daysFromCivil({year, month, day: 1}) + 7 * (nth - 1)
        : daysFromCivil({...next, day: 1}) - 7
    const day = edtfDays(from + ((wanted - weekdayOf(from) + 7) % 7))
    return day.startsWith(edtfMonth(year, month)) ? date(day) : null
  },

  feast: (context) => {
    const feast = FEASTS[`${word(context, 'feast')} ${word(context, 'eve')}`.trim()]
    if (feast === undefined) return null
    const rel = offset(word(context, 'rel'))
    const tense = (): Tense => (rel < 0 ? 'past' : rel > 0 ? 'future' : context.tense())
    const named = feastIn(context.year, feast)
    const year =
      number(context, 'year') ||
      electionYear(context) ||
      nearestDay(named, {...context, tense})?.year
    if (year === undefined && (typeof feast === 'number' || feast.length > 2)) return date(null)
    return dayOf(year === undefined ? null : feastIn(year, feast), named)
  },

  dayRange: (context) => {
    const month2 = number(context, 'month2') || number(context, 'month')
    const month = number(context, 'month') || month2
    const [day, day2] = [number(context, 'day'), number(context, 'day2')]
    const year =
      number(context, 'year') || nearestDay({year: 0, month: month2, day: day2}, context)?.year
    const year1 = number(context, 'year1')
    if (month === month2 && day2 <= day && year1 === 0) return null
    if (year === undefined)
      return date(null, `XXXX-${two(month)}-${two(day)}/XXXX-${two(month2)}-${two(day2)}`)
    const first = {year: year1 || year - Number(month > month2), month, day}
    const last = {year, month: month2, day: day2}
    return isCivil(first) && isCivil(last) ? date(`${edtfDay(first)}/${edtfDay(last)}`) : null
  },

  month: (context) => {
    const month = number(context, 'month')
    // "in December and January 2021"
    const year = number(context, 'year') - Number(month > (number(context, 'behind') || month))
    return modified(monthIn(year || yearOfMonth(month, context), month), context)
  },

  relativeMonth: (context) => {
    const month = number(context, 'month')
    return modified(monthIn(context.year && yearOfRelativeMonth(month, context), month), context)
  },

  monthOfYear: (context) => {
    const year =
      word(context, 'same') === '' ? context.year && context.year + offset(word(context, 'rel')) : 0
    return modified(monthIn(year, number(context, 'month')), context)
  },

  monthRange: (context) => {
    const [first, last] = [number(context, 'month'), number(context, 'month2')]
    const yearOf = word(context, 'rel') === '' ? yearOfMonth : yearOfRelativeMonth
    const year2 = number(context, 'year2') || yearOf(last, context)
    if (year2 === 0) return date(null, `XXXX-${two(first)}/XXXX-${two(last)}`)
    return date(
      edtfMonths(number(context, 'year') || (first > last ? year2 - 1 : year2), first, year2, last),
    )
  },

  /** First and last month of so many months at the beginning or end of a year. */
  monthsOf: (context) => {
    const count = number(context, 'num')
    const first = word(context, 'rel') === 'first' ? 1 : 13 - count
    const year = yearOfMonths(first + count - 1, context)
    if (year === 0 || !Number.isInteger(count) || count < 1 || count > 12) return null
    const last = addMonths(year, first, count - 1)
    return date(edtfMonths(year, first, last.year, last.month))
  },

  year: (context) =>
    modified(date(edtfYear(number(context, 'year') || ofCentury(context))), context),

  yearRange: (context) => {
    const first = number(context, 'year')
    const last = number(context, 'year2') || first - (first % 100) + number(context, 'short')
    return last > first ? date(`${edtfYear(first)}/${edtfYear(last)}`) : null
  },

  decade: (context) => {
    const year = number(context, 'decade') || 1900 + number(context, 'short')
    // "the 1800s"; "the 1900s" and "the 2000s" are ten years as often.
    const isCentury = year < 1900 && year % 100 === 0
    return modified(isCentury ? centuryOf(year / 100) : decadeOf(year / 10), context)
  },

  century: (context) => {
    const ordinal = number(context, 'ordinal')
    if (word(context, 'turn') !== '') return turnOf(ordinal, context)
    return ordinal < 11 || ordinal > 22 ? null : modified(centuryOf(ordinal - 1), context)
  },
}

/** "’83": of the last hundred years. */
function ofCentury(context: ReadingContext): number {
  const [short, {year}] = [number(context, 'short'), context]
  const last = year - ((((year - short) % 100) + 100) % 100)
  return year === 0 ? 1900 + short : last
}

/** "the turn of the 20th century": about the year before its own; without a number, of the last one. */
function turnOf(ordinal: number, {year}: ReadingContext): Reading | null {
  const turn = ordinal > 0 ? 100 * (ordinal - 1) : year - (year % 100)
  return turn < 1000 ? null : date(`${edtfYear(turn)}~`, edtfYear(turn))
}

/** Americans vote in the even years. */
function electionYear({slots, year}: ReadingContext): number {
  return slots.feast === 'election' ? year - (year % 2) : 0
}

function feastIn(year: number, feast: Feast): Civil {
  if (typeof feast !== 'number') {
    const [month, day, weekday] = feast
    const from = daysFromCivil({year, month, day})
    return weekday === undefined
      ? {year, month, day}
      : civilFromDays(from + ((weekday - weekdayOf(from) + 7) % 7))
  }
  // The Sunday after the full moon of spring by the tables of 1900 to 2199 (Gauss).
  const golden = year % 19
  const moon = (19 * golden + 24) % 30
  const full =
    daysFromCivil({year, month: 3, day: 21}) + moon - Number(moon > 28 - Number(golden > 10))
  return civilFromDays(full + 7 - (weekdayOf(full) % 7) + feast)
}

/** The year of months up to this one: named, or "of the year" the last one in which they are over. */
function yearOfMonths(last: number, context: ReadingContext): number {
  const {year, month, tense} = context
  const yr = word(context, 'yr')
  const named = number(context, 'year') || (yr === '' || year === 0 ? 0 : year + offset(yr))
  if (named > 0 || month === 0) return named
  return year - Number(last > month && tense() !== 'future')
}

/** The decade whose years begin with these digits. */
export function decadeOf(tens: number): Reading {
  return date(`${tens}X`, String(tens))
}

/** The century whose years begin with these digits. */
export function centuryOf(hundreds: number): Reading {
  return date(`${hundreds}XX`, String(hundreds))
}

/** The week of a day, or its last days. */
export function weekOf(days: number, from = 0, part = ''): Reading {
  const {year, week, monday} = isoWeek(days)
  return date(
    `${edtfDays(monday + from)}/${edtfDays(monday + 6)}`,
    `${edtfYear(year)}-W${two(week)}${part}`,
  )
}

function monthIn(year: number, month: number): Reading {
  return year === 0 ? date(null, `XXXX-${two(month)}`) : date(edtfMonth(year, month))
}

function civilOf(context: ReadingContext, year: number): Civil {
  return {year, month: number(context, 'month'), day: number(context, 'day')}
}

/** A day, or its month and day alone where nothing tells the year. */
function dayOf(civil: Civil | null, {month, day}: Civil): Reading {
  return civil === null ? date(null, `XXXX-${two(month)}-${two(day)}`) : date(edtfDay(civil))
}

/** "Tuesday, 14 June": of the year before or behind, where it is no Tuesday in this one and is in that. */
function onItsWeekday(near: Civil | null, {slots}: ReadingContext): Civil | null {
  if (near === null || slots.anyday === undefined) return near
  const years = [0, -1, 1].map((by) => near.year + by)
  return inYearOf(years, near, Number(slots.anyday)) ?? near
}

/** The day without a year: where the tense places it, else the nearest that makes sense in news. */
function nearestDay({month, day}: Civil, context: ReadingContext): Civil | null {
  const {year, today} = context
  if (today === null) return null
  const tense = word(context, 'rel') === 'last' ? 'over' : context.tense()
  const here: Civil = {year, month, day}
  const ahead = (isCivil(here) ? daysFromCivil(here) : 0) - today
  // "may not hear of it, it said in an order on 4 September": news gives next year's days their year.
  const isNext =
    (tense === 'future' && ahead < -NEAR_PAST_DAYS) || (tense === 'due' && ahead < -DUE_DAYS)
  const by = ahead > 0 ? -Number(isBehind(ahead, tense)) : Number(isNext)
  // From a January "Jan 12" to a December one: the turn of the year is nearer than the year says.
  const turn = by === 0 && ahead < -365 + NEAR_FUTURE_DAYS && !isPast(tense) ? 1 : by
  const civil: Civil = {...here, year: year + turn}
  return isCivil(civil) ? civil : null
}

/** A past verb does not put a day that is near back by a year: "had been promised for 3 May". News gives last year's days their year. */
function isBehind(ahead: number, tense: Tense): boolean {
  if (tense === 'over' || tense === 'done') return true
  return ahead > (tense === 'past' ? NEAR_FUTURE_DAYS : PRESENT_DAYS) && tense !== 'future'
}

/** The year of a month without one: the last such month, or the next where the words look ahead; 0 where nothing tells. */
function yearOfMonth(month: number, context: ReadingContext): number {
  const {year, month: here} = context
  if (here === 0) return 0
  const tense = context.tense()
  const isNext = /^(?:plan|due)$/.test(tense) && (month - here + 12) % 12 < NEAR_MONTHS
  return tense === 'future' || isNext ? year + Number(month < here) : year - Number(month > here)
}

function yearOfRelativeMonth(month: number, context: ReadingContext): number {
  const rel = word(context, 'rel')
  const here = context.month || 12
  // "This November" is no month of last year, until the year has turned.
  const isNear = month > here && month - here <= 6
  if (rel === 'this') return isNear ? context.year : yearOfMonth(month, {...context, month: here})
  return context.year + (rel === 'next' ? Number(month <= here) : -Number(month >= here))
}

/** "last", "this", "next" as a step. */
export function offset(rel: string): number {
  if (/^(?:last|past|previous|prior)$/.test(rel)) return -1
  // "the week before last"
  if (rel === 'before') return -2
  return /^(?:next|coming|new)$/.test(rel) ? 1 : 0
}
