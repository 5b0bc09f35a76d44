import type {Strip} from './flow.ts'
import type {NoteArea} from './note-area.ts'
import {type PagePlan, paginate} from './paginate.ts'

/** A last page filled less than this looks like an accident. */
const leastFilled = 0.2

/** The page before it keeps at least this much. */
const leastLeft = 0.5

/**
 * Pages of which the last one, and the last one before a forced break, holds more than a few lines: where it would not, its lines find room
 * on the pages before, between whose sections there is less; else it begins with the last section of the page before, if that leaves
 * enough there.
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
    const closer = withLessRoom(pages, index, sectionRoom, () => paginate(strips, height, area))
    if (closer !== null) {
      pages = closer
      index -= 1
      continue
    }
    start.breakBefore = 'forced'
    const moved = paginate(strips, height, area)
    if (moved.length === pages.length) pages = moved
    else start.breakBefore = 'allowed'
  }
  return pages
}

/** Parts of the room before sections that may go, the smallest first; three beats of seven stay at least. */
const lessRoom = [1 / 7, 2 / 7, 3 / 7]

/** The pages with less room between the sections of this part, where one of them can then go; else `null`, and all is as it was. */
function withLessRoom(
  pages: readonly PagePlan[],
  index: number,
  sectionRoom: number,
  again: () => readonly PagePlan[],
): readonly PagePlan[] | null {
  const begins = pages
    .slice(0, index + 1)
    .findLastIndex(({body}) => body[0]?.strip.breakBefore === 'forced')
  const gaps = pages
    .slice(Math.max(0, begins), index + 1)
    .flatMap(({body}) => body.map(({strip}) => strip))
    .filter(({gap}) => gap >= sectionRoom)
    .map((strip) => ({strip, gap: strip.gap}))
  for (const less of lessRoom) {
    for (const {strip, gap} of gaps) strip.gap = gap - sectionRoom * less
    const closer = again()
    if (closer.length < pages.length) return closer
  }
  for (const {strip, gap} of gaps) strip.gap = gap
  return null
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
