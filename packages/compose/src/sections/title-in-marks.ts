import {type Article, articleTitle} from '@onrecord/core'
import type {Context} from '../context.ts'
import {curledTitle} from '../wording/curled-title.ts'
import {withInnerMarks} from '../wording/inner-marks.ts'

/** Which of several articles is meant; its headline or first words. */
export function titleInMarks({wording}: Context, article: Article): string {
  const title = curledTitle(articleTitle(article) ?? article.id, article.metadata.language)
  return `“${withInnerMarks(title, wording.labels.innerQuotationMarks)}”`
}
