import {type Article, type Figure, sentenceAround} from '@onrecord/core'

/**
 * What the people whom a figure counts do or are, as the article goes on behind them: "were on the night shift" of "130 people were on the night
 * shift, said the fire chief". "130 people" alone does not say of what. `null` where words behind are too many for a label, may not be, or
 * belong to something else.
 */
export function deedOf({source: {text}}: Article, {unit, span, measures}: Figure): string | null {
  if (unit !== 'person' || text === null) return null
  const end = Math.max(span.end, ...measures.map((one) => one.end))
  const behind = text.slice(end, sentenceAround(text, span).end)
  const [, words, stop] = BEHIND.exec(behind) ?? []
  if (words === undefined || stop === undefined || UNSURE.test(words)) return null
  return words.split(' ').length <= MOST_WORDS ? words : null
}

const MOST_WORDS = 9

/** A verb or where they are, up to the end of the clause. */
const BEHIND =
  /^\s((?:are|were|have|had|remain(?:ed)?|live|lived|came|went|left|lost|took|hold|held|slept|need(?:ed)?|aboard|at|behind|from|in|on|under|with|without)\s[^,.;:!?–—“”"()]{3,70}?)(\s(?:after|and|as|because|before|but|since|though|when|while)\s|,\s(?:according|as|but|when|which|while|who)\b|,\s[^,.;:]{1,60}?\b(?:added|said|says|told)\b|[.;:!?–—]|$)/u

/** What may be, and what is of somebody told before. */
const UNSURE =
  /\b(?:could|may|might|not|never|would|he|her|his|its|she|their|them|they|this|that|it|who|which|where)\b/u
