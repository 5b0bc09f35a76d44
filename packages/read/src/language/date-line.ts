import type {Edtf} from '@onrecord/core'
import {DATE_LINE_LABELS, MONTHS} from '../data/lexicon.ts'

const LONGEST_DATE_LINE = 80

/** The day that a line of its own states ("Published January 1, 2024, 5:00 pm"), or `null` when the line is no date line. */
export function parseDateLine(line: string): Edtf | null {
  if (line.length > LONGEST_DATE_LINE) return null
  const words = withoutLabel(line)
    .replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/i, '')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)\.?,?\s+/i, '')
  const [date, matched] = leadingDate(words)
  return date !== null && REST.test(words.slice(matched)) ? date : null
}

// What may follow the date on its line: a time of day, a zone, or another label with its date.
const REST =
  /^(?:[\s,|•·–—-]{0,4}(?:at\s)?\s{0,2}\d{1,2}[:.]\d{2}.{0,40}|[\s,|•·–—-]{1,4}updated.{0,60}|[\s.]{0,3})$/i

/** The first whole date in some words ("corrected on 3 March 2024"), or `null`. */
export function dayIn(words: string): Edtf | null {
  for (const {index} of words.matchAll(
    /\b(?:\d{1,2}(?:st|nd|rd|th)?\s|\d{4}-|[A-Z][a-z]{2,8}\.?\s\d)/g,
  )) {
    const [day] = leadingDate(words.slice(index, index + LONGEST_DATE_LINE))
    if (day !== null) return day
  }
  return null
}

function withoutLabel(line: string): string {
  const lower = line.toLowerCase()
  const label = DATE_LINE_LABELS.find((each) => lower.startsWith(each))
  if (label === undefined) return line
  return line.slice(label.length).replace(/^\s{0,2}(?:on|at|:)?\s{0,2}:?\s{0,2}/i, '')
}

/** The date at the beginning and how many characters it takes. */
function leadingDate(words: string): readonly [Edtf | null, number] {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]{4,12}(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(words)
  if (iso !== null) return [edtfDay(iso[1], Number(iso[2]), iso[3]), iso[0].length]
  const monthFirst = /^([A-Za-z]{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})/.exec(
    words,
  )
  if (monthFirst !== null) {
    return [edtfDay(monthFirst[3], month(monthFirst[1]), monthFirst[2]), monthFirst[0].length]
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\s{1,3}([A-Za-z]{3,9})\.?,?\s{1,3}(\d{4})/.exec(words)
  if (dayFirst !== null) {
    return [edtfDay(dayFirst[3], month(dayFirst[2]), dayFirst[1]), dayFirst[0].length]
  }
  return [null, 0]
}

function month(name: string | undefined): number {
  return MONTHS.get((name ?? '').toLowerCase()) ?? 0
}

function edtfDay(
  year: string | undefined,
  monthNumber: number,
  day: string | undefined,
): Edtf | null {
  const dayNumber = Number(day)
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) return null
  return `${year}-${String(monthNumber).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`
}
