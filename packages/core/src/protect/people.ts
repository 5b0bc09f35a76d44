import type {Entity, Mention} from '../model/article.ts'
import type {Dossier, Party, ProtectedPerson} from '../model/dossier.ts'
import {resolve} from '../resolve.ts'
import {foldedTokens, foldKey, isSmall, tokensOf} from './name-forms.ts'

/**
 * Everybody whom a policy covers: those that the dossier lists, and whoever no article names though the dossier does.
 * A name that the sources kept back is printed only when the dossier lists the party with the policy `name`.
 */
export function protectedPeople(dossier: Dossier): readonly ProtectedPerson[] {
  return [
    ...(dossier.protection?.people ?? []),
    ...unnamedParties(dossier).map(
      ({id}): ProtectedPerson => ({party: id, atRisk: false, policy: 'role'}),
    ),
  ]
}

/** Parties with a name of their own whom the sources describe and never name, and about whom nobody has decided. */
export function unnamedParties(dossier: Dossier): readonly Party[] {
  const decided = new Set((dossier.protection?.people ?? []).map(({party}) => party))
  return dossier.parties.filter((party) => !decided.has(party.id) && isUnnamed(dossier, party))
}

function isUnnamed(dossier: Dossier, party: Party): boolean {
  const entities = party.entities.flatMap((ref) => {
    const evidence = resolve(dossier, ref)
    return evidence?.kind === 'entity' ? [evidence.value] : []
  })
  if (entities.length === 0 || !entities.every(isOnlyDescribed)) return false
  const told = new Set(
    entities.flatMap(({name, aliases}) => [name, ...aliases]).flatMap(foldedTokens),
  )
  return [party.name, ...party.names]
    .flatMap(tokensOf)
    .some((token) => !isSmall(token) && !told.has(foldKey(token)))
}

/** "A deckhand", "she": a person who is spoken of, and never by a name. */
function isOnlyDescribed({type, mentions}: Entity): boolean {
  return type === 'person' && mentions.length > 0 && !mentions.some(tellsName)
}

/** Whether these mentions give the name away; "she" and "the trader" do not. */
export function tellsName(mention: Mention): boolean {
  return (
    mention.form === 'name' ||
    mention.form === 'surname' ||
    mention.form === 'given' ||
    mention.form === 'acronym'
  )
}
