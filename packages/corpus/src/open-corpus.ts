import type {Article, Issue, Result} from '@onrecord/core'
import {articleIn} from './add-article.ts'
import type {CorpusFiles} from './corpus-files.ts'
import {type CorpusRecord, recordOf} from './corpus-record.ts'
import {parsedJson, versionOf} from './json.ts'
import {ARTICLES, articleIdOf, CORPUS_FILE, CORPUS_VERSION, recordPath} from './places.ts'

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
  const defect = defectOf(await files.read(CORPUS_FILE))
  if (defect !== null) return {value: null, issues: [defect]}
  const ids = (await files.list(ARTICLES)).flatMap((path) => articleIdOf(path) ?? [])
  const found = await inTurns(ids, (id) => recordIn(files, id))
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

async function recordIn(files: CorpusFiles, id: string): Promise<Result<CorpusRecord>> {
  const text = await files.read(recordPath(id))
  const value = text === null ? null : parsedJson(text)
  if (isRecord(value)) return {value, issues: []}
  const {value: article, issues} = await articleIn(files, id)
  if (article !== null) return {value: recordOf(article), issues: []}
  const [why] = issues
  const message = `The article ${id} cannot be read and is left out: ${why?.message ?? 'unknown'}`
  return {value: null, issues: [{severity: 'warning', code: 'article-left-out', message}]}
}

function isRecord(value: unknown): value is CorpusRecord {
  return versionOf(value, 'corpus-record') === CORPUS_VERSION
}

function defectOf(text: string | null): Issue | null {
  const version = text === null ? null : versionOf(parsedJson(text), 'corpus')
  if (version === CORPUS_VERSION) return null
  const [code, message] =
    version === null
      ? [
          'not-a-corpus',
          `expected a corpus, a folder with ${CORPUS_FILE} in it; make one with onrecord collect FILE… -o FOLDER`,
        ]
      : [
          'schema-version',
          `expected a corpus of version ${CORPUS_VERSION}, got ${version}: another version wrote it; update onrecord`,
        ]
  return {severity: 'error', code, message}
}

function byDate(a: CorpusRecord, b: CorpusRecord): number {
  const [one, other] = [a.published ?? '~', b.published ?? '~']
  if (one !== other) return one < other ? -1 : 1
  return a.id < b.id ? -1 : 1
}
