import {canonicalText} from './canonical-text.ts'
import type {Article} from './model/article.ts'
import type {Issue, Result} from './model/common.ts'
import type {Dossier} from './model/dossier.ts'
import {requireForm, requireInput} from './require-input.ts'
import {sha256Hex} from './sha256-hex.ts'
import {spanText} from './spans.ts'

/**
 * Puts a withheld text back: into an article, or into that article of a dossier which it belongs to.
 * The text must hash to `source.sha256`; another one gives no value and an issue `source-hash`.
 * Fills `source.text` and the words of every quotation.
 */
export function attachSource(target: Article, text: string): Result<Article>
export function attachSource(target: Dossier, text: string): Result<Dossier>
export function attachSource(target: Article | Dossier, text: string): Result<Article | Dossier> {
  requireInput(target, ['article', 'dossier'], 'attachSource')
  requireForm(text, 'string', 'attachSource: text')
  const canonical = canonicalText(text)
  const hash = sha256Hex(canonical)
  const articles = target.type === 'article' ? [target] : target.articles
  if (!articles.some((article) => article.source.sha256 === hash)) {
    return {value: null, issues: [wrongHash(articles, hash)]}
  }
  const attach = (article: Article) =>
    article.source.sha256 === hash ? filled(article, canonical) : article
  const value =
    target.type === 'article' ? attach(target) : {...target, articles: target.articles.map(attach)}
  return {value, issues: []}
}

export function wrongHash(articles: readonly Article[], hash: string): Issue {
  const expected = articles
    .map((article) => `${article.source.sha256} (${article.id})`)
    .join(' or ')
  return {
    severity: 'error',
    code: 'source-hash',
    message: `This is not the text that was read: expected SHA-256 ${expected}, got ${hash}; give the file as it was when it was read`,
  }
}

function filled(article: Article, text: string): Article {
  return {
    ...article,
    source: {...article.source, text},
    quotations: article.quotations.map((quotation) => ({
      ...quotation,
      text: quotation.content.map((span) => spanText(text, span)),
    })),
  }
}
