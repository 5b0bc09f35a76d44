import {evidenceRef} from '../evidence-ref.ts'
import type {Article, Event, Figure} from '../model/article.ts'
import type {EvidenceRef} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {entityOf} from '../names.ts'
import {wordsAt} from './fact-words.ts'

/** The same thing in more than one article. */
export interface Corroboration {
  readonly kind: 'figure' | 'event'
  /** One from each article that has it, in the order of the dossier. */
  readonly evidence: readonly EvidenceRef[]
  /** Whether the articles agree: on the number; on whether it happened. */
  readonly agrees: boolean
  /** What each says: the number, or the event's status. */
  readonly values: readonly (number | string)[]
}

/**
 * Figures and events that more than one article of a dossier has, agreeing or not. Figures are of the same thing where
 * unit and the noun counted are the same and no period tells them apart; events where the day or month is the same and a
 * participant of the same name. It finds what to look at: syndicated copies of one report agree, too, and corroborate nothing.
 */
export function corroboration(dossier: Dossier): Corroboration[] {
  return [
    ...groups(dossier, ({figures}) => figures, sameFigure).map((group) =>
      summary(
        'figure',
        group,
        group.map(({fact}) => fact.value ?? 0),
      ),
    ),
    ...groups(dossier, ({events}) => events, sameEvent).map((group) =>
      summary(
        'event',
        group,
        group.map(({fact}) => fact.status),
      ),
    ),
  ]
}

interface Located<Fact> {
  readonly article: Article
  readonly fact: Fact
}

type IsSame<Fact> = (a: Located<Fact>, b: Located<Fact>) => boolean

function groups<Fact extends {readonly id: string}>(
  {articles}: Dossier,
  factsOf: (article: Article) => readonly Fact[],
  isSame: IsSame<Fact>,
): (readonly Located<Fact>[])[] {
  const taken = new Set<Fact>()
  return articles.flatMap((article, index) =>
    factsOf(article).flatMap((fact) => {
      const first = {article, fact}
      if (taken.has(fact)) return []
      const others = articles.slice(index + 1).flatMap((other) => {
        const found = factsOf(other).find((one) => isSame(first, {article: other, fact: one}))
        return found === undefined ? [] : [{article: other, fact: found}]
      })
      for (const one of others) taken.add(one.fact)
      return others.length === 0 ? [] : [[first, ...others]]
    }),
  )
}

function summary(
  kind: Corroboration['kind'],
  group: readonly Located<{readonly id: string}>[],
  values: readonly (number | string)[],
): Corroboration {
  return {
    kind,
    evidence: group.map(({article, fact}) => evidenceRef(article.id, fact.id)),
    agrees: new Set(values).size === 1,
    values,
  }
}

function sameFigure(a: Located<Figure>, b: Located<Figure>): boolean {
  const [one, other] = [a.fact, b.fact]
  if (one.value === null || other.value === null || one.unit === null || one.unit !== other.unit)
    return false
  if (one.period !== null && other.period !== null && !isWithin(one.period, other.period))
    return false
  const [nouns, others] = [countedNouns(a), countedNouns(b)]
  return nouns.some((noun) => others.includes(noun))
}

function sameEvent(a: Located<Event>, b: Located<Event>): boolean {
  const [one, other] = [a.fact.edtf, b.fact.edtf]
  if (one === null || other === null || !isWithin(one, other)) return false
  const [names, others] = [participants(a), participants(b)]
  return names.some((name) => others.includes(name))
}

/** "2023-10" and "2023-10-09" may be one time; "2023-10" and "2023-11" are two. */
function isWithin(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

function countedNouns({article, fact}: Located<Figure>): string[] {
  const words = wordsAt(article, fact.measures) ?? []
  return words
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.replace(/s$/, ''))
}

function participants({article, fact}: Located<Event>): string[] {
  return fact.participants.flatMap(({entity}) => entityOf(article, entity)?.name ?? [])
}
