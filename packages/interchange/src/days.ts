import type {Edtf} from '@onrecord/core'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The day, month or year of a date or instant in ISO 8601 (basic or extended) or RFC 5322 form, as it is written: an
 * instant gives the day of its own time zone. `null` for anything else and for days that no calendar has.
 */
export function dayOf(value: unknown): Edtf | null {
  if (typeof value !== 'string') return null
  const words = value.trim()
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[T\s])/.exec(words)
  if (iso !== null) return checked(iso[1], iso[2], iso[3])
  const basic = /^(\d{4})(\d{2})(\d{2})(?=$|T)/.exec(words)
  if (basic !== null) return checked(basic[1], basic[2], basic[3])
  const mail = /^(?:[a-z]{3},\s)?(\d{1,2})\s([a-z]{3})[a-z]{0,6}\s(\d{4})\b/i.exec(words)
  if (mail === null) return null
  const month = MONTHS.indexOf((mail[2] ?? '').toLowerCase()) + 1
  return checked(mail[3], String(month).padStart(2, '0'), (mail[1] ?? '').padStart(2, '0'))
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
