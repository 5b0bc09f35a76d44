import type {TimelineEvent} from '../nodes/blocks.ts'
import type {Scene, Shape} from '../nodes/scene.ts'
import {drawAxis} from './draw-axis.ts'
import {labelWidth} from './label-width.ts'
import {type FlagLayout, hangFlags, type PlacedFlag} from './lanes.ts'
import {type DayRange, layScale, type Scale} from './scale.ts'

const labelSize = 8.5
const laneHeight = 15
const mostLanes = 8
/** From a pole to its label. */
const labelGap = 4
const pointRadius = 3.5
const barHeight = 7
const barLaneHeight = 9
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
  const named = hang(marks, {width, lanes: mostLanes}, (mark) => mark.event.label)
  // Numbers always find room: at worst each has a lane of its own.
  const numbered = {width, lanes: marks.length}
  const layout = named ?? hang(marks, numbered, number) ?? {flags: [], lanes: 0}
  const bars = Math.max(0, ...marks.map(({barLane}) => barLane))
  const axisY = layout.lanes * laneHeight + poleFoot + bars * barLaneHeight
  const text = named ? (mark: Mark): string => mark.event.label : number
  const axis = drawAxis(scale, {y: axisY, width, months})
  const shapes = [
    ...marks.flatMap((mark, i) => drawPole(mark, layout.flags[i], layout.lanes, axisY)),
    ...axis.shapes,
    ...marks.filter(isBar).map((mark) => drawBar(mark, axisY)),
    ...marks.filter((mark) => !isBar(mark)).map((mark) => drawPoint(mark, axisY)),
    ...marks.flatMap((mark, i) => drawLabel(mark, layout.flags[i], layout.lanes, text(mark))),
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
}

/** From left to right by their poles. */
function layMarks(dated: readonly DatedEvent[], scale: Scale): readonly Mark[] {
  const ends: number[] = []
  const byStart = [...dated].sort((a, b) => a.from - b.from || a.to - b.to || a.number - b.number)
  return byStart
    .map((event): Mark => {
      const x1 = round(scale.position(event.from))
      const x2 = round(scale.position(event.to + 1))
      const mark = {...event, x1, x2, x: round((x1 + x2) / 2), barLane: 0}
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

function number(mark: Mark): string {
  return String(mark.number)
}

function hang(
  marks: readonly Mark[],
  room: {readonly width: number; readonly lanes: number},
  text: (mark: Mark) => string,
): FlagLayout | null {
  const flags = marks.map((mark) => ({
    x: mark.x,
    width: labelGap + labelWidth(text(mark), labelSize),
  }))
  return hangFlags(flags, {...room, gap: labelGap})
}

function drawPole(
  mark: Mark,
  flag: PlacedFlag | undefined,
  lanes: number,
  axisY: number,
): readonly Shape[] {
  if (!flag) return []
  const foot = axisY - mark.barLane * barLaneHeight
  return [
    {
      type: 'line',
      x1: mark.x,
      y1: laneTop(flag, lanes) + 2,
      x2: mark.x,
      y2: foot,
      stroke: {ink: 'rule', width: 0.75},
    },
  ]
}

function drawLabel(
  mark: Mark,
  flag: PlacedFlag | undefined,
  lanes: number,
  text: string,
): readonly Shape[] {
  if (!flag) return []
  const right = flag.side === 'right'
  return [
    {
      type: 'label',
      x: round(right ? mark.x + labelGap : mark.x - labelGap),
      y: laneTop(flag, lanes) + 9.5,
      size: labelSize,
      anchor: right ? 'start' : 'end',
      fill: 'text',
      text,
    },
  ]
}

function laneTop(flag: PlacedFlag, lanes: number): number {
  return (lanes - 1 - flag.lane) * laneHeight
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
