import {corroboration, type Dossier, type EvidenceRef} from '@onrecord/core'

/** Where the articles tell the same: the references of a fact, its own first, one for each article that has words of its own for it. */
export type Tellings = (ref: EvidenceRef) => readonly EvidenceRef[]

/** What several articles agree on, of figures the number and of events whether they happened. */
export function tellingsOf(dossier: Dossier): Tellings {
  const found = new Map<EvidenceRef, readonly EvidenceRef[]>()
  const groups = dossier.articles.length < 2 ? [] : corroboration(dossier)
  for (const {evidence, values} of groups) {
    evidence.forEach((ref, at) => {
      const others = evidence.filter((_, index) => index !== at && values[index] === values[at])
      if (others.length > 0) found.set(ref, [ref, ...others])
    })
  }
  return (ref) => found.get(ref) ?? [ref]
}
