import type {CorpusRecord} from './corpus-record.ts'

/** So much of the shorter sketch has to be in the other: less than is asked of texts, since a sketch is an eighth of one, and errs. */
const LIKELY = 0.5

/** A run that so many texts have is a paper's own furniture, and tells nothing. */
const COMMON = 50

export type Pair = readonly [CorpusRecord, CorpusRecord]

/** The pairs of articles whose sketches have so much in common that the texts are worth comparing. */
export function likelyPairs(records: readonly CorpusRecord[]): Pair[] {
  const having = havingRuns(records)
  return records.flatMap((record, place) => {
    const later = record.sketch.flatMap((run) => {
      const places = having.get(run) ?? []
      return places.length > COMMON ? [] : places.filter((other) => other > place)
    })
    return [...counted(later)].flatMap(([other, count]) => {
      const partner = records[other]
      return partner !== undefined && isLikely(count, record, partner)
        ? [[record, partner] as const]
        : []
    })
  })
}

function isLikely(shared: number, {sketch: one}: CorpusRecord, {sketch: other}: CorpusRecord) {
  return shared >= Math.min(one.length, other.length) * LIKELY
}

/** The places of the records that have each run. */
function havingRuns(records: readonly CorpusRecord[]): ReadonlyMap<number, readonly number[]> {
  const having = new Map<number, number[]>()
  records.forEach(({sketch}, place) => {
    for (const run of sketch) {
      const places = having.get(run)
      if (places === undefined) having.set(run, [place])
      else places.push(place)
    }
  })
  return having
}

function counted(places: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  return counts
}
