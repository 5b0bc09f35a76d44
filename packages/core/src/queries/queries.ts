import {articleQueries} from './article-queries.ts'
import {dossierQueries} from './dossier-queries.ts'
import type {QueryDefinition} from './query-definition.ts'

/** The queries that the command offers, by name. */
export const queries: Readonly<Record<string, QueryDefinition>> = {
  ...articleQueries,
  ...dossierQueries,
}
