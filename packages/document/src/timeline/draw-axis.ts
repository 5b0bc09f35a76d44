import type {Shape} from '../nodes/scene.ts'
import {labelWidth} from './label-width.ts'
import {breakWidth, type Scale, type Segment} from './scale.ts'
import {type Tick, ticksBetween} from './ticks.ts'

const tickSize = 7.5
const tickLength = 4
const labelDrop = 13
const contextDrop = 22
const descent = 3

/** Where the axis lies, from edge to edge of the drawing, and the names of months. */
export interface AxisOptions {
  readonly y: number
  readonly width: number
  readonly months: readonly string[] | undefined
}

/** The axis with its ticks, and where its lowest label ends. */
export function drawAxis(
  scale: Scale,
  {y, width, months}: AxisOptions,
): {readonly shapes: readonly Shape[]; readonly bottom: number} {
  const ticks = scale.segments.flatMap((segment) =>
    ticksBetween(segment.from, segment.to, segment.step, months).map((tick) => ({
      ...tick,
      x: place(tick, segment),
    })),
  )
  const breaks = scale.segments.slice(1).map(({x1}) => x1 - breakWidth)
  return {
    shapes: [
      ...scale.segments.map(({x1, x2}, i) =>
        axisLine(i === 0 ? 0 : round(x1), i === scale.segments.length - 1 ? width : round(x2), y),
      ),
      ...breaks.map((x1) => axisLine(round(x1), round(x1 + breakWidth), y, [1, 3])),
      ...ticks.map(({x}) => tickMark(x, y)),
      ...withRoom(ticks, ({label}) => label).map((tick) =>
        tickLabel(tick.x, y + labelDrop, tick.label),
      ),
      ...withRoom(
        ticks.filter(({context}) => context !== null),
        ({context}) => context ?? '',
      ).map((tick) => tickLabel(tick.x, y + contextDrop, tick.context ?? '')),
    ],
    bottom: y + (ticks.some(({context}) => context !== null) ? contextDrop : labelDrop) + descent,
  }
}

interface PlacedTick extends Tick {
  readonly x: number
}

/** Leaves out the labels that would touch the one after them: the later one says what changes. */
function withRoom(
  ticks: readonly PlacedTick[],
  text: (tick: PlacedTick) => string,
): readonly PlacedTick[] {
  return ticks.filter((tick, i) => {
    const next = ticks[i + 1]
    if (!next) return true
    const room = next.x - tick.x
    return room >= (labelWidth(text(tick), tickSize) + labelWidth(text(next), tickSize)) / 2 + 3
  })
}

function place(tick: Tick, segment: Segment): number {
  const share = (tick.day - segment.from) / (segment.to - segment.from)
  return round(segment.x1 + share * (segment.x2 - segment.x1))
}

function axisLine(x1: number, x2: number, y: number, dash?: readonly number[]): Shape {
  return {
    type: 'line',
    x1,
    y1: y,
    x2,
    y2: y,
    stroke: {ink: 'muted', width: 1, ...(dash && {dash})},
  }
}

function tickMark(x: number, y: number): Shape {
  return {
    type: 'line',
    x1: x,
    y1: y,
    x2: x,
    y2: y + tickLength,
    stroke: {ink: 'muted', width: 0.75},
  }
}

function tickLabel(x: number, y: number, text: string): Shape {
  return {type: 'label', x, y, size: tickSize, anchor: 'middle', fill: 'muted', text}
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
