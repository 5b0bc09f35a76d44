import {
  type Article,
  type CslItem,
  type ProtectedDossier,
  type RefText,
  requireInput,
  requirePermitted,
  withoutProposals,
} from '@onrecord/core'
import type {Lost} from './published-item.ts'

/** What can be exported: an article, or the copy of a dossier that `publish` of `@onrecord/core` makes. */
export type ExportInput = Article | ProtectedDossier

/** An input taken apart: an article is a dossier of one without a layer over it. */
export interface ExportParts {
  readonly articles: readonly Article[]
  readonly references: readonly CslItem[]
  /** The words that may go out, of a dossier; `null`: those of the article within its budget. */
  readonly excerpts: readonly RefText[] | null
  readonly dossier: ProtectedDossier | null
}

/**
 * What a model decided in an article and nobody can have accepted is not part of it.
 *
 * Throws a `RangeError` for a dossier that still has an article's text: `protect` moves every place along with the words
 * that it replaces, so that places would be wrong, and words go out without regard to the budget. `publish` does neither.
 * Throws a `MarkingError` where the dossier's marking permits no export.
 */
export function partsOf(input: ExportInput): ExportParts {
  requireInput(input, ['article', 'dossier'], 'an export')
  if (input.type === 'article') {
    return {articles: [withoutProposals(input)], references: [], excerpts: null, dossier: null}
  }
  const whole = input.articles.find(({source}) => source.text !== null)
  if (whole !== undefined) {
    throw new RangeError(
      `Expected a published dossier; the article ${whole.id} still has its text: give publish(dossier).value`,
    )
  }
  requirePermitted(input.marking, 'export')
  const {articles, references, excerpts} = input
  return {articles, references, excerpts, dossier: input}
}

/** What is lost of the layer over the articles, whatever the format. */
export function layerLosses({dossier}: ExportParts, format: string): readonly Lost[] {
  if (dossier === null) return []
  const lost = (field: string): Lost => ({
    id: 'dossier',
    field,
    why: `${format} has no place for it; the dossier has`,
  })
  return dossier.analysis === null ? [] : [lost('analysis')]
}

/** Of formats without citations. */
export function referenceLosses({references}: ExportParts): readonly Lost[] {
  return references.map(({id}) => ({
    id,
    field: 'references',
    why: 'CSL-JSON, BibTeX and RIS have it',
  }))
}
