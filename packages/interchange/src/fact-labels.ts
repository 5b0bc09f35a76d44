import {
  type Article,
  type Event,
  type Figure,
  type Quotation,
  type Span,
  speakerName,
} from '@onrecord/core'

/** What kind of quotation it is and whose: "direct quotation, Ines Falk". */
export function quotationLabel(article: Article, {kind, speaker}: Quotation): string {
  return joined(`${kind} quotation`, speakerName(article, speaker) ?? speaker.status)
}

/** Value, unit and what else is known of a figure: "about 600 person, 2031-03-04". */
export function figureLabel(article: Article, figure: Figure): string {
  const {value, upper, qualifier, unit, period, speaker} = figure
  const amount = [value, upper].filter((end) => end !== null).join(' to ')
  const counted = [QUALIFIERS[qualifier], amount, unit].filter(
    (part) => part !== null && part !== '',
  )
  return joined(counted.join(' '), period, speakerName(article, speaker))
}

export function eventLabel({label, edtf, status}: Event): string {
  return joined(label, edtf, status)
}

/** Where words stand, for who has the text: code units of the text that was read. */
export function placesOf(spans: readonly Span[]): string {
  return `at ${spans.map(({start, end}) => `${start}–${end}`).join(', ')}`
}

const QUALIFIERS: Readonly<Record<Figure['qualifier'], string | null>> = {
  exact: null,
  about: 'about',
  atLeast: 'at least',
  atMost: 'at most',
  moreThan: 'more than',
  lessThan: 'less than',
  range: null,
  vague: 'vague',
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ')
}
