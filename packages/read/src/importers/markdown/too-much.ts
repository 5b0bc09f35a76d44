import {LONGEST_BLOCK} from '../parts/over-text.ts'
import {type Refusal, refuse} from '../parts/refuse.ts'

/** The refusal of a Markdown text that its parser would sit over, or `null`: its time grows with the square of what is counted here. */
export function overMarkdown(body: string): Refusal | null {
  if (TOO_DEEP.test(body)) {
    return refuse('too-deep', 'The Markdown nests 50 levels deep or more; no article does')
  }
  const lines = body.split('\n')
  if (lines.length > MOST_LINES) {
    return tooComplex(`has ${lines.length} lines, more than ${MOST_LINES} (MOST_LINES)`)
  }
  if (lines.some((line) => line.split('|').length > MOST_CELLS)) {
    return tooComplex(`has a row of more than ${MOST_CELLS} cells (MOST_CELLS)`)
  }
  const paragraphs = body.split(/\n[ \t]*\n/)
  if (paragraphs.some(({length}) => length > LONGEST_BLOCK)) {
    return refuse(
      'too-long',
      `A paragraph of the Markdown has more than ${LONGEST_BLOCK} characters (LONGEST_BLOCK). Give the article alone, with its paragraphs apart`,
    )
  }
  return paragraphs.some(isOfMarks)
    ? tooComplex(`has a paragraph of more than ${MOST_MARKS} marks (MOST_MARKS)`)
    : null
}

function tooComplex(what: string): Refusal {
  return refuse('too-complex', `The Markdown ${what}; no article has. Give the article alone`)
}

/** So many quotation marks or list marks at a line's beginning, or a list mark set in so far. */
const TOO_DEEP = /(?:^|\n)(?:(?:[>*+-][ \t]{0,3}){50}|[ \t]{100,}(?:>|(?:[*+-]|\d{1,9}[.)])[ \t]))/

/** A text of the greatest length that is wrapped at 50 characters has no more. */
const MOST_LINES = 10_000
const MOST_CELLS = 1_000
const MOST_MARKS = 5_000

function isOfMarks(paragraph: string): boolean {
  return paragraph.length > MOST_MARKS && paragraph.split(/[*_~[\]`<]+/).length > MOST_MARKS
}
