import type {Dossier, Party, Position} from '../model/dossier.ts'
import {hasEither} from '../names.ts'
import {requireInput, requireOptions} from '../require-input.ts'

/** Whose positions, and on what; all that is given must hold. */
export interface PositionsOptions {
  /** A party's id, or words of one of its names. */
  readonly party?: string | undefined
  /** Words of the question. */
  readonly about?: string | undefined
}

/** Who stands where on which question, in the analyst's order. */
export function positions(dossier: Dossier, options: PositionsOptions = {}): Position[] {
  requireInput(dossier, ['dossier'], 'positions')
  requireOptions(options, {party: 'string', about: 'string'}, 'positions')
  const {party, about} = options
  return (dossier.analysis?.positions ?? []).filter(
    (position) =>
      (party === undefined || isParty(dossier, position.party, party)) &&
      (about === undefined || hasEither(position.question, about)),
  )
}

/** Whether the party of this id is the one that the id or the words mean. */
export function isParty(dossier: Dossier, id: string, wanted: string): boolean {
  if (id === wanted) return true
  const party: Party | undefined = dossier.parties.find((one) => one.id === id)
  return [party?.name ?? '', ...(party?.names ?? [])].some((name) => hasEither(name, wanted))
}
