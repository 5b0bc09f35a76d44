import type {QueryOptions} from '@onrecord/core'
import type {CorpusRecord} from '../corpus-record.ts'
import type {CorpusRow} from '../corpus-row.ts'
import type {Corpus} from '../open-corpus.ts'

/** A question that many articles answer together. */
export interface CorpusQuery {
  /** One line. */
  readonly description: string
  /** What each option means, by its name in kebab-case. */
  readonly options: Readonly<Record<string, string>>
  /** Asks the articles of these records. Throws a `RangeError` with one line for an option's value that means nothing. */
  readonly run: (
    corpus: Corpus,
    records: readonly CorpusRecord[],
    options: QueryOptions,
  ) => Promise<CorpusRow[]>
}
