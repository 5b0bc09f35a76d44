import {type Event, spanText} from '@onrecord/core'
import {hasFiniteVerb} from './clause.ts'
import {countWords, dateOf, evenBlanks, type Located} from './located.ts'

/**
 * The label of an event that the reading cut ("sold the quay to the oldest…") with the words of the article where they are not many
 * more, else as far as a phrase ends, else as it was without small words at its end.
 */
export function uncutLabel(event: Located<Event>): string {
  const {label} = event.value
  if (!label.endsWith('…')) return label
  const whole = goneOn(event)
  if (whole !== null && countWords(whole) <= LONGEST) return whole
  const [, before] = CUT.exec(label) ?? []
  if (before !== undefined && hasFiniteVerb(before.replace(/, \p{L}+ed\b/u, ''))) return before
  const cut = label.replace(LOOSE_END, '…')
  const phrases = whole === null ? null : asFarAsPhrases(whole)
  return phrases !== null && countWords(phrases) > countWords(cut) ? phrases : cut
}

/** Words. */
const LONGEST = 24
const CUT = /^(.{20,}), [^…]*…$/u
/** A cut behind a small word leaves it hanging: "wrote to the…". */
const LOOSE_END = /(?:\s+(?:the|an?|to|of|in|on|at|by|for|from|with|and|or|that))+…$/u

/**
 * The label with the words that follow it in the article; `null` where they are not found. A subject that the reading put before
 * the words is in no span, and a date among them in no label: the last words show the place. A date such as "last year" at the end
 * stands beside the label and says nothing in a document.
 */
function goneOn(event: Located<Event>): string | null {
  const {article, value} = event
  const words =
    article.source.text === null ? '' : evenBlanks(spanText(article.source.text, value.span))
  const told = value.label.slice(0, -1).trimEnd()
  const tail = told.split(' ').slice(-TAIL).join(' ')
  const at = words.lastIndexOf(tail)
  if (at < 0) return null
  const date = dateOf(event)
  const behind = words.slice(at + tail.length)
  const dated = date === null ? '' : evenBlanks(spanText(article.source.text ?? '', date.span))
  const isRelative = dated !== '' && !/\p{Nd}/u.test(dated) && behind.endsWith(` ${dated}`)
  return told + (isRelative ? behind.slice(0, -dated.length - 1).replace(LEADING, '') : behind)
}

/** Words of a label that are found again. */
const TAIL = 3
const LEADING = /,?(?:\s(?:in|on|by|at|during|since|until))?$/u

/** As many whole phrases as there is room for: "sold the quay to the guild…" of what goes on "of the town that …". */
function asFarAsPhrases(words: string): string | null {
  const all = words.split(' ')
  const end = all.findLastIndex((word, index) => index <= LONGEST && OPENS_PHRASE.test(word))
  return end < 0
    ? null
    : `${all
        .slice(0, end)
        .join(' ')
        .replace(/[,;:–—]$/u, '')}…`.replace(LOOSE_END, '…')
}

const OPENS_PHRASE =
  /^(?:[–—]|about|after|against|among|amid|and|as|at|because|before|behind|between|but|by|during|for|from|in|into|near|of|on|over|since|that|through|to|towards?|under|until|upon|when|where|which|while|who|whose|with|without)$/u
