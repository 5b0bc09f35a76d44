import type {Edtf} from '@onrecord/core'
import {DATE_LINE_WORDS, MONTHS} from '../data/lexicon.ts'
import {MONTHS_ABROAD} from '../data/months.ts'

const LONGEST_DATE_LINE = 100

/** The days that a line of its own states. */
export interface DatedLine {
  readonly published: Edtf | null
  readonly modified: Edtf | null
}

/** The days of a date line ("Published January 1, 2024, 5:00 pm. Updated January 2, 2024"), or `null` when the line says anything else. */
export function daysOfLine(line: string): DatedLine | null {
  if (line.length > LONGEST_DATE_LINE) return null
  const days: DatedDay[] = []
  let from = 0
  for (let day = nextDay(line, 0); day !== null; day = nextDay(line, from)) {
    const before = line.slice(from, day.start)
    if (!isAroundDay(before)) return null
    days.push({...day, isUpdate: UPDATED.test(before) || UPDATED_BEHIND.test(line.slice(day.end))})
    from = day.end
  }
  if (days.length === 0 || !isAroundDay(line.slice(from))) return null
  return {
    published: days.find(({isUpdate}) => !isUpdate)?.day ?? null,
    modified: days.find(({isUpdate}) => isUpdate)?.day ?? null,
  }
}

/** The day that a line of its own states, that of publication first, or `null` when the line is no date line. */
export function parseDateLine(line: string): Edtf | null {
  const days = daysOfLine(line)
  return days?.published ?? days?.modified ?? null
}

/** "Norland Herald, 7 July 2025", "7 July 2025 – Port Orm, Norland", "Office of the Envoy | 7 July 2025": a day with names alone beside it. */
export function isDayBesideNames(line: string): boolean {
  const day = line.length > LONGEST_DATE_LINE ? null : nextDay(line, 0)
  if (day === null) return false
  return isAroundDay(`${line.slice(0, day.start)} ${line.slice(day.end)}`.replace(NAMES, ''))
}

/** "May 3, 4:03 PM EDT": a day and its hour without the year, which tell no day of a year and are no title. */
export function isHourLine(line: string): boolean {
  const [, name = '', rest = ''] = /^([a-z]{3,9})\.?\s(\d.{0,40})$/i.exec(line) ?? []
  return month(name) > 0 && rest.includes(':') && isAroundDay(rest)
}

const NAMES = /(?<!\p{L})(?:\p{Lu}[\p{L}’'&]*|of|the|for)(?!\p{L})/gu

/** The first whole date in some words ("corrected on 3 March 2024"), or `null`. */
export function dayIn(words: string): Edtf | null {
  return nextDay(words, 0)?.day ?? null
}

interface Day {
  readonly day: Edtf
  readonly start: number
  readonly end: number
}

interface DatedDay extends Day {
  readonly isUpdate: boolean
}

const UPDATED =
  /\b(?:updated|modified)\b|更新|수정|\bmise? à jour|\b(?:modifiée?|aktualisiert|actualizado|atualizado|aggiornato|bijgewerkt)\b/i
/** "2024年3月5日更新" */
const UPDATED_BEHIND = /^\s?(?:\d{1,2}(?:時|:)\d\d分?)?\s?(?:更新|수정)/

/** Whether words beside a date only label it, or give the hour, its zone or how long a story takes to read. */
function isAroundDay(words: string): boolean {
  return words
    .toLowerCase()
    .split(BETWEEN)
    .every(
      (word) => word === '' || DATE_LINE_WORDS.has(word.replaceAll('.', '')) || HOUR.test(word),
    )
}

const BETWEEN = /[\s,:：`|/•●·–—()（）+-]+|\.(?=\s|$)/
const HOUR =
  /^\d{1,4}(?:\.\d\d)?(?:[ap]\.?m\.?|h)?$|^\d{1,2}h\d\d$|^\d{1,2}時\d{1,2}分(?:更新|公開|配信)?$/

const YEAR = /\d{4}/
const OPENS_DAY = /(?<!\d)\d{1,4}(?:st|nd|rd|th|er)?[\s./年년-]|(?<!\p{L})[a-z]{3,9}\.?\s{1,3}\d/giu

function nextDay(words: string, from: number): Day | null {
  if (!YEAR.test(words)) return null
  OPENS_DAY.lastIndex = from
  for (let found = OPENS_DAY.exec(words); found !== null; found = OPENS_DAY.exec(words)) {
    const start = found.index
    const [day, length] = leadingDate(words.slice(start, start + LONGEST_DATE_LINE))
    if (day !== null) return {day, start, end: start + length}
    OPENS_DAY.lastIndex = start + 1
  }
  return null
}

const ISO = /^(\d{4})[-/.](\d{2})[-/.](\d{2})(?:T[\d:.]{4,12}(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/
/** "2024年3月5日", "2024년 3월 5일" */
const EAST_ASIAN = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/
const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4})(?!\d)/
// With the hour glued behind the year, as some pages lose what parts them: "May 3, 20212:23 PM".
const MONTH_FIRST =
  /^([A-Za-z]{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?(?:,\s{0,3}|\s{1,3})(\d{4})(?!\d(?!\d?:\d\d))/
// With the day once more glued behind it, as a page tells it to those who hear: "3 May 20213 May 2021".
// "7. Mai 2021", "1er mai 2021" and "7 de mayo de 2021" of other languages.
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|er|\.)?\s{1,3}(?:de\s)?(\p{L}{3,10})\.?,?\s{1,3}(?:de\s)?(\d{4})(?:\d{1,2} [A-Za-z]{3,9} \d{4})?(?!\d)/u

/** The date at the beginning and how many characters it takes. */
function leadingDate(words: string): readonly [Edtf | null, number] {
  const iso = ISO.exec(words) ?? EAST_ASIAN.exec(words)
  if (iso !== null) return [edtfDay(iso[1], Number(iso[2]), iso[3]), iso[0].length]
  const numbers = NUMBERS.exec(words)
  if (numbers !== null) return [dayOfNumbers(numbers), numbers[0].length]
  const monthFirst = MONTH_FIRST.exec(words)
  if (monthFirst !== null)
    return [edtfDay(monthFirst[3], month(monthFirst[1]), monthFirst[2]), monthFirst[0].length]
  const dayFirst = DAY_FIRST.exec(words)
  return dayFirst === null
    ? [null, 0]
    : [edtfDay(dayFirst[3], month(dayFirst[2]), dayFirst[1]), dayFirst[0].length]
}

/** "24/05/2024" and "05/24/2024"; between stops the day stands first; what may be either way is no date. */
function dayOfNumbers([, one, sign, two, year]: RegExpExecArray): Edtf | null {
  if (sign === '.' || Number(one) > 12 || one === two) return edtfDay(year, Number(two), one)
  return Number(two) > 12 ? edtfDay(year, Number(one), two) : null
}

function month(name: string | undefined): number {
  const small = (name ?? '').toLowerCase()
  return MONTHS.get(small) ?? MONTHS_ABROAD.get(small) ?? 0
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
