import type {Article, Event} from '../model/article.ts'

/** Events that somebody has announced and that had not happened. */
export function planned(article: Article): Event[] {
  return article.events.filter(({status}) => status === 'planned')
}
