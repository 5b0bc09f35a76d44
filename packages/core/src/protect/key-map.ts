import {correctDossier} from '../correct/correct-dossier.ts'
import type {Dossier} from '../model/dossier.ts'
import {requireInput} from '../require-input.ts'
import {planOf} from './plan.ts'

/** Who and what stands behind the words that are printed in their place. It is for whoever keeps the dossier, and no output holds it. */
export interface KeyMap {
  readonly warning: string
  readonly type: 'key-map'
  readonly schemaVersion: 1
  readonly entries: readonly {
    /** What outputs print. */
    readonly printed: string
    readonly kind: 'person' | 'place'
    /** Id of the party; `null` for a place. */
    readonly party: string | null
    /** Every form of the name that the dossier knows. */
    readonly names: readonly string[]
  }[]
}

/** The key to the pseudonyms, roles and places of a dossier. Throws a `RangeError` as `protect` does. */
export function keyMap(dossier: Dossier): KeyMap {
  requireInput(dossier, ['dossier'], 'keyMap')
  const {subjects} = planOf(correctDossier(dossier))
  return {
    warning:
      'SECRET: this file names the people whom the dossier protects. Keep it apart from every document, encrypted, and delete it when it is no longer needed.',
    type: 'key-map',
    schemaVersion: 1,
    entries: subjects.map(({by, reason, party, names}) => ({
      printed: by,
      kind: reason === 'name' ? 'person' : 'place',
      party,
      names: [...new Set(names)],
    })),
  }
}
