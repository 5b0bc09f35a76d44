import {SEASON_NUMBERS} from '../../data/date-words.ts'
import type {Tense} from '../tokens/verb-tenses.ts'
import {offset} from './absolute.ts'
import {edtfMonths, edtfYear, firstMonthOf} from './calendar.ts'
import {
  date,
  modified,
  number,
  type Reading,
  type ReadingContext,
  type Rules,
  word,
} from './reading.ts'

/** Quarters, halves and seasons of a year. */
export const YEAR_PARTS: Rules<'quarter' | 'half' | 'season'> = {
  quarter: (context) => {
    if (context.slots.n === undefined) return quarterFromHere(offset(word(context, 'rel')), context)
    const n = number(context, 'n')
    if (n < 1 || n > 4) return null
    const year = yearOfPart(n * 3, context)
    return year === 0 ? date(null, `XXXX-Q${n}`) : quarterOf(year, n)
  },

  half: (context) => {
    const n = number(context, 'n')
    if (n !== 1 && n !== 2) return null
    const year = yearOfPart(n * 6, context)
    if (year === 0) return date(null, `XXXX-H${n}`)
    return date(edtfMonths(year, n * 6 - 5, year, n * 6), `${year}-H${n}`)
  },

  season: (context) => {
    const code = word(context, 'season') || word(context, 'plain')
    const index = SEASON_NUMBERS[code] ?? 0
    const year = number(context, 'year') || yearFrom(context) || seasonYear(index, context)
    if (year === 0) return date(null, `XXXX-${code}`)
    return modified(date(`${edtfYear(year)}-${index}`, `${edtfYear(year)}-${code}`), context)
  },
}

/** "of next year"; 0 where it is not said, or where the article has no year. */
function yearFrom(context: ReadingContext): number {
  const named = word(context, 'yr')
  return named === '' || context.year === 0 ? 0 : context.year + offset(named)
}

function quarterOf(year: number, n: number): Reading {
  return date(edtfMonths(year, n * 3 - 2, year, n * 3), `${edtfYear(year)}-Q${n}`)
}

function quarterFromHere(by: number, {year, month}: ReadingContext): Reading {
  if (month === 0) return date(null, 'XXXX-QX')
  const index = year * 4 + Math.floor((month - 1) / 3) + by
  return quarterOf(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1)
}

/** The year of a quarter or half that ends with this month: named, or the last one that is over or running; 0 where nothing tells. */
function yearOfPart(lastMonth: number, context: ReadingContext): number {
  const {year, month, tense} = context
  const rel = word(context, 'rel')
  const named = number(context, 'year')
  if (named > 0 || year === 0) return named
  if (rel !== '') return year + offset(rel)
  if (month === 0) return 0
  return tense() === 'future'
    ? year + Number(lastMonth < month)
    : year - Number(lastMonth - 2 > month)
}

/** Northern seasons by their first month; a winter carries the year of its December. 0 where nothing tells. */
function seasonYear(index: number, context: ReadingContext): number {
  const {year, month, tense} = context
  if (month === 0) return 0
  const firstMonth = firstMonthOf(index)
  // In January and February the running winter is the one of the year before.
  const isLate = index === 24 && month <= 2
  const running = isLate || (month >= firstMonth && month < firstMonth + 3)
  const last = year - Number(isLate || month < firstMonth)
  const rel = word(context, 'rel')
  // "This fall", told in July, is no fall of last year.
  if (rel === 'this' && !running && month < firstMonth) return year
  return last + seasonStep(rel, running, tense)
}

/** From the last season of this name that has begun: which one is meant. */
function seasonStep(rel: string, running: boolean, tense: () => Tense): number {
  const step = offset(rel)
  if (step < 0) return running ? -1 : 0
  return step > 0 || (!running && tense() === 'future') ? 1 : 0
}
