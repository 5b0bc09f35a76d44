import {PdfReadError} from './objects.ts'

/** ISO 32000-1, table 8; left out: 1 each, and 8 bits. */
export interface PredictorParameters {
  readonly predictor: number
  readonly colours: number
  readonly bits: number
  readonly columns: number
}

/** Undoes the prediction of rows by the row above (7.4.4.4): none, or one of PNG's, a filter a row. */
export function undoPredictor(bytes: Uint8Array, parameters: PredictorParameters): Uint8Array {
  const {predictor, colours, bits, columns} = parameters
  if (predictor <= 1) return bytes
  if (predictor < 10) throw new PdfReadError(`The predictor ${predictor} is not supported`)
  const length = Math.ceil((colours * bits * columns) / 8)
  if (!(length > 0 && length <= bytes.length)) {
    if (bytes.length === 0) return bytes
    throw new PdfReadError(`Rows of ${length} bytes are predicted in ${bytes.length} bytes of data`)
  }
  const distance = Math.max(1, (colours * bits) >> 3)
  const rows = Math.ceil(bytes.length / (1 + length))
  const result = new Uint8Array(rows * length)
  let above: Uint8Array = new Uint8Array(length)
  for (let row = 0; row < rows; row++) {
    const start = row * (1 + length)
    const line = result.subarray(row * length, (row + 1) * length)
    line.set(bytes.subarray(start + 1, start + 1 + length))
    undoRow(bytes[start] ?? 0, line, above, distance)
    above = line
  }
  return result
}

function undoRow(filter: number, line: Uint8Array, above: Uint8Array, distance: number): void {
  for (let at = 0; at < line.length; at++) {
    const left = line[at - distance] ?? 0
    const corner = above[at - distance] ?? 0
    line[at] = (line[at] ?? 0) + predicted(filter, left, above[at] ?? 0, corner)
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4:
      return nearest(left, up, corner)
    default:
      throw new PdfReadError(`A row has the unknown predictor ${filter}`)
  }
}

/** Paeth: whichever is nearest to left + up − corner; in doubt left, then up. */
function nearest(left: number, up: number, corner: number): number {
  const estimate = left + up - corner
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(estimate - value))
  if (toLeft === undefined || toUp === undefined || toCorner === undefined) return left
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
