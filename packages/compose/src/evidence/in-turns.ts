import type {Dossier} from '@onrecord/core'
import type {Located} from './located.ts'

/** The first of each article, then the second of each: of several articles none is heard out before the next is heard. */
export function inTurns<T>(
  {articles}: Dossier,
  found: readonly Located<T>[],
): readonly Located<T>[] {
  const each = articles.map((article) => found.filter((one) => one.article === article))
  const longest = Math.max(0, ...each.map(({length}) => length))
  return Array.from({length: longest}, (_, turn) => each.flatMap((one) => one[turn] ?? [])).flat()
}
