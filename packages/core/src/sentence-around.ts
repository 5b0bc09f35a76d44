import type {Span} from './model/common.ts'
import {requireForm, requireSpan} from './require-input.ts'

/** The sentence that a span stands in; of one that is longer the characters nearby. */
export function sentenceAround(text: string, span: Span): Span {
  requireForm(text, 'string', 'sentenceAround: text')
  requireSpan(span, 'sentenceAround')
  const from = Math.max(0, span.start - NEARBY)
  const ends = [...text.slice(from, span.start).matchAll(SENTENCE_END)]
  const start = from + Math.max(0, ...ends.map(({0: end, index}) => index + end.length))
  const after = text.slice(span.end, span.end + NEARBY)
  const [stop] = after.matchAll(SENTENCE_END)
  const end = stop === undefined ? after.length : stop.index + stop[0].trimEnd().length
  return {start, end: span.end + end}
}

const NEARBY = 2_000

/** A full stop after an initial, a title or another abbreviation ends no sentence. Own list. */
const SENTENCE_END =
  /(?<!(?<!\p{L})(?:\p{Lu}|Mrs?|Ms|Drs?|Prof|St|Gen|Col|Capt|Cpt|Lt|Maj|Sgt|Sen|Rep|Gov|Rev|Hon|Amb|Jr|Sr|Nos?|no|vs|cf|approx|ca|e\.g|i\.e|Inc|Ltd|Corp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)(?=\.))[.!?][”"’')]*(?=\s+\p{Lu}|\s+[“"‘']|\s*\n)|\n/gu
