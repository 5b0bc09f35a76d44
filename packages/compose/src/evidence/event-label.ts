import {type Event, spanText} from '@onrecord/core'
import {countWords, evenBlanks, type Located} from './located.ts'

/**
 * The label of an event as a clause. One that begins with its verb ("stopped answering letters") takes the words of its
 * subject from the text before it; where these are withheld or long it stays as it is.
 */
export function eventLabel({article, value}: Located<Event>): string {
  const {label, span} = value
  const {text} = article.source
  if (text === null || !VERB_FIRST.test(label) || !spanText(text, span).startsWith(label))
    return label
  const paragraph = text.lastIndexOf('\n', span.start) + 1
  const before = evenBlanks(text.slice(paragraph, span.start))
  const subject = SUBJECT.exec(`. ${before}`)?.[1]
  if (subject === undefined || countWords(subject) > LONGEST_SUBJECT) return label
  return `${subject} ${label}`
}

const VERB_FIRST = /^\p{Ll}+ed\b(?!\s+by\b)/u
/** From the last word or sign that opens a clause. */
const SUBJECT =
  /.*(?:[.,;:!?—–]|\b(?:[Ss]ince|[Aa]fter|[Ww]hen|[Bb]efore|[Bb]ecause|[Ww]hile))["”’]?\s+(\S.*)$/u
const LONGEST_SUBJECT = 9
