import type {PathStep, Shape} from '@onrecord/document'
import {Element} from '../emit/element.ts'
import {emus} from '../units.ts'
import type {Frame} from './shape-element.ts'

type Path = Shape & {readonly type: 'path'}

/** The box around all points of a path, control points too: shapes of Word are drawn within one. */
export function pathFrame({steps}: Path): Frame {
  const points = steps.flatMap(pointsOf)
  const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))]
  const [right, bottom] = [
    Math.max(...points.map(([x]) => x)),
    Math.max(...points.map(([, y]) => y)),
  ]
  return {x: left, y: top, width: right - left, height: bottom - top}
}

/** A path as a geometry of its own (ISO/IEC 29500-1, 20.1.9.8), in the units of the drawing. */
export function pathGeometry(path: Path, scale: number): Element {
  const {x, y, width, height} = pathFrame(path)
  const point = ([left, top]: readonly [number, number]): Element =>
    new Element('a:pt', {x: emus((left - x) * scale), y: emus((top - y) * scale)})
  const steps = path.steps.map(
    (step) => new Element(NAMES[step.type], {}, pointsOf(step).map(point)),
  )
  const size = {w: emus(width * scale), h: emus(height * scale)}
  return new Element('a:custGeom', {}, [
    new Element('a:avLst'),
    new Element('a:pathLst', {}, [new Element('a:path', size, steps)]),
  ])
}

const NAMES = {move: 'a:moveTo', line: 'a:lnTo', curve: 'a:cubicBezTo', close: 'a:close'} as const

function pointsOf(step: PathStep): readonly (readonly [number, number])[] {
  switch (step.type) {
    case 'close':
      return []
    case 'curve':
      return [
        [step.x1, step.y1],
        [step.x2, step.y2],
        [step.x, step.y],
      ]
    default:
      return [[step.x, step.y]]
  }
}
