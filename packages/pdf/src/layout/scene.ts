import {
  assertNever,
  type Ink,
  type LanguageTag,
  pathData,
  type Scene,
  type Shape,
  type Stroke,
} from '@onrecord/document'
import type {Owner, StrokeStyle} from '../display-list.ts'
import {hasWidePunctuation} from '../text/han.ts'
import type {Canvas} from './canvas.ts'
import type {Job} from './job.ts'
import {baselineOf, type SetLine, type Setting, setText} from './paragraph/set-text.ts'

/** Where a drawing stands, how much it is scaled, and whose it is. */
export interface ScenePlace {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly owner: Owner
}

export function drawScene(canvas: Canvas, scene: Scene, place: ScenePlace, job: Job): void {
  for (const shape of scene.shapes) drawShape(canvas, shape, place, job)
}

function drawShape(canvas: Canvas, shape: Shape, place: ScenePlace, job: Job): void {
  const {owner, scale} = place
  const x = (value: number): number => place.x + value * scale
  const y = (value: number): number => place.y + value * scale
  switch (shape.type) {
    case 'rectangle':
      canvas.items.push({
        type: 'rectangle',
        owner,
        x: x(shape.x),
        y: y(shape.y),
        width: shape.width * scale,
        height: shape.height * scale,
        radius: (shape.radius ?? 0) * scale,
        ...paintOf(shape, scale, job),
      })
      return
    case 'line': {
      const stroke = strokeOf(shape.stroke, scale, job)
      const ends = {x1: x(shape.x1), y1: y(shape.y1), x2: x(shape.x2), y2: y(shape.y2)}
      canvas.items.push({type: 'line', owner, ...ends, stroke})
      return
    }
    case 'circle': {
      const circle = {cx: x(shape.cx), cy: y(shape.cy), r: shape.r * scale}
      canvas.items.push({type: 'circle', owner, ...circle, ...paintOf(shape, scale, job)})
      return
    }
    case 'label':
      drawLabel(canvas, shape, place, job)
      return
    case 'path': {
      const data = pathData(shape.steps, (left, top) => [x(left), y(top)])
      canvas.items.push({type: 'path', owner, data, fill: inkOf(shape.fill, job)})
      return
    }
    default:
      assertNever(shape)
  }
}

type Label = Extract<Shape, {readonly type: 'label'}>

function drawLabel(canvas: Canvas, label: Label, place: ScenePlace, job: Job): void {
  const {labelStrong, label: quiet} = job.styles
  const base = label.weight === 'strong' ? labelStrong : quiet
  const style = {...base.style, size: label.size * place.scale, colour: inkOf(label.fill, job)}
  const setting: Setting = {...base, style, leading: style.size}
  const width =
    label.maxWidth === undefined ? Number.POSITIVE_INFINITY : label.maxWidth * place.scale
  const line = cutToWidth(label.text, width, setting, place.owner, job)
  if (!line) return
  const shift = {start: 0, middle: line.natural / 2, end: line.natural}[label.anchor]
  const x = place.x + label.x * place.scale - shift
  line.draw(canvas, x, place.y + label.y * place.scale - baselineOf(setting))
}

/**
 * The longest beginning of a text, in whole words and with …, that is not wider than `width`; of Chinese and Japanese, and of a first word
 * that is too long, in whole characters.
 */
export function cutToWidth(
  text: string,
  width: number,
  setting: Setting,
  owner: Owner,
  job: Job,
): SetLine | undefined {
  const {language} = job.tree
  const {style} = setting
  const faces = job.faces.for(style, language)
  const set = (words: string): SetLine | undefined =>
    setText([{text: words, style, faces, owner, language}], 1e5, setting, job.hyphenate)[0]
  const whole = set(text)
  if (!whole || whole.natural <= width) return whole
  for (const beginning of beginningsOf(text, language)) {
    const line = set(beginning)
    if (line && line.natural <= width) return line
  }
  return set('…')
}

/** What a text may be cut to, the longest first. */
function* beginningsOf(text: string, language: LanguageTag): Generator<string> {
  const words = text.split(' ')
  const wordless = hasWidePunctuation(language)
  for (let count = words.length - 1; count > 0 && !wordless; count -= 1)
    yield `${words.slice(0, count).join(' ')} …`
  const characters = (wordless ? text : (words[0] ?? '')).match(/.\p{M}*/gsu) ?? []
  for (let count = characters.length - 1; count > 0; count -= 1)
    yield `${characters.slice(0, count).join('').trimEnd()}…`
}

function paintOf(
  shape: {readonly fill?: Ink | undefined; readonly stroke?: Stroke | undefined},
  scale: number,
  job: Job,
): {readonly fill: string | null; readonly stroke: StrokeStyle | null} {
  return {
    fill: shape.fill ? inkOf(shape.fill, job) : null,
    stroke: shape.stroke ? strokeOf(shape.stroke, scale, job) : null,
  }
}

function strokeOf(stroke: Stroke, scale: number, job: Job): StrokeStyle {
  return {
    colour: inkOf(stroke.ink, job),
    width: stroke.width * scale,
    dash: (stroke.dash ?? []).map((length) => length * scale),
  }
}

function inkOf(ink: Ink, job: Job): string {
  return job.theme.colours[ink]
}
