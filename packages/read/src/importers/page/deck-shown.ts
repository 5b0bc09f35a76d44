import {lettersOf} from '../parts/letters.ts'
import type {PageBlock} from './blocks-of.ts'
import type {TidyPage} from './tidy.ts'

/** Of the descriptions that a page's markup gives, the one that it shows, as it stands there; else the first. */
export function deckShown(
  stated: string | null | undefined,
  {meta}: TidyPage,
  blocks: readonly PageBlock[],
): string | null {
  const told = [stated ?? '', ...DESCRIPTIONS.flatMap((name) => meta.get(name) ?? [])]
  const letters = new Set(told.map(lettersOf).filter(({length}) => length >= SHORTEST))
  const shown = blocks.find(({text}) => text.length <= LONGEST && letters.has(lettersOf(text)))
  return shown?.text.trim() ?? stated ?? null
}

const DESCRIPTIONS: readonly string[] = ['og:description', 'description', 'twitter:description']
const SHORTEST = 20
const LONGEST = 1_000
