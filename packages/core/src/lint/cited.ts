import {evidenceRefs} from '../evidence-ref.ts'
import type {Article, Block, Entity, Speaker} from '../model/article.ts'
import type {Span} from '../model/common.ts'
import type {Dossier, Evidence} from '../model/dossier.ts'
import {speakersOf} from '../names.ts'
import {printableWords} from '../printable-words.ts'
import {evidenceSpans, type ResolvedEvidence, resolve} from '../resolve.ts'
import {sentenceAround} from '../sentence-around.ts'
import {contains, overlaps, spanText} from '../spans.ts'

/** The pieces of evidence that a statement cites and that exist. */
export function citedEvidence(dossier: Dossier, evidence: readonly Evidence[]): ResolvedEvidence[] {
  return evidenceRefs(evidence).flatMap((ref) => resolve(dossier, ref) ?? [])
}

/** The words that a piece of evidence stands in: its own and, where the text is there, those of its sentence. */
export function wordsAround(dossier: Dossier, evidence: ResolvedEvidence): string[] {
  if (evidence.kind === 'reference') return [JSON.stringify(evidence.value)]
  const words = printableWords(dossier, evidence.ref)
  const own = words.kind === 'none' ? [] : words.kind === 'verbatim' ? words.pieces : [words.text]
  const {text} = evidence.article.source
  if (text === null) return [...own]
  return [...own, ...placesOf(evidence).map((span) => spanText(text, sentenceAround(text, span)))]
}

/** The blocks that a piece of evidence stands in. */
export function blocksAround(evidence: ResolvedEvidence): Block[] {
  if (evidence.kind === 'reference') return []
  const places = placesOf(evidence)
  return evidence.article.blocks.filter(({span}) => places.some((place) => overlaps(span, place)))
}

/** Who says what a piece of evidence tells; empty where the article tells it in its own voice or nobody is named. */
export function voicesOf(evidence: ResolvedEvidence): Entity[] {
  const speaker = speakerOf(evidence)
  return evidence.kind === 'reference' ? [] : speakersOf(evidence.article, speaker)
}

export function speakerOf(evidence: ResolvedEvidence): Speaker | null {
  return evidence.kind === 'quotation' || evidence.kind === 'figure' || evidence.kind === 'event'
    ? evidence.value.speaker
    : null
}

/** The words that name the speaker of a piece of evidence in its article, such as "a spokesman of the ministry". */
export function speakerWords(evidence: ResolvedEvidence): string {
  const mention = speakerOf(evidence)?.mention ?? null
  const text = evidence.article?.source.text ?? null
  const description = speakerOf(evidence)?.description ?? ''
  return mention === null || text === null
    ? description
    : `${description} ${spanText(text, mention)}`
}

/** The entities that are mentioned in any of these spans, by name, title or pronoun. */
export function mentionedIn(article: Article, spans: readonly Span[]): Entity[] {
  return article.entities.filter(({mentions}) =>
    mentions.some((mention) => spans.some((span) => contains(span, mention.span))),
  )
}

/** A person, body or instrument is mentioned in many places; its first ones introduce it. */
function placesOf(evidence: ResolvedEvidence): readonly Span[] {
  const spans = evidenceSpans(evidence)
  return evidence.kind === 'figure' ? [...spans, ...evidence.value.measures] : spans
}
