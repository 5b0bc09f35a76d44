import type {Strip} from './flow.ts'
import type {NoteArea} from './note-area.ts'
import {type PagePlan, paginate} from './paginate.ts'

/** A last page filled less than this looks like an accident. */
const leastFilled = 0.2

/** The page before it keeps at least this much. */
const leastLeft = 0.5

/**
 * Pages of which the last one, and the last one before a forced break, holds more than a few lines: where it would not, it begins
 * with the last section of the page before, if that leaves enough there.
 *
 * @param sectionRoom room that only sections ask for before their heading
 */
export function paginateToEnd(
  strips: readonly Strip[],
  height: number,
  area: NoteArea,
  sectionRoom: number,
): readonly PagePlan[] {
  let pages = paginate(strips, height, area)
  for (let index = 1; index < pages.length; index += 1) {
    const start = startOfEnd(pages, index, height, sectionRoom)
    if (!start) continue
    start.breakBefore = 'forced'
    const moved = paginate(strips, height, area)
    if (moved.length === pages.length) pages = moved
    else start.breakBefore = 'allowed'
  }
  return pages
}

/** Where a page that ends a part and is nearly empty may begin. */
function startOfEnd(
  pages: readonly PagePlan[],
  index: number,
  height: number,
  sectionRoom: number,
): Strip | undefined {
  const [before, last, next] = pages.slice(index - 1, index + 2)
  const ends = next === undefined || next.body[0]?.strip.breakBefore === 'forced'
  const begins = last?.body[0]?.strip.breakBefore === 'forced'
  if (!before || !last || !ends || begins || filled(last) > height * leastFilled) return undefined
  return before.body.findLast(
    ({strip, top}) =>
      strip.breakBefore === 'allowed' && strip.gap >= sectionRoom && top > height * leastLeft,
  )?.strip
}

function filled({body, notes}: PagePlan): number {
  const last = body.at(-1)
  const text = last ? last.top + last.strip.height : 0
  return text + notes.reduce((sum, {strip}) => sum + strip.height, 0)
}
