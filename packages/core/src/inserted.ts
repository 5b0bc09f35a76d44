import type {Span} from './model/common.ts'

/** A fact among others, in order of first appearance; what stands there keeps its place. */
export function inserted<Fact>(
  facts: readonly Fact[],
  fact: Fact,
  spansOf: (fact: Fact) => readonly Span[],
): readonly Fact[] {
  const start = (one: Fact) => spansOf(one)[0]?.start ?? 0
  const later = facts.findIndex((one) => start(one) > start(fact))
  return later < 0 ? [...facts, fact] : facts.toSpliced(later, 0, fact)
}
