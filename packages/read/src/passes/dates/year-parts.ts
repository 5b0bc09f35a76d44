import {SEASON_NUMBERS} from '../../data/date-words.ts'
import {offset} from './absolute.ts'
import {edtfMonth, edtfYear} from './calendar.ts'
import {
  type Anchor,
  date,
  modified,
  number,
  type Reading,
  type ReadingContext,
  type Rule,
  word,
} from './reading.ts'

export const quarter: Rule = (context) => {
  const n = number(context, 'n')
  const {anchor} = context
  if (n !== null && (n < 1 || n > 4)) return null
  if (n === null) return quarterFromHere(offset(word(context, 'rel')), anchor)
  const year = yearOfPart(n * 3, context)
  return year === null ? date(null, `XXXX-Q${n}`) : quarterOf(year, n)
}

export const half: Rule = (context) => {
  const n = number(context, 'n') ?? 0
  if (n !== 1 && n !== 2) return null
  const year = yearOfPart(n * 6, context)
  if (year === null) return date(null, `XXXX-H${n}`)
  return date(`${edtfMonth(year, n * 6 - 5)}/${edtfMonth(year, n * 6)}`, `${year}-H${n}`)
}

export const season: Rule = (context) => {
  const code = word(context, 'season') || word(context, 'plain')
  const index = SEASON_NUMBERS[code] ?? 0
  const year = number(context, 'year') ?? seasonYear(index, context)
  if (year === null) return date(null, `XXXX-${code}`)
  return modified(date(`${edtfYear(year)}-${index}`, `${edtfYear(year)}-${code}`), context)
}

function quarterOf(year: number, n: number): Reading {
  return date(`${edtfMonth(year, n * 3 - 2)}/${edtfMonth(year, n * 3)}`, `${edtfYear(year)}-Q${n}`)
}

function quarterFromHere(by: number, anchor: Anchor | null): Reading {
  if (anchor === null || anchor.month === null) return date(null, 'XXXX-QX')
  const index = anchor.year * 4 + Math.floor((anchor.month - 1) / 3) + by
  return quarterOf(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1)
}

/** The year of a quarter or half that ends with this month: named, or the last one that is over or running. */
function yearOfPart(lastMonth: number, context: ReadingContext): number | null {
  const named = number(context, 'year')
  const {anchor} = context
  if (named !== null) return named
  if (anchor === null) return null
  const rel = word(context, 'rel')
  if (rel !== '') return anchor.year + offset(rel)
  if (anchor.month === null) return null
  const firstMonth = lastMonth - 2
  return context.tense === 'future'
    ? anchor.year + Number(lastMonth < anchor.month)
    : anchor.year - Number(firstMonth > anchor.month)
}

/** Northern seasons by their first month; a winter carries the year of its December. */
function seasonYear(index: number, context: ReadingContext): number | null {
  const {anchor} = context
  if (anchor === null || anchor.month === null) return null
  const firstMonth = (index - 20) * 3
  // In January and February the running winter is the one of the year before.
  const isLate = index === 24 && anchor.month <= 2
  const running = isLate || (anchor.month >= firstMonth && anchor.month < firstMonth + 3)
  const last = anchor.year - Number(isLate || anchor.month < firstMonth)
  return last + seasonStep(word(context, 'rel'), running, context.tense)
}

/** From the last season of this name that has begun: which one is meant. */
function seasonStep(rel: string, running: boolean, tense: ReadingContext['tense']): number {
  if (rel === 'next' || rel === 'coming') return 1
  if (rel === 'last' || rel === 'past') return running ? -1 : 0
  return !running && tense === 'future' ? 1 : 0
}
