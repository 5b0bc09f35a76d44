import type {Repeat, Strip} from './flow.ts'
import type {NoteArea} from './note-area.ts'
import type {NoteStrip} from './note-strip.ts'

/** A strip with its top, from the top of the text area. */
export interface PlacedStrip {
  readonly strip: Strip
  readonly top: number
}

/** What stands on a page. */
export interface PagePlan {
  readonly head: Repeat | null
  readonly body: readonly PlacedStrip[]
  readonly notes: readonly PlacedStrip[]
}

/** Where a page would be filled less than this, a tie that is only wished for gives way. */
const leastFilled = 0.78

/**
 * Divides strips into pages, each as full as its ties allow. Notes stand on the page of their reference; one that does not fit is
 * continued on the next.
 *
 * @param dividing where a page that begins with one of these may be filled with text whose last note is continued, though it could end before
 */
export function paginate(
  strips: readonly Strip[],
  height: number,
  area: NoteArea,
  dividing: ReadonlySet<Strip> = new Set(),
): readonly PagePlan[] {
  const pages: PagePlan[] = []
  let first = 0
  let carried: readonly NoteStrip[] = []
  while (first < strips.length || carried.length > 0) {
    const page = planPage(strips, first, carried, {height, area, dividing})
    pages.push(page.plan)
    first = page.next
    carried = page.carried
  }
  return pages
}

interface Planned {
  readonly plan: PagePlan
  readonly next: number
  readonly carried: readonly NoteStrip[]
}

interface Sizes {
  readonly height: number
  readonly area: NoteArea
  readonly dividing: ReadonlySet<Strip>
}

function planPage(
  strips: readonly Strip[],
  first: number,
  carried: readonly NoteStrip[],
  {height, area, dividing}: Sizes,
): Planned {
  const continued = area.fit(carried, height)
  const head =
    strips[first]?.repeat && first > 0 && strips[first - 1]?.repeat === strips[first]?.repeat
      ? (strips[first]?.repeat ?? null)
      : null
  const start = strips[first]
  const divides = start !== undefined && dividing.has(start)
  const room = {height, start: head?.height ?? 0, carried: continued.set, area, divides}
  const next = continued.rest.length > 0 ? first : endOfPage(strips, first, room)
  const called = strips.slice(first, next).flatMap((strip) => area.stripsFor(strip))
  const body = stack(strips.slice(first, next), room.start)
  const used = bottomOf(body)
  const notes = area.fit([...continued.set, ...called], height - used)
  return {
    plan: {head, body, notes: area.atBottom(notes.set, height)},
    next,
    carried: [...notes.rest, ...continued.rest],
  }
}

interface Room {
  readonly height: number
  /** What a repeated head takes at the top. */
  readonly start: number
  readonly carried: readonly NoteStrip[]
  readonly area: NoteArea
  readonly divides: boolean
}

/** The best places that a page may end at, so far. */
interface Ends {
  /** Where a page may end, and all notes fit. */
  allowed: number
  allowedFill: number
  /** Where it may end in need. */
  avoided: number
  /** Where it may end if a note is continued. */
  divided: number
  /** Any place that fits. */
  any: number
}

function endOfPage(strips: readonly Strip[], first: number, room: Room): number {
  const ends: Ends = {allowed: 0, allowedFill: 0, avoided: 0, divided: 0, any: 0}
  const foot = footOf(room)
  let used = room.start
  for (let index = first; index < strips.length; index += 1) {
    const strip = strips[index]
    if (!strip || (index > first && strip.breakBefore === 'forced')) break
    used += (index > first ? strip.gap : 0) + strip.height
    callNotes(foot, strip, room.area)
    if (used + leastOf(foot, ends, room.area) > room.height + tolerance) break
    record(ends, index + 1, breakAfter(strips, index), (used + foot.height) / room.height)
  }
  const end = chooseEnd(ends, room.divides)
  if (end > 0) return end
  // Notes of the page before have taken it: the text waits rather than leave a line of it alone.
  if (room.carried.length > 0) return first
  // A strip that is higher than the page stands on a page of its own, too long as it is: there is no better place for it.
  return ends.any || first + 1
}

/** The notes of a page as it fills. */
interface Foot {
  readonly strips: NoteStrip[]
  /** Height with all notes called for so far, and with those of the last strip continued on the next page. */
  height: number
  least: number
}

function footOf({carried, area}: Room): Foot {
  const height = area.heightOf(carried)
  return {strips: [...carried], height, least: height}
}

function callNotes(foot: Foot, strip: Strip, area: NoteArea): void {
  const called = area.stripsFor(strip)
  foot.least = called.length > 0 ? area.leastHeight(foot.strips, called) : foot.height
  if (called.length === 0) return
  foot.strips.push(...called)
  foot.height = area.heightOf(foot.strips)
}

/** Where a page has no place to end at yet, all of its notes may be continued but for the beginning of the first. */
function leastOf(foot: Foot, ends: Ends, area: NoteArea): number {
  const canEnd = ends.allowed > 0 || ends.avoided > 0 || ends.divided > 0
  return canEnd ? foot.least : area.leastHeight([], foot.strips)
}

/** Sums of multiples of a beat are not exact. */
const tolerance = 0.01

function breakAfter(strips: readonly Strip[], index: number): Strip['breakBefore'] {
  return strips[index + 1]?.breakBefore ?? 'forced'
}

function record(ends: Ends, end: number, kind: Strip['breakBefore'], fill: number): void {
  const free = kind === 'allowed' || kind === 'forced'
  if (fill > 1 + tolerance / 100) {
    if (free) ends.divided = end
    return
  }
  ends.any = end
  if (free) {
    ends.allowed = end
    ends.allowedFill = fill
  } else if (kind === 'avoid') ends.avoided = end
}

function chooseEnd(ends: Ends, divides: boolean): number {
  if (divides && ends.divided > ends.allowed) return ends.divided
  if (ends.allowed > 0) {
    if (ends.allowedFill >= leastFilled) return ends.allowed
    return Math.max(ends.allowed, ends.avoided, ends.divided)
  }
  return ends.avoided || ends.divided
}

function stack(strips: readonly Strip[], start: number): readonly PlacedStrip[] {
  let top = start
  return strips.map((strip, index) => {
    if (index > 0) top += strip.gap
    const placed = {strip, top}
    top += strip.height
    return placed
  })
}

function bottomOf(body: readonly PlacedStrip[]): number {
  const last = body.at(-1)
  return last ? last.top + last.strip.height : 0
}
