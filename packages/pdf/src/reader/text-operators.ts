import {type PdfFont, readFont} from './font.ts'
import {type Handler, type Interpreter, numbersOf} from './interpreter.ts'
import {matrixOf} from './matrix.ts'
import {isKind, type PdfObject} from './objects.ts'
import type {TextState} from './text-state.ts'

/** Text state, position and showing (ISO 32000-1, tables 105 to 109). */
export const TEXT: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['BT', ({pen}) => pen.begin()],
  ['Tf', setFont],
  ['Tc', set((characterSpacing) => ({characterSpacing}))],
  ['Tw', set((wordSpacing) => ({wordSpacing}))],
  ['Tz', set((percent) => ({scale: percent / 100}))],
  ['TL', set((leading) => ({leading}))],
  ['Ts', set((rise) => ({rise}))],
  ['Tr', set((renderingMode) => ({renderingMode}))],
  ['Tm', ({pen}, operands) => pen.setMatrix(matrixOf(numbersOf(operands)))],
  ['Td', ({pen}, operands) => pen.moveLine(...pair(operands))],
  [
    'TD',
    (it, operands) => {
      const [x, y] = pair(operands)
      change(it, {leading: -y})
      it.pen.moveLine(x, y)
    },
  ],
  ['T*', nextLine],
  ['Tj', show],
  ['TJ', (it, [list]) => show(it, isKind(list, 'array') ? list.items : [])],
  [
    "'",
    (it, operands) => {
      nextLine(it)
      show(it, operands)
    },
  ],
  [
    '"',
    (it, operands) => {
      const [wordSpacing, characterSpacing] = pair(operands)
      change(it, {wordSpacing, characterSpacing})
      nextLine(it)
      show(it, operands.slice(2))
    },
  ],
])

/** The state is replaced, never changed: what `q` saved stays. */
function change(it: Interpreter, text: Partial<TextState>): void {
  it.state = {...it.state, text: {...it.state.text, ...text}}
}

function set(from: (value: number) => Partial<TextState>): Handler {
  return (it, [value]) => {
    if (typeof value === 'number') change(it, from(value))
  }
}

function setFont(it: Interpreter, [name, size]: readonly PdfObject[]): void {
  const key = isKind(name, 'name') ? name.name : ''
  change(it, {
    font: fontNamed(it, key),
    size: typeof size === 'number' ? size : 0,
  })
}

function fontNamed({file, resources, fonts}: Interpreter, name: string): PdfFont | null {
  const dict = file.get(file.get(resources, 'Font'), name)
  if (!isKind(dict, 'dict')) return null
  const known = fonts.get(dict)
  if (known !== undefined) return known
  const font = readFont(file, dict)
  fonts.set(dict, font)
  return font
}

function nextLine({pen, state}: Interpreter): void {
  pen.moveLine(0, -state.text.leading)
}

function show(it: Interpreter, items: readonly PdfObject[]): void {
  const {found, marks, pen, state, stream} = it
  const {font, renderingMode} = state.text
  if (font === null) return
  for (const piece of pen.show(items, state.text, state.matrix)) {
    found.push({type: 'text', marks: [...marks], font, renderingMode, stream, ...piece})
  }
}

function pair(operands: readonly PdfObject[]): readonly [number, number] {
  const [x = 0, y = 0] = numbersOf(operands)
  return [x, y]
}
