import type {
  CircleItem,
  LineItem,
  PathItem,
  RectangleItem,
  StrokeStyle,
} from '../../display-list.ts'
import {points} from '../number.ts'
import type {Operators} from './operators.ts'

/** Distance of the control points of a quarter circle from its ends, as a share of the radius: 4/3 · (√2 − 1). */
const ARC = 0.5523

export function drawRectangle(out: Operators, item: RectangleItem, height: number): void {
  const {x, y, width, height: tall} = item
  if (item.radius <= 0) {
    paint(out, item, `${pair(x, height - y - tall)} ${pair(width, tall)} re`)
    return
  }
  const radius = Math.min(item.radius, width / 2, tall / 2)
  paint(out, item, roundedPath(x, height - y - tall, width, tall, radius))
}

export function drawCircle(out: Operators, item: CircleItem, height: number): void {
  const {cx, cy, r} = item
  paint(out, item, roundedPath(cx - r, height - cy - r, 2 * r, 2 * r, r))
}

export function drawLine(out: Operators, {x1, y1, x2, y2, stroke}: LineItem, height: number): void {
  out.endText()
  out.stroke(stroke)
  out.push(`${pair(x1, height - y1)} m ${pair(x2, height - y2)} l S`)
}

export function drawPath(out: Operators, {data, fill}: PathItem, height: number): void {
  out.endText()
  out.fill(fill)
  out.push(`${pathOperators(data, height)} f`)
}

interface Painted {
  readonly fill: string | null
  readonly stroke: StrokeStyle | null
}

function paint(out: Operators, {fill, stroke}: Painted, path: string): void {
  if (fill === null && stroke === null) return
  out.endText()
  if (fill !== null) out.fill(fill)
  if (stroke !== null) out.stroke(stroke)
  out.push(`${path} ${fill === null ? 'S' : stroke === null ? 'f' : 'B'}`)
}

/** A rectangle with round corners, counter-clockwise from the bottom edge; `x` and `y` are its lower left corner. */
function roundedPath(x: number, y: number, width: number, height: number, radius: number): string {
  const right = x + width
  const top = y + height
  const reach = radius * (1 - ARC)
  const curve = (...coordinates: readonly number[]): string =>
    `${coordinates.map(points).join(' ')} c`
  return [
    `${pair(x + radius, y)} m ${pair(right - radius, y)} l`,
    curve(right - reach, y, right, y + reach, right, y + radius),
    `${pair(right, top - radius)} l`,
    curve(right, top - reach, right - reach, top, right - radius, top),
    `${pair(x + radius, top)} l`,
    curve(x + reach, top, x, top - reach, x, top - radius),
    `${pair(x, y + radius)} l`,
    curve(x, y + reach, x + reach, y, x + radius, y),
    'h',
  ].join(' ')
}

const PATH_OPERATORS = {M: 'm', L: 'l', C: 'c', Z: 'h'} as const

/** SVG path data with absolute M, L, C and Z, flipped to PDF's upward y. */
function pathOperators(data: string, height: number): string {
  const operators: string[] = []
  for (const [, command, rest = ''] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    if (!isPathCommand(command)) {
      throw new Error(`Expected a path of M, L, C and Z, got the command "${command}".`)
    }
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const flipped = numbers.map((value, index) => points(index % 2 === 0 ? value : height - value))
    operators.push([...flipped, PATH_OPERATORS[command]].join(' '))
  }
  return operators.join(' ')
}

function isPathCommand(command: string | undefined): command is keyof typeof PATH_OPERATORS {
  return command !== undefined && Object.hasOwn(PATH_OPERATORS, command)
}

function pair(a: number, b: number): string {
  return `${points(a)} ${points(b)}`
}
