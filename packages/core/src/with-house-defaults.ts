import type {Dossier} from './model/dossier.ts'

/** What a house has decided for all its dossiers. */
export interface HouseDefaults {
  /** Who publishes. */
  readonly organisation?: string | undefined
  /** How many words of an article are printed where its rights do not say. */
  readonly excerptBudget?: number | undefined
}

/** The dossier with the house's defaults where it says nothing itself. */
export function withHouseDefaults(
  dossier: Dossier,
  {organisation, excerptBudget}: HouseDefaults,
): Dossier {
  return {
    ...dossier,
    ...(organisation === undefined || dossier.organisation !== undefined ? {} : {organisation}),
    articles:
      excerptBudget === undefined
        ? dossier.articles
        : dossier.articles.map((article) => ({
            ...article,
            metadata: {
              ...article.metadata,
              rights: {
                ...article.metadata.rights,
                excerptBudget: article.metadata.rights.excerptBudget ?? excerptBudget,
              },
            },
          })),
  }
}
