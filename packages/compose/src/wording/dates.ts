import type {DateMention, Edtf} from '@onrecord/core'
import {type EdtfDate, parseEdtf} from './edtf.ts'

/** How a language writes dates. */
export interface DateWording {
  readonly months: readonly string[]
  /** For axes of drawings. */
  readonly shortMonths: readonly string[]
  /** EDTF seasons 21 to 24. */
  readonly seasons: readonly string[]
  readonly order: 'day-month' | 'month-day'
  readonly about: (date: string) => string
  readonly uncertain: (date: string) => string
  readonly since: (date: string) => string
  readonly until: (date: string) => string
  readonly decade: (year: string) => string
  readonly century: (years: string) => string
  readonly part: Readonly<Record<'start' | 'mid' | 'end', (date: string) => string>>
}

/**
 * A date as it is printed: `2023-12-22` is "22 December 2023", `2023-10` "October 2023", `2020/2023` "2020–2023".
 * Partial dates stay partial. What is no EDTF of level 1 is printed as it came.
 */
export function formatDate(
  edtf: Edtf,
  wording: DateWording,
  modifier: DateMention['modifier'] = null,
): string {
  const parsed = parseEdtf(edtf)
  if (parsed === null) return edtf
  if (parsed.kind === 'date') return modifiedDate(parsed, wording, modifier)
  const {start, end} = parsed
  if (start === null) return end === null ? '' : wording.until(modifiedDate(end, wording, modifier))
  if (end === null) return wording.since(modifiedDate(start, wording, modifier))
  const words = closedInterval(start, end, wording)
  return start.approximate ? words : modified(words, wording, modifier)
}

function modified(words: string, wording: DateWording, modifier: DateMention['modifier']): string {
  if (modifier === null) return words
  return modifier === 'approx' ? wording.about(words) : wording.part[modifier](words)
}

/** A day is early or late in nothing, and what is about a date is so once. */
function modifiedDate(
  date: EdtfDate,
  wording: DateWording,
  modifier: DateMention['modifier'],
): string {
  const isToldSo = date.day !== null || (modifier === 'approx' && date.approximate)
  return modified(dateWords(date, wording), wording, isToldSo ? null : modifier)
}

function dateWords(date: EdtfDate, wording: DateWording): string {
  const words = [dayAndMonth(date, wording), yearWords(date.year, wording)]
    .filter((part) => part !== '')
    .join(date.day !== null && wording.order === 'month-day' ? ', ' : ' ')
  const doubted = date.uncertain ? wording.uncertain(words) : words
  return date.approximate ? wording.about(doubted) : doubted
}

function dayAndMonth(date: EdtfDate, wording: DateWording): string {
  if (date.month === null) return ''
  if (date.month > 12) return wording.seasons[date.month - 21] ?? ''
  const month = wording.months[date.month - 1] ?? ''
  if (date.day === null) return month
  return wording.order === 'day-month' ? `${date.day} ${month}` : `${month} ${date.day}`
}

function yearWords(year: string, wording: DateWording): string {
  if (year.endsWith('XX')) return wording.century(year.replaceAll('X', '0'))
  return year.endsWith('X') ? wording.decade(year.replace('X', '0')) : year
}

function closedInterval(start: EdtfDate, end: EdtfDate, wording: DateWording): string {
  const sameYear = start.year === end.year && isPlain(start) && isPlain(end)
  if (!sameYear || start.month === null || end.month === null) {
    const short = start.month === null && end.month === null
    return [dateWords(start, wording), dateWords(end, wording)].join(short ? '–' : ' – ')
  }
  const days = dayRange(start, end, wording)
  if (days === null) return `${dayAndMonth(start, wording)} – ${dateWords(end, wording)}`
  return `${days}${end.day !== null && wording.order === 'month-day' ? ',' : ''} ${end.year}`
}

/** "3–5 October", "July–September"; `null` where both ends need a day and a month of their own. */
function dayRange(start: EdtfDate, end: EdtfDate, wording: DateWording): string | null {
  const [first, last] = [dayAndMonth(start, wording), dayAndMonth(end, wording)]
  if (start.day === null && end.day === null) return `${first}–${last}`
  if (start.month !== end.month || start.day === null || end.day === null) return null
  return wording.order === 'day-month' ? `${start.day}–${last}` : `${first}–${end.day}`
}

function isPlain(date: EdtfDate): boolean {
  return !date.approximate && !date.uncertain
}
