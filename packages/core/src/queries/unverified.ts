import type {Claim, Dossier} from '../model/dossier.ts'
import {requireInput} from '../require-input.ts'

/** Claims that nobody has checked yet. */
export function unverified(dossier: Dossier): Claim[] {
  requireInput(dossier, ['dossier'], 'unverified')
  return (dossier.analysis?.claims ?? []).filter(({status}) => status === 'unverified')
}
