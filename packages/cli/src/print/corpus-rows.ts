import type {CorpusArticle, CorpusRow} from '@onrecord/corpus'
import {rowLine} from './row-line.ts'

/** Rows under the article that they stand in, which is named once; what is said of whole articles stands by itself. */
export function corpusLines(rows: readonly CorpusRow[]): string {
  return rows
    .map((row, at) => {
      const {article, ...rest} = row
      if (row.spans.length === 0) return rowLine(rest, '')
      const heading = rows[at - 1]?.article.id === article.id ? '' : `${headingOf(article)}\n`
      return `${heading}${rowLine(rest, '(withheld)').replace(/^/gm, '  ').trimEnd()}\n`
    })
    .join('')
}

function headingOf(article: CorpusArticle): string {
  const {id, headline, title, publisher, published, status, supersededBy} = article
  const changed = status === 'current' ? null : status
  const later = supersededBy === undefined ? null : `superseded by ${supersededBy}`
  return [published ?? 'undated', publisher, changed, later, title ?? headline ?? id]
    .filter((part) => part !== null)
    .join(' · ')
}
