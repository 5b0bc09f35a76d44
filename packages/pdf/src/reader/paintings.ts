import type {PdfFile} from './file.ts'
import {GRAPHICS} from './graphics-operators.ts'
import type {Interpreter} from './interpreter.ts'
import {IDENTITY} from './matrix.ts'
import {isKind, type PdfDict, type PdfObject, type PdfStream} from './objects.ts'
import {operations} from './operations.ts'
import type {Painting} from './painting.ts'
import {TEXT} from './text-operators.ts'
import {initialTextState, textPen} from './text-state.ts'

/** Everything that a page paints, in order, forms included; `forms` takes each form as often as it is painted. */
export function paintings(
  file: PdfFile,
  page: PdfDict,
  resources: PdfObject,
  forms: PdfStream[] = [],
): readonly Painting[] {
  const found: Painting[] = []
  run(pageContent(file, page), {
    file,
    resources,
    found,
    marks: [],
    stream: null,
    forms,
    fonts: new Map(),
    depth: 0,
    state: {matrix: IDENTITY, text: initialTextState()},
    saved: [],
    pen: textPen(),
    run,
  })
  return found
}

/** The streams of a page count as one, with a space between them. */
function pageContent(file: PdfFile, page: PdfDict): Uint8Array {
  const contents = file.get(page, 'Contents')
  const streams = isKind(contents, 'array') ? contents.items.map(file.resolve) : [contents]
  const parts = streams.flatMap((stream) => (isKind(stream, 'stream') ? [file.data(stream)] : []))
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length + 1, 0)).fill(32)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length + 1
  }
  return bytes
}

/** Operators that neither table knows set colours and lines, which no reader of text needs. */
function run(bytes: Uint8Array, interpreter: Interpreter): void {
  for (const {operator, operands} of operations(bytes)) {
    interpreter.file.budget.spend(1)
    const handler = GRAPHICS.get(operator) ?? TEXT.get(operator)
    handler?.(interpreter, operands)
  }
}
