import type {Draft} from './pass.ts'

/** Makes something of a draft's sentences once. */
export function kept<T>(make: (draft: Draft) => T): (draft: Draft) => T {
  return keptBy(({sentences}) => sentences, make)
}

/**
 * Makes something once for a list of a draft's, and keeps it until it is asked for another list or the article has been read.
 * No map with weak keys does it: what such maps hold outlives the articles when an engine clears away what is young.
 */
export function keptBy<D, T>(of: (draft: D) => object, make: (draft: D) => T): (draft: D) => T {
  let last: {readonly list: object; readonly made: T} | null = null
  forgetting.push(() => {
    last = null
  })
  return (draft) => {
    const list = of(draft)
    if (last?.list !== list) last = {list, made: make(draft)}
    return last.made
  }
}

const forgetting: (() => void)[] = []

/** Lets go of what was kept for an article. */
export function forget(): void {
  for (const each of forgetting) each()
}
