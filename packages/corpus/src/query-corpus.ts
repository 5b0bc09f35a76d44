import {articleQueries, type QueryOptions, requireForm, requireQueryOptions} from '@onrecord/core'
import {articleQueryOf, askEach} from './ask-each.ts'
import {type CorpusFilter, passing} from './corpus-filter.ts'
import type {CorpusRow} from './corpus-row.ts'
import type {Corpus} from './open-corpus.ts'
import {corpusQueries} from './queries/corpus-queries.ts'
import {requireCorpus} from './require-corpus.ts'

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
  const definition = articleQueryOf(name)
  if (definition === undefined) {
    const known = [...Object.keys(corpusQueries), ...Object.keys(articleQueries)].join(', ')
    throw new RangeError(`there is no query "${name}"; the queries are ${known}`)
  }
  return askEach(corpus, records, definition, options)
}
