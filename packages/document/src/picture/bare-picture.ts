import type {Image} from '../nodes/blocks.ts'
import {requireBytes} from '../require-input.ts'

/**
 * A picture without what its file says beside the picture: EXIF, XMP, IPTC, comments, colour profiles, thumbnails, text chunks,
 * times, and whatever stands after its end. They tell cameras, places, times and names. The coded picture stays byte for byte;
 * a turn that EXIF asks for is not made.
 *
 * @throws TypeError where the bytes are no picture of the type.
 */
export function barePicture(image: Pick<Image, 'bytes' | 'mediaType'>): Uint8Array {
  const {bytes, mediaType}: typeof image = Object(image)
  requireBytes(bytes, 'A picture')
  const kept = mediaType === 'image/png' ? pngParts(bytes) : jpegParts(bytes)
  if (kept === null) throw new TypeError(`An image is no ${mediaType}.`)
  const whole = new Uint8Array(kept.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of kept) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Chunks that the picture is made of or that say how it looks (W3C PNG, third edition, 11). */
const PNG_CHUNKS: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB cICP sBIT bKGD pHYs'.split(' '),
)

function pngParts(bytes: Uint8Array): Uint8Array[] | null {
  if (PNG_SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = [bytes.subarray(0, PNG_SIGNATURE.length)]
  let at = PNG_SIGNATURE.length
  while (at + 12 <= bytes.length) {
    const end = at + 12 + data.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (PNG_CHUNKS.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') break
    at = end
  }
  return kept
}

const [SOI, EOI, SOS, COMMENT, JFIF, ADOBE] = [0xd8, 0xd9, 0xda, 0xfe, 0xe0, 0xee]

/** Markers (ITU-T T.81, B.1.1.3); JFIF and Adobe segments say how the colours are coded, the other applications do not. */
function jpegParts(bytes: Uint8Array): Uint8Array[] | null {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null
  const kept = [...jpegSegments(bytes)].flatMap(({marker, start, end}) => {
    if (marker === JFIF) return jfifHead(bytes.subarray(start, end))
    return isMetadata(marker) ? [] : [bytes.subarray(start, end)]
  })
  return [bytes.subarray(0, 2), ...kept]
}

interface Segment {
  readonly marker: number
  readonly start: number
  readonly end: number
}

/** Segments to the end of the picture; a scan has its coded data with it. */
function* jpegSegments(bytes: Uint8Array): Generator<Segment> {
  for (let at = 2; at + 2 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || marker === 0xff) {
      // any number of FF may stand before a marker
      at += 1
      continue
    }
    if (marker === EOI) {
      yield {marker, start: at, end: at + 2}
      return
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const end = marker === SOS ? scanEnd(bytes, at + 2 + length) : at + 2 + length
    yield {marker, start: at, end}
    at = end
  }
}

function isMetadata(marker: number): boolean {
  return marker === COMMENT || (marker >= 0xe0 && marker <= 0xef && marker !== ADOBE)
}

/** Without its thumbnail, and nothing of an extension, which is one. */
function jfifHead(segment: Uint8Array): Uint8Array[] {
  if (String.fromCharCode(...segment.subarray(4, 8)) !== 'JFIF' || segment.length < 18) return []
  const head = Uint8Array.from(segment.subarray(0, 18))
  head.set([0, 16], 2)
  head.set([0, 0], 16)
  return [head]
}

/** Where the coded data end: at a marker that is neither a stuffed zero nor a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) {
      return at
    }
  }
  return bytes.length
}
