import type {Article} from './model/article.ts'
import type {Result} from './model/common.ts'
import {parseWith, versionIssues} from './parse-with.ts'
import {articleSchema} from './schema/article-schema.ts'

/**
 * An unknown JSON value as an Article. Fields that the model does not know survive. JSON that is no article gives an
 * issue `not-an-article`, one of a newer version `schema-version`, any other defect `invalid-article` with its path.
 * Whether the facts stand on their words is for `verifyArticle` to say.
 */
export function parseArticle(value: unknown): Result<Article> {
  const early = versionIssues(value, 'article', '')
  return early.length > 0
    ? {value: null, issues: early}
    : parseWith(articleSchema, value, 'article')
}
