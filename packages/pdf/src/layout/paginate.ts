import type {Repeat, Strip} from './flow.ts'
import type {NoteArea} from './note-area.ts'

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

/** Below this part of a page a tie that is only wished for gives way. */
const halfEmpty = 0.5

/**
 * Divides strips into pages, each as full as its ties allow. Notes stand on the page of their reference; one that does not fit is
 * continued on the next.
 */
export function paginate(
  strips: readonly Strip[],
  height: number,
  area: NoteArea,
): readonly PagePlan[] {
  const pages: PagePlan[] = []
  let first = 0
  let carried: readonly Strip[] = []
  while (first < strips.length || carried.length > 0) {
    const page = planPage(strips, first, carried, height, area)
    pages.push(page.plan)
    first = page.next
    carried = page.carried
  }
  return pages
}

interface Planned {
  readonly plan: PagePlan
  readonly next: number
  readonly carried: readonly Strip[]
}

function planPage(
  strips: readonly Strip[],
  first: number,
  carried: readonly Strip[],
  height: number,
  area: NoteArea,
): Planned {
  const continued = area.fit(carried, height)
  const head =
    strips[first]?.repeat && first > 0 && strips[first - 1]?.repeat === strips[first]?.repeat
      ? (strips[first]?.repeat ?? null)
      : null
  const room = {height, start: head?.height ?? 0, carried: continued.set, area}
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
  readonly carried: readonly Strip[]
  readonly area: NoteArea
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
  let used = room.start
  let notes = room.area.heightOf(room.carried)
  for (let index = first; index < strips.length; index += 1) {
    const strip = strips[index]
    if (!strip || (index > first && strip.breakBefore === 'forced')) break
    used += (index > first ? strip.gap : 0) + strip.height
    const called = room.area.stripsFor(strip)
    const least = notes + room.area.leastOf(called, notes)
    notes += room.area.addedBy(called, notes)
    const fill = used / room.height
    if (used + least > room.height + tolerance) break
    record(
      ends,
      index + 1,
      breakAfter(strips, index),
      used + notes <= room.height + tolerance,
      fill,
    )
  }
  return chooseEnd(ends, first)
}

/** Sums of multiples of a beat are not exact. */
const tolerance = 0.01

function breakAfter(strips: readonly Strip[], index: number): Strip['breakBefore'] {
  return strips[index + 1]?.breakBefore ?? 'forced'
}

function record(
  ends: Ends,
  end: number,
  kind: Strip['breakBefore'],
  notesFit: boolean,
  fill: number,
): void {
  const free = kind === 'allowed' || kind === 'forced'
  if (!notesFit) {
    if (free) ends.divided = end
    return
  }
  ends.any = end
  if (free) {
    ends.allowed = end
    ends.allowedFill = fill
  } else if (kind === 'avoid') ends.avoided = end
}

function chooseEnd(ends: Ends, first: number): number {
  if (ends.allowed > 0) {
    if (ends.allowedFill >= halfEmpty) return ends.allowed
    return Math.max(ends.allowed, ends.avoided, ends.divided)
  }
  // A strip that is higher than the page stands on a page of its own, too long as it is: there is no better place for it.
  return ends.avoided || ends.divided || ends.any || first + 1
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
