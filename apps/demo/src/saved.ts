import {
  type Dossier,
  type Entity,
  evidenceRef,
  type LocalId,
  type Party,
  type ProtectedPerson,
} from '@onrecord/core'
import {
  articleOf,
  type Decisions,
  isHidden,
  type KeptOut,
  NAME_KEPT_OUT,
  type Policy,
} from './decisions.ts'
import {rulingsIn} from './rulings.ts'

/** What a saved dossier says beside what can be decided on this page, and what was decided. */
export interface Saved {
  readonly read: Dossier
  readonly decisions: Decisions
}

/**
 * A dossier that `dossierWith` made, taken apart again. Of one that was made elsewhere, whatever cannot be decided here stays as
 * it is in `read`: an analysis, another's corrections, roles and reasons of people, a marking.
 */
export function decisionsIn(dossier: Dossier): Saved {
  const article = articleOf(dossier)
  const {parties, protection, corrections} = dossier
  const told = (protection?.people ?? []).map((person) => decisionOf(dossier, person))
  const added = told.flatMap(({name}) => (name === undefined ? [] : [name]))
  // a party that an analysis speaks of stays
  const gone = new Set(dossier.analysis === null ? told.map(({party}) => party) : added)
  const left = told.flatMap(({other}) => (other === undefined ? [] : [other]))
  const {rulings, others} = rulingsIn(article, corrections)
  const hasMore =
    left.length > 0 || protection?.marking != null || (protection?.generalise ?? []).length > 0
  return {
    read: {
      ...dossier,
      parties: parties.filter((one) => !gone.has(one)),
      corrections: others,
      protection: protection !== null && hasMore ? {...protection, people: left} : null,
    },
    decisions: {
      people: new Map(told.flatMap(({people = []}) => people)),
      names: added.map(({name}) => name),
      rulings,
    },
  }
}

/** Whom a saved dossier hides in a way that cannot be decided here; of a text that is read anew they stay hidden all the same. */
export function hiddenBy(read: Dossier): ReadonlyMap<LocalId, KeptOut> {
  const {id: of, entities} = articleOf(read)
  const hidden = (read.protection?.people ?? []).filter(isHidden).flatMap(({party: id, policy}) => {
    const refs = read.parties.find((party) => party.id === id)?.entities ?? []
    const how: KeptOut = policy === 'omit' ? 'omit' : 'pseudonym'
    return entities
      .filter((one) => refs.includes(evidenceRef(of, one.id)))
      .map((one) => [one.id, how] as const)
  })
  return new Map(hidden)
}

/** Names of those whom a saved dossier hides and who are nobody of the list of people: a body, somebody whom the reading did not find. */
export function hiddenBeside(read: Dossier): string[] {
  const {id: of, entities} = articleOf(read)
  const listed = entities.filter(({type}) => type === 'person').map(({id}) => evidenceRef(of, id))
  return (read.protection?.people ?? []).filter(isHidden).flatMap(({party: id}) => {
    const party = read.parties.find((one) => one.id === id)
    if (party === undefined || party.entities.some((ref) => listed.includes(ref))) return []
    return [party.name]
  })
}

/** Whether a saved dossier says something that a text which is read anew does not take along. */
export function saysMore({analysis, protection, corrections}: Dossier): boolean {
  return analysis !== null || protection !== null || corrections.length > 0
}

/** What can be decided here about whom, a name that somebody added, or a decision of another kind. */
interface Decision {
  readonly people?: readonly (readonly [LocalId, Policy])[]
  /** That is made again of the entry it is of. */
  readonly party?: Party | undefined
  readonly name?: Party
  readonly other?: ProtectedPerson
}

function decisionOf(dossier: Dossier, person: ProtectedPerson): Decision {
  const {id: of, entities} = articleOf(dossier)
  const party = dossier.parties.find(({id}) => id === person.party)
  if (party !== undefined && isAddedName(person)) return {name: party, party}
  const policy = policyOf(person)
  const listed = entities.filter(
    ({id, type}) => type === 'person' && party?.entities.includes(evidenceRef(of, id)),
  )
  if (policy === null || listed.length === 0) return {other: person}
  const [only, ...more] = listed
  const isOurs = more.length === 0 && isPlain(party, only)
  return {people: listed.map(({id}) => [id, policy]), party: isOurs ? party : undefined}
}

function isPlain(party: Party | undefined, entity: Entity | undefined): boolean {
  if (party === undefined || party.role !== undefined) return false
  return party.name === entity?.name && party.names.length === 0 && party.entities.length === 1
}

/** Another's words for somebody, or a reason to name them, would be lost. */
function policyOf({policy, as, why}: ProtectedPerson): Policy | null {
  return policy === 'role' || as !== undefined || why !== undefined ? null : policy
}

function isAddedName({policy, as}: ProtectedPerson): boolean {
  return policy === 'role' && as === NAME_KEPT_OUT
}
