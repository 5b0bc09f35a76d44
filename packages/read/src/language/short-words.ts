import {LETTER, MARK, pastClass} from './characters.ts'
import {formAt, type WordForm, whenClassesGrow} from './word-forms.ts'

// Most words are eight ASCII letters or fewer. Such a word is packed into two integers as it is walked over, and what is known of it stands
// beside them in one array, so that to meet it again takes two lines of memory: a form takes four, and memory is what cutting a text waits for.

const PLACES = 16_384
/** Of each place: the letters, four and four, the classes of words, and how many letters there are, with the row among words of lists. */
const WIDTH = 8
const numbers = new Int32Array(PLACES * WIDTH)
/** Of each place: the word, and its small letters. */
const strings: string[] = Array.from({length: PLACES * 2}, () => '')

whenClassesGrow(() => numbers.fill(0))

/** The form of the run of letters and marks that begins at a place, good until the next call. */
export function wordAt(text: string, start: number, limit: number): WordForm {
  let first = 0
  let second = 0
  let capitals = 0
  let at = start
  let unit = 0
  for (; at < limit; at++) {
    unit = text.charCodeAt(at)
    if (!isLetter(unit)) break
    second = (second << 7) | (first >>> 21)
    first = ((first << 7) | unit) & 0xf_ff_ff_ff
    if (unit < SMALL) capitals++
  }
  const isEnd = at === limit || unit <= LAST_ASCII
  if (!isEnd) return formAt(text, start, pastClass(text, start, limit, LETTER | MARK))
  if (at - start > 8) return formAt(text, start, at)
  short.capital = text.charCodeAt(start) < SMALL || (capitals > 0 && isBrand(text, start, at))
  short.capitals = capitals
  return knownAt(placeOf(text, start, at, first, second))
}

function knownAt(place: number): WordForm {
  const from = place * WIDTH
  short.text = strings[place * 2] ?? ''
  short.lower = strings[place * 2 + 1] ?? ''
  short.classes = numbers[from + 2] ?? 0
  short.naming = numbers[from + 3] ?? 0
  short.grammar = numbers[from + 4] ?? 0
  short.notes = numbers[from + 5] ?? 0
  short.telling = numbers[from + 6] ?? 0
  short.length = (numbers[from + 7] ?? 0) & LENGTHS
  short.row = (numbers[from + 7] ?? 0) >> ROW
  return short
}

const short = {...formAt('', 0, 0)}
const SMALL = 97
const LETTER_I = 105
// A length is eight at most.
const LENGTHS = 15
const ROW = 4
const LAST_ASCII = 127

function isLetter(unit: number): boolean {
  const small = unit | 32
  return small >= SMALL && small <= 122
}

/** "eBay": its second letter is a capital, and no other of its first four; not "iPad". */
function isBrand(text: string, start: number, end: number): boolean {
  return (
    end - start > 3 &&
    text.charCodeAt(start) !== LETTER_I &&
    text.charCodeAt(start + 1) < SMALL &&
    text.charCodeAt(start + 2) >= SMALL &&
    text.charCodeAt(start + 3) >= SMALL
  )
}

/** Where a word stands: at the place of its letters or beside it, else it takes the place, and what was there goes beside. */
function placeOf(text: string, start: number, end: number, first: number, second: number): number {
  const hash = Math.imul(first, 0x9e_37_79_b1) ^ Math.imul(second, 0x85_eb_ca_6b)
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1)
  if (isIn(place, first, second)) return place
  const beside = place ^ 1
  if (isIn(beside, first, second)) return beside
  if (numbers[place * WIDTH] !== 0) {
    numbers.copyWithin(beside * WIDTH, place * WIDTH, (place + 1) * WIDTH)
    strings[beside * 2] = strings[place * 2] ?? ''
    strings[beside * 2 + 1] = strings[place * 2 + 1] ?? ''
  }
  const {
    text: word,
    lower,
    classes,
    naming,
    grammar,
    notes,
    telling,
    row,
  } = formAt(text, start, end)
  const all = [
    first,
    second,
    classes,
    naming,
    grammar,
    notes,
    telling,
    (row << ROW) | (end - start),
  ]
  numbers.set(all, place * WIDTH)
  strings[place * 2] = word
  strings[place * 2 + 1] = lower
  return place
}

function isIn(place: number, first: number, second: number): boolean {
  return numbers[place * WIDTH] === first && numbers[place * WIDTH + 1] === second
}
