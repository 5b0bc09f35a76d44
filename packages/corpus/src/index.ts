export {addArticle, type Collected} from './add-article.ts'
export {
  type CollectOptions,
  collect,
  shardOf,
} from './collect.ts'
export {type CorpusFiles, memoryFiles} from './corpus-files.ts'
export type {CorpusFilter} from './corpus-filter.ts'
export type {CorpusRecord, RecordedName} from './corpus-record.ts'
export {type CorpusArticle, type CorpusRow, isCurrent, type Telling} from './corpus-row.ts'
export type {CorpusSource} from './corpus-source.ts'
export {mergeCorpus} from './merge-corpus.ts'
export {type Corpus, openCorpus} from './open-corpus.ts'
export {articlePath, CORPUS_FILE} from './places.ts'
export {corpusQueries} from './queries/corpus-queries.ts'
export type {CorpusQuery} from './queries/corpus-query.ts'
export {queryCorpus} from './query-corpus.ts'
export {type SearchOptions, search} from './search.ts'
