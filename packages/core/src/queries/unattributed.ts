import type {Article, Quotation} from '../model/article.ts'
import {requireInput} from '../require-input.ts'

/** Quotations whose speaker is not known for certain: without one, or with several candidates. */
export function unattributed(article: Article): Quotation[] {
  requireInput(article, ['article'], 'unattributed')
  return article.quotations.filter(({speaker}) => speaker.status !== 'resolved')
}
