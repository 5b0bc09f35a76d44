import type {Article} from '@onrecord/core'
import type {Context} from '../context.ts'
import {formatDate} from '../wording/dates.ts'
import type {Wording} from '../wording/wording.ts'

/** More are listed among the sources alone. */
export const MOST_REPORTS = 4

/** From when to when articles are; `null` where one has no date. */
export function daysOf(articles: readonly Article[], {dates}: Wording): string | null {
  const days = articles.map(({metadata}) => metadata.published?.slice(0, DAY) ?? null)
  const known = days.filter((day) => day !== null).sort()
  const [first] = known
  const last = known.at(-1)
  if (first === undefined || known.length < days.length) return null
  return formatDate(first === last ? first : `${first}/${last}`, dates)
}

/** Letters of a whole day, such as 2025-03-14. */
const DAY = 10

/** "a report in The Harbour Post of 14 March 2025"; those of one paper and one day together. */
export function reportsIn(context: Context, articles: readonly Article[]): readonly string[] {
  const {opening, dates} = context.wording
  const told = articles.map((article) => {
    const {published, publisher} = article.metadata
    const date = published === null ? null : formatDate(published, dates)
    return {publisher, date}
  })
  const isSame = (a: (typeof told)[number], b: (typeof told)[number]) =>
    a.publisher === b.publisher && a.date === b.date
  return told
    .filter((one, index) => index === told.findIndex((other) => isSame(one, other)))
    .map((one) => {
      const count = told.filter((other) => isSame(one, other)).length
      return opening.report(one.publisher, one.date, count)
    })
}
