/** A drawing in points, origin top left, y downwards. Colours are roles of the theme, never values. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** A colour by its role in the theme, so that one drawing serves all themes. */
export type Ink = 'text' | 'muted' | 'accent' | 'accentSoft' | 'rule' | 'panel' | 'paper'

/** One shape of a drawing, in points; what comes later is drawn above what came before. */
export type Shape =
  | {
      readonly type: 'rectangle'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius?: number | undefined
      readonly fill?: Ink | undefined
      readonly stroke?: Stroke | undefined
    }
  | {
      readonly type: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly stroke: Stroke
    }
  | {
      readonly type: 'circle'
      readonly cx: number
      readonly cy: number
      readonly r: number
      readonly fill?: Ink | undefined
      readonly stroke?: Stroke | undefined
    }
  | {
      readonly type: 'label'
      /** Anchor point on the baseline. */
      readonly x: number
      readonly y: number
      readonly size: number
      readonly anchor: 'start' | 'middle' | 'end'
      readonly weight?: 'regular' | 'strong' | undefined
      readonly fill: Ink
      readonly text: string
      /** Renderers shrink nothing: the text is cut at a word, with …, where it is wider than this. */
      readonly maxWidth?: number | undefined
    }
  | {
      readonly type: 'path'
      /** Steps in order; the first is a move. Areas are filled by the rule "nonzero". */
      readonly steps: readonly PathStep[]
      readonly fill: Ink
    }

/** A step of a path, in points from the origin of the scene: all coordinates are absolute. */
export type PathStep =
  | {readonly type: 'move' | 'line'; readonly x: number; readonly y: number}
  | {
      readonly type: 'curve'
      /** Control points of a cubic Bézier curve. */
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly x: number
      readonly y: number
    }
  | {readonly type: 'close'}

/** A line: its width and the lengths of its dashes and gaps are in points. */
export interface Stroke {
  readonly ink: Ink
  readonly width: number
  readonly dash?: readonly number[] | undefined
}
