import type {Entity} from '../model/article.ts'
import type {Dossier, Party} from '../model/dossier.ts'
import {namesOf} from '../names.ts'
import {isCommonWord} from './common-words.ts'
import {headlineName} from './headline-names.ts'
import {keptNames} from './kept-names.ts'
import {entitiesOf, type LocatedEntity} from './located-entity.ts'
import {foldKey} from './name-forms.ts'
import {nameReadings} from './name-letters.ts'
import {onlyWord, ownWords} from './name-words.ts'
import {protectedPeople} from './people.ts'
import {isNearlyNamed, isSamePerson} from './same-person.ts'
import type {Holder, Subject} from './subjects.ts'

/**
 * Whoever else may have a word of a protected name as their own: the other people, and what the analyst keeps. A body
 * or a place does not ("Brandt Support Group"): what it is called tells the name.
 */
export function othersOf(dossier: Dossier, subjects: readonly Subject[]): Other[] {
  const protectedNames = subjects.flatMap(({reason, names}) => (reason === 'name' ? names : []))
  const kept = keptNames(dossier)
  return holdersOf(dossier, subjects)
    .filter(({ownName, isUnsure: inDoubt}) => ownName || inDoubt)
    .map((holder) =>
      holder.isUnsure || isInDoubt(holder.names, protectedNames, kept)
        ? {names: holder.names, party: null, entities: new Set(), isInDoubt: true}
        : {...holder, isInDoubt: false},
    )
}

/** Whoever has words of a protected name; in doubt, they may be the protected person, and no context decides. */
export interface Other extends Holder {
  readonly isInDoubt: boolean
}

/** Whether one of the names is nearly a protected one, and nobody has decided to print it. */
export function isInDoubt(
  names: readonly string[],
  protectedNames: readonly string[],
  kept: ReadonlySet<string>,
): boolean {
  return names.some((name) => !kept.has(foldKey(name)) && isNearlyNamed(name, protectedNames))
}

export interface NamedHolder extends Holder {
  /** Whether its name is printed though a word of it is in a protected one. */
  readonly ownName: boolean
  /** Whether it is a name in a headline alone, which may hold a protected one. */
  readonly isUnsure: boolean
}

/** Everybody and everything that has a name and is not protected. */
export function holdersOf(dossier: Dossier, subjects: readonly Subject[]): NamedHolder[] {
  const parties = new Set(subjects.map((subject) => subject.party))
  const entities = new Set(subjects.flatMap((subject) => [...subject.entities]))
  const policies = new Set(protectedPeople(dossier).map(({party}) => party))
  const kept = keptNames(dossier)
  const located = entitiesOf(dossier)
  const people = new Set(located.filter(({entity}) => entity.type === 'person').map(({ref}) => ref))
  const ofParties = dossier.parties
    .filter((party) => !(parties.has(party.id) || isSubject(party, subjects, policies)))
    .map((party) => {
      const names = [party.name, ...party.names]
      const person = policies.has(party.id) || party.entities.some((ref) => people.has(ref))
      const ownName = isOwnName(person, names, kept)
      return {party: party.id, entities: new Set(party.entities), names, ownName, isUnsure: false}
    })
  const ofEntities = located
    .filter(({ref}) => !entities.has(ref))
    .map((one) => ({
      party: null,
      entities: new Set([one.ref]),
      names: namesOf(one.entity),
      ownName: hasOwnName(one, subjects, kept),
      isUnsure: isUnsure(one, subjects, kept),
    }))
  return [...ofParties, ...ofEntities]
}

/** Whether a party about whom nobody has decided is a protected person once more, as another article writes the name. */
function isSubject(
  {id, name, entities}: Party,
  subjects: readonly Subject[],
  policies: ReadonlySet<string>,
): boolean {
  if (policies.has(id)) return false
  return subjects.some(
    (subject) =>
      subject.reason === 'name' &&
      isSamePerson(name, subject.names) &&
      entities.every((ref) => subject.entities.has(ref)),
  )
}

/** Whether the mentions of an entity that is not protected stay, though they hold a word of a protected name. */
export function hasOwnName(
  located: LocatedEntity,
  subjects: readonly Subject[],
  kept: ReadonlySet<string>,
): boolean {
  const {entity} = located
  const isPerson =
    entity.type === 'person' &&
    headlineName(located, subjects) !== 'headline' &&
    !isRunIn(entity.name, subjects)
  return isOwnName(isPerson, namesOf(entity), kept)
}

/** "Ada Ormsensaid" of Ada Ormsen. */
function isRunIn(name: string, subjects: readonly Subject[]): boolean {
  return subjects.some(
    ({reason, forms}) =>
      reason === 'name' &&
      nameReadings(name).some((one) => forms.full.some((pattern) => one.search(pattern) >= 0)),
  )
}

/** Whether an entity has a name of a headline that may hold a protected one, or that of a namesake, and nobody has decided to print it. */
export function isUnsure(
  located: LocatedEntity,
  subjects: readonly Subject[],
  kept: ReadonlySet<string>,
): boolean {
  return (
    !namesOf(located.entity).some((name) => kept.has(foldKey(name))) &&
    (headlineName(located, subjects) === 'unsure' || isLikeNamesake(located.entity, subjects))
  )
}

/** "Otto Stone", whom a reading took for a body: what he says would be said by Mira Stone. "Lake Stone" and "Stone Group" are no people. */
function isLikeNamesake({type, name}: Entity, subjects: readonly Subject[]): boolean {
  const [first = '', last, ...more] = ownWords(name)
  const isProtected = (word: string | undefined) =>
    subjects.some(
      ({reason, forms}) => reason === 'name' && forms.bare.some(({key}) => key === word),
    )
  return (
    type === 'organisation' &&
    more.length === 0 &&
    isProtected(last) &&
    !(isProtected(first) || isCommonWord(first))
  )
}

/** One word of a protected name, "Mr Brandt", says of nobody who it is: it may be the same person once more. */
function isOwnName(
  isPerson: boolean,
  names: readonly string[],
  kept: ReadonlySet<string>,
): boolean {
  return (
    (isPerson && names.some((name) => onlyWord(name) === null)) ||
    names.some((name) => kept.has(foldKey(name)))
  )
}
