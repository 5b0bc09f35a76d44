import {FOOT_LINES, FURNITURE_LINES} from '../data/page-furniture.ts'
import {isFurniture, plainLine} from './furniture.ts'
import {partOf, type Stretch} from './stretch.ts'

/**
 * Where the foot of a page begins: "Latest posts" and the titles, days and first words of other stories, or the site's navigation. Nothing below
 * is a paragraph of the story. The number of lines where a page has none.
 */
export function footStart(lines: readonly Stretch[]): number {
  const story = lines.findLastIndex(({text}) => isProse(text)) + 1
  if (story === 0) return lines.length
  const below = lines.slice(story).map(({text}) => plainLine(text))
  const links = below.filter((line) => FOOT_LINES.has(line) || FURNITURE_LINES.has(line))
  if (links.length >= FEWEST_LINKS) return story
  const foot = below.findIndex((line) => FOOT_LINES.has(line))
  return foot < 0 ? lines.length : story + foot
}

const FEWEST_LINKS = 5
const SHORTEST_PROSE = 60

/** A sentence of a story: not one that is cut off with dots, nor a title. */
export function isProse(text: string): boolean {
  return (
    text.length >= SHORTEST_PROSE && !isFurniture(text) && /[^.][.!?:]["”’)]?$/.test(text.slice(-4))
  )
}

/** The lines of a text, with the foot of its page apart that has lost the break before it: "“It leaks.” © 2024 Orm Press. All Rights Reserved." */
export function footApart(lines: readonly Stretch[]): readonly Stretch[] {
  const last = lines.at(-1)
  const length = LAST_WORDS.exec(last?.text ?? '')?.[0].length ?? 0
  if (last === undefined || length === 0) return lines
  return [...lines.slice(0, -1), partOf(last, 0, length), partOf(last, length)]
}

const LAST_WORDS =
  /^(?=.{60}).+?(?:[.!?]["”’)]*(?=\s(?:copyright )?©\s?\d{4}\s[^.,“"]{2,60}\.?$)|[^\s,](?=\s(?:(?:copyright )?©.{3,80}all rights reserved(?:\.|$)|most stock quote data provided )))/isu
