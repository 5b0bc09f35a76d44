import {type Handler, type Interpreter, numbersOf} from './interpreter.ts'
import {type Matrix, matrixOf, multiply} from './matrix.ts'
import {isKind, type PdfDict, type PdfObject, type PdfStream} from './objects.ts'
import {textPen} from './text-state.ts'

/** Forms inside forms beyond this depth are an attack, not a page. */
const DEEPEST = 20
/** To run a form costs as much as this many operations. */
const FORM_STEPS = 100

/** Graphics state, marked content, and everything painted that is no text. */
export const GRAPHICS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['q', ({saved, state}) => saved.push(state)],
  [
    'Q',
    (it) => {
      it.state = it.saved.pop() ?? it.state
    },
  ],
  [
    'cm',
    (it, operands) => {
      it.state = {...it.state, matrix: multiply(matrixOf(numbersOf(operands)), it.state.matrix)}
    },
  ],
  ['BMC', beginMark],
  ['BDC', beginMark],
  ['EMC', ({marks}) => marks.pop()],
  ['Do', paintObject],
  ...['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'].map((operator): [string, Handler] => [
    operator,
    paint('path'),
  ]),
  ['sh', paint('shading')],
  ['BI', paint('image')],
])

function paint(type: 'path' | 'image' | 'shading'): Handler {
  return ({found, marks, stream}) => found.push({type, marks: [...marks], stream})
}

/** Properties stand in the stream, or under a name in the resources. */
function beginMark(
  {file, marks, resources, stream}: Interpreter,
  [tag, properties]: readonly PdfObject[],
): void {
  const dict = isKind(properties, 'name')
    ? file.get(file.get(resources, 'Properties'), properties.name)
    : (properties ?? null)
  const mcid = file.get(dict, 'MCID')
  marks.push({
    tag: isKind(tag, 'name') ? tag.name : '',
    properties: isKind(dict, 'dict') ? dict : null,
    mcid: typeof mcid === 'number' ? mcid : null,
    stream,
  })
}

function paintObject(it: Interpreter, operands: readonly PdfObject[]): void {
  const [name] = operands
  if (!isKind(name, 'name')) return
  const object = it.file.get(it.file.get(it.resources, 'XObject'), name.name)
  if (!isKind(object, 'stream')) return
  const subtype = it.file.get(object, 'Subtype')
  if (isKind(subtype, 'name') && subtype.name === 'Form') runForm(it, object)
  else paint('image')(it, operands)
}

/** A form starts from the state around it and changes nothing of it; without resources it uses those around it. */
function runForm(it: Interpreter, form: PdfStream): void {
  if (it.depth >= DEEPEST) return
  it.file.budget.spend(FORM_STEPS)
  it.forms.push(form)
  const own = it.file.get(form, 'Resources')
  const matrix = multiply(formMatrix(it, form.dict), it.state.matrix)
  it.run(it.file.data(form), {
    ...it,
    resources: own ?? it.resources,
    marks: [...it.marks],
    stream: form,
    depth: it.depth + 1,
    state: {...it.state, matrix},
    saved: [],
    pen: textPen(),
  })
}

function formMatrix({file}: Interpreter, dict: PdfDict): Matrix {
  const matrix = file.get(dict, 'Matrix')
  return matrixOf(isKind(matrix, 'array') ? numbersOf(matrix.items.map(file.resolve)) : [])
}
