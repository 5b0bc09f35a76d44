import type {Article} from './model/article.ts'
import {requireSeen} from './require-input.ts'

/**
 * Whether the article counts days from its publication ("on Tuesday", "late Sunday night", "last year") and nobody
 * has given that date, so that these have none. An hour alone ("at 10 pm"), a length ("three days") and what returns
 * ("every Monday") wait for no date.
 */
export function lacksPublicationDate(article: Article): boolean {
  requireSeen(article, ['article'], 'lacksPublicationDate')
  const {metadata, dates} = article
  return (
    metadata.published === null &&
    dates.some(
      ({type, edtf, value}) =>
        edtf === null && (type === 'date' || type === 'time') && OF_NO_YEAR.test(value),
    )
  )
}

/** TIMEX3 writes X for what is not known: XXXX-WXX-2 is some Tuesday, but XXXX-XX-XXT22:00 only an hour. */
const OF_NO_YEAR = /^XXXX(?!-XX-XX)/
