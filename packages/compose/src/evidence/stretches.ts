import {
  type Article,
  isInOwnWords,
  type Quotation,
  type Span,
  type Speaker,
  spanText,
} from '@onrecord/core'
import type {Located} from './located.ts'
import {namesNobody} from './voices.ts'

/** Words of a quotation as the article prints them: the speaker's own, between quotation marks, or the reporter's. */
export interface Stretch {
  readonly own: boolean
  readonly words: string
  /**
   * What joins it to the stretch before: nothing; a blank; `[…]` where the article says something inside the sentence;
   * `[.]` where the speaker's sentence ended and the reporter had put a comma for its stop.
   */
  readonly join: '' | ' ' | ' […] ' | '[.] '
}

/** The cue and what stands between it and the reported clause: "agrees that ". */
interface Lead {
  readonly words: string
  readonly span: Span
  /** Whether more than "that" stands behind the verb: "told the court that". */
  readonly long: boolean
  /** Whether it begins with the verb, before which a document has the speaker. */
  readonly bare: boolean
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
    const verb = verbBefore(article, value, index)
    if (verb !== null) stretches.push(verb)
    if (first !== undefined)
      stretches.push({...first, join: joinOf(article, value, index, stretches.at(-1))}, ...rest)
  }
  return closed(stretches)
}

/**
 * The verb group that reports a clause and whom or what it goes to ("told the court that"), when the speaker stands before it:
 * then it can be printed with the clause, and no verb of ours says more than the source's. A pronoun that stands for nobody
 * whom a document could name is printed with it.
 */
export function leadOf({article, value}: Located<Quotation>): Lead | null {
  const {text} = article.source
  const [first] = value.content
  const {cue} = value
  if (text === null || first === undefined || cue === null || isInOwnWords(value)) return null
  const gap = text.slice(cue.end, first.start)
  if (cue.end > first.start || !GAP.test(gap) || NO_VERB.test(spanText(text, cue))) return null
  const start = leadStart(article, value.speaker, cue)
  if (start === null) return null
  const span = {start, end: first.start}
  const words = spanText(text, span).replace(/\s+/g, ' ')
  return {words, span, long: !/^\s*(?:that\s+)?$/iu.test(gap), bare: cue.start === start}
}

/** Where the words before a reported clause begin; `null` where the speaker does not stand before the verb. */
function leadStart(article: Article, speaker: Speaker, cue: Span): number | null {
  const text = article.source.text ?? ''
  const before = text.slice(Math.max(0, cue.start - NOBODY_WITHIN), cue.start)
  const {mention} = speaker
  if (mention === null) {
    const nobody = NOBODY.exec(before)
    return nobody === null ? null : cue.start - before.length + nobody.index
  }
  if (mention.end > cue.start || POSSESSIVE.test(before)) return null
  if (NOUN.test(speaker.rule ?? '') || GENITIVE.test(text.slice(mention.end, cue.start)))
    return null
  return startBeside(article, speaker, mention, cue)
}

/** Whoever is named stands before the words already, but for an "I": "Ada Orm think" is none. */
function startBeside(article: Article, speaker: Speaker, mention: Span, cue: Span): number | null {
  const words = spanText(article.source.text ?? '', mention)
  if (!namesNobody(article, speaker) && !WRITER.test(words)) return cue.start
  return RELATIVE.test(words) ? null : mention.start
}

const NO_VERB = /^(?:according|[’'])/i

/** "A guild, which claimed that": the pronoun opens no sentence. */
const RELATIVE = /^(?:who|which|that)$/iu

const WRITER = /^(?:I|we)$/iu

/** "Her defence is that". */
const POSSESSIVE = /\b(?:his|her|its|their|our|my)\s+$/iu
/** "The harbour master's claim that"; the mark of "Orm's" that is a name stands in the name. */
const GENITIVE = /[’']s?\s+$/iu

/** "Ada Orm's announcement in May that": the mark stands in the name, and the verb is none. */
const NOUN = /^speaker-noun\b/u

/** Nothing, or a few words of the same clause. */
const GAP = /^[^.,;:!?“”"‘\n–—]{0,60}$/u

/** "It is believed that …": the verb has a subject and nobody who speaks. */
const NOBODY = /(?<=^|\n|[.!?][”’"']?\s+)It\s+$/u
const NOBODY_WITHIN = 16

/** The words at each content span; kept words serve where the text is withheld. */
function contentWords(article: Article, quotation: Quotation): readonly string[] | null {
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
    add(isInOwnWords(quotation), words.slice(start, end))
  if (words.length !== content.end - content.start) return splitAtPrintedMarks(words, quotation)
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

/** Protection changes the length of withheld words: then the marks in the words are all there is to go by. */
export function splitAtPrintedMarks(
  words: string,
  quotation: Pick<Quotation, 'kind' | 'provenance'>,
): readonly Stretch[] {
  const parts = words.split(/[“”]/u)
  const own = isInOwnWords(quotation)
  if (own || parts.length < 3) {
    return [{own, words: withoutMarks(words), join: ''}]
  }
  return parts.flatMap((part, index): readonly Stretch[] =>
    part === '' ? [] : [{own: index % 2 === 1, words: part, join: ''}],
  )
}

/** Outer quotation marks of any style; of a piece that runs on into another paragraph only the opening one stands. */
function withoutMarks(words: string): string {
  const [, single] = /^‘(.*)’$/su.exec(words) ?? []
  if (single !== undefined && !/’[^’]*‘/u.test(single)) return single
  const inside = words.replace(/^[“„«"‘']\s*/u, '').replace(/\s*[”“»"]$/u, '')
  return CLOSES_INNER.test(inside) ? inside : inside.replace(/([.,!?…])[’']$/u, '$1')
}

/** "They cried ‘fire!’": the mark at the end is of the words within. */
const CLOSES_INNER =
  /(?:^|[^\p{L}\p{N}])(?:‘(?:[^‘’]|\p{L}’\p{L})*|'(?:[^']|\p{L}'\p{L})*)[.,!?…][’']$/u

/** "… are said to be …": of a reported clause the verb in the middle stays, since it says that this is hearsay. */
function verbBefore(article: Article, quotation: Quotation, index: number): Stretch | null {
  const {cue, content} = quotation
  const [before, after] = [content[index - 1], content[index]]
  const {text} = article.source
  if (text === null || isInOwnWords(quotation) || cue === null) return null
  if (before === undefined || after === undefined) return null
  const between = text.slice(before.end, after.start)
  if (between.trim() !== spanText(text, cue)) return null
  return {own: false, words: between.replace(/\s+/g, ' '), join: ''}
}

function joinOf(
  article: Article,
  {content}: Quotation,
  index: number,
  previous: Stretch | undefined,
): Stretch['join'] {
  if (previous === undefined || /\s$/u.test(previous.words)) return ''
  if (endsSentence(previous.words)) return ' '
  const between = article.source.text?.slice(content[index - 1]?.end, content[index]?.start) ?? ''
  return /[.!?][”’"']*\s+[“‘"']?$/u.test(between) ? '[.] ' : ' […] '
}

const BRACKETS: ReadonlySet<string> = new Set(['[.] ', ' […] '])

/** A final comma is the reporter's, at the end and before a gap. */
function closed(stretches: readonly Stretch[]): readonly Stretch[] {
  const last = stretches.length - 1
  return stretches.map((stretch, index) => {
    let {words} = stretch
    const next = stretches[index + 1]
    if (index === last || BRACKETS.has(next?.join ?? ''))
      words = words.replace(/,([’”'"]?)\s*$/, '$1')
    return {...stretch, words}
  })
}

function endsSentence(words: string): boolean {
  return /[.!?…][”’"')\]]*\s*$/u.test(words)
}
