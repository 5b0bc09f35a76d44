import type {Article, Figure} from '../model/article.ts'

/** Figures that nobody is named for: the article gives them in its own voice, or their speaker is not known. */
export function unsourcedFigures(article: Article): Figure[] {
  return article.figures.filter(
    ({speaker}) => speaker === null || speaker.status === 'unattributed',
  )
}
