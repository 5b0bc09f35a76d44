import {scriptOf} from './scripts.ts'

/**
 * What stands between two characters. A small part of UAX 14 (rules LB7, LB13 to LB15, LB21, LB30b in spirit), with the practice of
 * Korean, which breaks at spaces, and of Chinese and Japanese, which break between characters by kinsoku.
 */
export type CharacterClass = 'space' | 'fixedSpace' | 'zeroWidthBreak' | 'ignorable' | 'other'

/** Classes of blanks and of characters that print nothing. */
export function classOf(code: number): CharacterClass {
  if (code === 0x20 || code === 0x09 || code === 0x3000) return 'space'
  if (code === 0xa0 || code === 0x202f || code === 0x2007) return 'fixedSpace'
  if (code < 0x2000) return code === 0xad ? 'ignorable' : 'other'
  if (code === 0x200b) return 'zeroWidthBreak'
  if (code <= 0x200a) return 'space'
  return isIgnorable(code) ? 'ignorable' : 'other'
}

/** Whether a line may end between two characters neither of which is a blank. `before` is what stands before `left`, or 0. */
export function breaksBetween(before: number, left: number, right: number): boolean {
  if (left === emDash || left === slash) return isWordCharacter(right) && isWordCharacter(before)
  if (left === hyphenMinus || left === hyphen) return isLetter(right) && isWordCharacter(before)
  if (left === enDash) return isWordCharacter(right) && !(isDigit(right) && isDigit(before))
  if (left < 0x2e80 && right < 0x2e80) return false
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

function isIgnorable(code: number): boolean {
  return code === 0x2060 || code === 0xfeff || (code >= 0x200e && code <= 0x200f)
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
