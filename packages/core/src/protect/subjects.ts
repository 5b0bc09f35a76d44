import type {Entity} from '../model/article.ts'
import type {EvidenceRef} from '../model/common.ts'
import type {Dossier, Party, ProtectedPerson} from '../model/dossier.ts'
import {namesOf} from '../names.ts'
import {resolve} from '../resolve.ts'
import {decoded} from './folded-text.ts'
import {withoutHeadlines} from './headline-names.ts'
import {homesOf} from './homes.ts'
import {keptNames} from './kept-names.ts'
import {
  besideStated,
  entitiesOf,
  type LocatedEntity,
  nameWords,
  otherNames,
  singleWords,
  writtenNames,
} from './located-entity.ts'
import {foldedTokens, foldKey, type NameForms, nameForms, tokensOf} from './name-forms.ts'
import {nameReadings, readings} from './name-letters.ts'
import {hasArticle, onlyWord, onlyWordWithArticle, ownWords} from './name-words.ts'
import {protectedPeople} from './people.ts'
import {holdsMore, isSamePerson} from './same-person.ts'

/** Somebody or some place whose name is to be replaced. */
export interface Subject extends Holder {
  /** The words that stand for it. */
  readonly by: string
  readonly reason: 'name' | 'place'
  /** Whether what this person said and did is left out as well. */
  readonly omit: boolean
  readonly forms: NameForms
  readonly honorifics: readonly string[]
}

/** Whoever has a name: a party, its entities, or an entity of no party. */
export interface Holder {
  readonly party: string | null
  readonly entities: ReadonlySet<EvidenceRef>
  readonly names: readonly string[]
}

/** The people that a policy covers, and the places and words to be generalised, with every form of their names. */
export function subjectsOf(dossier: Dossier): Subject[] {
  const people = protectedPeople(dossier).filter((person) => person.policy !== 'name')
  const drafts = people.flatMap((person, index) => {
    const party = dossier.parties.find((candidate) => candidate.id === person.party)
    return party === undefined ? [] : [personSubject(dossier, person, party, index)]
  })
  const subjects = [
    ...drafts,
    ...placeSubjects(dossier),
    ...homesOf(dossier, drafts).map(homeSubject),
  ]
  return subjects.map((subject) => ({...subject, by: wordsWithoutNames(subject.by, subjects)}))
}

const FALLBACKS = ['a person', 'somebody', 'name withheld', '…']

function personSubject(
  dossier: Dossier,
  person: ProtectedPerson,
  party: Party,
  index: number,
): Subject {
  const stated = [party.name, ...party.names]
  const entities = entitiesOfPerson(dossier, party, stated)
  const namesIn = (one: LocatedEntity) => withoutHeadlines(one, namesOf(one.entity), stated)
  const wordsIn = (one: LocatedEntity) => withoutHeadlines(one, nameWords(one), stated)
  const beside = [...entities.flatMap(otherNames), ...besideStated(dossier, stated)]
  const names = [...stated, ...entities.flatMap(namesIn), ...beside]
  // "Deckhand" is no name because a reading took it into one that nobody linked.
  const plain = entities.filter(
    ({ref, entity}) => party.entities.includes(ref) || !holdsMore(entity.name, stated),
  )
  const role = person.policy === 'pseudonym' ? undefined : party.role
  return {
    party: party.id,
    entities: new Set(entities.map(({ref}) => ref)),
    names,
    by: person.as ?? role ?? `Person ${letters(index)}`,
    reason: 'name',
    omit: person.policy === 'omit',
    forms: nameForms(
      [...names, ...entities.flatMap(wordsIn)],
      entities.flatMap(singleWords),
      [
        ...stated,
        ...beside.filter((name) => !hasWordOfPlace(dossier, name)),
        ...plain.flatMap((one) => [...namesIn(one), ...wordsIn(one)]),
      ],
      stated,
    ),
    honorifics: [...new Set(entities.flatMap(({entity}) => entity.honorifics))],
  }
}

/** "North" of somebody known as North Star is no name where North Korea is. */
function hasWordOfPlace(dossier: Dossier, name: string): boolean {
  const places = entitiesOf(dossier).filter(({entity}) => entity.type === 'place')
  const words = places.flatMap(({entity}) => namesOf(entity)).flatMap(foldedTokens)
  return foldedTokens(name).some((word) => words.includes(word))
}

/** A to Z, then AA: two people under one letter would be one person to whoever reads it. */
function letters(index: number): string {
  const before = Math.floor(index / 26)
  return `${before === 0 ? '' : letters(before - 1)}${String.fromCharCode(65 + (index % 26))}`
}

function placeSubjects(dossier: Dossier): Subject[] {
  return (dossier.protection?.generalise ?? []).flatMap(({ref, words, to}) => {
    const cited = ref === undefined ? null : resolve(dossier, ref)
    if (cited !== null && cited.kind !== 'entity') return []
    const stated = cited === null ? [words ?? ''] : namesOf(cited.value)
    const wanted = new Set(stated.map(foldKey))
    const entities = entitiesOf(dossier).filter(
      ({entity}) =>
        (cited === null || entity.type === cited.value.type) && wanted.has(foldKey(entity.name)),
    )
    const others = entities.flatMap((one) => [...namesOf(one.entity), ...otherNames(one)])
    const names = [...stated, ...others]
    return [
      {
        party: null,
        entities: new Set([...(ref === undefined ? [] : [ref]), ...entities.map((one) => one.ref)]),
        names,
        by: to,
        reason: 'place' as const,
        omit: false,
        forms: nameForms([...names, ...entities.flatMap(nameWords)], [], [], []),
        honorifics: [],
      },
    ]
  })
}

function homeSubject({ref, entity}: LocatedEntity): Subject {
  return {
    party: null,
    entities: new Set([ref]),
    names: namesOf(entity),
    by: 'address withheld',
    reason: 'place',
    omit: false,
    forms: nameForms(namesOf(entity), [], [], []),
    honorifics: [],
  }
}

/**
 * The entities that the party lists, and those of the same name that it does not: a person whom one article
 * names and the analyst did not link is the same person, also written otherwise (`isSamePerson`), and under another name that
 * an article sets beside the first (`namesBeside`). So is one known by a surname alone that nobody else has. Whom the dossier
 * decides to print is somebody else.
 */
export function entitiesOfPerson(
  dossier: Dossier,
  party: Party,
  stated: readonly string[],
): LocatedEntity[] {
  const entities = bearersOf(dossier, party, stated)
  const beside = [...entities.flatMap(otherNames), ...besideStated(dossier, stated)]
  if (beside.length === 0) return entities
  const wanted = new Set(beside.map(foldKey))
  // "Birdie", which a reading took for a body
  const bodies = entitiesOf(dossier).filter(
    ({entity}) => entity.type === 'organisation' && wanted.has(foldKey(entity.name)),
  )
  const all = [...bearersOf(dossier, party, [...stated, ...beside]), ...bodies]
  return all.filter(({ref}, n) => all.findIndex((one) => one.ref === ref) === n)
}

function bearersOf(dossier: Dossier, party: Party, stated: readonly string[]): LocatedEntity[] {
  const all = entitiesOf(dossier)
  const listed = all.filter(({ref}) => party.entities.includes(ref))
  const written = [...stated, ...listed.flatMap(({entity}) => namesOf(entity))]
  const names = [...new Set(written.flatMap(readings))]
  const words = new Set(names.flatMap((name) => [...foldedTokens(name), ...ownWords(name)]))
  const wanted = new Set(names.map(foldKey))
  const kept = keptNames(dossier)
  const people = all.filter(({entity}) => entity.type === 'person')
  const same = all.filter((one) => {
    const {entity} = one
    const read = [entity.name, ...writtenNames(one)].flatMap(readings)
    if (read.some((name) => wanted.has(foldKey(name)))) return isPersonsName(entity)
    return (
      entity.type === 'person' &&
      !kept.has(foldKey(entity.name)) &&
      read.some((name) => isSamePerson(name, names))
    )
  })
  const known = new Set([...listed, ...same])
  // "Al Haddad" is a surname beside Ahmad al-Haddad, and Al Vale is called Al
  const surnameOf = names.some(hasArticle) ? onlyWordWithArticle : onlyWord
  const sharedBy = (word: string) =>
    people.some(
      (one) =>
        !known.has(one) &&
        surnameOf(one.entity.name) === null &&
        ownWords(one.entity.name).includes(word),
    )
  const surnameOnly = people.filter(({entity}) => {
    const word = surnameOf(entity.name)
    // who is called Al is in the list of what is kept
    if (tokensOf(entity.name).length > 1 && kept.has(foldKey(entity.name))) return false
    return word !== null && words.has(word) && !sharedBy(word)
  })
  return [...new Set([...listed, ...same, ...surnameOnly])]
}

/** In capitals a full name may be read as that of a body; "May" is a month or a place as well. */
function isPersonsName({type, name}: Entity): boolean {
  return type === 'person' || tokensOf(name).length > 1
}

/** An analyst's "as" or role that itself holds a name is not used. */
function wordsWithoutNames(words: string, subjects: readonly Subject[]): string {
  const telling = (candidate: string) =>
    subjects.some((subject) =>
      [
        ...subject.forms.full,
        ...subject.forms.bare.map((form) => form.pattern),
        ...subject.forms.together,
        ...subject.forms.run,
      ].some((pattern) => nameReadings(decoded(candidate)).some((one) => one.search(pattern) >= 0)),
    )
  return [words.trim(), ...FALLBACKS].find((one) => one !== '' && !telling(one)) ?? '…'
}
