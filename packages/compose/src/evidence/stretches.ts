import {type Article, type Quotation, type Span, spanText} from '@onrecord/core'
import type {Located} from './located.ts'

/** Words of a quotation as the article prints them: the speaker's own, between quotation marks, or the reporter's. */
export interface Stretch {
  readonly own: boolean
  readonly words: string
  /** What joins it to the stretch before: nothing, a blank, or `[…]` where words inside a sentence are left out. */
  readonly join: '' | ' ' | ' […] '
}

/** The cue and what stands between it and the reported clause: "agrees that ". */
export interface Lead {
  readonly words: string
  readonly span: Span
}

/**
 * The words of a quotation, split where quotation marks open and close; `null` when they are withheld.
 * Outer marks go, and so does a final comma inside them, which is the reporter's.
 */
export function stretchesOf({article, value}: Located<Quotation>): readonly Stretch[] | null {
  const contents = contentWords(article, value)
  if (contents === null) return null
  const stretches: Stretch[] = []
  for (const [index, span] of value.content.entries()) {
    const [first, ...rest] = splitAtMarks(span, contents[index] ?? '', value)
    if (first !== undefined) stretches.push({...first, join: joinAfter(stretches.at(-1))}, ...rest)
  }
  return closed(stretches)
}

/**
 * The verb group that reports a clause, when it stands between the speaker and the clause with nothing else there:
 * then it can be printed with the clause, and no verb of ours says more than the source's.
 */
export function leadOf({article, value}: Located<Quotation>): Lead | null {
  const {text} = article.source
  const [first] = value.content
  const {cue, speaker} = value
  if (text === null || first === undefined || cue === null || value.kind === 'direct') return null
  const gap = text.slice(cue.end, first.start)
  const follows = cue.end <= first.start && /^\s*(?:that\s+)?$/i.test(gap)
  const afterSpeaker = speaker.mention !== null && speaker.mention.end <= cue.start
  if (!(follows && afterSpeaker) || NO_VERB.test(spanText(text, cue))) return null
  const span = {start: cue.start, end: first.start}
  return {words: spanText(text, span).replace(/\s+/g, ' '), span}
}

const NO_VERB = /^according/i

/** The words at each content span; kept words serve where the text is withheld. */
export function contentWords(article: Article, quotation: Quotation): readonly string[] | null {
  const {text} = article.source
  if (text === null) return quotation.text
  return quotation.content.map((span) => spanText(text, span))
}

function splitAtMarks(content: Span, words: string, quotation: Quotation): readonly Stretch[] {
  const parts: Stretch[] = []
  let join: Stretch['join'] = ''
  const add = (own: boolean, piece: string) => {
    if (piece.trim() === '') {
      join = piece === '' ? join : ' '
      return
    }
    parts.push({own, words: piece.replace(/\s+/g, ' '), join})
    join = ''
  }
  const reported = (start: number, end: number) =>
    add(quotation.kind === 'direct', words.slice(start, end))
  let done = 0
  for (const span of quotation.quoted) {
    const start = Math.max(0, span.start - content.start)
    const end = Math.min(words.length, span.end - content.start)
    if (end <= start || start < done) continue
    reported(done, start)
    add(true, withoutMarks(words.slice(start, end)))
    done = end
  }
  reported(done, words.length)
  return parts
}

/** Outer quotation marks of any style; of a piece that runs on into another paragraph only the opening one stands. */
export function withoutMarks(words: string): string {
  return words
    .replace(/^[“„«"‘']\s*/u, '')
    .replace(/\s*[”“»"]$/u, '')
    .replace(/([.,!?…])[’']$/u, '$1')
}

function joinAfter(previous: Stretch | undefined): Stretch['join'] {
  if (previous === undefined) return ''
  return endsSentence(previous.words) ? ' ' : ' […] '
}

/** A final comma is the reporter's, at the end and before a gap. */
function closed(stretches: readonly Stretch[]): readonly Stretch[] {
  const last = stretches.length - 1
  return stretches.map((stretch, index) => {
    let {words} = stretch
    const next = stretches[index + 1]
    if (index === last || next?.join === ' […] ') words = words.replace(/,\s*$/, '')
    return {...stretch, words}
  })
}

function endsSentence(words: string): boolean {
  return /[.!?…][”’"')\]]*\s*$/u.test(words)
}
