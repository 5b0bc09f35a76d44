import {jpegAsides, wordsInBytes} from '@onrecord/document'
import {unzlibSync} from 'fflate'

/** The words in a part of a Word file that is no XML: what a picture says about itself, or whatever can be read in other kinds. */
export function partTexts(bytes: Uint8Array): readonly string[] {
  if (startsWith(bytes, JPEG)) return jpegAsides(bytes).flatMap(wordsInBytes)
  if (startsWith(bytes, PNG)) return pngChunks(bytes).flatMap(wordsInBytes)
  return wordsInBytes(bytes)
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
