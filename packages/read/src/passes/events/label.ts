import {type Span, spanText} from '@onrecord/core'

const LONGEST_LABEL = 100

/** A short line for an event: its words without the date, with who or what it is about before them, and what it is done to after them, where they do not say it. */
export function labelOf(
  text: string,
  span: Span,
  date: Span,
  subject: string | null,
  object: string | null,
): string {
  const before = text.slice(span.start, Math.max(span.start, Math.min(date.start, span.end)))
  const after = text.slice(Math.min(span.end, Math.max(date.end, span.start)), span.end)
  const words = evenly(`${before.replace(PREPOSITION, '')} ${after.replace(/^[\s,]+/, '')}`)
    .replace(/^\s?['’]s |^[\s,;:–—'’”»]+|[\s,;:–—]+$/g, '')
    .replace(/^(?:when|if|that|where|while|as)\s|^(?:alone|and \p{Lu}\p{Ll}+),\s/iu, '')
  // "the first clerk, who says she’s glad"
  const isJoined = /^(?:he|she|it|they)[’']/i.test(words)
  const acted =
    subject === null
      ? words
      : isJoined
        ? `${subject}${words.replace(/^\p{L}+/u, '')}`
        : `${subject} ${words.replace(/^(?:he|she|it|they|who|which)\s+/i, '').replace(/^\p{Lu}(?=\p{Ll}+ed\b)|^Born|^Built|^Having|^Set/u, (first) => first.toLowerCase())}`
  const named = object === null ? acted : `${acted} ${object}`
  // One bare noun ("election") and "fires of" say too little without their date.
  return shorten(closed(/ (?!of$)/.test(named) ? named : evenly(spanText(text, span))))
}

const PREPOSITION =
  /(?:^|[\s,]+)(?:(?:is|are|was|were|including|also)\s*)?(?:(?:in|into|on|at|by|during|since|until|till|over|through|throughout|towards?|for|from|before|after|between|within|with|come|around)\s*)?(?:(?:‘|“|"|at least|(?:more|less) than|about|almost|early|earlier|just|late|later|nearly|some|the)\s*)*$/i

/** "called her the “Queen of Orm[”]": the mark that closes what the label ends with. */
function closed(words: string): string {
  return words.lastIndexOf('“') > words.lastIndexOf('”') ? `${words}”` : words
}

/** Words with one blank between them. */
function evenly(words: string): string {
  return /[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words
}

function shorten(words: string): string {
  if (words.length <= LONGEST_LABEL) return words
  const cut = words.lastIndexOf(' ', LONGEST_LABEL - 1)
  return `${words.slice(0, cut > 0 ? cut : LONGEST_LABEL - 1)}…`
}
