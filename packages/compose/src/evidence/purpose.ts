import {type Article, type Figure, sentenceAround} from '@onrecord/core'

/**
 * What a large number of units is for, as the article goes on behind it: "for food and water" of "2.4 million marks for food and water between
 * October and May", "at auction". `null` for people, for small numbers, and where the words are too many for a label or tell when.
 */
export function purposeOf({source: {text}}: Article, figure: Figure): string | null {
  const {unit, value, span, measures} = figure
  if (text === null || unit === 'person' || (value ?? 0) < LARGE) return null
  const end = Math.max(span.end, ...measures.map((one) => one.end))
  const [, words] = BEHIND.exec(text.slice(end, sentenceAround(text, span).end)) ?? []
  const isTold = words !== undefined && !UNSURE.test(words)
  return isTold && words.split(' ').length <= MOST_WORDS ? words : null
}

const LARGE = 10_000
const MOST_WORDS = 8

/** "For food, water and visits", up to when, or to who says so. */
const BEHIND =
  /^\s((?:at|for|on|to)\s(?:[\p{Ll}’'-]+,?\s){0,7}?[\p{Ll}’'-]+)(?:\s(?:after|before|between|in|over|since|until)\s|,\s(?:according|which|while)\s|,\s[^,.;:]{1,60}?\b(?:added|said|says|told)\b|[.;:!?–—]|$)/u

/** What may be, and what is of somebody or some time told before. */
const UNSURE =
  /\b(?:could|may|might|not|would|he|her|his|it|its|she|their|them|they|this|that|who|which|year|month|week|day)s?\b/u
