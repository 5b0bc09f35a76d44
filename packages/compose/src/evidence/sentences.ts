import {
  type Article,
  blockOf,
  contains,
  evidenceRef,
  isInOwnWords,
  type LocalId,
  type RefText,
  type Span,
  type Speaker,
  spanText,
} from '@onrecord/core'
import {countWords, evenBlanks} from './located.ts'

/** A sentence of the article, with the block or the quotation that it stands in. */
export interface Sentence {
  readonly id: LocalId
  /** Who says it, or whom a pronoun at its head means; `null` when the article does in its own voice. */
  readonly speaker: Speaker | null
  readonly words: string
}

/**
 * The sentence around a span, when the article says it in its own voice and in few words; `null` when the text is
 * withheld, when somebody is quoted in it, when it is too long to print, or when a pronoun at its head means nobody who is known.
 */
export function sentenceAround(article: Article, span: Span, limit: number): Sentence | null {
  const {text} = article.source
  const block = article.blocks.find(
    (one) => (one.type === 'paragraph' || one.type === 'listItem') && contains(one.span, span),
  )
  if (text === null || block === undefined) return null
  const sentence = sentenceSpan(text, block.span, span)
  const words = evenBlanks(spanText(text, sentence))
  // who says "I" is nobody whom the article has in its own voice
  const quotes = /[“”"]|\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b/u.test(words)
  if (quotes || countWords(words) > limit) return null
  const speaker = PRONOUN.test(words) ? speakerAtHead(article, sentence) : null
  return speaker === undefined ? null : {id: block.id, speaker, words: words.replace(/\.$/u, '')}
}

/** By itself it does not tell who is meant: "She said that the arrests broke it". */
const PRONOUN = /^(?:s?he|they)\b/iu

/** Whom the first word of a sentence means, where that is decided: who speaks in it. */
function speakerAtHead(article: Article, sentence: Span): Speaker | undefined {
  return article.quotations.find(
    ({speaker}) => speaker.status === 'resolved' && speaker.mention?.start === sentence.start,
  )?.speaker
}

/** Of a withheld text: what is kept of the paragraph around a span. */
export function keptSentence(
  article: Article,
  span: Span,
  excerpts: readonly RefText[],
): Sentence | null {
  const block = blockOf(article, span)
  if (article.source.text !== null || block === null) return null
  const kept = excerpts.find(({ref}) => ref === evidenceRef(article.id, block.id))
  return kept === undefined ? null : {id: block.id, speaker: null, words: kept.text}
}

/** The sentence around a span that somebody is quoted with. */
export function spokenSentence(article: Article, span: Span, limit: number): Sentence | null {
  const {text} = article.source
  const quotation = article.quotations.find(
    (each) => isInOwnWords(each) && each.content.some((one) => contains(one, span)),
  )
  const content = quotation?.content.find((one) => contains(one, span))
  if (text === null || quotation === undefined || content === undefined) return null
  const sentence = evenBlanks(spanText(text, sentenceSpan(text, content, span)))
  const words = sentence.replace(/^[“"]|[”"]$/gu, '').replace(/[,.]$/u, '')
  if (/[“”"]/u.test(words) || countWords(words) > limit) return null
  return {id: quotation.id, speaker: quotation.speaker, words}
}

/** The sentences of words, without the blanks between them. */
export function sentencesOf(words: string): readonly string[] {
  const sentences: string[] = []
  for (const part of words.split(/(?<=[.!?…][’”"']?)\s+(?=[\p{Lu}“‘"'])/u)) {
    const last = sentences.at(-1) ?? ''
    if (TITLE.test(last)) sentences[sentences.length - 1] = `${last} ${part}`
    else sentences.push(part)
  }
  return sentences
}

/** From the end of the sentence before to the end of this one. The stop of a title ends none. */
export function sentenceSpan(text: string, block: Span, inside: Span): Span {
  const before = text.slice(block.start, inside.start)
  const starts = [...before.matchAll(/[.!?]["”’]?\s+(?=["“‘\p{Lu}])/gu)].filter(
    (match) => !TITLE.test(before.slice(0, match.index + 1)),
  )
  const last = starts.at(-1)
  const start = last === undefined ? block.start : block.start + last.index + last[0].length
  const after = text.slice(inside.end, block.end)
  const ends = [...after.matchAll(/[.!?](?=["”’]?(?:\s+["“‘\p{Lu}]|\s*$))/gu)]
  const end = ends.find(({index}) => !TITLE.test(after.slice(0, index + 1)))
  return {start, end: end === undefined ? block.end : inside.end + end.index + 1}
}

/** A stop after these ends no sentence. */
const TITLE = /\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Capt|No|v|vs|[A-Z])\.$/u
