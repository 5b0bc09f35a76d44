import {articleOf, titleOf} from '../corpus-row.ts'
import {versionsAmong} from '../versions.ts'
import type {CorpusQuery} from './corpus-query.ts'

/** Articles that one address had at different times, the earliest first: what was changed after it was published. */
export const revisions: CorpusQuery = {
  description: 'articles that one address had at different times',
  options: {},
  run: async (_, records) =>
    versionsAmong(records).flatMap((versions) =>
      versions.slice(-1).map((latest) => ({
        id: latest.id,
        spans: [],
        text: titleOf(latest),
        published: latest.published,
        url: latest.url,
        status: latest.status,
        articles: versions.map(({id}) => id),
        article: articleOf(latest),
      })),
    ),
}
