import type {Article} from './model/article.ts'
import {openingOf} from './opening-of.ts'
import {requireSeen} from './require-input.ts'

/**
 * What an article is called: its headline, else its first words with an ellipsis after them. `null` where it has neither: its text
 * is withheld, or what may be printed of it is limited.
 */
export function articleTitle(article: Article): string | null {
  requireSeen(article, ['article'], 'articleTitle')
  const {headline} = article.metadata
  if (headline !== null) return headline
  const opening = openingOf(article)
  if (opening === null) return null
  return opening.isWhole ? opening.words : `${opening.words} …`
}
