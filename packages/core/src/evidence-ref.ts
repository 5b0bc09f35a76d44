import type {EvidenceRef, LocalId} from './model/common.ts'
import type {Evidence} from './model/dossier.ts'
import {requireForm} from './require-input.ts'

/** The parts of an evidence reference; `article` is `null` for the id of a reference (a law, a report). */
export interface ParsedRef {
  readonly article: string | null
  readonly id: string
}

/** `evidenceRef('st', 'q7k2m5xabcd')` is `st:q7k2m5xabcd`. */
export function evidenceRef(articleId: string, id: LocalId): EvidenceRef {
  requireForm(articleId, 'string', 'evidenceRef: the id of an article')
  requireForm(id, 'string', 'evidenceRef: the id of a fact')
  return `${articleId}:${id}`
}

/** Splits at the last colon, since local ids have none and article ids may. */
export function parseRef(ref: EvidenceRef): ParsedRef {
  requireForm(ref, 'string', 'an evidence reference such as st:q7k2m5xabcd')
  const colon = ref.lastIndexOf(':')
  if (colon <= 0) return {article: null, id: ref}
  return {article: ref.slice(0, colon), id: ref.slice(colon + 1)}
}

/** The references of a list of evidence, without their bearing, in order and each once. */
export function evidenceRefs(evidence: readonly Evidence[]): EvidenceRef[] {
  requireForm(evidence, 'list', 'evidenceRefs: evidence')
  const refs = evidence.map((item) => (typeof item === 'string' ? item : item?.ref))
  requireForm(refs, 'texts', 'evidenceRefs: evidence, or its ref,')
  return [...new Set(refs)]
}
