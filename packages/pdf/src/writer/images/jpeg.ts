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
const COMMENT = 0xfe
/** Application segments that change how the picture is decoded: JFIF and Adobe. The rest is EXIF, XMP and the like. */
const KEPT_APPLICATIONS = new Set([0xe0, 0xee])

/**
 * Reads the size of a JPEG and drops its metadata, which may name people and places. Throws where the file is none,
 * or has four colours: PDF/A allows those only with a CMYK output intent.
 */
export function readJpeg(bytes: Uint8Array): Jpeg {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw notJpeg('it does not begin with SOI')
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let frame: Omit<Jpeg, 'data'> | null = null
  for (const {marker, start, end} of segments(bytes)) {
    if (FRAMES.has(marker)) frame = readFrame(bytes, start + 4)
    if (marker === START_OF_SCAN) {
      if (frame === null) break
      return {...frame, data: joined([...kept, bytes.subarray(start)])}
    }
    if (!isMetadata(marker)) kept.push(bytes.subarray(start, end))
  }
  throw notJpeg('it has no frame with a scan')
}

interface Segment {
  readonly marker: number
  readonly start: number
  readonly end: number
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
    const end = at + 2 + uint16(bytes, at + 2)
    yield {marker, start: at, end}
    at = end
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

function isMetadata(marker: number): boolean {
  return marker === COMMENT || (marker >= 0xe0 && marker <= 0xef && !KEPT_APPLICATIONS.has(marker))
}

function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    result.set(part, at)
    at += part.length
  }
  return result
}

function notJpeg(reason: string): Error {
  return new Error(`The image cannot be embedded as JPEG: ${reason}.`)
}
