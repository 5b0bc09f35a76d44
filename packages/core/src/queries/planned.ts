import type {Article, Event} from '../model/article.ts'
import {requireInput} from '../require-input.ts'

/** Events that somebody has announced and that had not happened. */
export function planned(article: Article): Event[] {
  requireInput(article, ['article'], 'planned')
  return article.events.filter(({status}) => status === 'planned')
}
