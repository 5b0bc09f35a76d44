import {dossierOf, parseRef, queries} from '@onrecord/core'
import {articleOf} from '../corpus-row.ts'
import {inTurns} from '../open-corpus.ts'
import {copiesAmong} from './copies.ts'
import type {CorpusQuery} from './corpus-query.ts'

/**
 * Figures and events that more than one article has, agreeing or not: as core asks a dossier, where copies of one text count
 * once, since a report that is printed ten times has been made once. It is for articles on one matter, which a filter
 * chooses: figures of everything agree by chance.
 */
export const corroboration: CorpusQuery = {
  description:
    'figures and events that more than one article has, agreeing or not; copies of one text count once; choose articles on one matter, with --having',
  options: {agrees: 'yes: only what agrees; no: only what does not'},
  run: async (corpus, records, {agrees}) => {
    if (agrees !== undefined && agrees !== 'yes' && agrees !== 'no') {
      throw new RangeError(`--agrees: expected yes or no; got ${JSON.stringify(agrees)}`)
    }
    const later = new Set((await copiesAmong(corpus, records)).flatMap((group) => group.slice(1)))
    const own = records.filter((record) => !later.has(record))
    const articles = (
      await inTurns(own, async ({id}) => (await corpus.article(id)).value ?? [])
    ).flat()
    const [first] = articles
    const rows =
      first === undefined
        ? []
        : (queries.corroboration?.run({...dossierOf(first), articles}, {}) ?? [])
    const byId = new Map(own.map((record) => [record.id, record]))
    return rows
      .filter((row) => agrees === undefined || row.agrees === (agrees === 'yes'))
      .flatMap((row) => {
        const record = byId.get(parseRef(row.id).article ?? '')
        return record === undefined ? [] : [{...row, article: articleOf(record)}]
      })
  },
}
