import {scriptOf} from './scripts.ts'

/**
 * What stands between two characters. A small part of UAX 14 (rules LB7, LB13 to LB15, LB21, LB30b in spirit), with the practice of
 * Korean, which breaks at spaces, and of Chinese and Japanese, which break between characters by kinsoku.
 */
export type CharacterClass = 'space' | 'fixedSpace' | 'zeroWidthBreak' | 'ignorable' | 'other'

/** Classes of blanks and of characters that print nothing. */
export function classOf(code: number): CharacterClass {
  return classes.get(code) ?? 'other'
}

const classes: ReadonlyMap<number, CharacterClass> = new Map([
  ...every([0x09, 0x20, 0x3000, ...range(0x2000, 0x2006), ...range(0x2008, 0x200a)], 'space'),
  ...every([0xa0, 0x2007, 0x202f], 'fixedSpace'),
  ...every([0x200b], 'zeroWidthBreak'),
  // Soft hyphens, direction marks, embeddings and isolates, word joiner, byte order mark.
  ...every([0xad, 0x61c, 0x200e, 0x200f, ...range(0x202a, 0x202e)], 'ignorable'),
  ...every([0x2060, ...range(0x2066, 0x2069), 0xfeff], 'ignorable'),
])

function every(codes: readonly number[], kind: CharacterClass): [number, CharacterClass][] {
  return codes.map((code) => [code, kind])
}

function range(first: number, last: number): readonly number[] {
  return Array.from({length: last - first + 1}, (_, index) => first + index)
}

/** Whether a line may end between two characters neither of which is a blank. `before` is what stands before `left`, or 0. */
export function breaksBetween(before: number, left: number, right: number): boolean {
  if (left >= 0x2e80 || right >= 0x2e80) return breaksBetweenIdeographs(left, right)
  if (!isWordCharacter(before) || !isWordCharacter(right)) return false
  if (left === hyphenMinus || left === hyphen) return isLetter(right)
  if (left === enDash) return !(isDigit(right) && isDigit(before))
  return left === emDash || left === slash
}

function breaksBetweenIdeographs(left: number, right: number): boolean {
  if (notAtLineStart.has(right) || notAtLineEnd.has(left)) return false
  return isIdeographic(left) || isIdeographic(right)
}

const hyphenMinus = 0x2d
const hyphen = 0x2010
const enDash = 0x2013
const emDash = 0x2014
const slash = 0x2f

/** Kinsoku: what no line begins with, and what no line ends with (JIS X 4051; Requirements for Chinese Text Layout). */
const notAtLineStart = codePoints(
  '、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝」』】〉》〕〗〙〛’”…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%',
)
const notAtLineEnd = codePoints('（［｛「『【〈《〔〖〘〚‘“([{')

function codePoints(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.codePointAt(0) ?? 0))
}

function isIdeographic(code: number): boolean {
  if (code >= 0x3000 && code <= 0x303f) return true
  if (code >= 0xff00 && code <= 0xffef) return true
  const script = scriptOf(code)
  return script === 'Hani' || script === 'Hira' || script === 'Kana'
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isLetter(code: number): boolean {
  return scriptOf(code) !== 'Zyyy'
}

function isWordCharacter(code: number): boolean {
  return isDigit(code) || isLetter(code)
}
