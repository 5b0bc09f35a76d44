import {civilDate, dayNumber} from './civil-days.ts'

/** A distance between ticks: so many days, months or years. */
export interface Step {
  readonly unit: 'day' | 'month' | 'year'
  readonly count: number
}

export interface Tick {
  readonly day: number
  /** The year, the month's name or the day of the month. */
  readonly label: string
  /** What the label belongs to, where it changes: the year of a month, the month and year of a day. */
  readonly context: string | null
}

/** The finest step that leaves `minimum` points between ticks, at so many points for a day. */
export function chooseStep(pointsPerDay: number, minimum: number): Step {
  return steps.find((step) => shortestDays(step) * pointsPerDay >= minimum) ?? coarsest
}

/** The last tick at or before a day. */
export function floorToStep(day: number, step: Step): number {
  if (step.unit === 'day') return day - modulo(day, step.count)
  const {year, month} = civilDate(day)
  const months = step.unit === 'year' ? step.count * 12 : step.count
  const index = year * 12 + month - 1
  return firstOfMonth(index - modulo(index, months))
}

/** The tick after a tick. */
export function nextTick(tick: number, step: Step): number {
  if (step.unit === 'day') return tick + step.count
  const {year, month} = civilDate(tick)
  return firstOfMonth(year * 12 + month - 1 + (step.unit === 'year' ? 12 : 1) * step.count)
}

/** The ticks from one tick to another, both included. Months are named by `months`, otherwise by number. */
export function ticksBetween(
  first: number,
  last: number,
  step: Step,
  months: readonly string[] | undefined,
): readonly Tick[] {
  const ticks: Tick[] = []
  let shown: string | null = null
  for (let day = first; day <= last; day = nextTick(day, step)) {
    const {label, context} = tickWords(day, step, months)
    ticks.push({day, label, context: context === shown ? null : context})
    shown = context
  }
  return ticks
}

function tickWords(
  tick: number,
  step: Step,
  months: readonly string[] | undefined,
): {readonly label: string; readonly context: string | null} {
  const {year, month, day} = civilDate(tick)
  const monthName = months?.[month - 1]
  switch (step.unit) {
    case 'year':
      return {label: String(year), context: null}
    case 'month':
      return {label: monthName ?? twoDigits(month), context: String(year)}
    case 'day':
      return {
        label: String(day),
        context: monthName ? `${monthName} ${year}` : `${year}-${twoDigits(month)}`,
      }
  }
}

const coarsest: Step = {unit: 'year', count: 500}
const steps: readonly Step[] = [
  {unit: 'day', count: 1},
  {unit: 'day', count: 2},
  {unit: 'day', count: 7},
  {unit: 'month', count: 1},
  {unit: 'month', count: 2},
  {unit: 'month', count: 3},
  {unit: 'month', count: 6},
  ...[1, 2, 5, 10, 20, 50, 100, 200].map((count): Step => ({unit: 'year', count})),
]

function shortestDays({unit, count}: Step): number {
  return count * {day: 1, month: 28, year: 365}[unit]
}

function firstOfMonth(index: number): number {
  return dayNumber({year: Math.floor(index / 12), month: modulo(index, 12) + 1, day: 1})
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
