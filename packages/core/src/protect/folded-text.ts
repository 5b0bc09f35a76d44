import type {Span} from '../model/common.ts'
import {plainLetters} from '../plain-letters.ts'
import {readings} from './name-letters.ts'
import {withoutStyle} from './styled-letters.ts'

/** A text in the letters by which names are compared, and where each of its characters stands in the original. */
export interface FoldedText {
  readonly text: string
  /** The span of the original; accents after its last letter belong to it. */
  readonly original: (span: Span) => Span
}

/** A text as its look-alikes may be read, and the same with what is encoded as in an address or in code: "rafi%2Dmendes", "&#82;afi". */
export function foldedText(text: string): readonly FoldedText[] {
  const plain = lettersOf(text) === text ? unchanged(text) : folded(text, EACH)
  return ENCODED.test(text) ? [...plain, ...folded(text, EACH_DECODED)] : plain
}

function unchanged(text: string): FoldedText[] {
  return readings(text).map((one) => ({text: one, original: (span) => span}))
}

function folded(text: string, each: RegExp): FoldedText[] {
  const starts: number[] = []
  const ends: number[] = []
  let whole = ''
  for (const {0: piece, index} of text.matchAll(each)) {
    const plain = lettersOf(piece.length > 2 ? decoded(piece) : piece)
    for (let n = 0; n < plain.length; n++) {
      starts.push(index)
      ends.push(index + piece.length)
    }
    whole += plain
  }
  const at = (offset: number) => starts[offset] ?? text.length
  const original = ({start, end}: Span) => ({
    start: at(start),
    end: Math.max(at(end), ends[end - 1] ?? 0),
  })
  return readings(whole).map((one) => ({text: one, original}))
}

function lettersOf(text: string): string {
  return plainLetters(withoutStyle(text))
}

/** Also encoded once more: "%2520". */
const BYTES = '(?:%(?:25){0,2}[0-9a-f]{2})+'
/** As code and web pages write a character by its number, or a letter with its accent: "\\u0052", "\\u{52}", "\\x52", "&#82;", "&#x52;", "&auml;". */
const NAMED =
  '&([a-z])(?:acute|breve|caron|cedil|circ|dot|grave|macr|ogon|ring|slash|strok|tilde|uml);'
const NUMBERED = String.raw`\\(?:u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|x([0-9a-f]{2}))|&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?|${NAMED}`
const ENCODED = new RegExp(`${BYTES}|${NUMBERED}`, 'i')
const EACH = /[\s\S]/gu
const EACH_DECODED = new RegExp(`${BYTES}|${NUMBERED}|[\\s\\S]`, 'giu')

/** An address as it is read; what is no code stays. */
export function decoded(slug: string): string {
  const read = slug.replaceAll('+', ' ').replace(new RegExp(BYTES, 'gi'), (bytes) => {
    try {
      return decodeURIComponent(bytes.replace(/%(?:25)+/g, '%'))
    } catch {
      return bytes
    }
  })
  return read.replace(
    new RegExp(NUMBERED, 'gi'),
    (code, ...[four, braced, two, hex, decimal, letter]: (string | undefined)[]) => {
      // names are compared without accents
      if (letter !== undefined) return letter
      const digits = four ?? braced ?? two ?? hex
      const number = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16)
      return number <= LAST_CHARACTER ? String.fromCodePoint(number) : code
    },
  )
}

const LAST_CHARACTER = 0x10_ff_ff
