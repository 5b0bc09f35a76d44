/** What a character is, as bits: a letter, a combining mark, a number, a capital, a blank. */
export const LETTER = 1
export const MARK = 2
export const NUMBER = 4
export const CAPITAL = 8
export const BLANK = 16
const ASKED = 128

const CLASSES: readonly (readonly [number, RegExp])[] = [
  [LETTER, /^\p{L}/u],
  [MARK, /^\p{M}/u],
  [NUMBER, /^\p{N}/u],
  [CAPITAL, /^\p{Lu}/u],
  [BLANK, /^\s/],
]

// One byte for each code unit, filled as it is asked for: the expressions are too slow to ask for every character of a text.
const known = new Uint8Array(0x1_00_00)

/** The classes of a code point; half of a surrogate pair has none. */
export function classOf(codePoint: number): number {
  const found = codePoint > 0xff_ff ? 0 : (known[codePoint] ?? 0)
  return found === 0 ? asked(codePoint) : found
}

function asked(codePoint: number): number {
  if (codePoint > 0xff_ff) return classify(codePoint)
  const classes = classify(codePoint) | ASKED
  known[codePoint] = classes
  return classes
}

/** Whether a text has a character of some classes at a place; there is none outside it. */
export function isAt(text: string, at: number, classes: number): boolean {
  return at >= 0 && at < text.length && (classOf(text.charCodeAt(at)) & classes) !== 0
}

/** Scripts that set no blank between words, as classes within brackets of an expression. */
export const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'

/** How many code units a code point takes. */
export function widthOf(codePoint: number): number {
  return codePoint > 0xff_ff ? 2 : 1
}

// What has no width: soft hyphen, zero-width space, word joiner, byte order mark, marks of the direction of writing.
const INVISIBLE = '\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF'
// "ﬁ", and the accents that stand behind their letter.
const COMPOSED = '\uFB00-\uFB06\u0300-\u036F'

/** Whether a text has a sign that looks otherwise than it is written. */
export const LOOKS_OTHERWISE: RegExp = new RegExp(`[${INVISIBLE}${COMPOSED}]`)
const IS_INVISIBLE = new RegExp(`[${INVISIBLE}]`)
const IS_COMPOSED = new RegExp(`[${COMPOSED}]`)

/** A letter with its accents, or one character. */
export const SIGNS: RegExp = /\p{L}[\u0300-\u036F]+|./gsu

/** What a reader sees of a sign: nothing of one without a width, two letters of "ﬁ", one of "e" with an accent behind it. */
export function lookOf(sign: string): string {
  if (IS_INVISIBLE.test(sign)) return ''
  return IS_COMPOSED.test(sign) ? sign.normalize('NFKC') : sign
}

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  let classes = 0
  for (const [bit, shape] of CLASSES) if (shape.test(character)) classes |= bit
  return classes
}

/** Where a run of characters of some classes ends: at the first that is of none of them, or at `end`. */
export function pastClass(text: string, from: number, end: number, classes: number): number {
  let at = from
  while (at < end) {
    const unit = text.charCodeAt(at)
    const point = isHighSurrogate(unit) ? codePointIn(text, at, end) : unit
    if ((classOf(point) & classes) === 0) break
    at += widthOf(point)
  }
  return at
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

/** The code point at a place of a stretch that ends at `end`; a pair that the end splits is half a pair. */
export function codePointIn(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at)
  if (!isHighSurrogate(unit) || at + 1 >= end) return unit
  return text.codePointAt(at) ?? unit
}
