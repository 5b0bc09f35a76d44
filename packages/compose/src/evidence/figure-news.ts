import {contains, type Figure, spanText} from '@onrecord/core'
import {dayBounds} from '../wording/edtf.ts'
import {type Located, placeOf} from './located.ts'
import {sentenceSpan} from './sentences.ts'

/** Whether the article gives it at its head, where news says what it is about. */
export function isAtHead({article, value: {span}}: Located<Figure>): boolean {
  const place = placeOf(article, span)
  return place?.kind === 'headline' || (place?.kind === 'paragraph' && place.number <= HEAD)
}

/** Paragraphs. */
const HEAD = 3

/**
 * Whether nobody gives the figure, and its sentence, further down, tells of a time long before the article: what it counts is background. "90
 * people" of an attack ten years ago are none of today's.
 */
export function isBackground(figure: Located<Figure>): boolean {
  const {article, value} = figure
  const {source, metadata, blocks, dates} = article
  const block = blocks.find(({span}) => contains(span, value.span))
  if (value.speaker !== null || source.text === null || block === undefined) return false
  if (isAtHead(figure)) return false
  const sentence = sentenceSpan(source.text, block.span, value.span)
  const within = dates.filter(({span}) => contains(sentence, span))
  return (
    [value.period, ...within.map(({edtf}) => edtf)].some((edtf) =>
      isLongBefore(edtf, metadata.published),
    ) || LONG_AGO.test(spanText(source.text, sentence))
  )
}

/** What is long ago whenever the article was published. */
const LONG_AGO =
  /\blast (?:year|decade|century)\b|\b(?:years|decades) (?:ago|after|before|earlier)\b/iu

/** Whether it ends before the year in which the article was published; where that is not known, news seldom tells its own year. */
function isLongBefore(edtf: string | null, published: string | null): boolean {
  const {to} = dayBounds(edtf ?? '')
  if (published === null) return to !== null
  const year = Number(published.slice(0, 'YYYY'.length))
  return to !== null && Number(to.slice(0, 'YYYY'.length)) < year
}
