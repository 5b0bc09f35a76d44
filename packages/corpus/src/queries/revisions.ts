import type {CorpusRecord} from '../corpus-record.ts'
import {articleOf} from '../corpus-row.ts'
import {groupedBy} from '../grouped-by.ts'
import type {CorpusQuery} from './corpus-query.ts'

/** Articles that one address had at different times, the earliest first: what was changed after it was published. */
export const revisions: CorpusQuery = {
  description: 'articles that one address had at different times',
  options: {},
  run: async (_, records) => {
    const byAddress = groupedBy(
      records.filter(({url}) => url !== null),
      ({url}) => addressOf(url ?? ''),
    )
    return [...byAddress.values()].flatMap((versions) => {
      const inOrder = versions.toSorted((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1))
      const latest = inOrder.at(-1)
      if (latest === undefined || inOrder.length < 2) return []
      return [
        {
          id: latest.id,
          spans: [],
          text: latest.headline,
          published: latest.published,
          url: latest.url,
          status: latest.status,
          articles: inOrder.map(({id}) => id),
          article: articleOf(latest),
        },
      ]
    })
  },
}

/** Places in a page are no other page. */
function addressOf(url: string): string {
  return url.replace(/#.*$/, '').replace(/\/$/, '')
}

function momentOf({modified, retrievedAt, published, id}: CorpusRecord): string {
  return `${modified ?? retrievedAt ?? published ?? ''} ${retrievedAt ?? ''} ${id}`
}
