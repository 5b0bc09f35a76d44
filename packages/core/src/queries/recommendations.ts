import type {Dossier, Recommendation} from '../model/dossier.ts'
import {requireInput, requireOptions} from '../require-input.ts'
import {isParty} from './positions.ts'

/** To whom; left out: to everybody. */
export interface RecommendationsOptions {
  /** A party's id, or words of one of its names. */
  readonly addressee?: string | undefined
}

/** What is recommended, grouped by addressee in the analyst's order, the most urgent first in each group. */
export function recommendations(
  dossier: Dossier,
  options: RecommendationsOptions = {},
): Recommendation[] {
  requireInput(dossier, ['dossier'], 'recommendations')
  requireOptions(options, {addressee: 'string'}, 'recommendations')
  const {addressee} = options
  const all = dossier.analysis?.recommendations ?? []
  const order = [...new Set(all.map((one) => one.addressee))]
  return all
    .filter((one) => addressee === undefined || isParty(dossier, one.addressee, addressee))
    .sort(
      (a, b) => order.indexOf(a.addressee) - order.indexOf(b.addressee) || a.priority - b.priority,
    )
}
