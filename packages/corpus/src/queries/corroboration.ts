import {corroboration as corroborated, dossierOf, parseRef, printableWords} from '@onrecord/core'
import type {CorpusRecord} from '../corpus-record.ts'
import {articleOf} from '../corpus-row.ts'
import {inTurns} from '../in-turns.ts'
import {copiesAmong} from './copies.ts'
import type {CorpusQuery} from './corpus-query.ts'

/**
 * Figures and events that more than one article has, agreeing or not: core's `corroboration`, where copies of one text that say
 * the same count once, since a report that is printed ten times has been made once. It is for articles on one matter, which a
 * filter chooses: figures of everything agree by chance.
 */
export const corroboration: CorpusQuery = {
  description:
    'figures and events that more than one article has, agreeing or not; choose articles on one matter, with --having',
  options: {agrees: 'yes: only what agrees; no: only what does not'},
  run: async (corpus, records, {agrees}) => {
    if (agrees !== undefined && agrees !== 'yes' && agrees !== 'no') {
      throw new RangeError(`--agrees: expected yes or no; got ${JSON.stringify(agrees)}`)
    }
    const read = await inTurns(records, async ({id}) => (await corpus.article(id)).value ?? [])
    const articles = read.flat()
    const [first] = articles
    if (first === undefined) return []
    const dossier = {...dossierOf(first), articles}
    const groups = await copiesAmong(corpus, records)
    const textOf = new Map(groups.flatMap((group) => group.map(({id}) => [id, group] as const)))
    const recordOf = new Map(records.map((record) => [record.id, record]))
    return corroborated(dossier).flatMap(({kind, evidence, values}) => {
      const own = eachTextOnce(evidence, values, textOf)
      const [ref = ''] = own.map((one) => one.ref)
      const record = recordOf.get(articleIn(ref))
      const agree = new Set(own.map(({value}) => value)).size === 1
      const isWanted = agrees === undefined || agree === (agrees === 'yes')
      if (own.length < 2 || record === undefined || !isWanted) return []
      const words = own.map((one) => {
        const found = printableWords(dossier, one.ref)
        return found.kind === 'verbatim' ? found.pieces.join(' […] ') : one.ref
      })
      return [
        {
          id: ref,
          spans: [],
          text: words.join(' | '),
          fact: kind,
          evidence: own.map((one) => one.ref),
          agrees: agree,
          values: own.map(({value}) => value),
          article: articleOf(record),
        },
      ]
    })
  },
}

/** What is said, without what a copy of the same text says again. */
function eachTextOnce(
  evidence: readonly string[],
  values: readonly (number | string)[],
  textOf: ReadonlyMap<string, readonly CorpusRecord[]>,
): {readonly ref: string; readonly value: number | string}[] {
  const said = evidence.flatMap((ref, at) => {
    const value = values[at]
    return value === undefined ? [] : [{ref, value, text: textOf.get(articleIn(ref))}]
  })
  return said.filter(
    (one, at) =>
      one.text === undefined ||
      said.findIndex((other) => other.text === one.text && other.value === one.value) === at,
  )
}

function articleIn(ref: string): string {
  return parseRef(ref).article ?? ''
}
