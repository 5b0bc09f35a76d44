import type {Dossier} from '../model/dossier.ts'
import {namesOf} from '../names.ts'
import {entitiesOf} from './located-entity.ts'
import {foldKey} from './name-forms.ts'

/** Names that the analyst decided to print, folded: those of `keep`, and of parties with the policy "name". */
export function keptNames(dossier: Dossier): ReadonlySet<string> {
  const {people = [], keep = []} = dossier.protection ?? {}
  const named = new Set(people.flatMap(({party, policy}) => (policy === 'name' ? [party] : [])))
  const parties = dossier.parties.filter(({id}) => named.has(id))
  const refs = new Set(parties.flatMap(({entities}) => entities))
  const entities = entitiesOf(dossier).filter(({ref}) => refs.has(ref))
  return new Set(
    [
      ...keep,
      ...parties.flatMap(({name, names}) => [name, ...names]),
      ...entities.flatMap(({entity}) => namesOf(entity)),
    ].map(foldKey),
  )
}
