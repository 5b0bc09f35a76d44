import {type Article, articleWords, type Dossier, excerptBudget, statementsOf} from '@onrecord/core'
import {ComposeError} from '../compose-error.ts'
import type {PrintedCount} from '../printed-words.ts'
import {countWords} from './located.ts'

/**
 * Throws a `ComposeError` when a document prints more words of an article than its rights allow. A rule never does; an
 * analyst's quotations can.
 */
export function checkBudgets(dossier: Dossier, printed: ReadonlyMap<string, PrintedCount>): void {
  for (const [index, article] of dossier.articles.entries()) {
    const budget = excerptBudget(article)
    const count = printed.get(article.id)?.words ?? 0
    requireLessThanHalf(article, index, count)
    if (!budget.stated || count <= budget.words) continue
    throw new ComposeError(
      'excerpt-budget',
      `articles[${index}].metadata.rights.excerptBudget`,
      `The document quotes ${count} words of the article ${JSON.stringify(article.id)}, and its rights allow ${budget.words} (metadata.rights.excerptBudget): shorten the quotations in the analysis, or paraphrase them`,
    )
  }
}

/** What an analyst quotes may go beyond our own limit, but never so far that it stands for the article; an open licence says so. */
function requireLessThanHalf(article: Article, index: number, count: number): void {
  const total = articleWords(article)
  if (article.metadata.rights.excerptBudget !== null || total === null || count * 2 <= total) return
  throw new ComposeError(
    'excerpt-budget',
    `articles[${index}].metadata.rights.excerptBudget`,
    `The document quotes ${count} of the ${total} words of the article ${JSON.stringify(article.id)}, more than half: shorten the quotations in the analysis, paraphrase them, or state what its rights allow (metadata.rights.excerptBudget)`,
  )
}

/** The budgets of all articles together. */
export function budgetOf(dossier: Dossier): number {
  return dossier.articles.reduce((sum, article) => sum + excerptBudget(article).words, 0)
}

/** What is left of the budgets of several articles while words are chosen. */
export interface Allowance {
  readonly take: (article: Article, words: number) => boolean
}

/** Words that the analyst quotes come first; what is left is for the words that a rule chooses. */
export function allowanceOf(dossier: Dossier): Allowance {
  const analyst = analystWords(dossier)
  const left = new Map(
    dossier.articles.map((article) => [article.id, excerptBudget(article).words - analyst]),
  )
  return {
    take: (article, words) => {
      const rest = left.get(article.id) ?? 0
      if (words > rest) return false
      left.set(article.id, rest - words)
      return true
    },
  }
}

/** Over all articles: an upper bound for each. */
function analystWords(dossier: Dossier): number {
  return statementsOf(dossier.analysis)
    .flatMap((statement) => statement.text.match(/“[^“”]*”/gu) ?? [])
    .reduce((sum, words) => sum + countWords(words), 0)
}
