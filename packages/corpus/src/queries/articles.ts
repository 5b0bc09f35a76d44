import {parsedSource} from '../collect.ts'
import {articleOf, titleOf} from '../corpus-row.ts'
import {groupedBy} from '../grouped-by.ts'
import {listed} from '../listed.ts'
import {inTurns} from '../open-corpus.ts'
import {SOURCES} from '../places.ts'
import type {CorpusQuery} from './corpus-query.ts'

/** Every article with all that it was found as: the name and the address of each source that had its text. */
export const articles: CorpusQuery = {
  description: 'every article, with each source that had its text',
  options: {},
  run: async ({files}, records) => {
    const paths = await listed(files, SOURCES)
    const sources = await inTurns([...paths].sort(), async (path) =>
      parsedSource(await files.read(path)),
    )
    const byArticle = groupedBy(
      sources.filter((source) => source !== null),
      ({article}) => article,
    )
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
      sources: (byArticle.get(record.id) ?? []).map(({name, url, retrievedAt}) => ({
        name,
        url,
        retrievedAt,
      })),
      article: articleOf(record),
    }))
  },
}
