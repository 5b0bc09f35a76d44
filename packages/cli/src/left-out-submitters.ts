import type {ProfileId} from '@onrecord/compose'
import {dossierIn, type Input} from './input/load-input.ts'

/** What is said where one organisation submits alone what the dossier has of several. */
export async function leftOutSubmitters(
  input: Input,
  profile: ProfileId,
): Promise<readonly string[]> {
  const compose = await import('@onrecord/compose')
  const dossier = dossierIn(input)
  const names = compose.leftOutSubmitters(dossier, profile).map(({name}) => name)
  if (names.length === 0) return []
  const first = dossier.submission?.submitters[0]?.name
  return [
    `the document is submitted by ${first} alone, and names nowhere: ${names.join(', ')}; --profile upr-joint names all submitters`,
  ]
}
