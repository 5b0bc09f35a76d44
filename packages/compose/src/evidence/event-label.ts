import {type Event, spanText} from '@onrecord/core'
import {hasFiniteVerb} from './clause.ts'
import {countWords, evenBlanks, type Located} from './located.ts'

/**
 * The label of an event as a clause:
 *
 * - one that begins with its verb ("stopped answering letters") takes the words of its subject from the text before it;
 *   where these are withheld or long it stays as it is;
 * - one whose verb wants the date ("a sale could take") has it;
 * - what was published "was published";
 * - one that was cut ends before the clause that was cut.
 */
export function eventLabel(event: Located<Event>): string {
  const {label, span} = event.value
  const {text} = event.article.source
  if (text !== null && WANTS_DATE.test(label)) return evenBlanks(spanText(text, span))
  const whole = label.endsWith('…') ? (CUT.exec(label)?.[1] ?? label) : label
  return withSubject(event, whole).replace(PUBLISHED, '$1 was $2')
}

/** Whether the words are the end of a list whose head the reading left out: "and medical visits" of "paid for food and medical visits". */
export function isFragment({article, value}: Located<Event>): boolean {
  const {text} = article.source
  if (text === null || hasFiniteVerb(value.label)) return false
  return /\b(?:and|or)\s+$/u.test(text.slice(0, value.span.start))
}

const WANTS_DATE = /\b(?:takes?|took|lasts?|lasted|runs?|ran|continues?|continued)$/u
const CUT = /^(.{20,}?),[^,]*…$/u
const PUBLISHED = /^(an? .+) (published|released|issued|adopted|signed)$/iu

function withSubject({article, value}: Located<Event>, label: string): string {
  const {span} = value
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
