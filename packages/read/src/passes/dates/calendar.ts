// The proleptic Gregorian calendar on plain integers: no clock and no time zone can reach it.
// Source of the arithmetic: the civil-from-days rule by eras of 400 years (146,097 days); ISO 8601 for weeks.

/** A day; `month` 1 to 12, `day` 1 to 31. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAYS_IN_ERA = 146_097

/** Days since 1970-01-01. */
export function daysFromCivil({year, month, day}: Civil): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_ERA + dayOfEra - 719_468
}

/** The day that is so many days after 1970-01-01. */
export function civilFromDays(days: number): Civil {
  const shifted = days + 719_468
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1
}

/** A day in the first of these years in which it falls on a day of the week. */
export function inYearOf(
  years: readonly number[],
  {month, day}: Omit<Civil, 'year'>,
  weekday: number,
): Civil | undefined {
  return years
    .map((year) => ({year, month, day}))
    .find((civil) => isCivil(civil) && weekdayOf(daysFromCivil(civil)) === weekday)
}

/** ISO 8601 week: its year (not always the calendar's), its number and its Monday. */
export function isoWeek(days: number): {
  readonly year: number
  readonly week: number
  readonly monday: number
} {
  const monday = days - weekdayOf(days) + 1
  const {year} = civilFromDays(monday + 3)
  const first = daysFromCivil({year, month: 1, day: 4})
  const firstMonday = first - weekdayOf(first) + 1
  return {year, week: (monday - firstMonday) / 7 + 1, monday}
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Whether the calendar has the day. */
export function isCivil({year, month, day}: Civil): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The month that is so many months away; months may run over the year's ends. */
export function addMonths(
  year: number,
  month: number,
  by: number,
): {readonly year: number; readonly month: number} {
  const index = year * 12 + month - 1 + by
  return {year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1}
}

export function edtfYear(year: number): string {
  return String(year).padStart(4, '0')
}

export function edtfMonth(year: number, month: number): string {
  return `${edtfYear(year)}-${two(month)}`
}

/** From one month to another. */
export function edtfMonths(year: number, first: number, year2: number, last: number): string {
  return `${edtfMonth(year, first)}/${edtfMonth(year2, last)}`
}

export function edtfDay({year, month, day}: Civil): string {
  return `${edtfMonth(year, month)}-${two(day)}`
}

export function edtfDays(days: number): string {
  return edtfDay(civilFromDays(days))
}

/** The month in which a season of EDTF (21 for spring to 24 for winter) begins in the north. */
export function firstMonthOf(season: number): number {
  return (season - 20) * 3
}

export function two(value: number): string {
  return String(value).padStart(2, '0')
}
