import {type Article, corroboration as corroborated, dossierOf, parseRef} from '@onrecord/core'
import {articleOf} from '../corpus-row.ts'
import {inTurns} from '../open-corpus.ts'
import {copiesAmong} from './copies.ts'
import type {CorpusQuery} from './corpus-query.ts'

/**
 * Figures and events that more than one article has, agreeing or not: core's `corroboration`, where copies of one text count
 * once, since a report that is printed ten times has been made once.
 */
export const corroboration: CorpusQuery = {
  description:
    'figures and events that more than one article has, agreeing or not; copies of one text count once',
  options: {agrees: 'yes: only what agrees; no: only what does not'},
  run: async (corpus, records, {agrees}) => {
    if (agrees !== undefined && agrees !== 'yes' && agrees !== 'no') {
      throw new RangeError(`--agrees: expected yes or no; got ${JSON.stringify(agrees)}`)
    }
    const later = new Set((await copiesAmong(corpus, records)).flatMap((group) => group.slice(1)))
    const own = records.filter((record) => !later.has(record))
    const read = await inTurns(own, async ({id}) => (await corpus.article(id)).value ?? [])
    const articles: readonly Article[] = read.flat()
    const [first] = articles
    if (first === undefined) return []
    const byId = new Map(own.map((record) => [record.id, record]))
    return corroborated({...dossierOf(first), articles}).flatMap((found) => {
      const [ref = ''] = found.evidence
      const record = byId.get(parseRef(ref)?.article ?? '')
      if (record === undefined || (agrees !== undefined && found.agrees !== (agrees === 'yes')))
        return []
      const {kind: fact, evidence, agrees: same, values} = found
      return [
        {
          id: ref,
          spans: [],
          text: null,
          fact,
          evidence,
          agrees: same,
          values,
          article: articleOf(record),
        },
      ]
    })
  },
}
