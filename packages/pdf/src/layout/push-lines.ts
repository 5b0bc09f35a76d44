import type {Break} from './flow.ts'
import type {Frame, Scope} from './job.ts'
import type {SetLine} from './paragraph/set-text.ts'

export interface LinesOptions {
  /** Anchors of the first line. */
  readonly anchors?: readonly string[] | undefined
  /** Never divided, as a heading is. */
  readonly whole?: boolean | undefined
}

/** Puts lines into the flow, so that no page begins with the last line of a paragraph or ends with its first. */
export function pushLines(
  lines: readonly SetLine[],
  leading: number,
  frame: Frame,
  scope: Scope,
  options: LinesOptions = {},
): void {
  for (const [index, line] of lines.entries()) {
    scope.flow.push(
      {
        height: leading,
        breakBefore: options.whole && index > 0 ? 'forbidden' : breakBetweenLines(lines, index),
        notes: line.notes,
        anchors: index === 0 ? options.anchors : undefined,
        draw: (canvas, top) => line.draw(canvas, frame.left, top),
      },
      scope.decorations,
      scope.repeat,
    )
  }
}

/** A word is divided between two pages only where the first would else stay half empty. */
function breakBetweenLines(lines: readonly SetLine[], index: number): Break {
  const kind = breakBeforeLine(index, lines.length)
  return kind === 'allowed' && lines[index - 1]?.hyphenated ? 'avoid' : kind
}

/** Whether a page may end before a line of a paragraph: at least two lines stand on each side. */
export function breakBeforeLine(index: number, count: number): Break {
  return index === 1 || (index > 0 && index === count - 1) ? 'forbidden' : 'allowed'
}

/** A part of a column. */
export function inset(frame: Frame, left: number, right = 0): Frame {
  return {left: frame.left + left, width: Math.max(1, frame.width - left - right)}
}

/** A scope with one column for everything, as inside a panel. */
export function within(scope: Scope, frame: Frame, change: Partial<Scope> = {}): Scope {
  return {...scope, wide: frame, text: frame, ...change}
}
