import {contains, type Dossier, type Event, type Span, spanText} from '@onrecord/core'
import {sentenceCase} from '../sentence-case.ts'
import type {Wording} from '../wording/wording.ts'
import {hasFiniteVerb} from './clause.ts'
import {countWords, evenBlanks, type Located} from './located.ts'
import {voiceOf} from './voices.ts'

/**
 * The label of an event as a clause:
 *
 * - one that begins with its verb ("stopped answering letters") takes the words of its subject from the text before it;
 *   where these are withheld or long it stays as it is;
 * - one that begins inside the name of an instrument ("2006 entered into force") has the whole name;
 * - one whose verb wants the date ("a sale could take") has it;
 * - what was published "was published";
 * - one that was cut has the words of the article where they are not many more, else it ends before the clause that was cut.
 */
export function eventLabel(event: Located<Event>): string {
  const {label, span} = event.value
  const {text} = event.article.source
  if (text !== null && WANTS_DATE.test(label)) return evenBlanks(spanText(text, span))
  return withSubject(event, withInstrument(event, uncut(event))).replace(PUBLISHED, '$1 was $2')
}

/** The label as a sentence with who says so: "The mine reopened (source: Ministry of Works)". */
export function sourcedLabel(event: Located<Event>, dossier: Dossier, wording: Wording): string {
  const label = sentenceCase(eventLabel(event))
  const who = voiceOf(dossier, wording, event.article, event.value.speaker)
  return who === null ? label : `${label} (${wording.facts.sourceIs(who.name)})`
}

/** Whether the words are the end of a list whose head the reading left out: "and medical visits" of "paid for food and medical visits". */
export function isFragment({article, value}: Located<Event>): boolean {
  const {text} = article.source
  if (text === null) return false
  return (
    /\b(?:and|or)\s+$/u.test(text.slice(0, value.span.start)) &&
    (!hasFiniteVerb(value.label) || VERB_FIRST.test(value.label))
  )
}

const WANTS_DATE = /\b(?:takes?|took|lasts?|lasted|runs?|ran|continues?|continued)$/u
const CUT = /^(.{20,}?),[^,]*…$/u
const PUBLISHED = /^(an? .+) (published|released|issued|adopted|signed)$/iu

function uncut({article, value: {label, span}}: Located<Event>): string {
  if (!label.endsWith('…')) return label
  const words = article.source.text === null ? '' : evenBlanks(spanText(article.source.text, span))
  // a subject that the reading put before the words is in no span
  if (words.startsWith(label.slice(0, -1)) && countWords(words) <= LONGEST_LABEL) return words
  return CUT.exec(label)?.[1] ?? label.replace(LOOSE_END, '…')
}

const LONGEST_LABEL = 24
/** A cut behind a small word leaves it hanging: "wrote to the…". */
const LOOSE_END = /(?:\s+(?:the|an?|to|of|in|on|at|by|for|from|with|and|or|that))+…$/u

function withInstrument({article, value: {span}}: Located<Event>, label: string): string {
  const {text} = article.source
  const name = article.instruments
    .flatMap(({mentions}) => mentions)
    .map((one) => withYear(text, one.span))
    .find((one) => contains(one, {start: span.start, end: span.start + 1}))
  if (text === null || name === undefined || name.start === span.start) return label
  return label.replace(
    evenBlanks(text.slice(span.start, Math.min(name.end, span.end))),
    () => `the ${evenBlanks(spanText(text, name)).replace(/^the\s/iu, '')}`,
  )
}

/** "Maritime Labour Convention, 2006": the year behind a comma is a part of the name. */
function withYear(text: string | null, {start, end}: Span): Span {
  const [year = ''] = /^,\s\p{Nd}{4}\b/u.exec(text?.slice(end, end + 7) ?? '') ?? []
  return {start, end: end + year.length}
}

function withSubject({article, value}: Located<Event>, label: string): string {
  const {span} = value
  const {text} = article.source
  if (text === null || !VERB_FIRST.test(label) || !spanText(text, span).startsWith(label))
    return label
  const paragraph = text.lastIndexOf('\n', span.start) + 1
  const before = evenBlanks(text.slice(paragraph, span.start))
  const subject = SUBJECT.exec(`. ${before}`)?.[1]?.replace(/,$/u, '')
  if (subject === undefined || countWords(subject) > LONGEST_SUBJECT) return label
  return /^(?:and|or|but|then|who|which|that)$/u.test(subject) ? label : `${subject} ${label}`
}

const VERB_FIRST = /^(?:\p{Ll}+ed\b(?!\s+by\b)|(?:paid|have|has|had|is|are|was|were|will|would)\s)/u
/** From the last word or sign that opens a clause. */
const SUBJECT =
  /.*(?:[.,;:!?—–]|\b(?:[Ss]ince|[Aa]fter|[Ww]hen|[Bb]efore|[Bb]ecause|[Ww]hile))["”’]?\s+(\S.*)$/u
const LONGEST_SUBJECT = 9
