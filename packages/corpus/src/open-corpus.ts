import {type Article, type Issue, type Result, textHash} from '@onrecord/core'
import {articleIn, articleText, asWritten} from './article-in.ts'
import type {CorpusFiles} from './corpus-files.ts'
import {markDefect, markIn, notACorpus} from './corpus-mark.ts'
import {type CorpusRecord, recordOf} from './corpus-record.ts'
import {inTurns} from './in-turns.ts'
import {parsedJson, versionOf} from './json.ts'
import {listed} from './listed.ts'
import {lockDefect} from './lock-defect.ts'
import {ARTICLES, articleIdOf, articlePath, CORPUS_VERSION, recordPath} from './places.ts'
import {requireFiles} from './require-corpus.ts'
import {withVersions} from './versions.ts'

/** Many articles, as they were when it was opened. */
export interface Corpus {
  readonly files: CorpusFiles
  /** Of every article one, by date of publication and then by id; what has no date stands last. */
  readonly records: readonly CorpusRecord[]
  /** The article of an id, checked as `parseArticle` checks it. */
  article(id: string): Promise<Result<Article>>
}

/**
 * Opens a corpus. Where the record of an article is missing, or is not of what the article is now, it is made of the article.
 *
 * @returns the corpus, with an issue of severity `warning` for each file that cannot be read, is not in its place, or whose evidence lock is broken, and is left out (`copy-left-out` where it is the same as what is in its place), and one of
 *   severity `info`, `records-made`, where so many records were made that it is felt; or `null` and the issue `not-a-corpus`, or `schema-version` where a newer version wrote it
 */
export async function openCorpus(files: CorpusFiles): Promise<Result<Corpus>> {
  requireFiles(files, 'openCorpus')
  const mark = await markIn(files)
  const defect = mark === null ? notACorpus('none') : markDefect(mark)
  if (defect !== null) return {value: null, issues: [defect]}
  const paths = await listed(files, ARTICLES)
  const found = await inTurns(paths, (path) => recordAt(files, path))
  const records = withVersions(found.flatMap(({value}) => value ?? []).sort(byDate))
  const made = found.filter(({isMade}) => isMade).length
  return {
    value: {files, records, article: (id) => articleIn(files, id)},
    issues: [...found.flatMap(({issues}) => issues), ...madeIssues(made, records.length)],
  }
}

/** Making a record takes two thousandths of a second: so many of them are felt at every opening. */
const FELT = 100

function madeIssues(made: number, all: number): readonly Issue[] {
  if (made < FELT) return []
  const message = `the records of ${made} of ${all} articles are missing, or the articles were changed since, and they are made again at every opening, which takes time; collect the corpus into itself to keep them`
  return [{severity: 'info', code: 'records-made', message}]
}

interface Found extends Result<CorpusRecord> {
  /** Whether it was made of the article, for want of a record. */
  readonly isMade?: boolean
}

/** The record of the article that a path names. */
async function recordAt(files: CorpusFiles, path: string): Promise<Found> {
  const {text: article, defect} = await readable(files, path)
  if (defect !== null) return leftOut(path, defect)
  const id = articleIdOf(path)
  if (id === null || articlePath(id) !== path) return strayAt(files, path)
  const record = await readable(files, recordPath(id))
  const value = parsedJson(record.text ?? '')
  // somebody may have edited the article in its place, and times are not those of a copied folder
  if (isRecordOf(value, id) && value.articleHash === textHash(asWritten(article ?? ''))) {
    return {value, issues: []}
  }
  const {value: made, issues} = await articleIn(files, id)
  if (made === null) return leftOut(path, issues[0]?.message ?? 'unknown')
  // what has its record was looked at when that was written
  const broken = lockDefect(made)
  if (broken !== null) return stayed(path, broken.message)
  return {value: recordOf(made, article ?? ''), issues: [], isMade: true}
}

/** One file without permission, or of a damaged disk, stops no question to the others. */
async function readable(
  files: CorpusFiles,
  path: string,
): Promise<{readonly text: string | null; readonly defect: string | null}> {
  try {
    return {text: await files.read(path), defect: null}
  } catch (error) {
    return {text: null, defect: error instanceof Error ? error.message : String(error)}
  }
}

/** A file that is not where a corpus keeps an article: renamed, or what a synchronised folder makes of two that differ. */
async function strayAt(files: CorpusFiles, path: string): Promise<Result<CorpusRecord>> {
  const {parseArticle} = await import('@onrecord/core/parse')
  const {value: stray} = parseArticle(parsedJson((await files.read(path)) ?? ''))
  if (stray === null) return stayed(path, 'no article can be read from it; move it elsewhere')
  const {defect} = await readable(files, articlePath(stray.id))
  if (defect !== null) return stayed(path, `${articlePath(stray.id)} cannot be read: ${defect}`)
  const {value: own} = await articleIn(files, stray.id)
  if (own === null) return stayed(path, 'a corpus keeps it elsewhere; collect the file')
  const place = articlePath(own.id)
  if (articleText(own) === articleText(stray)) {
    return stayed(path, `it is the same as ${place}; delete it`, 'copy-left-out')
  }
  const remedy = 'collect the file to put it in that place, then delete it'
  return stayed(path, `it differs from ${place}, which is asked; ${remedy}`)
}

function leftOut(path: string, why: string): Result<CorpusRecord> {
  return stayed(`${path} cannot be read and`, why)
}

function stayed(subject: string, why: string, code = 'article-left-out'): Result<CorpusRecord> {
  const message = `${subject} is left out: ${why}`
  return {value: null, issues: [{severity: 'warning', code, message}]}
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
