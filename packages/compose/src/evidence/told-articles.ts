import type {Article, Dossier} from '@onrecord/core'

/** The articles that a document reports: all but the withdrawn of which it tells nothing, where others stand. */
export function toldArticles({articles}: Dossier): readonly Article[] {
  const told = articles.filter(
    ({metadata, quotations, figures, events, instruments}) =>
      metadata.status !== 'withdrawn' ||
      [quotations, figures, events, instruments].some(({length}) => length > 0),
  )
  return told.length === 0 ? articles : told
}
