import type {Article} from '@onrecord/core'
import type {Context} from '../context.ts'
import {formatDate} from '../wording/dates.ts'

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
