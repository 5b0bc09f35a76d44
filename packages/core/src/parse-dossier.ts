import {cutTextIssues} from './cut-texts.ts'
import type {Issue, Result} from './model/common.ts'
import type {Dossier} from './model/dossier.ts'
import {parseWith, versionIssues} from './parse-with.ts'
import {protectionKeyIssues} from './protection-keys.ts'
import {dossierSchema} from './schema/dossier-schema.ts'

/**
 * An unknown JSON value as a Dossier. What a file written by hand may leave out is filled in: excerpts, paraphrases,
 * anchors, corrections, parties, references, protection, the analysis and each of its lists, `prepared`.
 *
 * Keys that it does not know are kept, but for those in its protection, or that are nearly called so (`unknown-key`): they
 * would protect nobody; and but for words that a comma has cut from a text (`text-cut`).
 *
 * A dossier file may name files in `articles`; whoever reads it puts the articles in their place before, as nothing
 * here opens a file.
 */
export function parseDossier(value: unknown): Result<Dossier> {
  const early = [
    ...versionIssues(value, 'dossier', ''),
    ...articleIssues(value),
    ...protectionKeyIssues(value),
    ...cutTextIssues(value),
  ]
  return early.length > 0
    ? {value: null, issues: early}
    : parseWith(dossierSchema, value, 'dossier')
}

function articleIssues(value: unknown): Issue[] {
  if (typeof value !== 'object' || value === null || !('articles' in value)) return []
  const {articles} = value
  if (!Array.isArray(articles)) return []
  return articles.flatMap((article, index) =>
    versionIssues(article, 'article', `articles[${index}]`),
  )
}
