import type {Edtf} from '@onrecord/core'

/** As BibTeX and people cut them short. */
export const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]

/**
 * The day, month or year of a date or instant in ISO 8601 (basic or extended) or RFC 5322 form, in English words, or as it is written in
 * Chinese, Japanese and Korean: an instant gives the day of its own time zone. `null` for anything else, for days that no calendar has
 * and for years in which nothing was printed: systems write an empty date as the year 1.
 */
export function dayOf(value: unknown): Edtf | null {
  const day = typeof value === 'string' ? dayOfWords(value.trim()) : null
  return day === null || day < FIRST_PRINTED ? null : day
}

const FIRST_PRINTED = '1450'

function dayOfWords(words: string): Edtf | null {
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=$|[T\s])/.exec(words)
  if (iso !== null) return checked(iso[1], iso[2], iso[3])
  const basic = /^(\d{4})(\d{2})(\d{2})(?=$|T)/.exec(words) ?? EAST_ASIAN.exec(words)
  if (basic !== null) return checked(basic[1], basic[2], basic[3])
  const dayFirst = DAY_FIRST.exec(words)
  if (dayFirst !== null) return named(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(words)
  return monthFirst === null ? null : named(monthFirst[3], monthFirst[1], monthFirst[2])
}

/** "2024年3月5日", "2024년 3월 5일" */
const EAST_ASIAN = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/

/** "Tue, 05 Mar 2024", "Tuesday 5th March 2024" */
const DAY_FIRST =
  /^(?:[a-z]{3,9},?\s)?(\d{1,2})(?:st|nd|rd|th)?\s([a-z]{3})[a-z]{0,6},?\s(\d{4})\b/i

/** "Tuesday, March 5th, 2024" */
const MONTH_FIRST =
  /^(?:[a-z]{3,9},?\s)?([a-z]{3})[a-z]{0,6}\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/i

function named(year = '', monthName = '', day = ''): Edtf | null {
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1
  return checked(year, String(month), day)
}

function checked(year = '', monthWords?: string, dayWords?: string): Edtf | null {
  if (monthWords === undefined) return year
  const month = monthWords.padStart(2, '0')
  const day = dayWords?.padStart(2, '0')
  const monthNumber = Number(month)
  if (monthNumber < 1 || monthNumber > 12) return null
  if (day === undefined) return `${year}-${month}`
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][monthNumber - 1] ?? 0
  return Number(day) >= 1 && Number(day) <= days ? `${year}-${month}-${day}` : null
}

/** A day, month or year, for formats that know no other dates; `null` for an interval or what is about. */
export function dayOrLess(edtf: Edtf | null): Edtf | null {
  return edtf !== null && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(edtf) ? edtf : null
}
