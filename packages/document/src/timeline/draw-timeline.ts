import type {TimelineEvent} from '../nodes/blocks.ts'
import type {Scene, Shape} from '../nodes/scene.ts'
import {drawAxis} from './draw-axis.ts'
import {labelWidth} from './label-width.ts'
import {type FlagLayout, hangFlags, type PlacedFlag} from './lanes.ts'
import {type DayRange, layScale, type Scale} from './scale.ts'

const labelSize = 8.5
const laneHeight = 15
/** Where lanes have numbers. */
const numberLaneHeight = 12
const mostLanes = 8
const mostNumberLanes = 2
/** From a pole to its label. */
const labelGap = 4
const pointRadius = 3.5
const barHeight = 7
const barLaneHeight = 9
/** Of poles that share a number: what two numbers with their gaps take. */
const crowdWidth = 28
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
  const {labels, layout, named} = hangLabels(marks, width)
  const bars = Math.max(0, ...marks.map(({barLane}) => barLane))
  const lanes = {count: layout.lanes, height: named ? laneHeight : numberLaneHeight}
  const axisY = lanes.count * lanes.height + poleFoot + bars * barLaneHeight
  const axis = drawAxis(scale, {y: axisY, width, months})
  const hung = labels.map((label, i) => ({label, flag: layout.flags[i]}))
  const shapes = [
    ...hung.flatMap(({label, flag}) => drawPole(label, flag, lanes, axisY)),
    ...axis.shapes,
    ...marks.filter(isBar).map((mark) => drawBar(mark, axisY)),
    ...marks.filter((mark) => !isBar(mark)).map((mark) => drawPoint(mark, axisY)),
    ...hung.flatMap(({label, flag}) => drawLabel(label, flag, lanes)),
  ]
  return {scene: {width, height: axis.bottom, shapes}, numbered: !named}
}

interface Hung {
  readonly labels: readonly Label[]
  readonly layout: FlagLayout
  /** Whether they are words, and no numbers. */
  readonly named: boolean
}

/** Words where they find room, else numbers in two lanes, else ranges of them, which always do: at worst each has a lane of its own. */
function hangLabels(marks: readonly Mark[], width: number): Hung {
  const words = marks.map((mark): Label => ({...mark, text: mark.event.label}))
  const named = hang(words, {width, lanes: mostLanes})
  if (named) return {labels: words, layout: named, named: true}
  const each = marks.map((mark) => rangeOf([mark]))
  const numbered = hang(each, {width, lanes: mostNumberLanes})
  if (numbered) return {labels: each, layout: numbered, named: false}
  const ranges = rangesOf(marks)
  const layout = hang(ranges, {width, lanes: ranges.length}) ?? {flags: [], lanes: 0}
  return {labels: ranges, layout, named: false}
}

/** What hangs on one pole. */
interface Label {
  readonly x: number
  readonly barLane: number
  readonly text: string
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

/** Numbers, and one range for rows that crowd: "3–9" on the pole of the first, not a stack of seven. */
function rangesOf(marks: readonly Mark[]): readonly Label[] {
  const crowds: Mark[][] = []
  for (const mark of marks) {
    const [first] = crowds.at(-1) ?? []
    if (first !== undefined && mark.x - first.x <= crowdWidth) crowds.at(-1)?.push(mark)
    else crowds.push([mark])
  }
  return crowds.flatMap((crowd) => (isRange(crowd) ? [rangeOf(crowd)] : runsOf(crowd).map(rangeOf)))
}

function isRange(marks: readonly Mark[]): boolean {
  const numbers = marks.map(({number}) => number)
  return Math.max(...numbers) - Math.min(...numbers) === marks.length - 1
}

/** Parts of which each has the numbers of rows that follow each other. */
function runsOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const runs: Mark[][] = []
  for (const mark of marks) {
    if (mark.number - 1 === runs.at(-1)?.at(-1)?.number) runs.at(-1)?.push(mark)
    else runs.push([mark])
  }
  return runs
}

function rangeOf(marks: readonly Mark[]): Label {
  const numbers = marks.map(({number}) => number)
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  return {
    x: marks[0]?.x ?? 0,
    barLane: Math.min(...marks.map(({barLane}) => barLane)),
    text: least === most ? String(least) : `${least}–${most}`,
  }
}

function hang(
  labels: readonly Label[],
  room: {readonly width: number; readonly lanes: number},
): FlagLayout | null {
  const flags = labels.map(({x, text}) => ({x, width: labelGap + labelWidth(text, labelSize)}))
  return hangFlags(flags, {...room, gap: labelGap})
}

function drawPole(
  mark: Label,
  flag: PlacedFlag | undefined,
  lanes: Lanes,
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

function drawLabel({x, text}: Label, flag: PlacedFlag | undefined, lanes: Lanes): readonly Shape[] {
  if (!flag) return []
  const right = flag.side === 'right'
  return [
    {
      type: 'label',
      x: round(right ? x + labelGap : x - labelGap),
      y: laneTop(flag, lanes) + 9.5,
      size: labelSize,
      anchor: right ? 'start' : 'end',
      fill: 'text',
      text,
    },
  ]
}

interface Lanes {
  readonly count: number
  readonly height: number
}

function laneTop(flag: PlacedFlag, {count, height}: Lanes): number {
  return (count - 1 - flag.lane) * height
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
