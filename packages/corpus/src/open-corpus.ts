import type {Article, Result} from '@onrecord/core'
import {articleIn} from './article-in.ts'
import type {CorpusFiles} from './corpus-files.ts'
import {markDefect, notACorpus} from './corpus-mark.ts'
import {type CorpusRecord, recordOf} from './corpus-record.ts'
import {parsedJson, versionOf} from './json.ts'
import {listed} from './listed.ts'
import {
  ARTICLES,
  articleIdOf,
  articlePath,
  CORPUS_FILE,
  CORPUS_VERSION,
  recordPath,
} from './places.ts'
import {requireFiles} from './require-corpus.ts'

/** Many articles, as they were when it was opened. */
export interface Corpus {
  readonly files: CorpusFiles
  /** Of every article one, by date of publication and then by id; what has no date stands last. */
  readonly records: readonly CorpusRecord[]
  /** The article of an id, checked as `parseArticle` checks it. */
  article(id: string): Promise<Result<Article>>
}

/**
 * Opens a corpus. Where the record of an article is missing or another version wrote it, it is made of the article.
 *
 * @returns the corpus, with an issue of severity `warning` for each article that cannot be read and is left out; or `null` and
 *   the issue `not-a-corpus`, or `schema-version` where a newer version wrote it
 */
export async function openCorpus(files: CorpusFiles): Promise<Result<Corpus>> {
  requireFiles(files, 'openCorpus')
  const mark = await files.read(CORPUS_FILE)
  const defect = mark === null ? notACorpus('none') : markDefect(mark)
  if (defect !== null) return {value: null, issues: [defect]}
  const paths = (await listed(files, ARTICLES)).filter((path) => articleIdOf(path) !== null)
  const found = await inTurns(paths, (path) => recordAt(files, path))
  const records = found.flatMap(({value}) => value ?? []).sort(byDate)
  return {
    value: {files, records, article: (id) => articleIn(files, id)},
    issues: found.flatMap(({issues}) => issues),
  }
}

/** How many files are asked for at once. */
const AT_ONCE = 64

/** What a question gives for each of many, a number of them at a time, in their order. */
export async function inTurns<From, To>(
  all: readonly From[],
  ask: (one: From) => Promise<To>,
): Promise<To[]> {
  const answers: To[] = []
  for (let at = 0; at < all.length; at += AT_ONCE) {
    answers.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(ask))))
  }
  return answers
}

/** The record of the article that a path names. */
async function recordAt(files: CorpusFiles, path: string): Promise<Result<CorpusRecord>> {
  const id = articleIdOf(path) ?? ''
  if (articlePath(id) !== path)
    return leftOut(path, 'a corpus keeps it elsewhere; collect the file')
  const text = await files.read(recordPath(id))
  const value = text === null ? null : parsedJson(text)
  if (isRecordOf(value, id)) return {value, issues: []}
  const {value: article, issues} = await articleIn(files, id)
  if (article !== null) return {value: recordOf(article), issues: []}
  return leftOut(path, issues[0]?.message ?? 'unknown')
}

function leftOut(path: string, why: string): Result<CorpusRecord> {
  const message = `${path} cannot be read and is left out: ${why}`
  return {value: null, issues: [{severity: 'warning', code: 'article-left-out', message}]}
}

/** As far as a question would stumble over it: an article is made sure of by its lock, a record is made again. */
function isRecordOf(value: unknown, id: string): value is CorpusRecord {
  if (versionOf(value, 'corpus-record') !== CORPUS_VERSION) return false
  if (typeof value !== 'object' || value === null) return false
  return (
    'id' in value &&
    value.id === id &&
    'words' in value &&
    typeof value.words === 'string' &&
    'names' in value &&
    Array.isArray(value.names) &&
    'sketch' in value &&
    Array.isArray(value.sketch)
  )
}

function byDate(a: CorpusRecord, b: CorpusRecord): number {
  const [one, other] = [a.published ?? '~', b.published ?? '~']
  if (one !== other) return one < other ? -1 : 1
  return a.id < b.id ? -1 : 1
}
