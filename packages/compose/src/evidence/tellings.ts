import {type Corroboration, type Dossier, type EvidenceRef, parseRef} from '@onrecord/core'

/** Where the articles tell the same: the references of a fact, its own first, one for each article that has words of its own for it. */
export type Tellings = (ref: EvidenceRef) => readonly EvidenceRef[]

/**
 * What several articles agree on, of figures the number and of events whether they happened. Three boats of this year's story are not the
 * three of an older one: a few, and what is told months apart, agree by chance.
 */
export function tellingsOf(dossier: Dossier, groups: readonly Corroboration[]): Tellings {
  const found = new Map<EvidenceRef, readonly EvidenceRef[]>()
  const days = new Map(
    dossier.articles.map(({id, metadata}) => [id, Date.parse(metadata.published ?? '')] as const),
  )
  const dayOf = (ref: EvidenceRef) => days.get(parseRef(ref).article ?? '') ?? Number.NaN
  for (const {kind, evidence, values} of groups) {
    evidence.forEach((ref, at) => {
      const value = values[at]
      if (kind === 'figure' && typeof value === 'number' && Math.abs(value) < FEW) return
      const others = evidence.filter(
        (other, index) =>
          index !== at &&
          values[index] === value &&
          (kind === 'event' || !(Math.abs(dayOf(ref) - dayOf(other)) > MONTH)),
      )
      if (others.length > 0) found.set(ref, [ref, ...others])
    })
  }
  return (ref) => found.get(ref) ?? [ref]
}

const FEW = 10
/** Milliseconds. */
const MONTH = 31 * 86_400_000
