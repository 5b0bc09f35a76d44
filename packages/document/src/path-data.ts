import type {PathStep} from './nodes/scene.ts'
import {requireForm, requireList} from './require-input.ts'

/** A path in the words of SVG: absolute M, L, C and Z, each point through `place`, to a thousandth. */
export function pathData(
  steps: readonly PathStep[],
  place: (x: number, y: number) => readonly [number, number] = (x, y) => [x, y],
): string {
  requireForm(place, 'function', 'pathData: what places a point')
  requireList(steps, 'pathData: steps of a path')
  const point = (x: number, y: number): string => place(x, y).map(round).join(' ')
  return steps
    .map((step) => {
      if (step.type === 'close') return 'Z'
      if (step.type !== 'curve')
        return `${step.type === 'move' ? 'M' : 'L'}${point(step.x, step.y)}`
      const {x1, y1, x2, y2, x, y} = step
      return `C${point(x1, y1)} ${point(x2, y2)} ${point(x, y)}`
    })
    .join('')
}

/** `-0` is 0, and nothing is small enough for an exponent. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000 + 0
}
