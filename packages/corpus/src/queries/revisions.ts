import type {CorpusRecord} from '../corpus-record.ts'
import {articleOf, titleOf} from '../corpus-row.ts'
import {groupedBy} from '../grouped-by.ts'
import type {CorpusQuery} from './corpus-query.ts'

/** Articles that one address had at different times, the earliest first: what was changed after it was published. */
export const revisions: CorpusQuery = {
  description: 'articles that one address had at different times',
  options: {},
  run: async (_, records) =>
    versionsAmong(records).flatMap((versions) =>
      versions.slice(-1).map((latest) => ({
        id: latest.id,
        spans: [],
        text: titleOf(latest),
        published: latest.published,
        url: latest.url,
        status: latest.status,
        articles: versions.map(({id}) => id),
        article: articleOf(latest),
      })),
    ),
}

/** Groups of articles of one address, each by time. */
export function versionsAmong(records: readonly CorpusRecord[]): (readonly CorpusRecord[])[] {
  const byAddress = groupedBy(
    records.filter(({url}) => url !== null),
    ({url}) => addressOf(url ?? ''),
  )
  return [...byAddress.values()]
    .filter((versions) => versions.length > 1)
    .map((versions) => versions.toSorted(byTime))
}

/** Places in a page, the protocol, and where a reader came from make no other page. */
function addressOf(url: string): string {
  return url
    .replace(/^https?:/i, '')
    .replace(/#.*$/, '')
    .replace(/(?<=[?&])utm_[^&]*&?/g, '')
    .replace(/[/?&]+$/, '')
}

/** By the first time that both have and that is not the same; the day of publication is mostly that of all. */
function byTime(a: CorpusRecord, b: CorpusRecord): number {
  const times = (['modified', 'retrievedAt', 'published'] as const).map(
    (name) => [a[name], b[name]] as const,
  )
  const [one, other] = times.find(([own, its]) => own !== null && its !== null && own !== its) ?? [
    momentOf(a),
    momentOf(b),
  ]
  return (one ?? '') < (other ?? '') ? -1 : 1
}

function momentOf({modified, retrievedAt, published, id}: CorpusRecord): string {
  return `${modified ?? retrievedAt ?? published ?? ''} ${id}`
}
