import {nearest} from '@onrecord/core'

/** " (did you mean brief?)" where one of the names begins alike and is a slip away; else nothing. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const near = nearest(
    typed,
    names.filter((name) => name.startsWith(typed.slice(0, 1))),
  )
  return near === null || typed === '' ? '' : ` (did you mean ${near}?)`
}
