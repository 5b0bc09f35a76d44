import type {Edtf} from '@onrecord/core'

/** One date of EDTF level 1: as much of it as is known. */
export interface EdtfDate {
  readonly kind: 'date'
  /** Four places; `X` where a digit is not known ("199X"). */
  readonly year: string
  /** 1 to 12, or a season 21 to 24; `null` when not known. */
  readonly month: number | null
  readonly day: number | null
  /** `~` or `%` in the notation. */
  readonly approximate: boolean
  /** `?` or `%` in the notation. */
  readonly uncertain: boolean
}

/** An interval; an end is `null` when it is open or not known. */
export interface EdtfInterval {
  readonly kind: 'interval'
  readonly start: EdtfDate | null
  readonly end: EdtfDate | null
}

/**
 * Reads the part of EDTF level 1 (Library of Congress, 2019) that news needs: days, months, seasons and years with
 * unspecified digits, qualification of the whole, and intervals. A time of day is left out. `null`: another form.
 */
export function parseEdtf(edtf: Edtf): EdtfDate | EdtfInterval | null {
  const slash = edtf.indexOf('/')
  if (slash < 0) return parseDate(edtf)
  const [first, last] = [edtf.slice(0, slash), edtf.slice(slash + 1)]
  const start = isOpen(first) ? null : parseDate(first)
  const end = isOpen(last) ? null : parseDate(last)
  const broken = (start === null && !isOpen(first)) || (end === null && !isOpen(last))
  return broken || (start === null && end === null) ? null : {kind: 'interval', start, end}
}

/** The first and the last day that a date can mean, ISO 8601, both inclusive; `null` where that is open. */
interface DayBounds {
  readonly from: string | null
  readonly to: string | null
}

export function dayBounds(edtf: Edtf): DayBounds {
  const parsed = parseEdtf(edtf)
  if (parsed === null) return {from: null, to: null}
  if (parsed.kind === 'date') return {from: firstDay(parsed), to: lastDay(parsed)}
  return {
    from: parsed.start === null ? null : firstDay(parsed.start),
    to: parsed.end === null ? null : lastDay(parsed.end),
  }
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T[\d:.+\-Z]+)?([?~%])?$/

function parseDate(edtf: string): EdtfDate | null {
  const match = DATE.exec(edtf)
  if (match === null) return null
  const [, year = '', month, day, mark] = match
  const monthNumber = known(month)
  const inCalendar =
    monthNumber === null ||
    (monthNumber >= 1 && monthNumber <= 12) ||
    (monthNumber >= 21 && monthNumber <= 24 && day === undefined)
  if (!inCalendar) return null
  return {
    kind: 'date',
    year,
    month: monthNumber,
    day: monthNumber === null ? null : known(day),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  }
}

function known(digits: string | undefined): number | null {
  return digits === undefined || digits === 'XX' ? null : Number(digits)
}

function isOpen(end: string): boolean {
  return end === '..' || end === ''
}

function firstDay(date: EdtfDate): string {
  const year = date.year.replaceAll('X', '0')
  return `${year}-${twoDigits(monthsOf(date)[0])}-${twoDigits(date.day ?? 1)}`
}

function lastDay(date: EdtfDate): string {
  const year = date.year.replaceAll('X', '9')
  const month = monthsOf(date)[1]
  return `${year}-${twoDigits(month)}-${twoDigits(date.day ?? daysIn(Number(year), month))}`
}

/** First and last month. Seasons are those of the northern calendar as EDTF numbers them; winter stays in its year. */
function monthsOf(date: EdtfDate): readonly [number, number] {
  if (date.month === null) return [1, 12]
  if (date.month <= 12) return [date.month, date.month]
  return SEASONS[date.month] ?? [1, 12]
}

const SEASONS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 12],
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
