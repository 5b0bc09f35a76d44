import type {Article, Result} from '@onrecord/core'
import type {CorpusFiles} from './corpus-files.ts'
import {recordOf} from './corpus-record.ts'
import {parsedJson} from './json.ts'
import {articlePath, CORPUS_FILE, CORPUS_VERSION, recordPath} from './places.ts'

/**
 * Puts an article into a corpus, in the place of one that has its id: what a person corrected in an article is kept so. The
 * folder becomes a corpus by its first.
 */
export async function addArticle(files: CorpusFiles, article: Article): Promise<void> {
  if (!FILE_NAME.test(article.id)) {
    throw new RangeError(
      `The id of an article in a corpus is letters, digits, dots and dashes, such as article-07c3; got ${JSON.stringify(article.id)}`,
    )
  }
  await files.write(articlePath(article.id), `${JSON.stringify(article)}\n`)
  await files.write(recordPath(article.id), `${JSON.stringify(recordOf(article))}\n`)
  if ((await files.read(CORPUS_FILE)) !== null) return
  const mark = {type: 'corpus', schemaVersion: CORPUS_VERSION}
  await files.write(CORPUS_FILE, `${JSON.stringify(mark)}\n`)
}

/** The article of an id; or the issue `no-article` where there is none, or those of `parseArticle`. */
export async function articleIn(files: CorpusFiles, id: string): Promise<Result<Article>> {
  const text = await files.read(articlePath(id))
  if (text === null) {
    const message = `The corpus has no article ${id}`
    return {value: null, issues: [{severity: 'error', code: 'no-article', message}]}
  }
  const {parseArticle} = await import('@onrecord/core/parse')
  return parseArticle(parsedJson(text))
}

const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/
