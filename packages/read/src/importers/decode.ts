import {type Result, sha256Hex} from '@onrecord/core'
import {DEFAULT_MAX_BYTES} from '../options.ts'
import {hasControls, isBinary} from './parts/binary.ts'
import {NOTHING, overLimit, refuse} from './parts/refuse.ts'

/** Text in canonical form, and the hash of the bytes it came from. */
export interface DecodedText {
  readonly text: string
  readonly originalSha256: string
  /** Whether the text is what came, so that both have one hash. */
  readonly isUnchanged: boolean
}

interface Decoder {
  decode(bytes: Uint8Array): string
}

// Every platform we run on has it; the language's own type library does not declare it.
declare const TextDecoder: new (label: string, options: {readonly fatal: boolean}) => Decoder

/**
 * Bytes or a string as canonical text: strict UTF-8, or UTF-16 with its mark, no BOM, LF line ends, well-formed Unicode.
 *
 * Refused with an issue: `too-large` (more than `maxBytes`), `empty` (nothing but blanks), `binary` (control
 * characters that no text has), `encoding` (neither of the two).
 */
export function decodeText(
  input: Uint8Array | string,
  maxBytes: number = DEFAULT_MAX_BYTES,
): Result<DecodedText> {
  const limit = overLimit(input, maxBytes)
  if (limit !== null) return limit
  if (typeof input === 'string') {
    const sound = wellFormed(input)
    return canonical(sound, sha256Hex(sound))
  }
  const wide = wideOf(input)
  if (wide === undefined && (isBinary(input) || hasControls(input))) {
    return noText()
  }
  const text = decoded(input, wide ?? 'utf-8')
  if (text === null) {
    return refuse('encoding', 'The source is not valid UTF-8. Save it as UTF-8 and try again')
  }
  return canonical(text, sha256Hex(input), wide !== undefined || input[0] === BOM_START)
}

/** UTF-16 by its byte order mark: without one it cannot be told from other bytes. */
function wideOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

// The first byte of U+FEFF, which the decoder leaves out.
const BOM_START = 0xef

function noText() {
  return refuse(
    'binary',
    'The source is not a text: it holds control characters. Expected UTF-8 text, such as a .txt file',
  )
}

function canonical(raw: string, originalSha256: string, isCut = false): Result<DecodedText> {
  const isPlain = !UNUSUAL.test(raw)
  const text = isPlain ? raw : raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (text.trim() === '') return refuse('empty', NOTHING)
  if (!isPlain && CONTROL.test(text)) return noText()
  return {value: {text, originalSha256, isUnchanged: !isCut && text === raw}, issues: []}
}

// All that a text is not kept with as it is, so that most are looked over once.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNUSUAL = /[\u0000-\u0007\r\u000e-\u001a\uFEFF]/

// NUL and the C0 controls that neither lay out nor end a text (form feed and escape may stand in old wire copy).
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0007\u000e-\u001a]/

function wellFormed(text: string): string {
  return /[\uD800-\uDFFF]/.test(text) ? text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD') : text
}

function decoded(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, {fatal: true}).decode(bytes)
  } catch {
    return null
  }
}
