import type {Corroboration, Dossier, EvidenceRef, Figure} from '@onrecord/core'
import {weight} from './figure-weight.ts'
import {type Located, located} from './located.ts'

/** Figures that articles give for one thing, and that differ. */
export interface Differing {
  /** In the order in which they were published. */
  readonly figures: readonly Located<Figure>[]
  /** Those that an article calls an earlier number. */
  readonly earlier: ReadonlySet<EvidenceRef>
}

/** What the articles count differently, in the order of the articles. */
export function differingFigures(
  {articles}: Dossier,
  groups: readonly Corroboration[],
): readonly Differing[] {
  const figures = new Map(
    located(articles, (article) => article.figures).map((one) => [one.ref, one] as const),
  )
  return groups.flatMap(({kind, agrees, evidence, earlier}) => {
    if (kind !== 'figure' || agrees) return []
    const told = evidence
      .flatMap((ref) => figures.get(ref) ?? [])
      .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))))
    return [{figures: told, earlier: new Set(earlier)}]
  })
}

/** Of these figures one with the number that was published last; of a paper that has several numbers its own first one. `null` where there is none. */
export function latestOf(
  {figures, earlier}: Differing,
  printable: readonly Located<Figure>[],
): Located<Figure> | null {
  const shown = new Set(printable.map(({ref}) => ref))
  const told = figures.filter(({ref}) => shown.has(ref) && !earlier.has(ref))
  const day = told.map(dayOf).at(-1)
  const last = told.find((one) => dayOf(one) === day)
  const same = told.filter(({value}) => value.value === last?.value.value)
  const worth = (one: Located<Figure>) => weight(one) + (one.value.speaker === null ? 0 : SOURCED)
  const [best = null] = same.toSorted((a, b) => worth(b) - worth(a))
  return best
}

const SOURCED = 0.1

/** Without a date it may be the latest. */
function dayOf({article}: Located<Figure>): string {
  return article.metadata.published?.slice(0, DAY) ?? '9999'
}

/** Letters of a whole day, such as 2025-03-14. */
const DAY = 10
