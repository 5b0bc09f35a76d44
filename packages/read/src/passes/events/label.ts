import {type Span, spanText} from '@onrecord/core'

const LONGEST_LABEL = 100

/** A short line for an event: its words without the date, with who or what it is about before them where they do not say it. */
export function labelOf(text: string, span: Span, date: Span, subject: string | null): string {
  const before = text.slice(span.start, Math.max(span.start, Math.min(date.start, span.end)))
  const after = text.slice(Math.min(span.end, Math.max(date.end, span.start)), span.end)
  const words = `${before.replace(PREPOSITION, '')} ${after}`
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—]+|[\s,;:–—]+$/g, '')
    .replace(/^(?:when|if|that|where|while|as)\s/i, '')
  const named =
    subject === null
      ? words
      : `${subject} ${words.replace(/^(?:he|she|it|they|who|which)\s+/i, '')}`
  // One bare noun ("election") says too little without its date.
  return shorten(named.includes(' ') ? named : spanText(text, span).replace(/\s+/g, ' '))
}

const PREPOSITION =
  /(?:^|[\s,]+)(?:(?:in|on|at|by|during|since|until|till|over|through|for|from|come|around|late|early)\s*)?(?:(?:the|‘|“|")\s*)?$/i

function shorten(words: string): string {
  if (words.length <= LONGEST_LABEL) return words
  const cut = words.lastIndexOf(' ', LONGEST_LABEL - 1)
  return `${words.slice(0, cut > 0 ? cut : LONGEST_LABEL - 1)}…`
}
