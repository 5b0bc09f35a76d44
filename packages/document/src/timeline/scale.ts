import {chooseStep, floorToStep, nextTick, type Step} from './ticks.ts'

/** Days from the first to the last, both included. */
export interface DayRange {
  readonly from: number
  readonly to: number
}

/** A stretch of the axis: within it, distances are to scale. It begins and ends with a tick. */
export interface Segment extends DayRange {
  readonly x1: number
  readonly x2: number
  readonly step: Step
}

/** The axis: one stretch, or several with breaks between them where nothing happened for very long. */
export interface Scale {
  readonly segments: readonly Segment[]
  /** Points from the left at which a day begins. */
  readonly position: (day: number) => number
}

/** Points that a break in the axis takes. */
export const breakWidth = 20

const shortestSegment = 48
const tickDistance = 32

/** Lays the days of events on so many points. */
export function layScale(ranges: readonly DayRange[], left: number, right: number): Scale {
  const stretches = splitAtLongGaps(ranges)
  const widths = shareWidth(stretches, right - left - breakWidth * (stretches.length - 1))
  let x = left
  const segments = stretches.map((stretch, i): Segment => {
    const width = widths[i] ?? 0
    const x1 = x
    x += width + breakWidth
    return fitTicks(stretch, x1, x1 + width)
  })
  return {segments, position: (day) => position(segments, day)}
}

interface Stretch extends DayRange {
  readonly events: number
}

/**
 * Groups ranges so that a gap in which nothing happened does not press everything else together: the axis breaks at gaps
 * that take up over 30 per cent of the time and are 12 times the usual distance of events.
 */
function splitAtLongGaps(ranges: readonly DayRange[]): readonly Stretch[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from || a.to - b.to)
  const first = sorted[0]?.from ?? 0
  const last = Math.max(first, ...sorted.map(({to}) => to))
  const longest = Math.max(12 * usualDistance(sorted), 0.3 * (last - first))
  const stretches: Stretch[] = []
  for (const {from, to} of sorted) {
    const previous = stretches.at(-1)
    if (previous && from - previous.to <= longest)
      stretches[stretches.length - 1] = {
        from: previous.from,
        to: Math.max(previous.to, to),
        events: previous.events + 1,
      }
    else stretches.push({from, to, events: 1})
  }
  return stretches
}

/** The lower median of the days between beginnings. */
function usualDistance(sorted: readonly DayRange[]): number {
  const distances = sorted
    .flatMap(({from}, i) => from - (sorted[i - 1]?.from ?? from))
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b)
  return distances[Math.floor((distances.length - 1) / 2)] ?? 0
}

/** Widths by duration, but short stretches keep room for the label of a tick, and lone events need no more. */
function shareWidth(stretches: readonly Stretch[], width: number): readonly number[] {
  const least = Math.min(shortestSegment, width / stretches.length)
  const days = stretches.map(({from, to}) => to - from + 1)
  const shared = stretches.map(({events}) => stretches.length === 1 || events > 1)
  const total = sum(days.filter((_, i) => shared[i]))
  const long = days.map((count, i) => shared[i] && (count / total) * width >= least)
  const longDays = sum(days.filter((_, i) => long[i]))
  if (longDays === 0) return days.map(() => width / stretches.length)
  const rest = width - least * long.filter((isLong) => !isLong).length
  return days.map((count, i) => (long[i] ? (count / longDays) * rest : least))
}

function fitTicks({from, to, events}: Stretch, x1: number, x2: number): Segment {
  let step = chooseStep((x2 - x1) / (to - from + 1), tickDistance)
  // Between two breaks a day or a month would say too little about when: a lone event is shown in its year.
  if (events === 1) step = {unit: 'year', count: step.unit === 'year' ? step.count : 1}
  const first = floorToStep(from, step)
  const last = nextTick(floorToStep(to, step), step)
  return {from: first, to: last, x1, x2, step}
}

function position(segments: readonly Segment[], day: number): number {
  const segment = segments.find(({to}) => day <= to) ?? segments.at(-1)
  if (!segment) return 0
  const share = (day - segment.from) / (segment.to - segment.from)
  return segment.x1 + share * (segment.x2 - segment.x1)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
