import {FOOT_LINES, FURNITURE_LINES} from '../data/page-furniture.ts'
import {isFurniture} from './furniture.ts'
import type {Stretch} from './stretch.ts'

/**
 * Where the foot of a page begins: "Latest posts" and the titles, days and first words of other stories, or the site's navigation. Nothing below
 * is a paragraph of the story. The number of lines where a page has none.
 */
export function footStart(lines: readonly Stretch[]): number {
  const last = lines.findLastIndex(({text}) => isProse(text))
  if (last < 0) return lines.length
  const foot = lines.findIndex(({text}, at) => at > last && FOOT_LINES.has(plain(text)))
  const below = lines.slice(last + 1)
  if (below.filter(({text}) => isNavigation(text)).length >= FEWEST_LINKS) return last + 1
  return foot < 0 ? lines.length : foot
}

const FEWEST_LINKS = 5
const SHORTEST_PROSE = 60

/** A sentence of a story: not one that is cut off with dots, nor a title. */
function isProse(text: string): boolean {
  return (
    text.length >= SHORTEST_PROSE && !isFurniture(text) && /[^.][.!?:]["”’)]?$/.test(text.slice(-4))
  )
}

function isNavigation(text: string): boolean {
  return FOOT_LINES.has(plain(text)) || FURNITURE_LINES.has(plain(text))
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[.:…!,]{1,3}$/, '')
}
