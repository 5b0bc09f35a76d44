import {notPng, type Picture, type PngHeader} from './png-format.ts'
import {passes, unfilter} from './png-scanlines.ts'

const CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4} as const

/** Turns inflated image data into pixels. */
export function readPixels(data: Uint8Array, header: PngHeader): Picture {
  const {width, height} = header
  const colour = new Uint8Array(3 * width * height)
  const alpha = new Uint8Array(width * height).fill(255)
  const write = pixelWriter(header, colour, alpha)
  const samples = new Uint16Array(CHANNELS[header.colourType])
  let at = 0
  for (const pass of passes(header.interlaced)) {
    const columns = Math.max(0, Math.ceil((width - pass.x) / pass.stepX))
    const rows = Math.max(0, Math.ceil((height - pass.y) / pass.stepY))
    if (columns === 0) continue
    const lines = scanlines(
      data.subarray(at),
      rows,
      columns * samples.length * header.depth,
      header,
    )
    lines.forEach((line, row) => {
      const first = (pass.y + row * pass.stepY) * width + pass.x
      for (let column = 0; column < columns; column++) {
        readSamples(line, column * samples.length, header.depth, samples)
        write(first + column * pass.stepX, samples)
      }
      at += 1 + line.length
    })
  }
  return {width, height, colour, alpha: alpha.every((value) => value === 255) ? null : alpha}
}

/** The scanlines of a pass, unfiltered; each comes with its filter's number before it. */
function scanlines(
  data: Uint8Array,
  rows: number,
  bits: number,
  {colourType, depth}: PngHeader,
): readonly Uint8Array[] {
  const length = Math.ceil(bits / 8)
  const distance = Math.max(1, (CHANNELS[colourType] * depth) >> 3)
  if (rows * (1 + length) > data.length) throw notPng('its data end too early')
  const lines: Uint8Array[] = []
  for (let row = 0; row < rows; row++) {
    const start = row * (1 + length)
    const line = data.slice(start + 1, start + 1 + length)
    unfilter(data[start] ?? 0, line, lines.at(-1) ?? new Uint8Array(length), distance)
    lines.push(line)
  }
  return lines
}

/** Fills `samples` with the samples of one pixel, the first of which is the `index`th of the line. */
function readSamples(line: Uint8Array, index: number, depth: number, samples: Uint16Array): void {
  for (let channel = 0; channel < samples.length; channel++) {
    const bit = (index + channel) * depth
    const byte = bit >> 3
    if (depth === 16) samples[channel] = ((line[byte] ?? 0) << 8) | (line[byte + 1] ?? 0)
    else samples[channel] = ((line[byte] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
  }
}

type PixelWriter = (pixel: number, samples: Uint16Array) => void

function pixelWriter(header: PngHeader, colour: Uint8Array, alpha: Uint8Array): PixelWriter {
  return header.colourType === 3
    ? paletteWriter(header, colour, alpha)
    : sampleWriter(header, colour, alpha)
}

function paletteWriter(
  {palette, transparency}: PngHeader,
  colour: Uint8Array,
  alpha: Uint8Array,
): PixelWriter {
  if (palette === null) throw notPng('it has no palette')
  return (pixel, samples) => {
    const entry = samples[0] ?? 0
    if (3 * entry + 3 > palette.length) throw notPng('a pixel is outside its palette')
    colour.set(palette.subarray(3 * entry, 3 * entry + 3), 3 * pixel)
    alpha[pixel] = transparency?.[entry] ?? 255
  }
}

function sampleWriter(header: PngHeader, colour: Uint8Array, alpha: Uint8Array): PixelWriter {
  const {depth, colourType, transparency} = header
  const most = (1 << depth) - 1
  const toByte = (sample: number): number =>
    depth === 16 ? sample >> 8 : Math.round((sample * 255) / most)
  const green = colourType === 2 || colourType === 6 ? 1 : 0
  const blue = 2 * green
  const opacity = colourType === 4 ? 1 : colourType === 6 ? 3 : -1
  return (pixel, samples) => {
    colour[3 * pixel] = toByte(samples[0] ?? 0)
    colour[3 * pixel + 1] = toByte(samples[green] ?? 0)
    colour[3 * pixel + 2] = toByte(samples[blue] ?? 0)
    if (opacity >= 0) alpha[pixel] = toByte(samples[opacity] ?? 0)
    else if (transparency !== null && isTransparent(samples, transparency)) alpha[pixel] = 0
  }
}

/** tRNS holds two bytes a sample at every depth. */
function isTransparent(samples: Uint16Array, transparency: Uint8Array): boolean {
  return samples.every(
    (sample, channel) =>
      sample === (((transparency[2 * channel] ?? 0) << 8) | (transparency[2 * channel + 1] ?? 0)),
  )
}
