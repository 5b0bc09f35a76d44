import svgpath from 'svgpath'
import type {Graphic, Image} from '../nodes/blocks.ts'
import type {PathStep, Shape} from '../nodes/scene.ts'
import {ThemeDefect} from './theme-issue.ts'
import type {LogoFile} from './theme-schema.ts'

/** Points; about three lines of text. */
const usualHeight = 36

/** The logo as a node: a picture from its file, or a drawing from its paths. */
export function logoOf(logo: LogoFile, read: (file: string) => Uint8Array): Image | Graphic {
  const {file, paths, viewBox, alt, height = usualHeight} = logo
  if (file !== undefined && paths === undefined) return imageOf(file, read(file), alt, height)
  if (file === undefined && paths !== undefined && viewBox !== undefined) {
    return drawingOf(paths, viewBox, alt, height)
  }
  throw new ThemeDefect('logo', 'expected either file, or viewBox and paths')
}

function imageOf(file: string, bytes: Uint8Array, alt: string, height: number): Image {
  const size = pngSize(bytes)
  if (!size) throw new ThemeDefect('logo.file', `${file} is no PNG; expected a .png file`)
  const width = (size.width * height) / size.height
  return {type: 'image', bytes, mediaType: 'image/png', width, height, alt}
}

/** PNG (ISO/IEC 15948), 5.2 and 11.2.2: the signature, then IHDR with width and height. */
function pngSize(bytes: Uint8Array): {readonly width: number; readonly height: number} | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  return width > 0 && height > 0 ? {width, height} : null
}

function drawingOf(
  paths: NonNullable<LogoFile['paths']>,
  [left, top, width, height]: NonNullable<LogoFile['viewBox']>,
  alt: string,
  printed: number,
): Graphic {
  if (width <= 0 || height <= 0)
    throw new ThemeDefect(
      'logo.viewBox',
      `expected a width and a height above 0, got ${width} and ${height}`,
    )
  const scale = printed / height
  const shapes = paths.map(({d, fill}, index): Shape => {
    const steps = stepsOf(d, `logo.paths[${index}].d`, (path) =>
      path.translate(-left, -top).scale(scale),
    )
    return {type: 'path', steps, fill: fill ?? 'accent'}
  })
  return {type: 'graphic', alt, scene: {width: width * scale, height: printed, shapes}}
}

function stepsOf(
  data: string,
  place: string,
  transform: (path: ReturnType<typeof svgpath>) => ReturnType<typeof svgpath>,
): readonly PathStep[] {
  const path = svgpath(data)
  const {err} = path as {readonly err?: string}
  if (err) throw new ThemeDefect(place, `cannot be read as SVG path data (${err})`)
  const steps: PathStep[] = []
  transform(path.unshort().unarc().abs()).iterate((segment, _index, x, y) => {
    steps.push(stepOf(segment, x, y))
  })
  return steps
}

type Segment = Parameters<Parameters<ReturnType<typeof svgpath>['iterate']>[0]>[0]

/** A segment that is absolute, with neither arcs nor short forms, from the point `x`, `y`. */
function stepOf(segment: Segment, x: number, y: number): PathStep {
  switch (segment[0]) {
    case 'M':
      return {type: 'move', x: segment[1], y: segment[2]}
    case 'L':
      return {type: 'line', x: segment[1], y: segment[2]}
    case 'H':
      return {type: 'line', x: segment[1], y}
    case 'V':
      return {type: 'line', x, y: segment[1]}
    case 'C': {
      const [, x1, y1, x2, y2, toX, toY] = segment
      return {type: 'curve', x1, y1, x2, y2, x: toX, y: toY}
    }
    case 'Q': {
      // The same curve with two control points: two thirds of the way to the one.
      const [, cx, cy, toX, toY] = segment
      const [x1, y1] = [x + (2 / 3) * (cx - x), y + (2 / 3) * (cy - y)]
      const [x2, y2] = [toX + (2 / 3) * (cx - toX), toY + (2 / 3) * (cy - toY)]
      return {type: 'curve', x1, y1, x2, y2, x: toX, y: toY}
    }
    case 'z':
    case 'Z':
      return {type: 'close'}
    default:
      throw new TypeError(`A path has the command ${segment[0]} after it was made absolute.`)
  }
}
