import type {CorpusRecord} from './corpus-record.ts'

/** So much of the shorter sketch has to be in the other: less than is asked of texts, since a sketch is an eighth of one, and errs. */
const LIKELY = 0.5

/**
 * So many texts before it are compared with one for a run that they all have: a paper's own furniture is in thousands of them.
 * Of a report that more papers printed each is a copy of those before it, so that they are found together all the same.
 */
const NEAREST = 50

export type Pair = readonly [CorpusRecord, CorpusRecord]

/** The pairs of articles whose sketches have so much in common that the texts are worth comparing. */
export function likelyPairs(records: readonly CorpusRecord[]): Pair[] {
  const having = new Map<number, CorpusRecord[]>()
  return records.flatMap((record) => {
    const shared = new Map<CorpusRecord, number>()
    for (const run of record.sketch) {
      const before = having.get(run) ?? []
      for (const other of before.slice(-NEAREST)) shared.set(other, (shared.get(other) ?? 0) + 1)
      before.push(record)
      having.set(run, before)
    }
    return [...shared].flatMap(([other, count]) =>
      isLikely(count, other, record) ? [[other, record] as const] : [],
    )
  })
}

function isLikely(shared: number, {sketch: one}: CorpusRecord, {sketch: other}: CorpusRecord) {
  return shared >= Math.min(one.length, other.length) * LIKELY
}
