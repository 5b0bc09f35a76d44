import type {StrokeStyle} from '../../display-list.ts'
import type {FontInUse} from '../fonts/font-book.ts'
import {decimal, points} from '../number.ts'

/** A content stream in the making: operators, and the graphics state so that nothing is set twice. */
export interface Operators {
  push(...operators: readonly string[]): void
  /** Opens a text object where none is open. */
  beginText(): void
  /** Closes the text object, before anything that must not stand in one. */
  endText(): void
  fill(colour: string): void
  stroke(style: StrokeStyle): void
  font(font: FontInUse, size: number): void
  finish(): string
}

export function operators(): Operators {
  const stream: string[] = []
  const state = new Map<string, string>()
  let inText = false
  let filled = ''
  let face: FontInUse | null = null
  let faceSize = 0

  const set = (key: string, operator: string): void => {
    if (state.get(key) === operator) return
    state.set(key, operator)
    stream.push(operator)
  }
  const endText = (): void => {
    if (inText) stream.push('ET')
    inText = false
  }

  return {
    push: (...items) => {
      stream.push(...items)
    },
    beginText: () => {
      if (!inText) stream.push('BT')
      inText = true
    },
    endText,
    fill: (colour) => {
      if (colour === filled) return
      filled = colour
      stream.push(`${components(colour)} rg`)
    },
    stroke: ({colour, width, dash}) => {
      set('stroke', `${components(colour)} RG`)
      set('width', `${points(width)} w`)
      set('dash', `[${dash.map(points).join(' ')}] 0 d`)
    },
    font: (font, size) => {
      if (font === face && size === faceSize) return
      face = font
      faceSize = size
      stream.push(`/${font.name} ${points(size)} Tf`)
    },
    finish: () => {
      endText()
      return stream.join('\n')
    },
  }
}

/** `#rrggbb` as red, green and blue from 0 to 1. */
function components(colour: string): string {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (match === null) throw new Error(`Expected a colour such as #1f4e79, got "${colour}".`)
  return match
    .slice(1)
    .map((part) => decimal(Number.parseInt(part, 16) / 255, 3))
    .join(' ')
}
