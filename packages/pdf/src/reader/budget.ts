import {PdfReadError} from './objects.ts'

/** What reading one file may cost, so that a small hostile file cannot keep a reader busy for hours. */
export interface Budget {
  /** Takes steps (operations, entries of tables) from what is left; throws `PdfReadError` where nothing is. */
  spend(steps: number): void
  /** The same for decoded bytes. */
  decode(bytes: number): void
}

/** Far beyond any document: a dense page has some ten thousand operations. */
const STEPS = 20_000_000
const DECODED_BYTES = 256 * 1024 * 1024

export function createBudget(): Budget {
  let steps = STEPS
  let bytes = DECODED_BYTES
  return {
    spend: (count) => {
      steps -= count
      if (steps < 0) throw new PdfReadError(`The file asks for more than ${STEPS} steps of work`)
    },
    decode: (count) => {
      bytes -= count
      if (bytes < 0) throw new PdfReadError(`The file unpacks to more than ${DECODED_BYTES} bytes`)
    },
  }
}

/** Deeper trees of pages or of structure are an attack, not a document. */
export const DEEPEST_TREE = 500

/** Damage that shows itself as a number out of range, or as nesting without end, is a damaged file, not a bug. */
export function readingPdf<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new PdfReadError(`The file is damaged: ${error.message}`)
  }
}
