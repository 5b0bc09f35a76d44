import type {LanguageTag} from '@onrecord/document'

/** A stretch of text that runs in one direction. */
export interface DirectedText {
  readonly text: string
  readonly rightToLeft: boolean
}

/**
 * Splits text where the letters of the other direction than the document's begin and end: Word orders and shapes words by what
 * their runs say, and leaves open what it does with Latin letters in a run from right to left (ISO/IEC 29500-1, 17.3.2.30).
 * What stands between two such words stays with them, all else with the document.
 */
export function splitByDirection(text: string, isRightToLeft: boolean): readonly DirectedText[] {
  if (!rightToLeftLetter.test(text) && !isRightToLeft) return [{text, rightToLeft: false}]
  const pieces: DirectedText[] = []
  let end = 0
  for (const match of text.matchAll(isRightToLeft ? leftToRightRun : rightToLeftRun)) {
    if (match.index > end)
      pieces.push({text: text.slice(end, match.index), rightToLeft: isRightToLeft})
    pieces.push({text: match[0], rightToLeft: !isRightToLeft})
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({text: text.slice(end), rightToLeft: isRightToLeft})
  return pieces
}

/** Whether Word keeps a language in its slot for East Asian text. */
export function isEastAsian(language: LanguageTag): boolean {
  return /^(?:zh|ja|ko|yue|wuu)(?:-|$)/i.test(language)
}

const letters =
  '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10D00}-\\u{10D3F}\\u{1E900}-\\u{1E95F}'
const rightToLeftLetter = new RegExp(`[${letters}]`, 'u')
const rightToLeftRun = runOf(`[${letters}]`, `[${letters}]`, `(?:[${letters}]|[^\\p{L}\\p{N}()])`)
const leftToRightRun = runOf(
  `(?![${letters}])\\p{L}`,
  `(?![${letters}])[\\p{L}\\p{N}]`,
  `[^${letters}()]`,
)

/** From a letter to the last one, or to what stands behind it in brackets; a bracket without its other half ends it. */
function runOf(first: string, last: string, any: string): RegExp {
  const brackets = `\\(${any}*\\)`
  return new RegExp(`${first}(?:(?:${any}|${brackets})*(?:${last}|${brackets}))?`, 'gu')
}
