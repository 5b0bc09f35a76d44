import type {EvidenceRef} from './model/common.ts'
import type {Anchor, Dossier} from './model/dossier.ts'
import {requireSeen} from './require-input.ts'
import {evidenceSpans, resolve} from './resolve.ts'
import {sha256Hex} from './sha256-hex.ts'
import {spanText} from './spans.ts'

/** What finds this piece of evidence again; `null` when it stands in no text, or the text is withheld. */
export function anchorOf(dossier: Dossier, ref: EvidenceRef): Anchor | null {
  requireSeen(dossier, ['dossier'], 'anchorOf')
  const evidence = resolve(dossier, ref)
  const text = evidence?.article?.source.text
  if (evidence === null || typeof text !== 'string') return null
  const spans = evidenceSpans(evidence)
  const [first, last] = [spans[0], spans.at(-1)]
  if (first === undefined || last === undefined) return null
  return {
    spans,
    sha256: wordsHash(spans.map((span) => spanText(text, span))),
    // A pair of surrogates that the limit cuts in two is left out whole.
    prefix: text
      .slice(Math.max(0, first.start - CONTEXT), first.start)
      .replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(last.end, last.end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
  }
}

/** The hash of an anchor: the words at each span, joined by one LF. */
export function wordsHash(words: readonly string[]): string {
  return sha256Hex(words.join('\n'))
}

/** UTF-16 code units kept on either side. */
export const CONTEXT = 32
