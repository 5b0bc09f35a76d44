import {partBeats, sectionBeats} from './blocks/heading.ts'
import type {Strip} from './flow.ts'
import type {NoteArea} from './note-area.ts'
import {type PagePlan, paginate} from './paginate.ts'

/** A last page filled less than this looks like an accident. */
const leastFilled = 0.2

/** One filled less than this is worth room between the sections of the pages before, if it then can go. */
const worthRoom = 0.5

/** The page before it keeps at least this much. */
const leastLeft = 0.5

/**
 * Pages of which the last one, and the last one before a forced break, holds more than a few lines: where it is less than half full, its lines find room
 * on the pages before, between whose sections, and in need paragraphs, there is less, and whose notes may be continued in need; else, where it holds a few lines alone, it begins with the last
 * section of the page before, if that leaves enough there.
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
    const share = endShare(pages, index, height)
    if (share > worthRoom) continue
    const closer = withLessRoom(pages, index, sectionRoom, (dividing) =>
      paginate(strips, height, area, dividing),
    )
    if (closer !== null) {
      pages = closer
      index -= 1
      continue
    }
    if (share > leastFilled) continue
    const start = lastSection(pages[index - 1], height, sectionRoom)
    if (!start) continue
    start.breakBefore = 'forced'
    const moved = paginate(strips, height, area)
    if (moved.length === pages.length) pages = moved
    else start.breakBefore = 'allowed'
  }
  return pages
}

/** What sections and paragraphs give of their room, in beats, the least first: four beats of seven, and one of two, stay at least. */
const lessRoom: readonly Give[] = [
  {sections: 1, paragraphs: 0},
  {sections: 2, paragraphs: 0},
  {sections: 3, paragraphs: 0},
  {sections: 3, paragraphs: 1},
  {sections: 3, paragraphs: 1, notes: true},
]

interface Give {
  readonly sections: number
  readonly paragraphs: number
  /** Whether a note may be continued on the next page. */
  readonly notes?: boolean
}

/** The pages with less room in this part, where one of them can then go; else `null`, and all is as it was. */
function withLessRoom(
  pages: readonly PagePlan[],
  index: number,
  sectionRoom: number,
  again: (dividing?: ReadonlySet<Strip>) => readonly PagePlan[],
): readonly PagePlan[] | null {
  const begins = pages
    .slice(0, index + 1)
    .findLastIndex(({body}) => body[0]?.strip.breakBefore === 'forced')
  const beat = sectionRoom / sectionBeats
  const part = pages
    .slice(Math.max(0, begins), index + 1)
    .flatMap(({body}) => body.map(({strip}) => strip))
  const gaps = part.map((strip) => ({strip, gap: strip.gap})).filter(({gap}) => gap >= beat * 2)
  for (const {sections, paragraphs, notes} of lessRoom) {
    for (const {strip, gap} of gaps)
      strip.gap = gap - beat * (gap >= sectionRoom ? sections : paragraphs)
    const closer = again(notes === true ? new Set(part) : undefined)
    if (closer.length < pages.length) return closer
  }
  for (const {strip, gap} of gaps) strip.gap = gap
  return null
}

/** How much of its height a page fills that ends a part which it does not begin; of any other page all. */
function endShare(pages: readonly PagePlan[], index: number, height: number): number {
  const [page, next] = pages.slice(index, index + 2)
  const ends = next === undefined || next.body[0]?.strip.breakBefore === 'forced'
  const begins = page?.body[0]?.strip.breakBefore === 'forced'
  return page !== undefined && ends && !begins ? filled(page) / height : 1
}

/** The last section of a page that may go to the next and leave enough, else the last part of one: that of small print, too. */
function lastSection(
  page: PagePlan | undefined,
  height: number,
  sectionRoom: number,
): Strip | undefined {
  const starts = page?.body.filter(
    ({strip, top}) => strip.breakBefore === 'allowed' && top > height * leastLeft,
  )
  const last = (room: number) => starts?.findLast(({strip}) => strip.gap >= room)?.strip
  return last(sectionRoom) ?? last((sectionRoom * partBeats) / sectionBeats)
}

function filled({body, notes}: PagePlan): number {
  const last = body.at(-1)
  const text = last ? last.top + last.strip.height : 0
  return text + notes.reduce((sum, {strip}) => sum + strip.height, 0)
}
