import type {TimelineEvent} from '../nodes/blocks.ts'
import type {Scene, Shape} from '../nodes/scene.ts'
import {drawAxis} from './draw-axis.ts'
import {labelWidth} from './label-width.ts'
import {type FlagLayout, hangFlags, type PlacedFlag} from './lanes.ts'
import {type DayRange, layScale, type Scale} from './scale.ts'

const labelSize = 8.5
const laneHeight = 13
const mostLanes = 8
/** From a pole to its label. */
const labelGap = 4
const pointRadius = 3.5
const barHeight = 7
const barLaneHeight = 9
/** Between poles that share a range: what a number with its gap takes. */
const crowdWidth = 15
/** From the axis to the lowest lane of labels, beside the bars. */
const poleFoot = 12
/** Room for the half of a tick's label that stands outside. */
const axisInset = 18

/** An event whose date is known well enough to be drawn. */
export interface DatedEvent extends DayRange {
  readonly event: TimelineEvent
  /** Its number among the dated events, from 1: the table has it before the date. */
  readonly number: number
}

/** A drawing of dated events, and whether numbers stand for their labels. */
export interface TimelineDrawing {
  readonly scene: Scene
  readonly numbered: boolean
}

export function drawTimeline(
  dated: readonly DatedEvent[],
  width: number,
  months: readonly string[] | undefined,
): TimelineDrawing {
  const scale = layScale(dated, axisInset, width - axisInset)
  const marks = layMarks(dated, scale)
  const named = hang(marks, width, mostLanes)
  const labels = named ? marks : numbersOf(marks)
  // Numbers always find room: at worst each has a lane of its own.
  const {flags, lanes} = named ?? hang(labels, width, labels.length) ?? {flags: [], lanes: 0}
  const bars = Math.max(0, ...marks.map(({barLane}) => barLane))
  const axisY = lanes * laneHeight + poleFoot + bars * barLaneHeight
  const hung = flags.flatMap(({side, lane}, i): Hung | [] => {
    const mark = labels[i]
    return mark ? {...mark, side, top: (lanes - 1 - lane) * laneHeight} : []
  })
  const axis = drawAxis(scale, {y: axisY, width, months})
  const shapes = [
    ...hung.map((mark) => drawPole(mark, axisY)),
    ...axis.shapes,
    ...marks.filter(isBar).map((mark) => drawBar(mark, axisY)),
    ...marks.filter((mark) => !isBar(mark)).map((mark) => drawPoint(mark, axisY)),
    ...hung.map(drawLabel),
  ]
  return {scene: {width, height: axis.bottom, shapes}, numbered: !named}
}

/** An event with its place on the axis: from `x1` to `x2`, its pole at `x`. */
interface Mark extends DatedEvent {
  readonly x1: number
  readonly x2: number
  readonly x: number
  /** Bars that would meet stand above each other; 0 is on the axis. */
  readonly barLane: number
  /** What hangs on its pole. */
  readonly text: string
}

/** From left to right by their poles. */
function layMarks(dated: readonly DatedEvent[], scale: Scale): readonly Mark[] {
  const ends: number[] = []
  const byStart = [...dated].sort((a, b) => a.from - b.from || a.to - b.to || a.number - b.number)
  return byStart
    .map((event): Mark => {
      const x1 = round(scale.position(event.from))
      const x2 = round(scale.position(event.to + 1))
      const mark = {...event, x1, x2, x: round((x1 + x2) / 2), barLane: 0, text: event.event.label}
      if (!isBar(mark)) return mark
      const free = ends.findIndex((end) => end + 1 < x1)
      const barLane = free < 0 ? ends.length : free
      ends[barLane] = x2
      return {...mark, barLane}
    })
    .sort((a, b) => a.x - b.x || a.number - b.number)
}

/** A date that is certain to the day is a point; so is one whose bar would be no wider than a point. */
function isBar(mark: {
  readonly from: number
  readonly to: number
  readonly x1: number
  readonly x2: number
}): boolean {
  return mark.to > mark.from && mark.x2 - mark.x1 > 2 * pointRadius
}

/** Numbers, and one range for rows that follow each other in a crowd: "3–9" on the pole of the first, not a stack of seven. */
function numbersOf(marks: readonly Mark[]): readonly Mark[] {
  const crowds: Mark[][] = []
  let end = -1
  for (const mark of marks) {
    if (mark.x > end) crowds.push([])
    crowds.at(-1)?.push(mark)
    end = mark.x + crowdWidth
  }
  return crowds.flatMap((crowd) => {
    const numbers = crowd.map(({number}) => number)
    const first = Math.min(...numbers)
    const last = Math.max(...numbers)
    return first < last && last - first < crowd.length
      ? crowd.slice(0, 1).map((mark) => ({...mark, text: `${first}–${last}`}))
      : crowd.map((mark) => ({...mark, text: `${mark.number}`}))
  })
}

function hang(labels: readonly Mark[], width: number, lanes: number): FlagLayout | null {
  const flags = labels.map(({x, text}) => ({x, width: labelGap + labelWidth(text, labelSize)}))
  return hangFlags(flags, {width, lanes, gap: labelGap})
}

interface Hung extends Mark, Pick<PlacedFlag, 'side'> {
  /** Of its lane. */
  readonly top: number
}

function drawPole({x, top, barLane}: Hung, axisY: number): Shape {
  return {
    type: 'line',
    x1: x,
    y1: top + 2,
    x2: x,
    y2: axisY - barLane * barLaneHeight,
    stroke: {ink: 'rule', width: 0.75},
  }
}

function drawLabel({x, top, side, text}: Hung): Shape {
  const right = side === 'right'
  return {
    type: 'label',
    x: round(right ? x + labelGap : x - labelGap),
    y: top + 9.5,
    size: labelSize,
    anchor: right ? 'start' : 'end',
    fill: 'text',
    text,
  }
}

function drawBar(mark: Mark, axisY: number): Shape {
  return {
    type: 'rectangle',
    x: mark.x1,
    y: axisY - mark.barLane * barLaneHeight - barHeight / 2,
    width: round(mark.x2 - mark.x1),
    height: barHeight,
    radius: barHeight / 2,
    fill: mark.event.planned ? 'paper' : 'accentSoft',
    stroke: {ink: 'accent', width: mark.event.planned ? 1 : 0.5},
  }
}

function drawPoint(mark: Mark, axisY: number): Shape {
  return {
    type: 'circle',
    cx: mark.x,
    cy: axisY,
    r: pointRadius,
    fill: mark.event.planned ? 'paper' : 'accent',
    stroke: {ink: 'accent', width: 1},
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
