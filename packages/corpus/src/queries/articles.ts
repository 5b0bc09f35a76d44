import {articleOf, titleOf} from '../corpus-row.ts'
import {readableSources} from '../corpus-source.ts'
import type {CorpusQuery} from './corpus-query.ts'

/** Every article with all that it was found as: the name and the address of each source that had its text. */
export const articles: CorpusQuery = {
  description: 'every article, with each source that had its text',
  options: {},
  run: async ({files}, records) => {
    const byArticle = await readableSources(files)
    return records.map((record) => ({
      id: record.id,
      spans: [],
      text: titleOf(record),
      published: record.published,
      publisher: record.publisher,
      url: record.url,
      language: record.language,
      status: record.status,
      words: record.length,
      sources: (byArticle.get(record.id) ?? []).map(
        ({name, url, retrievedAt, publisher = null, published = null}) => ({
          name,
          url,
          retrievedAt,
          publisher,
          published,
        }),
      ),
      article: articleOf(record),
    }))
  },
}
