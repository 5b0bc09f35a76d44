import type {PdfItem, PdfPage} from './open.ts'

/** A run of text as pdf.js gives it: `transform` turns it and puts it on the page. */
interface Run {
  readonly text: string
  readonly isRtl: boolean
  readonly width: number
  readonly size: number
  readonly x: number
  readonly y: number
  /** Quarters of a circle that it is turned by, against the clock. */
  readonly turn: number
}

/**
 * The runs of a page that stand the way most of its words do, as if that were upright: a page may be turned as a whole, and what is
 * turned otherwise is a watermark or an axis.
 *
 * @param view the corners of the page: left, bottom, right, top
 */
export function turnedItems(
  items: readonly unknown[],
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
): PdfPage {
  const runs = items.flatMap(runOf)
  const counts = [0, 0, 0, 0]
  for (const {turn, text} of runs) counts[turn] = (counts[turn] ?? 0) + text.length
  const most = counts.indexOf(Math.max(...counts))
  const [width, height] = [right - left, top - bottom]
  const upright = ({x, y}: Run): readonly [number, number] => {
    if (most === 1) return [y - bottom, right - x]
    if (most === 2) return [right - x, top - y]
    return most === 3 ? [top - y, x - left] : [x - left, y - bottom]
  }
  return {
    items: runs
      .filter(({turn}) => turn === most)
      .map((run): PdfItem => {
        const [x, y] = upright(run)
        const {text, isRtl, size} = run
        return {text, isRtl, x, y, width: run.width, size}
      }),
    width: most % 2 === 1 ? height : width,
    height: most % 2 === 1 ? width : height,
  }
}

function runOf(item: unknown): readonly Run[] {
  if (typeof item !== 'object' || item === null || !('str' in item)) return []
  const {str, dir, transform, width} = item as {
    str: string
    dir?: string
    transform: number[]
    width: number
  }
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  const turn = turnOf(a, b, c, d)
  if (str === '' || turn === null) return []
  // a sign of a symbol font by itself is the mark of a list
  const text = str.replace(/^[\uE000-\uF8FF]$/, '•')
  return [{text, isRtl: dir === 'rtl', width, size: Math.hypot(c, d), x, y, turn}]
}

/** `null` for what leans. */
function turnOf(a: number, b: number, c: number, d: number): number | null {
  if (Math.abs(b) <= 0.01 * Math.abs(d)) return a < 0 && d < 0 ? 2 : 0
  if (Math.abs(a) > 0.01 * Math.abs(c)) return null
  return b > 0 ? 1 : 3
}
