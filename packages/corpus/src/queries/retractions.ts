import {articleOf, titleOf} from '../corpus-row.ts'
import {versionsAmong} from '../versions.ts'
import {copiesAmong} from './copies.ts'
import type {CorpusQuery} from './corpus-query.ts'

/**
 * Articles that were withdrawn or corrected, with what that touches: whoever printed the same text, and what the address had
 * before or since, also where a filter leaves it out.
 */
export const retractions: CorpusQuery = {
  description: 'articles that were withdrawn or corrected, with their copies and other versions',
  options: {status: 'withdrawn or corrected'},
  run: async (corpus, records, {status}) => {
    if (status !== undefined && status !== 'withdrawn' && status !== 'corrected') {
      throw new RangeError(
        `--status: expected withdrawn or corrected; got ${JSON.stringify(status)}`,
      )
    }
    const retracted = records.filter((one) =>
      status === undefined ? one.status !== 'current' : one.status === status,
    )
    if (retracted.length === 0) return []
    const copies = await copiesAmong(corpus, corpus.records)
    const groups = [...copies, ...versionsAmong(corpus.records)]
    return retracted.map((record) => {
      const touched = new Set(groups.filter((group) => group.includes(record)).flat())
      touched.delete(record)
      return {
        id: record.id,
        spans: [],
        text: titleOf(record),
        published: record.published,
        url: record.url,
        status: record.status,
        articles: [...touched].map(({id}) => id),
        article: articleOf(record),
      }
    })
  },
}
