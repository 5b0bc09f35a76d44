import {evidenceRef} from '../evidence-ref.ts'
import type {Article, Event, Figure} from '../model/article.ts'
import type {EvidenceRef} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {entityOf} from '../names.ts'
import {requireInput} from '../require-input.ts'
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
  requireInput(dossier, ['dossier'], 'corroboration')
  return [
    ...groups(dossier, ({figures}) => figures, countedNouns, sameFigure).map((group) =>
      summary(
        'figure',
        group,
        group.map(({fact}) => fact.value ?? 0),
      ),
    ),
    ...groups(dossier, ({events}) => events, participants, sameEvent).map((group) =>
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
  /** The place of the article in the dossier. */
  readonly index: number
  /** The words of which facts that are the same share one. */
  readonly words: readonly string[]
}

/** Whether two facts that share a word are one. */
type IsSame<Fact> = (a: Located<Fact>, b: Located<Fact>) => boolean

function groups<Fact extends {readonly id: string}>(
  {articles}: Dossier,
  factsOf: (article: Article) => readonly Fact[],
  wordsOf: (article: Article, fact: Fact) => readonly string[],
  isSame: IsSame<Fact>,
): (readonly Located<Fact>[])[] {
  const all = articles.flatMap((article, index) =>
    factsOf(article).map((fact) => ({article, fact, index, words: wordsOf(article, fact)})),
  )
  const sharing = byWord(all)
  const taken = new Set<Fact>()
  return all.flatMap((first, place) => {
    if (taken.has(first.fact)) return []
    const places = new Set(first.words.flatMap((word) => sharing.get(word) ?? []))
    const later = [...places].filter((one) => one > place).toSorted((a, b) => a - b)
    const others = firstOfEach(
      later.flatMap((one) => all[one] ?? []).filter(({index}) => index !== first.index),
      (other) => isSame(first, other),
    )
    for (const one of others) taken.add(one.fact)
    return others.length === 0 ? [] : [[first, ...others]]
  })
}

/** Of each article the first fact that will do. */
function firstOfEach<Fact>(
  facts: readonly Located<Fact>[],
  isWanted: (fact: Located<Fact>) => boolean,
): Located<Fact>[] {
  const found = new Map<number, Located<Fact>>()
  for (const fact of facts) {
    if (!found.has(fact.index) && isWanted(fact)) found.set(fact.index, fact)
  }
  return [...found.values()]
}

/** Where in a list the facts of each word are, so that a fact is compared with those alone that share one. */
function byWord(facts: readonly Located<unknown>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  facts.forEach(({words}, place) => {
    for (const word of new Set(words)) {
      const list = places.get(word)
      if (list === undefined) places.set(word, [place])
      else list.push(place)
    }
  })
  return places
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
  // Sums and shares are of nearly the same words: one firm's profits are not another's sales.
  if (/^(?:percent|[A-Z]{3})$/.test(one.unit)) {
    const [fewer, more] = a.words.length > b.words.length ? [b.words, a.words] : [a.words, b.words]
    return fewer.every((noun) => more.includes(noun))
  }
  return true
}

function sameEvent(a: Located<Event>, b: Located<Event>): boolean {
  const [one, other] = [a.fact.edtf, b.fact.edtf]
  return one !== null && other !== null && isWithin(one, other)
}

/** "2023-10" and "2023-10-09" may be one time; "2023-10" and "2023-11" are two. */
function isWithin(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

function countedNouns(article: Article, fact: Figure): string[] {
  // The second tells how it changed.
  const words = wordsAt(article, fact.measures.slice(0, 1)) ?? []
  return words
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.replace(/s$/, ''))
}

function participants(article: Article, fact: Event): string[] {
  return fact.participants.flatMap(({entity}) => entityOf(article, entity)?.name ?? [])
}
