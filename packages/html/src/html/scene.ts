import {
  assertNever,
  labelWidth,
  pathData,
  type Scene,
  type Shape,
  type Stroke,
  type Theme,
} from '@onrecord/document'
import type {Properties} from 'hast'
import {type Child, h} from './h.ts'

/** A drawing as inline SVG. Whoever cannot see it hears `alt`; on a narrow screen it scrolls rather than shrink its words away. */
export function renderScene(scene: Scene, alt: string, theme: Theme): Child {
  return h(
    'div',
    {className: ['scroll', 'drawing'], role: 'group', tabIndex: 0, ariaLabel: alt},
    renderSvg(scene, alt, theme),
  )
}

/** The drawing alone. */
export function renderSvg(scene: Scene, alt: string, theme: Theme): Child {
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${scene.width} ${scene.height}`,
      role: 'img',
      ariaLabel: alt,
    },
    scene.shapes.map((shape) => renderShape(shape, theme)),
  )
}

function renderShape(shape: Shape, {colours}: Theme): Child {
  switch (shape.type) {
    case 'rectangle': {
      const {x, y, width, height, radius} = shape
      return h('rect', {...numbers({x, y, width, height, rx: radius}), ...paint(shape, colours)})
    }
    case 'line': {
      const {x1, y1, x2, y2} = shape
      return h('line', {...numbers({x1, y1, x2, y2}), ...paint(shape, colours)})
    }
    case 'circle': {
      const {cx, cy, r} = shape
      return h('circle', {...numbers({cx, cy, r}), ...paint(shape, colours)})
    }
    case 'label': {
      const {x, y, size, anchor, weight, fill} = shape
      const place = numbers({
        x,
        y,
        fontSize: size,
        fontWeight: weight === 'strong' ? 600 : undefined,
      })
      return h('text', {...place, textAnchor: anchor, fill: colours[fill]}, fitText(shape))
    }
    case 'path':
      return h('path', {d: pathData(shape.steps), fill: colours[shape.fill]})
    default:
      return assertNever(shape)
  }
}

/** Attributes in the form that the tree of HTML has for them: words. */
function numbers<K extends string>(
  values: Readonly<Record<K, number | undefined>>,
): {readonly [key in K]?: string} {
  const given: {[key in K]?: string} = {}
  for (const key in values) if (values[key] !== undefined) given[key] = String(values[key])
  return given
}

function paint(
  {
    fill,
    stroke,
  }: {readonly fill?: keyof Theme['colours'] | undefined; readonly stroke?: Stroke | undefined},
  colours: Theme['colours'],
): Properties {
  return {
    fill: fill ? colours[fill] : 'none',
    ...(stroke && {stroke: colours[stroke.ink], strokeWidth: String(stroke.width)}),
    ...(stroke?.dash && {strokeDashArray: stroke.dash.map(String)}),
  }
}

/** The words of a label, cut after a word where they are wider than they may be. */
function fitText({
  text,
  size,
  maxWidth,
}: {
  readonly text: string
  readonly size: number
  readonly maxWidth?: number | undefined
}): string {
  if (maxWidth === undefined || labelWidth(text, size) <= maxWidth) return text
  const words = text.split(' ')
  while (words.length > 1 && labelWidth(`${words.join(' ')}…`, size) > maxWidth) words.pop()
  return `${words.join(' ')}…`
}
