import {articleQueries} from '@onrecord/core'
import {articleQueryOf, askEach} from '../ask-each.ts'
import type {CorpusRecord} from '../corpus-record.ts'
import {type CorpusRow, isCurrent} from '../corpus-row.ts'
import {type CorpusSource, publishersOf, readableSources} from '../corpus-source.ts'
import {groupedStatements} from '../grouped-statements.ts'
import type {CorpusQuery} from './corpus-query.ts'

/**
 * What was said, each statement once, with everybody who printed it: core's `quotations`, where the same words of the same
 * speaker are one row, whether a paper has all of them or their first sentences. The row has the words of who printed the most of
 * them first, of articles that stand if any does; those that do not are `outdated`.
 */
export const statements: CorpusQuery = {
  description: 'what was said, each statement once, with everybody who printed it',
  options: articleQueries.quotations?.options ?? {},
  run: async (corpus, records, options) => {
    const quotations = articleQueryOf('quotations')
    if (quotations === undefined) return []
    const rows = await askEach(corpus, records, quotations, options)
    const sources = await readableSources(corpus.files)
    const recordOf = new Map(records.map((record) => [record.id, record]))
    return groupedStatements(rows, corpus.records).map((group) =>
      statementRow(group, recordOf, sources),
    )
  },
}

/** @param group its first is the one that is shown */
function statementRow(
  group: readonly [CorpusRow, ...CorpusRow[]],
  recordOf: ReadonlyMap<string, CorpusRecord>,
  sources: ReadonlyMap<string, readonly CorpusSource[]>,
): CorpusRow {
  const [{article, ...row}] = group
  const articles = [...new Set(group.map((one) => one.article.id))]
  const publishers = articles.flatMap((id) => {
    const record = recordOf.get(id)
    return record === undefined ? [] : publishersOf(record, sources.get(id) ?? [])
  })
  const days = group.flatMap((one) => one.article.published ?? []).toSorted()
  const speakers = [...new Set(group.flatMap(({speaker}) => speaker ?? []))]
  const outdated = group.flatMap((one) => (isCurrent(one.article) ? [] : [one.article.id]))
  return {
    ...row,
    // who is named otherwise elsewhere is for a person to look at
    ...(speakers.some((speaker) => speaker !== row.speaker) && {speakers}),
    since: days[0] ?? null,
    until: days.at(-1) ?? null,
    publishers: [...new Set(publishers)],
    articles,
    ...(outdated.length > 0 && {outdated: [...new Set(outdated)]}),
    article,
  }
}
