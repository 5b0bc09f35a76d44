/** A part of the image whose scanlines stand together: all of it, or one of the seven passes of Adam7. */
export interface Pass {
  readonly x: number
  readonly y: number
  readonly stepX: number
  readonly stepY: number
}

const WHOLE: readonly Pass[] = [{x: 0, y: 0, stepX: 1, stepY: 1}]

/** W3C PNG, 8.1. */
const ADAM7: readonly Pass[] = [
  {x: 0, y: 0, stepX: 8, stepY: 8},
  {x: 4, y: 0, stepX: 8, stepY: 8},
  {x: 0, y: 4, stepX: 4, stepY: 8},
  {x: 2, y: 0, stepX: 4, stepY: 4},
  {x: 0, y: 2, stepX: 2, stepY: 4},
  {x: 1, y: 0, stepX: 2, stepY: 2},
  {x: 0, y: 1, stepX: 1, stepY: 2},
]

export function passes(interlaced: boolean): readonly Pass[] {
  return interlaced ? ADAM7 : WHOLE
}

/**
 * Undoes the filter of one scanline in place (W3C PNG, 9.2). `above` is the unfiltered scanline before it, `distance`
 * the bytes of a whole pixel, at least 1.
 */
export function unfilter(
  filter: number,
  line: Uint8Array,
  above: Uint8Array,
  distance: number,
): void {
  const predict = PREDICTORS[filter]
  if (predict === undefined)
    throw new Error(`A scanline of the PNG has the unknown filter ${filter}.`)
  for (let at = 0; at < line.length; at++) {
    const left = line[at - distance] ?? 0
    const up = above[at] ?? 0
    const corner = above[at - distance] ?? 0
    line[at] = (line[at] ?? 0) + predict(left, up, corner)
  }
}

const PREDICTORS: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
]

/** Whichever of the three is nearest to left + up − corner; in doubt left, then up. */
function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner)
  const toUp = Math.abs(left - corner)
  const toCorner = Math.abs(left + up - 2 * corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
