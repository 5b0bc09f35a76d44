import {
  type Article,
  articleQueries,
  dossierOf,
  type QueryDefinition,
  type QueryOptions,
} from '@onrecord/core'
import type {CorpusRecord} from './corpus-record.ts'
import {articleOf, type CorpusRow} from './corpus-row.ts'
import {inTurns} from './in-turns.ts'
import type {Corpus} from './open-corpus.ts'
import {hasTerms, termsOf} from './terms.ts'

/** What core asks of one article, by name; `undefined` where there is no such query. */
export function articleQueryOf(name: string): QueryDefinition | undefined {
  return Object.hasOwn(articleQueries, name) ? articleQueries[name] : undefined
}

/** The answers of each article, in the order of the records; those that cannot have one are not read. */
export async function askEach(
  corpus: Corpus,
  records: readonly CorpusRecord[],
  definition: QueryDefinition,
  options: QueryOptions,
): Promise<CorpusRow[]> {
  const likely = records.filter((record) => canAnswer(record, definition, options))
  const rows = await inTurns(likely, async (record) => {
    const {value: article} = await corpus.article(record.id)
    return article === null ? [] : rowsOf(article, record, definition, options)
  })
  return rows.flat()
}

function rowsOf(
  article: Article,
  record: CorpusRecord,
  definition: QueryDefinition,
  options: QueryOptions,
): CorpusRow[] {
  // as of a dossier, so that ids are evidence references
  return definition
    .run(dossierOf(article), options)
    .map((row) => ({...row, article: articleOf(record)}))
}

/** Options whose words stand in the record of every article that has an answer. */
const IN_RECORD = ['speaker', 'about', 'name']

function canAnswer(record: CorpusRecord, {options: known}: QueryDefinition, given: QueryOptions) {
  return IN_RECORD.every((option) => {
    const words = option in known ? given[option] : undefined
    return words === undefined || hasTerms(record.words, termsOf(words), 'in any order')
  })
}
