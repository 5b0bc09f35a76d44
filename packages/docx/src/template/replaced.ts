import type {Range} from './fields-of.ts'

/** The part with ranges of it written otherwise; of those that overlap, the one that begins first. */
export function replaced(
  xml: string,
  changes: readonly {readonly range: Range; readonly by: string}[],
): string {
  let rest = ''
  let at = 0
  for (const {
    range: [start, end],
    by,
  } of changes.toSorted(({range: [one]}, {range: [other]}) => one - other)) {
    if (start < at) continue
    rest += xml.slice(at, start) + by
    at = end
  }
  return rest + xml.slice(at)
}
