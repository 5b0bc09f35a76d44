import type {Draw} from '../canvas.ts'
import type {Flow} from '../flow.ts'

/** Adds a label to a strip that stands already: the mark of a list item, the number of a paragraph. It is read first. */
export function drawBefore(flow: Flow, index: number, label: Draw): void {
  const strip = flow.strips[index]
  if (!strip) return
  const {draw} = strip
  strip.draw = (canvas, top) => {
    label(canvas, top)
    draw(canvas, top)
  }
}
