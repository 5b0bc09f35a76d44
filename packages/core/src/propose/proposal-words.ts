import {assertNever} from '../assert-never.ts'
import {localId, quotationAnchor} from '../ids.ts'
import type {LocalId, Span} from '../model/common.ts'
import type {Proposal} from '../model/proposal.ts'
import {spanText} from '../spans.ts'

/** The spans that a proposed fact stands on. */
export function proposalSpans(proposal: Proposal): readonly Span[] {
  switch (proposal.kind) {
    case 'quotation':
      return proposal.value.content
    case 'figure':
    case 'date':
    case 'event':
      return [proposal.value.span]
    case 'instrument':
    case 'entity':
      return proposal.value.mentions.map(({span}) => span)
    case 'annotation':
      return proposal.value.spans
    default:
      return assertNever(proposal)
  }
}

/** The id that these words give a fact, counted among equal ones. */
export function idOfWords(
  text: string,
  kind: Proposal['kind'],
  spans: readonly Span[],
  ordinal: number,
): LocalId {
  const [first = {start: 0, end: 0}] = spans
  const anchor =
    kind === 'quotation'
      ? quotationAnchor(text, {
          content: spans,
          quoted: spans.flatMap((span) => quotedIn(text, span)),
        })
      : spanText(text, first)
  return localId(kind, anchor, ordinal)
}

/** The first such id that is not taken. */
export function freeIdOfWords(
  text: string,
  kind: Proposal['kind'],
  spans: readonly Span[],
  taken: ReadonlySet<LocalId>,
): LocalId {
  let ordinal = 0
  while (taken.has(idOfWords(text, kind, spans, ordinal))) ordinal += 1
  return idOfWords(text, kind, spans, ordinal)
}

/** The stretches between double quotation marks inside a span, marks included. */
export function quotedIn(text: string, span: Span): Span[] {
  return [...spanText(text, span).matchAll(/“[^“”]*”|"[^"]*"/gu)].map(({index, 0: {length}}) => ({
    start: span.start + index,
    end: span.start + index + length,
  }))
}
