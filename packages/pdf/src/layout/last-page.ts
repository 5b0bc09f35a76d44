import type {Strip} from './flow.ts'
import type {NoteArea} from './note-area.ts'
import {type PagePlan, paginate} from './paginate.ts'

/** A last page filled less than this looks like an accident. */
const leastFilled = 0.2

/** The page before it keeps at least this much. */
const leastLeft = 0.5

/**
 * Pages whose last one holds more than a few lines: where it would not, it begins with the last section of the page before, if
 * that leaves enough there.
 *
 * @param sectionRoom room that only sections ask for before their heading
 */
export function paginateToEnd(
  strips: readonly Strip[],
  height: number,
  area: NoteArea,
  sectionRoom: number,
): readonly PagePlan[] {
  const pages = paginate(strips, height, area)
  const [before, last] = pages.slice(-2)
  if (!before || !last || filled(last) > height * leastFilled) return pages
  const start = before.body.findLast(
    ({strip, top}) =>
      strip.breakBefore === 'allowed' && strip.gap >= sectionRoom && top > height * leastLeft,
  )?.strip
  if (!start) return pages
  start.breakBefore = 'forced'
  const moved = paginate(strips, height, area)
  if (moved.length === pages.length) return moved
  start.breakBefore = 'allowed'
  return pages
}

function filled({body, notes}: PagePlan): number {
  const last = body.at(-1)
  const text = last ? last.top + last.strip.height : 0
  return text + notes.reduce((sum, {strip}) => sum + strip.height, 0)
}
