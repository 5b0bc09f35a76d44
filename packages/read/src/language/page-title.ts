import {partOf, type Stretch, upTo} from './stretch.ts'

const SHORTEST = 20
const LONGEST = 300
/** How far below its first place a title is looked for. */
export const FARTHEST_TITLE = 250
const LONGEST_HEAD = 3

/**
 * "Orm votes on its weir - Orm Herald" above "Orm votes on its weir": the title and the site's name as a line each, and as one what stands
 * below in two lines.
 */
export function titleApart(text: string, lines: readonly Stretch[]): readonly Stretch[] {
  for (const [at, line] of lines.slice(0, LONGEST_HEAD).entries()) {
    const below = lines.slice(at + 1)
    const marks = line.text.length < LONGEST ? line.text.matchAll(SITE) : []
    for (const {index} of marks) {
      const title = line.text.slice(0, index)
      const again = placeOf(title, below)
      if (again < 0) continue
      const head = [...lines.slice(0, at), partOf(line, 0, index), partOf(line, index)]
      return [...head, ...below.slice(0, again), ...rejoined(text, title, below.slice(again))]
    }
  }
  return lines
}

const SITE = /(?<=.{20})\s+[|–—-]\s/gu

/** Lines with a title as the first, be it torn over two of them. */
function rejoined(text: string, title: string, lines: readonly Stretch[]): readonly Stretch[] {
  const [first, second, ...rest] = lines
  if (first === undefined || second === undefined || isTitle(first.text, title)) return lines
  return [upTo(text, first, second), ...rest]
}

/** Where a title stands again, be it in two lines; `-1` where it does not. */
function placeOf(title: string, lines: readonly Stretch[]): number {
  return lines
    .slice(0, FARTHEST_TITLE)
    .findIndex(
      ({text}, at) =>
        isTitle(text, title) ||
        (title.startsWith(text) && isTitle(`${text} ${lines[at + 1]?.text ?? ''}`, title)),
    )
}

/** Whether some words are a title again, be it cut off with dots or torn over two lines. */
export function isTitle(words: string, title: string): boolean {
  if (words.length > LONGEST) return false
  if (words === title) return true
  const dots = words.endsWith('…') ? 1 : words.endsWith('...') ? 3 : 0
  if (dots === 0) return words.includes('\n') && words.replace('\n', ' ') === title
  const cut = words.slice(0, -dots).trimEnd()
  return cut.length >= SHORTEST && title.startsWith(cut)
}
