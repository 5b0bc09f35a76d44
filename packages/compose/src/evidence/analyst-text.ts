import {type Dossier, type Evidence, evidenceRefs} from '@onrecord/core'
import {type Inline, inlines, quoted} from '@onrecord/document'
import {reasonFor, VerbatimError} from '../verbatim.ts'
import {bare} from './bare.ts'
import {findEvidence} from './evidence-words.ts'

/**
 * A statement of the analyst with the words that it quotes as verbatim words. Words in “…” or "…" must stand in evidence of
 * that statement, or be the title of a source; a final comma or stop inside the marks moves out.
 *
 * Throws a `VerbatimError` for words that stand in neither.
 *
 * @param place path in the dossier, such as `analysis.keyMessages[1]`
 */
export function analystText(
  dossier: Dossier,
  statement: {readonly text: string; readonly evidence: readonly Evidence[]},
  place: string,
): readonly Inline[] {
  const refs = evidenceRefs(statement.evidence)
  return inlines(
    statement.text.split(QUOTED_WORDS).flatMap((part, index): readonly (string | Inline)[] => {
      if (index % 2 === 0) return [part]
      return quotedPart(dossier, refs, part, place)
    }),
  )
}

const QUOTED_WORDS = /(“[^“”]*”|"[^"]*")/u

function quotedPart(
  dossier: Dossier,
  refs: readonly string[],
  marked: string,
  place: string,
): readonly (string | Inline)[] {
  const words = marked.slice(1, -1)
  if (isTitle(dossier, words)) return [marked]
  const exact = findEvidence(dossier, refs, words)
  if (exact !== null) return [quoted(words, [exact])]
  const [, inner = '', stop = ''] = /^(.*?)([.,])$/u.exec(words) ?? []
  const found = inner === '' ? null : findEvidence(dossier, refs, inner)
  if (found === null) throw new VerbatimError(place, words, refs, reasonFor(refs, dossier))
  return [quoted(inner, [found]), stop]
}

function isTitle(dossier: Dossier, words: string): boolean {
  const titles = [
    ...dossier.articles.map((article) => article.metadata.headline),
    ...dossier.references.map((item) => item.title),
  ]
  return titles.some((title) => typeof title === 'string' && bare(title) === bare(words))
}
