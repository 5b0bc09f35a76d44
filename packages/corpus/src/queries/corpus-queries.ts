import {articles} from './articles.ts'
import {coMentions} from './co-mentions.ts'
import {copies} from './copies.ts'
import type {CorpusQuery} from './corpus-query.ts'
import {corroboration} from './corroboration.ts'
import {names} from './names.ts'
import {retractions} from './retractions.ts'
import {revisions} from './revisions.ts'
import {statements} from './statements.ts'

/** The questions that many articles answer together, by name. */
export const corpusQueries: Readonly<Record<string, CorpusQuery>> = {
  articles,
  statements,
  names,
  'co-mentions': coMentions,
  corroboration,
  copies,
  revisions,
  retractions,
}
