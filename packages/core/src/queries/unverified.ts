import type {Claim, Dossier} from '../model/dossier.ts'

/** Claims that nobody has checked yet. */
export function unverified(dossier: Dossier): Claim[] {
  return (dossier.analysis?.claims ?? []).filter(({status}) => status === 'unverified')
}
