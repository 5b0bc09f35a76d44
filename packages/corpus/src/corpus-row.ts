import {type QueryRow, requireForm} from '@onrecord/core'
import type {CorpusRecord} from './corpus-record.ts'

/** A result with the article that it stands in: what a citation needs. */
export interface CorpusRow extends QueryRow {
  /** An evidence reference, or of a result about whole articles the id of the first of them. */
  readonly id: string
  readonly article: CorpusArticle
  /** Of a matter that several articles tell of, what each says. */
  readonly tellings?: readonly Telling[] | undefined
}

/** One article's word on a matter: what it says, who says it there, and what a citation needs. */
export interface Telling {
  readonly id: string
  readonly text: string
  /** The sentence in which it stands: what is counted, and when; `null` when the text is withheld. */
  readonly sentence: string | null
  readonly value: number | string
  readonly speaker: string | null
  readonly article: CorpusArticle
}

/** What there is to say of an article beside a result: whether it was withdrawn or has another version, too, before it is cited. */
export type CorpusArticle = Pick<
  CorpusRecord,
  'id' | 'headline' | 'title' | 'publisher' | 'published' | 'url' | 'status' | 'supersededBy'
>

/** Whether an article was neither withdrawn nor has another version at its address. */
export function isCurrent(article: CorpusArticle): boolean {
  requireForm(article, 'object', 'isCurrent: the article of a row')
  const {status, supersededBy} = article
  return status !== 'withdrawn' && supersededBy === undefined
}

export function articleOf(record: CorpusRecord): CorpusArticle {
  const {id, headline, publisher, published, url, status, supersededBy} = record
  const own = {id, headline, title: titleOf(record), publisher, published, url, status}
  return supersededBy === undefined ? own : {...own, supersededBy}
}

export function titleOf({title, headline}: CorpusRecord): string | null {
  return title ?? headline
}
