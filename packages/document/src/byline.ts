import type {DocumentTree} from './nodes/tree.ts'

/** The authors as they are printed under the title; `null` where there are none beside the organisation, which the masthead names. */
export function byline({authors = [], organisation}: DocumentTree): string | null {
  const others = authors.filter((name) => name !== organisation)
  return others.length === 0 ? null : authors.join(', ')
}
