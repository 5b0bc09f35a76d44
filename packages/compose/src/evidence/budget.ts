import type {Article, Dossier} from '@onrecord/core'
import {statementsOf} from '@onrecord/core'
import {ComposeError} from '../compose-error.ts'
import type {PrintedCount} from '../printed-words.ts'
import {articleWords, countWords} from './located.ts'

/** How many words of an article a document may print, and who says so. */
export interface ExcerptBudget {
  readonly words: number
  readonly stated: boolean
}

/** The holder's limit; else a quarter of the text, but 100 to 400 words, and never more than half of it. */
export function excerptBudget(article: Article): ExcerptBudget {
  const stated = article.metadata.rights.excerptBudget
  if (stated !== null) return {words: stated, stated: true}
  const total = articleWords(article)
  if (total === null) return {words: MOST_WORDS, stated: false}
  const share = Math.min(MOST_WORDS, Math.max(FEWEST_WORDS, Math.floor(total * SHARE)))
  return {words: Math.min(share, Math.floor(total / 2)), stated: false}
}

const SHARE = 0.25
const FEWEST_WORDS = 100
const MOST_WORDS = 400

/**
 * Throws a `ComposeError` when a document prints more words of an article than its rights allow. A rule never does; an
 * analyst's quotations can.
 */
export function checkBudgets(dossier: Dossier, printed: ReadonlyMap<string, PrintedCount>): void {
  for (const [index, article] of dossier.articles.entries()) {
    const budget = excerptBudget(article)
    const count = printed.get(article.id)?.words ?? 0
    if (!budget.stated || count <= budget.words) continue
    throw new ComposeError(
      'excerpt-budget',
      `articles[${index}].metadata.rights.excerptBudget`,
      `The document quotes ${count} words of the article ${JSON.stringify(article.id)}, and its rights allow ${budget.words} (metadata.rights.excerptBudget): shorten the quotations in the analysis, or paraphrase them`,
    )
  }
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
