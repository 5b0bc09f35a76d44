import {assertNever, type Ink, type Shape, type Stroke, type Theme} from '@onrecord/document'
import {Element} from '../emit/element.ts'
import {emus, hex} from '../units.ts'
import {labelContent, labelFrame} from './label.ts'
import {pathFrame, pathGeometry} from './path.ts'

/** Where a shape stands in its drawing, how much the drawing is made smaller, and what its inks are. */
export interface ShapeInit {
  readonly index: number
  readonly scale: number
  readonly theme: Theme
}

/** A box in points before scaling. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly flip?: boolean | undefined
}

/** A shape of a scene as DrawingML. */
export function shapeElement(shape: Shape, init: ShapeInit): Element {
  const {theme, scale} = init
  switch (shape.type) {
    case 'rectangle':
      return wrap(init, shape, [
        rectangle(shape),
        fillElement(shape.fill, theme),
        lineElement(shape.stroke, init),
      ])
    case 'circle':
      return wrap(
        init,
        {x: shape.cx - shape.r, y: shape.cy - shape.r, width: 2 * shape.r, height: 2 * shape.r},
        [preset('ellipse'), fillElement(shape.fill, theme), lineElement(shape.stroke, init)],
      )
    case 'line':
      return wrap(init, lineFrame(shape), [preset('line'), lineElement(shape.stroke, init)])
    case 'label':
      return wrap(
        init,
        labelFrame(shape),
        [
          preset('rect'),
          new Element('a:noFill'),
          new Element('a:ln', {}, [new Element('a:noFill')]),
        ],
        labelContent(shape, scale, theme),
      )
    case 'path':
      return wrap(init, pathFrame(shape), [
        pathGeometry(shape, scale),
        fillElement(shape.fill, theme),
        lineElement(undefined, init),
      ])
    default:
      return assertNever(shape)
  }
}

function wrap(
  {index, scale}: ShapeInit,
  {x, y, width, height, flip}: Frame,
  look: readonly Element[],
  content: readonly Element[] = [new Element('wps:bodyPr')],
): Element {
  const place = new Element('a:xfrm', {flipV: flip ? 1 : undefined}, [
    new Element('a:off', {x: emus(x * scale), y: emus(y * scale)}),
    new Element('a:ext', {cx: emus(width * scale), cy: emus(height * scale)}),
  ])
  const isLabel = content.length > 1
  return new Element('wps:wsp', {}, [
    new Element('wps:cNvPr', {id: index + 2, name: `Shape ${index + 1}`}),
    new Element('wps:cNvSpPr', {txBox: isLabel ? 1 : undefined}),
    new Element('wps:spPr', {}, [place, ...look]),
    ...content,
  ])
}

function preset(name: string, guides: readonly Element[] = []): Element {
  return new Element('a:prstGeom', {prst: name}, [new Element('a:avLst', {}, guides)])
}

function rectangle({width, height, radius}: Shape & {readonly type: 'rectangle'}): Element {
  if (!radius) return preset('rect')
  // The corner of a rounded rectangle is a share of its shorter side, in 100,000ths (20.1.9.18).
  const share = Math.min(50_000, Math.round((radius / Math.min(width, height)) * 100_000))
  return preset('roundRect', [new Element('a:gd', {name: 'adj', fmla: `val ${share}`})])
}

function lineFrame({x1, y1, x2, y2}: Shape & {readonly type: 'line'}): Frame {
  return {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
    flip: (x2 - x1) * (y2 - y1) < 0,
  }
}

function fillElement(ink: Ink | undefined, theme: Theme): Element {
  return ink ? inkElement(ink, theme) : new Element('a:noFill')
}

function lineElement(stroke: Stroke | undefined, {scale, theme}: ShapeInit): Element {
  if (!stroke) return new Element('a:ln', {}, [new Element('a:noFill')])
  return new Element('a:ln', {w: emus(stroke.width * scale)}, [
    inkElement(stroke.ink, theme),
    ...(stroke.dash ? [dashElement(stroke.dash, stroke.width)] : []),
  ])
}

/** Dashes and gaps are multiples of the line's width, in 100,000ths (20.1.8.22). */
function dashElement(dash: readonly number[], width: number): Element {
  const share = (length: number): number => Math.round((length / width) * 100_000)
  const pairs = dash.flatMap((length, index) =>
    index % 2 === 0
      ? [new Element('a:ds', {d: share(length), sp: share(dash[index + 1] ?? length)})]
      : [],
  )
  return new Element('a:custDash', {}, pairs)
}

function inkElement(ink: Ink, theme: Theme): Element {
  return new Element('a:solidFill', {}, [new Element('a:srgbClr', {val: hex(theme.colours[ink])})])
}
