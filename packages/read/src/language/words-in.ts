import {LETTER, MARK, pastClass} from './characters.ts'
import {wordAt} from './short-words.ts'
import {formAt, type WordForm} from './word-forms.ts'

/** The words of a stretch of text as phrases are compared: runs of letters, digits and hyphens, each with the possessive ending that it has. */
export function wordsIn(text: string, start: number, end: number): readonly WordForm[] {
  const words: WordForm[] = []
  let at = start
  while (at < end) {
    const stem = pastWord(text, at, end)
    if (stem > at) {
      const next = pastEnding(text, stem, end)
      const word = wordAt(text, at, end)
      words.push(word.length === next - at ? {...word} : formAt(text, at, next))
      at = next
    } else at++
  }
  return words
}

function pastWord(text: string, from: number, end: number): number {
  let at = from
  for (;;) {
    const next = pastClass(text, at, end, LETTER | MARK)
    if (next >= end || !joins(text.charCodeAt(next))) return next
    at = next + 1
  }
}

function joins(unit: number): boolean {
  return unit === HYPHEN || (unit >= ZERO && unit <= NINE)
}

const HYPHEN = 45
const [ZERO, NINE] = [48, 57]

function pastEnding(text: string, at: number, end: number): number {
  if (at >= end || !isApostrophe(text.charCodeAt(at))) return at
  return at + 1 < end && (text.charCodeAt(at + 1) | SMALL) === S ? at + 2 : at + 1
}

const SMALL = 32
const S = 115

export function isApostrophe(unit: number): boolean {
  return unit === 0x2019 || unit === 39
}

/** A word without its possessive ending. */
export function stemOf(word: string): string {
  const last = word.length - 1
  if (isApostrophe(word.charCodeAt(last))) return word.slice(0, last)
  return owns(word) ? word.slice(0, last - 1) : word
}

/** Whether a word in small letters has a possessive ending. */
export function owns(word: string): boolean {
  const last = word.length - 1
  return (
    isApostrophe(word.charCodeAt(last)) ||
    (word.charCodeAt(last) === S && isApostrophe(word.charCodeAt(last - 1)))
  )
}

/** Whether a mark behind a word makes it the owner of what comes next: "Orm’s mayor". */
export function isOwner(text: string, end: number): boolean {
  return isApostrophe(text.charCodeAt(end)) && /^s?\s/.test(text.slice(end + 1, end + 3))
}
