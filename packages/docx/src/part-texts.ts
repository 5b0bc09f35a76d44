import {unzlibSync} from 'fflate'

/** The words in a part of a Word file that is no XML: what a picture says about itself, or whatever can be read in other kinds. */
export function partTexts(bytes: Uint8Array): readonly string[] {
  if (startsWith(bytes, JPEG)) return jpegSegments(bytes).flatMap(wordsIn)
  if (startsWith(bytes, PNG)) return pngChunks(bytes).flatMap(wordsIn)
  return wordsIn(bytes)
}

/** Every key and every string of a JSON text, escapes resolved; nothing where it is no JSON. */
export function jsonTexts(text: string): readonly string[] {
  if (!/^\s*[[{]/.test(text)) return []
  try {
    return [...stringsOf(JSON.parse(text))]
  } catch {
    return []
  }
}

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const item of value) yield* stringsOf(item)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield key
      yield* stringsOf(item)
    }
  }
}

const JPEG = [0xff, 0xd8]
const PNG = [0x89, 0x50, 0x4e, 0x47]

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

const START_OF_SCAN = 0xda

/** Comments and application segments (EXIF, XMP) before the first scan; the picture itself would be read as letters by chance. */
function jpegSegments(bytes: Uint8Array): Uint8Array[] {
  const segments: Uint8Array[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== START_OF_SCAN) {
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xfe || (marker & 0xf0) === 0xe0) {
      segments.push(bytes.subarray(at + 4, at + 2 + length))
    }
    at += 2 + length
  }
  return segments
}

/** Every chunk but the picture's own (PNG 3rd edition, 11.3.3): `zTXt`, and `iTXt` where it says so, are compressed. */
function pngChunks(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Uint8Array[] = []
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (type !== 'IDAT') chunks.push(data, ...inflated(type, data))
    at += 12 + length
  }
  return chunks
}

function inflated(type: string, data: Uint8Array): Uint8Array[] {
  if (type !== 'zTXt' && type !== 'iTXt') return []
  // The compressed text begins with the header byte of zlib, after a key word and flags.
  const from = data.indexOf(0x78, data.indexOf(0) + 1)
  try {
    return from < 0 ? [] : [unzlibSync(data.subarray(from))]
  } catch {
    return []
  }
}

/** Runs of letters in UTF-8, and in UTF-16 of either order, in which cameras and Windows write names. */
function wordsIn(bytes: Uint8Array): string[] {
  return [
    ...runsIn(new TextDecoder().decode(bytes)),
    // Shifted by one byte, the other byte order is this one.
    ...[0, 1].flatMap((from) => runsIn(new TextDecoder('utf-16le').decode(bytes.subarray(from)))),
  ]
}

function runsIn(text: string): string[] {
  return text.match(/[^\p{Control}\p{Unassigned}\uFFFD]{4,}/gu) ?? []
}
