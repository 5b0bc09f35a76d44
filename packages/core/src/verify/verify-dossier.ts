import type {Dossier} from '../model/dossier.ts'
import {settleProposals} from '../propose/settle.ts'
import {requireForm, requireInput, requireOptions} from '../require-input.ts'
import {checkCorrections} from './check-corrections.ts'
import {checkAnchors, checkExcerpts, checkQuotedWords} from './check-dossier-words.ts'
import {checkProposals} from './check-proposals.ts'
import {checkRefs} from './check-refs.ts'
import {type Verification, verification} from './verification.ts'
import {articleFindings, textOf} from './verify-article.ts'

/** The texts, where articles do not carry them: without, their spans are counted as not checked. */
export interface VerifyDossierOptions {
  /** The texts of articles that withhold theirs, by article id. */
  readonly sources?: Readonly<Record<string, string>> | undefined
}

/**
 * The evidence lock of a dossier: of each article, and of what the analyst's layer says about them. Fails, too, if a
 * reference to evidence or to a party names nothing, if an anchor's words have changed, if an excerpt is not verbatim,
 * if a correction cannot be carried out, if something stands on what a model proposed and nobody accepted, or if words that a statement sets in double quotation marks are in none of the articles it cites.
 */
export function verifyDossier(given: Dossier, options: VerifyDossierOptions = {}): Verification {
  requireInput(given, ['dossier'], 'verifyDossier')
  requireOptions(options, {sources: 'object'}, 'verifyDossier')
  const {sources = {}} = options
  requireForm(Object.values(sources), 'texts', 'verifyDossier: the texts in sources')
  const dossier = settleProposals(given)
  const ofArticles = dossier.articles.flatMap((article, index) =>
    articleFindings(article, sources[article.id]).map((finding) => ({
      ...finding,
      path: `articles[${index}]${finding.path === undefined ? '' : `.${finding.path}`}`,
    })),
  )
  const texts = new Map(
    dossier.articles.flatMap((article) => {
      const text = textOf(article, sources[article.id])
      return text === null ? [] : [[article.id, text] as const]
    }),
  )
  return verification([
    ...ofArticles,
    ...checkProposals(dossier, texts),
    ...checkRefs(dossier),
    ...checkCorrections(dossier),
    ...checkAnchors(dossier, texts),
    ...checkExcerpts(dossier, texts),
    ...checkQuotedWords(dossier, texts),
  ])
}
