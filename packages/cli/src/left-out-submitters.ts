import type {ProfileId} from '@onrecord/compose'
import {dossierIn, type Input} from './input/load-input.ts'

/** What is said where one organisation submits alone what the dossier has of several. */
export function leftOutSubmitters(input: Input, profile: ProfileId): readonly string[] {
  const [first, ...others] = dossierIn(input).submission?.submitters ?? []
  if (profile !== 'upr-individual' || first === undefined || others.length === 0) return []
  const names = others.map(({name}) => name).join(', ')
  return [
    `the document is submitted by ${first.name} alone, and names nowhere: ${names}; --profile upr-joint names all submitters`,
  ]
}
