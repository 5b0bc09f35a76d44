import type {Article, ProtectedDossier} from '@onrecord/core'
import type {ExportParts} from './export-input.ts'

/** Holder, notice, licence and usage terms of an article as one line, for formats with one field for them; `null`: none stated. */
export function rightsLine({metadata}: Article): string | null {
  const {holder, notice, licence, usageTerms} = metadata.rights
  const stated = [holder, notice, licence, usageTerms].filter((part) => part !== null)
  return stated.length === 0 ? null : [...new Set(stated)].join('; ')
}

/** The marking under which a dossier goes out: every format carries it somewhere. */
export function markingOf({dossier}: Pick<ExportParts, 'dossier'>): ProtectedDossier['marking'] {
  return dossier?.marking ?? null
}

/** A licence that is told by its address; `null` for one that has a name alone. */
export function licenceAddress(licence: string | null): string | null {
  return licence !== null && /^https?:\/\/\S+$/.test(licence) ? licence : null
}
