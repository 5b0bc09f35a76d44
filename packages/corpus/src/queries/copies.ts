import {runsOf, sharedShare} from '@onrecord/core'
import type {CorpusRecord} from '../corpus-record.ts'
import {articleOf, titleOf} from '../corpus-row.ts'
import {publishersOf, readableSources} from '../corpus-source.ts'
import {inTurns} from '../in-turns.ts'
import {likelyPairs} from '../likely-pairs.ts'
import type {Corpus} from '../open-corpus.ts'
import {wordsOf} from '../words.ts'
import type {CorpusQuery} from './corpus-query.ts'

/** Articles that print one text: an agency's report in several papers, whole or cut, or a page that was saved twice. */
export const copies: CorpusQuery = {
  description: 'articles that print one text, whole or cut: syndicated copies',
  options: {},
  run: async (corpus, records) => {
    const groups = new Map((await copiesAmong(corpus, records)).map((group) => [group[0], group]))
    const copied = new Set([...groups.values()].flat())
    const sources = await readableSources(corpus.files)
    return records.flatMap((first) => {
      // a text that several print word for word is one article
      const group = groups.get(first) ?? (copied.has(first) ? [] : [first])
      const publishers = [
        ...new Set(group.flatMap((one) => publishersOf(one, sources.get(one.id) ?? []))),
      ]
      if (group.length === 0 || (group.length === 1 && publishers.length < 2)) return []
      return [
        {
          id: first.id,
          spans: [],
          text: titleOf(first),
          published: first.published,
          articles: group.map(({id}) => id),
          publishers,
          article: articleOf(first),
        },
      ]
    })
  },
}

/** So much of the shorter text's runs of words has to stand in the longer one. */
const COPIED = 0.8

/** Groups of articles that print one text, each in the order of the records. */
export async function copiesAmong(
  corpus: Corpus,
  records: readonly CorpusRecord[],
): Promise<(readonly CorpusRecord[])[]> {
  const likely = likelyPairs(records)
  const runs = new Map(
    await inTurns([...new Set(likely.flat())], async (record) => {
      const {value} = await corpus.article(record.id)
      return [record, runsOf(wordsOf(value?.source.text ?? ''))] as const
    }),
  )
  const none = new Set<number>()
  const group = new Map(records.map((record) => [record, [record]]))
  for (const [one, other] of likely) {
    const [a = [], b = []] = [group.get(one), group.get(other)]
    if (a === b) continue
    if (sharedShare(runs.get(one) ?? none, runs.get(other) ?? none) < COPIED) continue
    const joined = [...a, ...b]
    for (const record of joined) group.set(record, joined)
  }
  const place = new Map(records.map((record, at) => [record, at]))
  return [...new Set(group.values())]
    .filter((members) => members.length > 1)
    .map((members) => members.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)))
}
