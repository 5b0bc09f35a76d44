import {CAPITAL, classOf} from './characters.ts'
import {rowOf, whenListed} from './word-lists.ts'

/** A spelling, with all that it tells by itself, wherever it stands. */
export interface WordForm {
  readonly text: string
  /** Of the text: of the many kinds of strings that an engine has, to ask for it takes longer than all else. */
  readonly length: number
  readonly lower: string
  /** Begins with a capital: "al-Karim" is a name as "Karim" is. */
  readonly capital: boolean
  /** How many of its code units are capitals; 0 where small letters are written alike. */
  readonly capitals: number
  /** The classes of words that hold its small letters: see `wordClass`. */
  readonly classes: number
  /** Those that tell what names name: see `nameClass`. */
  readonly naming: number
  /** Those that tell what a word does in a sentence: see `grammarClass`. */
  readonly grammar: number
  /** All others: see `noteClass`. */
  readonly notes: number
  /** Those by which a word tells of what stands beside it: see `tellingClass`. */
  readonly telling: number
  /** The row of its small letters among the words of lists: see `isIn`. */
  readonly row: number
}

// A news article has some 450 spellings, and others its own. A spelling that falls on another's place takes it, so that nothing grows.
// Reading 500 articles makes half as many spellings anew as with half as many places.
const PLACES = 32_768
const SHIFT = 32 - Math.log2(PLACES)
// What is longer is seldom met again.
const LONGEST = 24

const known: (WordForm | undefined)[] = Array.from({length: PLACES})
/** Whether a spelling has been met since words were last made a class. */
let isAnyKnown = false

/** The integers whose bits are classes of words, by their places in a list. */
const [CLASSES, NAMING, GRAMMAR, NOTES, TELLING] = [0, 1, 2, 3, 4]
const counts = [0, 0, 0, 0, 0]
const NONE: readonly number[] = counts.slice()
const listed = new Map<string, number[]>()
interface Shape {
  readonly integer: number
  readonly bit: number
  readonly shape: RegExp
  readonly ends: string | undefined
}
const shapes: Shape[] = []
const byEnd = new Map<string, readonly Shape[]>()

type MakeClass = (
  /** Or a string of them with blanks between. */
  words: Iterable<string> | string,
  /** Of small letters: asked once for each spelling. */
  shape?: RegExp,
  /** The letters that what has this shape can end in, where they are told: other spellings are not asked for it. */
  ends?: string,
) => number

/** Makes words a class and gives its bit in `classes`: whether a token's word is of it is asked without looking the word up again. */
export const wordClass: MakeClass = classesIn(CLASSES)
/** The like in `naming`, for words around names. */
export const nameClass: MakeClass = classesIn(NAMING)
/** The like in `grammar`. */
export const grammarClass: MakeClass = classesIn(GRAMMAR)
/** The like in `telling`, for words that rules look for beside others. */
export const tellingClass: MakeClass = classesIn(TELLING)
/** The like in `notes`, for all else. */
export const noteClass: MakeClass = classesIn(NOTES)

/** Whether a token's word is of a class in `notes`, or of one of several. */
export function isNoted(token: Pick<WordForm, 'notes'> | undefined, classes: number): boolean {
  return token !== undefined && (token.notes & classes) !== 0
}

/** The like of a class in `telling`. */
export function isTelling(token: Pick<WordForm, 'telling'> | undefined, classes: number): boolean {
  return token !== undefined && (token.telling & classes) !== 0
}

function classesIn(integer: number): MakeClass {
  return (words, shape, ends) => {
    const count = counts[integer] ?? 0
    if (count === 32) throw new RangeError('too many classes of words')
    const bit = 1 << count
    counts[integer] = count + 1
    for (const word of typeof words === 'string' ? words.split(' ') : words)
      list(word, integer, bit)
    if (shape !== undefined) {
      shapes.push({integer, bit, shape, ends})
      byEnd.clear()
    }
    forgetSpellings()
    return bit
  }
}

function forgetSpellings(): void {
  if (!isAnyKnown) return
  known.fill(undefined)
  whole.clear()
  for (const forget of forgetting) forget()
  isAnyKnown = false
}

function list(word: string, integer: number, bit: number): void {
  const bits = listed.get(word) ?? [...NONE]
  bits[integer] = (bits[integer] ?? 0) | bit
  listed.set(word, bits)
}

const forgetting: (() => void)[] = []
whenListed(forgetSpellings)

/** A dash, or a hyphen. */
export const DASH: number = tellingClass('– — -')

/** What is to be done when words have become a class, and what is known of spellings is known no more. */
export function whenClassesGrow(forget: () => void): void {
  forgetting.push(forget)
}

/** The form that stands at a stretch of a text: for a spelling met before, nothing is made. */
export function formAt(text: string, start: number, end: number): WordForm {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return placedAt(text, start, end, hash)
}

/**
 * The form of a word that is a string by itself. `formAt` is asked only for pieces of texts: where an engine meets strings of many
 * kinds, it looks up for each letter how to read it.
 */
export function formOfWord(word: string): WordForm {
  const known = whole.get(word)
  if (known !== undefined) return known
  if (whole.size === MOST_WHOLE) whole.clear()
  const own = copied(word, 0, word.length)
  const form = formOf(own)
  whole.set(own, form)
  isAnyKnown = true
  return form
}

const whole = new Map<string, WordForm>()
const MOST_WHOLE = 4096

function placedAt(text: string, start: number, end: number, hash: number): WordForm {
  if (end - start > LONGEST) return formOf(text.slice(start, end))
  const place = Math.imul(hash, 0x9e_37_79_b1) >>> SHIFT
  const form = known[place]
  if (form !== undefined && isAt(form, text, start, end)) return form
  // Two spellings of one hash have the place beside it.
  const beside = known[place ^ 1]
  if (beside !== undefined && isAt(beside, text, start, end)) return beside
  const made = formOf(copied(text, start, end))
  if (form !== undefined) known[place ^ 1] = form
  known[place] = made
  isAnyKnown = true
  return made
}

function isAt(form: WordForm, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  if (end - start === 1) return form.text.charCodeAt(0) === text.charCodeAt(start)
  return text.startsWith(form.text, start)
}

/** The form of a spelling that no text has as it is. */
export function formOf(text: string): WordForm {
  const lower = text === BODY ? 'w.h.o.' : text.toLowerCase()
  const hasArticle = text.charCodeAt(2) === HYPHEN && ARTICLES.has(lower.slice(0, 2))
  const capital = isCapital(text, 0) || (hasArticle && isCapital(text, 3)) || BRAND.test(text)
  const capitals = lower === text ? 0 : capitalsIn(text)
  const [classes = 0, naming = 0, grammar = 0, notes = 0, telling = 0] = bitsOf(lower)
  const {length} = text
  const row = rowOf(lower)
  return {text, length, lower, capital, capitals, classes, naming, grammar, notes, telling, row}
}

function bitsOf(lower: string): readonly number[] {
  const bits = [...(listed.get(lower) ?? NONE)]
  for (const {integer, bit, shape} of shapesOf(lower.charAt(lower.length - 1)))
    if (shape.test(lower)) bits[integer] = (bits[integer] ?? 0) | bit
  return bits
}

/** The shapes that what ends in a letter can have. */
function shapesOf(end: string): readonly Shape[] {
  const known = byEnd.get(end)
  if (known !== undefined) return known
  const found = shapes.filter(({ends}) => ends?.includes(end) !== false)
  // Of other letters there are too many to keep.
  if (end <= 'z') byEnd.set(end, found)
  return found
}

/** A stretch of a text by itself: a longer slice is a view of the whole text for an engine, and would keep all of it. */
function copied(text: string, start: number, end: number): string {
  if (end - start < VIEWED || end - start > LONGEST_WORD) return text.slice(start, end)
  const units: number[] = []
  for (let at = start; at < end; at++) units.push(text.charCodeAt(at))
  return String.fromCharCode(...units)
}

const VIEWED = 13
/** No word is longer, and no call takes all the letters of what is. */
const LONGEST_WORD = 1000

/** The World Health Organization is no pronoun. */
const BODY = 'WHO'
// "eBay", "dLocal": a capital in effect; not "iPad", which is a thing most often.
const BRAND = /^[a-hj-z][A-Z][a-z]{2}/
const HYPHEN = 45
const ARTICLES: ReadonlySet<string> = new Set('al el ad ar as an at az'.split(' '))

function isCapital(text: string, at: number): boolean {
  return (classOf(text.codePointAt(at) ?? 0) & CAPITAL) !== 0
}

function capitalsIn(text: string): number {
  let count = 0
  for (const letter of text) if (isCapital(letter, 0)) count += letter.length
  return count
}
