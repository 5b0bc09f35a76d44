import {barePicture} from '@onrecord/document'

export interface Jpeg {
  readonly width: number
  readonly height: number
  readonly components: 1 | 3
  /** The file without what it says about camera, place and author. */
  readonly data: Uint8Array
}

/** Start-of-frame markers: SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, table B.1). */
const FRAMES = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
])
const START_OF_SCAN = 0xda

/**
 * Reads the size of a JPEG and drops its metadata, which may name people and places. Throws where the file is none,
 * or has four colours: PDF/A allows those only with a CMYK output intent.
 */
export function readJpeg(bytes: Uint8Array): Jpeg {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw notJpeg('it does not begin with SOI')
  const data = barePicture({bytes, mediaType: 'image/jpeg'})
  let frame: Omit<Jpeg, 'data'> | null = null
  for (const {marker, start} of segments(data)) {
    if (FRAMES.has(marker)) frame = readFrame(data, start + 4)
    if (marker === START_OF_SCAN) {
      if (frame === null) break
      return {...frame, data}
    }
  }
  throw notJpeg('it has no frame with a scan')
}

interface Segment {
  readonly marker: number
  readonly start: number
}

function* segments(bytes: Uint8Array): Generator<Segment> {
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) throw notJpeg('a segment does not begin with a marker')
    const marker = bytes[at + 1] ?? 0
    // Any number of FF may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    yield {marker, start: at}
    at += 2 + uint16(bytes, at + 2)
  }
}

function readFrame(bytes: Uint8Array, at: number): Omit<Jpeg, 'data'> {
  const components = bytes[at + 5]
  if (bytes[at] !== 8) throw notJpeg('its samples are not of 8 bits')
  if (components !== 1 && components !== 3) {
    throw notJpeg(`it has ${components} colour components, and PDF/A with sRGB wants 1 or 3`)
  }
  return {height: uint16(bytes, at + 1), width: uint16(bytes, at + 3), components}
}

function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

function notJpeg(reason: string): Error {
  return new Error(`The image cannot be embedded as JPEG: ${reason}.`)
}
