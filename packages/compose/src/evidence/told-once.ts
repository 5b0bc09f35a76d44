import {type Article, evidenceRef, type ProtectedDossier, toldAgain} from '@onrecord/core'

/**
 * The dossier without what an article has word for word from another one, so that a document neither prints nor counts it twice: an agency's
 * report is one source in however many papers. What an analyst cites stays.
 */
export function toldOnce(dossier: ProtectedDossier): ProtectedDossier {
  const again = toldAgain(dossier)
  if (again.size === 0) return dossier
  const cited = JSON.stringify([dossier.analysis, dossier.excerpts, dossier.paraphrases])
  const articles = dossier.articles.map((article): Article => {
    const isOwn = ({id}: {readonly id: string}): boolean => {
      const ref = evidenceRef(article.id, id)
      return !again.has(ref) || cited.includes(`"${ref}"`)
    }
    return {
      ...article,
      quotations: article.quotations.filter(isOwn),
      figures: article.figures.filter(isOwn),
      events: article.events.filter(isOwn),
      instruments: article.instruments.filter(isOwn),
    }
  })
  return {...dossier, articles}
}
