import {blockOf, contains, type Figure, placeOf, spanText} from '@onrecord/core'
import {dayBounds} from '../wording/edtf.ts'
import type {Located} from './located.ts'
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
  const {source, metadata, dates} = article
  const block = blockOf(article, value.span)
  if (value.speaker !== null || source.text === null || block === null) return false
  if (isAtHead(figure)) return false
  if (isLongBefore(value.period, metadata.published)) return true
  const sentence = sentenceSpan(source.text, block.span, value.span)
  const words = spanText(source.text, sentence)
  const within = dates.filter(({span}) => contains(sentence, span))
  const isOfThen =
    LONG_AGO.test(words) || within.some(({edtf}) => isLongBefore(edtf, metadata.published))
  return isOfThen && !COMPARES.test(words)
}

/** "13.5% higher than the 2019 level": what is measured by an earlier year is of today. */
const COMPARES =
  /\b(?:compar(?:ed|ing|ison)|exceed(?:s|ed|ing)?|same as|(?:up|down|rose|fell|dropped|increased|decreased) .{0,20}from|than (?:in|the|last|it|(?:19|20)\d\d))\b/iu

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
