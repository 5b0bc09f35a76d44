import {CAPITAL, classOf, codePointIn, LETTER, MARK, pastClass, widthOf} from './characters.ts'

/** A spelling, with all that it tells by itself, wherever it stands. */
export interface WordForm {
  readonly text: string
  readonly lower: string
  /** Begins with a capital: "al-Karim" is a name as "Karim" is. */
  readonly capital: boolean
  /** How many of its code units are capitals; 0 where small letters are written alike. */
  readonly capitals: number
  /** The classes of words that hold its small letters: see `wordClass`. */
  readonly classes: number
}

// A news article has some 450 spellings, and others its own. A spelling that falls on another's place takes it, so that nothing grows.
const PLACES = 8_192
// What is longer is seldom met again, and a slice of it would keep the whole text alive.
const LONGEST = 12

const known: (WordForm | undefined)[] = Array.from({length: PLACES})
const classesOf = new Map<string, number>()
const shapes: (readonly [number, RegExp])[] = []
let classCount = 0

/**
 * Makes words a class and gives its bit: whether a token's word is of it is asked without looking the word up again.
 * The words are listed, or have a shape in small letters, which is asked once for each spelling.
 */
export function wordClass(words: Iterable<string> | RegExp): number {
  if (classCount === 32) throw new RangeError('There is room for 32 classes of words')
  const bit = 1 << classCount
  classCount++
  if (words instanceof RegExp) shapes.push([bit, words])
  else for (const word of words) classesOf.set(word, (classesOf.get(word) ?? 0) | bit)
  known.fill(undefined)
  return bit
}

/** The form that stands at a stretch of a text: for a spelling met before, nothing is made. */
export function formAt(text: string, start: number, end: number): WordForm {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return placedAt(text, start, end, hash)
}

/** The form of the run of letters and marks that begins at a place: one walk finds its end and its hash. */
export function wordAt(text: string, start: number, limit: number): WordForm {
  let hash = 0
  let at = start
  while (at < limit) {
    const unit = text.charCodeAt(at)
    if ((classOf(unit) & IN_WORDS) === 0) {
      if (!isSurrogate(unit)) break
      return formAt(text, start, pastClass(text, at, limit, IN_WORDS))
    }
    hash = (Math.imul(hash, 31) + unit) | 0
    at++
  }
  return placedAt(text, start, at, hash)
}

const IN_WORDS = LETTER | MARK

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

function placedAt(text: string, start: number, end: number, hash: number): WordForm {
  if (end - start > LONGEST) return formOf(text.slice(start, end))
  const place = (hash ^ (hash >>> 12)) & (PLACES - 1)
  const form = known[place]
  if (form?.text.length === end - start && text.startsWith(form.text, start)) return form
  const made = formOf(text.slice(start, end))
  known[place] = made
  return made
}

/** The form of a spelling that no text has as it is. */
export function formOf(text: string): WordForm {
  const lower = text.toLowerCase()
  const hasArticle = text.charCodeAt(2) === HYPHEN && ARTICLES.has(lower.slice(0, 2))
  const capital = isCapital(text, 0) || (hasArticle && isCapital(text, 3))
  const capitals = lower === text ? 0 : capitalsIn(text)
  let classes = classesOf.get(lower) ?? 0
  for (const [bit, shape] of shapes) if (shape.test(lower)) classes |= bit
  return {text, lower, capital, capitals, classes}
}

const HYPHEN = 45
const ARTICLES: ReadonlySet<string> = new Set('al el ad ar as an at az'.split(' '))

function isCapital(text: string, at: number): boolean {
  return (classOf(text.codePointAt(at) ?? 0) & CAPITAL) !== 0
}

function capitalsIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; ) {
    const point = codePointIn(text, at, text.length)
    if ((classOf(point) & CAPITAL) !== 0) count += widthOf(point)
    at += widthOf(point)
  }
  return count
}
