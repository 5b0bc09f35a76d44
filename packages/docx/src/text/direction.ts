import type {LanguageTag} from '@onrecord/document'

/** A stretch of text that runs in one direction. */
export interface DirectedText {
  readonly text: string
  readonly rightToLeft: boolean
}

/**
 * Splits text where Hebrew and Arabic letters begin and end: Word orders and shapes such words only in runs that
 * say so. Spaces and punctuation between two such words stay with them.
 */
export function splitByDirection(text: string): readonly DirectedText[] {
  if (!rightToLeftLetter.test(text)) return [{text, rightToLeft: false}]
  const pieces: DirectedText[] = []
  let end = 0
  for (const match of text.matchAll(rightToLeftRun)) {
    if (match.index > end) pieces.push({text: text.slice(end, match.index), rightToLeft: false})
    pieces.push({text: match[0], rightToLeft: true})
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({text: text.slice(end), rightToLeft: false})
  return pieces
}

/** Whether Word keeps a language in its slot for East Asian text. */
export function isEastAsian(language: LanguageTag): boolean {
  return /^(?:zh|ja|ko|yue|wuu)(?:-|$)/i.test(language)
}

const letters = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC'
const rightToLeftLetter = new RegExp(`[${letters}]`)
const rightToLeftRun = new RegExp(`[${letters}]+(?:[^${letters}A-Za-z0-9]*[${letters}]+)*`, 'g')
