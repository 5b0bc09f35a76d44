import {Unzlib, unzlibSync} from 'fflate'
import type {Budget} from './budget.ts'
import {isSpace} from './lexer.ts'
import {PdfReadError} from './objects.ts'
import {type PredictorParameters, undoPredictor} from './predictor.ts'

/** Parameters of a filter that matter to decoding. */
export interface FilterParameters extends PredictorParameters {}

/** Image filters: their data are pictures, and stay as they are. */
const IMAGE_FILTERS: ReadonlySet<string> = new Set([
  'DCTDecode',
  'JPXDecode',
  'JBIG2Decode',
  'CCITTFaxDecode',
])

export function isImageFilter(name: string): boolean {
  return IMAGE_FILTERS.has(name)
}

/** Undoes one filter (ISO 32000-1, 7.4). Throws where the data are damaged or the filter is not known. */
export function undoFilter(
  name: string,
  bytes: Uint8Array,
  parameters: FilterParameters,
  budget: Budget,
): Uint8Array {
  switch (name) {
    case 'FlateDecode':
    case 'Fl':
      return undoPredictor(inflate(bytes, budget), parameters)
    case 'ASCIIHexDecode':
    case 'AHx':
      return asciiHex(bytes)
    case 'ASCII85Decode':
    case 'A85':
      return ascii85(bytes)
    case 'RunLengthDecode':
    case 'RL':
      return runLength(bytes)
    default:
      throw new PdfReadError(`The filter ${name} is not supported`)
  }
}

/** So much packed data unpacks to 66 MB at most. */
const PIECE = 64 * 1024

function inflate(bytes: Uint8Array, budget: Budget): Uint8Array {
  try {
    if (bytes.length > PIECE) return inflatePieces(bytes, budget)
    const data = unzlibSync(bytes)
    budget.decode(data.length)
    return data
  } catch (cause) {
    if (cause instanceof PdfReadError) throw cause
    throw new PdfReadError(`Compressed data are damaged: ${String(cause)}`)
  }
}

/** Piece by piece, so that data that unpack to gigabytes are noticed before they are there. */
function inflatePieces(bytes: Uint8Array, budget: Budget): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0
  const stream = new Unzlib((part) => {
    budget.decode(part.length)
    parts.push(part)
    length += part.length
  })
  for (let at = 0; at < bytes.length; at += PIECE) {
    stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
  }
  const data = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    data.set(part, at)
    at += part.length
  }
  return data
}

function asciiHex(bytes: Uint8Array): Uint8Array {
  const digits: number[] = []
  for (const byte of bytes) {
    if (byte === 0x3e) break
    if (!isSpace(byte)) digits.push(Number.parseInt(String.fromCharCode(byte), 16))
  }
  if (digits.some(Number.isNaN)) throw new PdfReadError('Hexadecimal data hold another character')
  return Uint8Array.from(
    {length: Math.ceil(digits.length / 2)},
    (_, at) => ((digits[2 * at] ?? 0) << 4) | (digits[2 * at + 1] ?? 0),
  )
}

/** Groups of five digits of base 85 for four bytes; `z` for four zeros; a short last group. */
function ascii85(bytes: Uint8Array): Uint8Array {
  const result: number[] = []
  let group: number[] = []
  for (const byte of bytes) {
    if (byte === 0x7e) break
    if (isSpace(byte)) continue
    if (byte === 0x7a && group.length === 0) {
      result.push(0, 0, 0, 0)
      continue
    }
    group.push(byte - 0x21)
    if (group.length === 5) {
      result.push(...groupBytes(group, 4))
      group = []
    }
  }
  if (group.length > 1) {
    const missing = 5 - group.length
    result.push(...groupBytes([...group, ...Array<number>(missing).fill(84)], 4 - missing))
  }
  return Uint8Array.from(result)
}

function groupBytes(group: readonly number[], count: number): readonly number[] {
  const value = group.reduce((sum, digit) => sum * 85 + digit, 0)
  return [24, 16, 8, 0].slice(0, count).map((shift) => Math.floor(value / 2 ** shift) & 255)
}

function runLength(bytes: Uint8Array): Uint8Array {
  const result: number[] = []
  let at = 0
  while (at < bytes.length) {
    const length = bytes[at] ?? 128
    if (length === 128) break
    if (length < 128) {
      result.push(...bytes.subarray(at + 1, at + 2 + length))
      at += 2 + length
    } else {
      result.push(...Array<number>(257 - length).fill(bytes[at + 1] ?? 0))
      at += 2
    }
  }
  return Uint8Array.from(result)
}
