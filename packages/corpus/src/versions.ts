import type {CorpusRecord} from './corpus-record.ts'
import {groupedBy} from './grouped-by.ts'

/** Groups of articles of one address, each by time. */
export function versionsAmong(records: readonly CorpusRecord[]): (readonly CorpusRecord[])[] {
  const byAddress = groupedBy(
    records.filter(({url}) => url !== null && hasPage(url)),
    ({url}) => addressOf(url ?? ''),
  )
  return [...byAddress.values()]
    .filter((versions) => versions.length > 1)
    .map((versions) => versions.toSorted(byTime))
}

/** The same records, each with the article that took its place at its address. */
export function withVersions(records: readonly CorpusRecord[]): CorpusRecord[] {
  const later = new Map(
    versionsAmong(records).flatMap((versions) =>
      versions.slice(0, -1).map(({id}) => [id, versions.at(-1)?.id] as const),
    ),
  )
  return records.map((record) => {
    const supersededBy = later.get(record.id)
    return supersededBy === undefined ? record : {...record, supersededBy}
  })
}

/** Pages that give the front page as their address are no versions of each other: "https://example.org/". */
function hasPage(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/*[^/?#]+\/*[^/?#]/i.test(url)
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
