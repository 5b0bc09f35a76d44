import type {Article, Quotation} from '../model/article.ts'

/** Quotations whose speaker is not known for certain: without one, or with several candidates. */
export function unattributed(article: Article): Quotation[] {
  return article.quotations.filter(({speaker}) => speaker.status !== 'resolved')
}
