import type {QueryRow} from '@onrecord/core'
import type {CorpusArticle, CorpusRow, Telling} from '@onrecord/corpus'
import {rowLine} from './row-line.ts'

/** Rows under the article that they stand in, which is named once; what is said of whole articles stands by itself. */
export function corpusLines(rows: readonly CorpusRow[]): string {
  return rows
    .map((row, at) => {
      const {article, tellings, ...rest} = row
      if (tellings !== undefined) return matterLines(rest, tellings)
      if (row.spans.length === 0) return rowLine(rest, '')
      const heading = rows[at - 1]?.article.id === article.id ? '' : `${headingOf(article)}\n`
      return `${heading}${rowLine(rest, '(withheld)').replace(/^/gm, '  ').trimEnd()}\n`
    })
    .join('')
}

/** What is told of a matter, one telling a row, so that a table has them one under the other. */
export function tellingRows(rows: readonly CorpusRow[]): readonly CorpusRow[] {
  return rows.flatMap(({tellings, id: matter, fact, agrees, ...row}) =>
    tellings === undefined
      ? [{...row, id: matter, fact, agrees}]
      : tellings.map((telling) => ({spans: [], ...telling, matter, fact, agrees})),
  )
}

/** What several articles say of one matter, side by side. */
function matterLines(
  {evidence: _, values: __, ...row}: QueryRow,
  tellings: readonly Telling[],
): string {
  const lines = tellings.map(({id, text, sentence, speaker, article}) => {
    const who = speaker === null ? '' : ` · ${speaker}`
    const around = sentence === null ? '' : `        ${shortened(sentence)}\n`
    return `    ${text.replace(/\s+/g, ' ')}  ${headingOf(article)}${who}  ${id}\n${around}`
  })
  return `${rowLine(row, '')}${lines.join('')}`
}

/** Enough of a sentence to see what is counted; --json and --csv have all. */
const SHOWN = 240

function shortened(sentence: string): string {
  const words = sentence.replace(/\s+/g, ' ').trim()
  return words.length > SHOWN ? `${words.slice(0, SHOWN)} …` : words
}

function headingOf(article: CorpusArticle): string {
  const {id, headline, title, publisher, published, status, supersededBy} = article
  const changed = status === 'current' ? null : status
  const later = supersededBy === undefined ? null : `superseded by ${supersededBy}`
  return [published ?? 'undated', publisher, changed, later, title ?? headline ?? id]
    .filter((part) => part !== null)
    .join(' · ')
}
