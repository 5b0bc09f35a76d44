import {type Article, evidenceRef, type ProtectedDossier, toldAgain} from '@onrecord/core'

/**
 * The dossier without what an article has word for word from another one, so that a document neither prints nor counts it twice: an agency's
 * report is one source in however many papers; and without what a withdrawn article tells, where others stand. What an analyst cites stays.
 */
export function toldOnce(dossier: ProtectedDossier): ProtectedDossier {
  const standing = standingOf(dossier)
  const again = toldAgain({...dossier, articles: standing})
  if (again.size === 0 && standing.length === dossier.articles.length) return dossier
  const cited = JSON.stringify([dossier.analysis, dossier.excerpts, dossier.paraphrases])
  const articles = dossier.articles.map((article): Article => {
    const stands = standing.includes(article)
    const isOwn = ({id}: {readonly id: string}): boolean => {
      const ref = evidenceRef(article.id, id)
      return (stands && !again.has(ref)) || cited.includes(`"${ref}"`)
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

/** Those that their publishers have not withdrawn; all where none stands. */
function standingOf({articles}: ProtectedDossier): readonly Article[] {
  const standing = articles.filter(({metadata}) => metadata.status !== 'withdrawn')
  return standing.length === 0 ? articles : standing
}
