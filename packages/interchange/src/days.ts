import type {Edtf} from '@onrecord/core'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The day, month or year of a date or instant in ISO 8601 (basic or extended) or RFC 5322 form, or in English words, as
 * it is written: an instant gives the day of its own time zone. `null` for anything else, for days that no calendar has
 * and for years in which nothing was printed: systems write an empty date as the year 1.
 */
export function dayOf(value: unknown): Edtf | null {
  const day = typeof value === 'string' ? dayOfWords(value.trim()) : null
  return day === null || day < FIRST_PRINTED ? null : day
}

const FIRST_PRINTED = '1450'

function dayOfWords(words: string): Edtf | null {
  const iso = /^(\d{4})(?:[-/](\d{2})(?:[-/](\d{2}))?)?(?=$|[T\s])/.exec(words)
  if (iso !== null) return checked(iso[1], iso[2], iso[3])
  const basic = /^(\d{4})(\d{2})(\d{2})(?=$|T)/.exec(words)
  if (basic !== null) return checked(basic[1], basic[2], basic[3])
  const mail = /^(?:[a-z]{3},\s)?(\d{1,2})\s([a-z]{3})[a-z]{0,6}\s(\d{4})\b/i.exec(words)
  if (mail !== null) return named(mail[3], mail[2], mail[1])
  const monthFirst = /^([a-z]{3})[a-z]{0,6}\.?\s(\d{1,2}),?\s(\d{4})\b/i.exec(words)
  return monthFirst === null ? null : named(monthFirst[3], monthFirst[1], monthFirst[2])
}

function named(year = '', monthName = '', day = ''): Edtf | null {
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1
  return checked(year, String(month).padStart(2, '0'), day.padStart(2, '0'))
}

function checked(year = '', month?: string, day?: string): Edtf | null {
  if (month === undefined) return year
  const monthNumber = Number(month)
  if (monthNumber < 1 || monthNumber > 12) return null
  if (day === undefined) return `${year}-${month}`
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][monthNumber - 1] ?? 0
  return Number(day) >= 1 && Number(day) <= days ? `${year}-${month}-${day}` : null
}
