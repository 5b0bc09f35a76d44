import type {PdfFont} from './font.ts'
import {apply, IDENTITY, type Matrix, multiply} from './matrix.ts'
import {isKind, type PdfObject} from './objects.ts'

/** The text state (ISO 32000-1, 9.3), saved and restored with the graphics state. */
export interface TextState {
  readonly font: PdfFont | null
  readonly size: number
  readonly characterSpacing: number
  readonly wordSpacing: number
  /** 1 is normal. */
  readonly scale: number
  readonly leading: number
  readonly rise: number
  readonly renderingMode: number
}

export function initialTextState(): TextState {
  return {
    font: null,
    size: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
  }
}

/** Text of one show operator, up to a gap as wide as a space. */
interface ShownPiece {
  readonly codes: readonly number[]
  readonly text: string
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly size: number
}

/** The pen inside a text object. */
export interface TextPen {
  begin(): void
  setMatrix(matrix: Matrix): void
  /** `Td`. */
  moveLine(x: number, y: number): void
  show(items: readonly PdfObject[], state: TextState, page: Matrix): readonly ShownPiece[]
}

/** A gap this wide, in thousandths of the size, is read as a space: half of a narrow one. */
const GAP = 150

export function textPen(): TextPen {
  let line: Matrix = IDENTITY
  let pen: Matrix = IDENTITY
  const advance = (distance: number): void => {
    pen = multiply([1, 0, 0, 1, distance, 0], pen)
  }
  return {
    begin: () => {
      line = IDENTITY
      pen = IDENTITY
    },
    setMatrix: (matrix) => {
      line = matrix
      pen = matrix
    },
    moveLine: (x, y) => {
      line = multiply([1, 0, 0, 1, x, y], line)
      pen = line
    },
    show: (items, state, page) => {
      const pieces: ShownPiece[] = []
      const {font} = state
      for (const item of items) {
        if (typeof item === 'number') advance((-item / 1000) * state.size * state.scale)
        if (!isKind(item, 'string') || font === null) continue
        const start = multiply(pen, page)
        const codes = codesOf(item.bytes, font.codeLength)
        for (const code of codes) advance(codeAdvance(code, font, state))
        const end = multiply(pen, page)
        pieces.push({
          codes,
          text: codes.map(font.text).join(''),
          from: apply(start, 0, state.rise),
          to: apply(end, 0, state.rise),
          size: Math.hypot(start[2], start[3]) * state.size,
        })
      }
      return joinTight(pieces)
    },
  }
}

function codesOf(bytes: Uint8Array, length: number): readonly number[] {
  const codes: number[] = []
  for (let at = 0; at + length <= bytes.length; at += length) {
    let code = 0
    for (let index = 0; index < length; index++) code = code * 256 + (bytes[at + index] ?? 0)
    codes.push(code)
  }
  return codes
}

function codeAdvance(code: number, font: PdfFont, state: TextState): number {
  const word = font.codeLength === 1 && code === 32 ? state.wordSpacing : 0
  return ((font.width(code) / 1000) * state.size + state.characterSpacing + word) * state.scale
}

/** Kerning moves the pen inside a word: only a wide gap parts two pieces. */
function joinTight(pieces: readonly ShownPiece[]): readonly ShownPiece[] {
  const joined: ShownPiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last === undefined || distance(last.to, piece.from) > (GAP / 1000) * piece.size) {
      joined.push(piece)
      continue
    }
    joined[joined.length - 1] = {
      ...last,
      codes: [...last.codes, ...piece.codes],
      text: last.text + piece.text,
      to: piece.to,
    }
  }
  return joined
}

function distance(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): number {
  return Math.hypot(x2 - x1, y2 - y1)
}
