import type {EvidenceRef} from './model/common.ts'
import type {Dossier} from './model/dossier.ts'
import {requireForm, requireSeen} from './require-input.ts'
import {evidenceSpans, type ResolvedEvidence, resolve} from './resolve.ts'
import {spanText} from './spans.ts'

/**
 * What a document may print for a piece of evidence: the source's own words, piece by piece; an analyst's
 * paraphrase, which must not stand in quotation marks; or nothing but where it stands.
 */
export type PrintableWords =
  | {readonly kind: 'verbatim'; readonly pieces: readonly string[]}
  | {readonly kind: 'paraphrase'; readonly text: string}
  | {readonly kind: 'none'}

/**
 * The words for a piece of evidence: those of the text, where it is there; else those a quotation keeps; else an
 * excerpt of the dossier; else a paraphrase.
 */
export function printableWords(dossier: Dossier, ref: EvidenceRef): PrintableWords {
  requireSeen(dossier, ['dossier'], 'printableWords')
  const pieces = wordsOf(resolve(dossier, ref)) ?? excerptOf(dossier, ref)
  if (pieces !== null && pieces.length > 0) return {kind: 'verbatim', pieces}
  const text = paraphraseOf(dossier, ref)
  return text === null ? {kind: 'none'} : {kind: 'paraphrase', text}
}

/** The analyst's paraphrase of a piece of evidence, or `null`. */
export function paraphraseOf(dossier: Dossier, ref: EvidenceRef): string | null {
  requireSeen(dossier, ['dossier'], 'paraphraseOf')
  requireForm(ref, 'string', 'paraphraseOf: an evidence reference')
  return dossier.paraphrases.find((paraphrase) => paraphrase.ref === ref)?.text ?? null
}

function wordsOf(evidence: ResolvedEvidence | null): readonly string[] | null {
  const text = evidence?.article?.source.text ?? null
  if (evidence === null) return null
  if (text !== null) return evidenceSpans(evidence).map((span) => spanText(text, span))
  return evidence.kind === 'quotation' ? evidence.value.text : null
}

function excerptOf(dossier: Dossier, ref: EvidenceRef): readonly string[] | null {
  const texts = dossier.excerpts.filter((excerpt) => excerpt.ref === ref).map(({text}) => text)
  return texts.length === 0 ? null : texts
}
