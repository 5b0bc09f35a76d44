import {type ArticleCorrection, type BlockType, type Span, spanText, trimSpan} from '@onrecord/core'
import type {Draft} from '../pass.ts'
import {dayIn} from './date-line.ts'

const LONGEST_NOTE = 1_000

const PLACES: ReadonlySet<BlockType> = new Set(['paragraph', 'listItem', 'boilerplate', 'deck'])

/** The notes by which the publisher corrects or updates the article, in the text and in markup. */
export function correctionsOf(
  {text, blocks}: Pick<Draft, 'text' | 'blocks'>,
  stated: readonly {readonly date: string | null; readonly text: string}[],
): readonly ArticleCorrection[] {
  const found: ArticleCorrection[] = []
  for (const {type, span} of blocks) {
    if (!PLACES.has(type) || span.end - span.start > LONGEST_NOTE) continue
    const words = spanText(text, span)
    if (isNote(words)) found.push({date: dayIn(words), text: words, span})
  }
  const unseen = stated.filter(
    ({text: words}) => !found.some((note) => isSameNote(note.text, words)),
  )
  return [...found, ...unseen.map((each) => ({...each, span: placeOf(text, each.text)}))]
}

/** Whether words tell that the article was corrected or updated. */
export function isNote(words: string): boolean {
  return words.length <= LONGEST_NOTE && NOTE.test(words)
}

/** Whether a note takes something back; one that only adds is an update. */
export function isCorrection(note: string): boolean {
  return /\b(?:correct(?!ional|\b)|(?<!\b(?:is|was) )correct\b|clarif|amended|erratum|incorrectly|wrongly|mis(?:stated|spelt|spelled|identified|attributed)|(?:previous|earlier) version)/i.test(
    note,
  )
}

// Forms of the note: a label, or a sentence about the article itself.
const NOTE =
  /^[\s*_•([—–-]{0,4}(?:(?:corrections?|clarification|corrected|erratum)\b\s?(?:\([^)]{1,40}\)\s?)?(?:(?:on|,(?=\s(?!the\s)(?:[a-z]{3,9}\.?\s)?\d))\s[\w ,.]{4,30})?[:.—–-]|corrects\s|(?:update|updated|editor['’]?s['’]? note|note to readers)\b[^:.—–]{0,40}[:.—–]\s?.{0,80}\b(?:correct|updat|amend|clarif|revis|earlier version|previous version)|(?:this|the) (?:story|article|report|post|page|piece|headline|copy|dispatch)\b[^.!?]{0,60}\b(?:was|has been|have been|is)\s(?:first\s|last\s)?(?:updated|corrected|amended|revised|changed|clarified)\b|an? (?:earlier|previous|original) version of this (?:story|article|report|post|page|piece|headline|copy|dispatch)\b)/i

function isSameNote(a: string, b: string): boolean {
  const plain = (note: string) => note.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return plain(a).includes(plain(b)) || plain(b).includes(plain(a))
}

function placeOf(text: string, note: string): Span | null {
  const start = text.indexOf(note)
  return start < 0 ? null : trimSpan(text, {start, end: start + note.length})
}
