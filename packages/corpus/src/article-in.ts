import {type Article, type Issue, type Result, requireForm} from '@onrecord/core'
import type {CorpusFiles} from './corpus-files.ts'
import {parsedJson} from './json.ts'
import {articlePath, isArticleId} from './places.ts'

/**
 * The article of an id; or the issue `no-article` where there is none, `not-json` where its file is damaged, `id-mismatch` where
 * it has been renamed, or those of `parseArticle`.
 */
export async function articleIn(files: CorpusFiles, id: string): Promise<Result<Article>> {
  requireForm(id, 'string', 'the id of an article in a corpus')
  const text = isArticleId(id) ? await files.read(articlePath(id)) : null
  if (text === null) {
    return without('no-article', `there is no ${articlePath(id)}; collect the article`)
  }
  const {parseArticle} = await import('@onrecord/core/parse')
  const json = parsedJson(text)
  if (json === null) return without('not-json', 'it is no JSON; collect the article again')
  const result = parseArticle(json)
  if (result.value === null || result.value.id === id) return result
  return without('id-mismatch', `expected the id ${id}, got ${result.value.id}; collect the file`)
}

function without(code: string, message: string): Result<Article> {
  const issue: Issue = {severity: 'error', code, message}
  return {value: null, issues: [issue]}
}

/** What a file holds as it was written: version control sets other ends of lines. */
export function asWritten(file: string): string {
  return `${file.trimEnd()}\n`
}

/** What the file of an article holds. */
export function articleText(article: Article): string {
  return `${JSON.stringify(article)}\n`
}
