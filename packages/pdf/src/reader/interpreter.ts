import type {PdfFile} from './file.ts'
import type {PdfFont} from './font.ts'
import type {Matrix} from './matrix.ts'
import type {PdfDict, PdfObject, PdfStream} from './objects.ts'
import type {Mark, Painting} from './painting.ts'
import type {TextPen, TextState} from './text-state.ts'

/** What a content stream has set so far. */
export interface Interpreter {
  readonly file: PdfFile
  readonly resources: PdfObject
  readonly found: Painting[]
  readonly marks: Mark[]
  /** The form that is run; `null` for the page itself. */
  readonly stream: PdfStream | null
  /** Every form that was run, in order. */
  readonly forms: PdfStream[]
  readonly fonts: Map<PdfDict, PdfFont>
  /** How many forms deep. */
  readonly depth: number
  state: GraphicsState
  readonly saved: GraphicsState[]
  readonly pen: TextPen
  /** Runs the content of a form. */
  readonly run: (bytes: Uint8Array, interpreter: Interpreter) => void
}

interface GraphicsState {
  readonly matrix: Matrix
  readonly text: TextState
}

export type Handler = (interpreter: Interpreter, operands: readonly PdfObject[]) => void

export function numbersOf(operands: readonly PdfObject[]): readonly number[] {
  return operands.filter((operand) => typeof operand === 'number')
}
