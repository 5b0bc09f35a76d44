import {
  type Article,
  articleQueries,
  dossierOf,
  type QueryDefinition,
  type QueryOptions,
  requireForm,
  requireQueryOptions,
} from '@onrecord/core'
import {type CorpusFilter, passing} from './corpus-filter.ts'
import type {CorpusRecord} from './corpus-record.ts'
import {articleOf, type CorpusRow} from './corpus-row.ts'
import {type Corpus, inTurns} from './open-corpus.ts'
import {corpusQueries} from './queries/corpus-queries.ts'
import {requireCorpus} from './require-corpus.ts'
import {hasTerms, termsOf} from './terms.ts'

/**
 * Asks a question that has a name: one of `corpusQueries`, or one that core asks of an article, of every article that the
 * filter lets through. Rows stand by date of publication, then as the query has them.
 *
 * @throws RangeError when there is no such query, or an option's value or the filter means nothing
 */
export async function queryCorpus(
  corpus: Corpus,
  name: string,
  options: QueryOptions = {},
  filter: CorpusFilter = {},
): Promise<CorpusRow[]> {
  requireCorpus(corpus, 'queryCorpus')
  requireForm(options, 'object', 'queryCorpus: options')
  const records = await passing(corpus, filter)
  const whole = Object.hasOwn(corpusQueries, name) ? corpusQueries[name] : undefined
  if (whole !== undefined) {
    requireQueryOptions(whole.options, options)
    return whole.run(corpus, records, options)
  }
  const definition = Object.hasOwn(articleQueries, name) ? articleQueries[name] : undefined
  if (definition === undefined) {
    const known = [...Object.keys(corpusQueries), ...Object.keys(articleQueries)].join(', ')
    throw new RangeError(`there is no query "${name}"; the queries are ${known}`)
  }
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
