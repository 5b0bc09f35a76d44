import {unzlibSync} from 'fflate'
import {view} from '../subset/sfnt.ts'
import {notPng, type Picture, type PngHeader} from './png-format.ts'
import {readPixels} from './png-pixels.ts'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** More than any page needs; a small file can claim any size. */
const MOST_PIXELS = 100_000_000

/**
 * Decodes a PNG of any colour type, depth and interlacing (W3C PNG, third edition); samples of 16 bits lose their lower
 * half, and colour profiles are not applied. Throws where the file is damaged.
 */
export function decodePng(bytes: Uint8Array): Picture {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) throw notPng('it has no signature')
  const chunks = readChunks(bytes)
  const header = readHeader(chunks.get('IHDR')?.[0])
  const data = inflate(joined(chunks.get('IDAT') ?? []))
  return readPixels(data, {
    ...header,
    palette: chunks.get('PLTE')?.[0] ?? null,
    transparency: chunks.get('tRNS')?.[0] ?? null,
  })
}

/** The data of the chunks by type; IDAT may come in many pieces. */
function readChunks(bytes: Uint8Array): Map<string, Uint8Array[]> {
  const data = view(bytes)
  const chunks = new Map<string, Uint8Array[]>()
  let at = SIGNATURE.length
  while (at + 12 <= bytes.length) {
    const start = at + 8
    const end = start + data.getUint32(at)
    if (end + 4 > bytes.length) throw notPng('it ends inside a chunk')
    const type = String.fromCharCode(...bytes.subarray(at + 4, start))
    const known = chunks.get(type)
    if (known === undefined) chunks.set(type, [bytes.subarray(start, end)])
    else known.push(bytes.subarray(start, end))
    at = end + 4
  }
  return chunks
}

function readHeader(bytes: Uint8Array | undefined): Omit<PngHeader, 'palette' | 'transparency'> {
  if (bytes === undefined || bytes.length !== 13) throw notPng('it has no header')
  const data = view(bytes)
  const width = data.getUint32(0)
  const height = data.getUint32(4)
  if (width === 0 || height === 0) throw notPng('it has no pixels')
  if (width * height > MOST_PIXELS) throw notPng(`it claims ${width} × ${height} pixels`)
  const colourType = data.getUint8(9)
  if (!isColourType(colourType)) throw notPng(`its colour type is ${colourType}`)
  return {width, height, depth: data.getUint8(8), colourType, interlaced: data.getUint8(12) === 1}
}

function isColourType(value: number): value is PngHeader['colourType'] {
  return [0, 2, 3, 4, 6].includes(value)
}

function inflate(bytes: Uint8Array): Uint8Array {
  try {
    return unzlibSync(bytes)
  } catch (cause) {
    throw notPng('its data are damaged', cause)
  }
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
