import type {Owner, PageItem} from '../display-list.ts'
import type {LoadedFace} from '../text/loaded-face.ts'

/** A page while it is drawn. */
export interface Canvas {
  readonly page: number
  readonly items: PageItem[]
  /** Faces that the document uses, by name. */
  readonly faces: Map<string, LoadedFace>
}

/** Draws at a height of the page, in points from its top. */
export type Draw = (canvas: Canvas, top: number) => void

export const ornament: Owner = {type: 'artifact', kind: 'Layout'}

export function drawRule(
  canvas: Canvas,
  line: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly colour: string
    readonly thickness: number
  },
): void {
  canvas.items.push({
    type: 'line',
    owner: ornament,
    x1: line.x,
    y1: line.y,
    x2: line.x + line.width,
    y2: line.y,
    stroke: {colour: line.colour, width: line.thickness, dash: []},
  })
}
