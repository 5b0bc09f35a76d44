import type {Article} from './model/article.ts'
import type {Dossier} from './model/dossier.ts'
import {articleWords} from './publish/excerpt-budget.ts'
import {requireForm, requireInput, requireOptions} from './require-input.ts'

/** What a house has decided for all its dossiers. */
export interface HouseDefaults {
  /** Who publishes. */
  readonly organisation?: string | undefined
  /** How many words of an article are printed where its rights do not say; never more than half of it. */
  readonly excerptBudget?: number | undefined
}

/** The dossier with the house's defaults where it says nothing itself. */
export function withHouseDefaults(dossier: Dossier, house: HouseDefaults): Dossier {
  requireInput(dossier, ['dossier'], 'withHouseDefaults')
  requireForm(house, 'object', 'withHouseDefaults: what the house has decided')
  const {organisation, excerptBudget} = house
  // a house decides on more than these
  requireOptions({organisation, excerptBudget}, FIELDS, 'withHouseDefaults')
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
                excerptBudget:
                  article.metadata.rights.excerptBudget ?? atMostHalf(article, excerptBudget),
              },
            },
          })),
  }
}

const FIELDS = {organisation: 'string', excerptBudget: 'number'} as const

/** No house can allow a whole article: that is for whoever holds it. */
function atMostHalf(article: Article, words: number): number {
  const total = articleWords(article)
  return total === null ? words : Math.min(words, Math.floor(total / 2))
}
