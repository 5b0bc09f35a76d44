import type {Article} from '../model/article.ts'
import {countWords} from '../queries/fact-words.ts'
import {requireSeen} from '../require-input.ts'
import {spanText} from '../spans.ts'

/** How many words of an article may go out, verbatim, in one output, and who says so. */
export interface ExcerptBudget {
  readonly words: number
  /** Whether the article's rights say it; else it is the house's policy, which is no legal safe harbour. */
  readonly stated: boolean
}

/** The holder's limit; else a quarter of the text, but 100 to 400 words, and never more than half of it. */
export function excerptBudget(article: Article): ExcerptBudget {
  requireSeen(article, ['article'], 'excerptBudget')
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

/** How many words the article has, furniture left out; `null` when the text is withheld. */
export function articleWords(article: Article): number | null {
  requireSeen(article, ['article'], 'articleWords')
  const {blocks, source} = article
  const {text} = source
  if (text === null) return null
  const body = blocks.filter(({type}) => type !== 'boilerplate')
  if (body.length === 0) return countWords(text)
  return body.reduce((sum, {span}) => sum + countWords(spanText(text, span)), 0)
}
