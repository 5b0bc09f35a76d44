import type {Article, Figure} from '../model/article.ts'
import {requireInput} from '../require-input.ts'

/** Figures that nobody is named for: the article gives them in its own voice, or their speaker is not known. */
export function unsourcedFigures(article: Article): Figure[] {
  requireInput(article, ['article'], 'unsourcedFigures')
  return article.figures.filter(
    ({speaker}) => speaker === null || speaker.status === 'unattributed',
  )
}
