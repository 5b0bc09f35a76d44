import type {Article} from '../model/article.ts'

/** A fact with the article that tells it. */
export interface Told<Fact> {
  readonly article: Article
  readonly fact: Fact
  /** The place of the article in the dossier. */
  readonly index: number
  /** The words of which facts that are the same share one. */
  readonly words: readonly string[]
}

/** How much two facts are alike: 0 where they may be one and nothing says that they are, `null` where they are not. */
export type Likeness<Fact> = (a: Fact, b: Fact) => number | null

/**
 * Facts that are one, one of each article, in the order of the dossier. Two belong together where each is of all that the other's article tells
 * the one most like it ("310 people sent back" is not what "two people were hurt" is there), and nothing in the group is another thing.
 */
export function likeGroups<Fact extends Told<unknown>>(
  all: readonly Fact[],
  likenessOf: Likeness<Fact>,
): (readonly Fact[])[] {
  const groupOf = new Map(all.map((fact) => [fact, [fact] as readonly Fact[]]))
  for (const [a, b] of pairsOf(all, likenessOf)) {
    const [one, other] = [groupOf.get(a) ?? [], groupOf.get(b) ?? []]
    if (one === other || !mayJoin(one, other, likenessOf)) continue
    const joined = [...one, ...other].toSorted((x, y) => x.index - y.index)
    for (const fact of joined) groupOf.set(fact, joined)
  }
  return [...new Set(groupOf.values())].filter(({length}) => length > 1)
}

function mayJoin<Fact extends Told<unknown>>(
  some: readonly Fact[],
  others: readonly Fact[],
  likenessOf: Likeness<Fact>,
): boolean {
  return some.every((a) => others.every((b) => a.index !== b.index && likenessOf(a, b) !== null))
}

/** The likest first. */
function pairsOf<Fact extends Told<unknown>>(
  all: readonly Fact[],
  likenessOf: Likeness<Fact>,
): (readonly [Fact, Fact])[] {
  const sharing = byWord(all)
  const nearest = new Map(all.map((fact) => [fact, nearestTo(fact, all, sharing, likenessOf)]))
  return all
    .flatMap((a) =>
      [...(nearest.get(a) ?? [])]
        .filter(([index, {fact: b}]) => index > a.index && nearest.get(b)?.get(a.index)?.fact === a)
        .map(([, {fact: b, likeness}]) => ({a, b, likeness})),
    )
    .toSorted((x, y) => y.likeness - x.likeness)
    .map(({a, b}) => [a, b] as const)
}

/** Of each other article the fact that is most like this one. */
function nearestTo<Fact extends Told<unknown>>(
  fact: Fact,
  all: readonly Fact[],
  sharing: ReadonlyMap<string, readonly number[]>,
  likenessOf: Likeness<Fact>,
): ReadonlyMap<number, {readonly fact: Fact; readonly likeness: number}> {
  const places = new Set(fact.words.flatMap((word) => sharing.get(word) ?? []))
  const found = new Map<number, {readonly fact: Fact; readonly likeness: number}>()
  for (const place of [...places].toSorted((a, b) => a - b)) {
    const other = all[place]
    if (other === undefined || other.index === fact.index) continue
    const likeness = likenessOf(fact, other) ?? 0
    if (likeness > (found.get(other.index)?.likeness ?? 0)) {
      found.set(other.index, {fact: other, likeness})
    }
  }
  return found
}

/** Where in a list the facts of each word are, so that a fact is compared with those alone that share one. */
function byWord(facts: readonly Told<unknown>[]): ReadonlyMap<string, readonly number[]> {
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
