import {
  type Article,
  type Dossier,
  dossierOf,
  type Entity,
  evidenceRef,
  foldedWords,
  type LocalId,
  markingOf,
  type Party,
  type ProtectedPerson,
  permits,
  untitledName,
} from '@onrecord/core'
import {correctionsOf, type Ruling} from './rulings.ts'
import {shownOf} from './shown.ts'

/** How somebody is printed: by name, on purpose; under a letter; or not at all, with whatever they said. */
export type Policy = 'name' | KeptOut

export type KeptOut = 'pseudonym' | 'omit'

/** What somebody decided on this page; ids are those of the article as it was read. */
export interface Decisions {
  readonly people: ReadonlyMap<LocalId, Policy>
  /** Names to keep out that the reader took for nobody's. */
  readonly names: readonly string[]
  /** By quotation. */
  readonly rulings: ReadonlyMap<LocalId, Ruling>
}

export const UNDECIDED: Decisions = {people: new Map(), names: [], rulings: new Map()}

/** Whether a dossier keeps anything out: a name, a place or a date. */
export function isProtecting({protection}: Dossier): boolean {
  if (protection === null) return false
  return protection.generalise.length > 0 || protection.people.some(isHidden)
}

/** Whether its marking lets a copy be made for others: `TLP:RED` is read and never data. */
export function isForOthers(dossier: Dossier): boolean {
  return permits(markingOf(dossier), 'copy')
}

export function isHidden({policy}: ProtectedPerson): boolean {
  return policy !== 'name'
}

/** How many are kept out of this article: a name that was added to another may not be in it. */
export function keptCount(dossier: Dossier, {names}: Decisions): number {
  const kept = dossier.protection?.people.filter(isHidden).length ?? 0
  return kept - names.filter((name) => !isNamed(articleOf(dossier), name)).length
}

export function isKeptOut(policy: Policy | undefined): policy is KeptOut {
  return policy !== undefined && policy !== 'name'
}

/** The article that a dossier of this page is of. */
export function articleOf({articles: [article]}: Dossier): Article {
  if (article === undefined) throw new Error('the dossier has no article')
  return article
}

/** Whether keeping a name out replaces something: "Ida Orm" replaces nothing where all words are Nia Orm's. */
export function isNamed(article: Article, name: string): boolean {
  const known = asked.get(article) ?? new Map<string, boolean>()
  asked.set(article, known)
  const before = known.get(name)
  if (before !== undefined) return before
  const decisions = {...UNDECIDED, names: [name]}
  const is = shownOf(dossierWith(dossierOf(article), decisions)).replaced > 0
  known.set(name, is)
  return is
}

// the list of people asks about every name that was added, each time that one more is
const asked = new WeakMap<Article, Map<string, boolean>>()

/**
 * The dossier that says what was decided: what documents are made of, and what names are audited by. `read` is what was read, or what a
 * saved dossier says beside what can be decided here: all of that stays, and nobody whom it keeps out is named by it.
 */
export function dossierWith(read: Dossier, decisions: Decisions): Dossier {
  const article = articleOf(read)
  const decided = [...strictest(partiesOf(read, decisions))]
  const ids = new Set(decided.map(({party}) => party.id))
  const people = [
    ...(read.protection?.people ?? []).filter(({party}) => !ids.has(party)),
    ...decided.map(({person}) => person),
  ]
  return {
    ...read,
    parties: [...read.parties.filter(({id}) => !ids.has(id)), ...decided.map(({party}) => party)],
    corrections: [
      ...read.corrections,
      ...[...decisions.rulings].flatMap(([id, ruling]) => correctionsOf(article, id, ruling)),
    ],
    protection:
      people.length === 0 && read.protection === null
        ? null
        : {marking: null, generalise: [], ...read.protection, people},
  }
}

interface Decided {
  readonly party: Party
  readonly person: ProtectedPerson
}

/** Once each: of a party that an analyst made of two entries, what is decided about one holds for both. */
function strictest(all: Iterable<Decided>): Iterable<Decided> {
  const kept = new Map<string, Decided>()
  const rank = ({person: {policy}}: Decided) =>
    ['name', 'role', 'pseudonym', 'omit'].indexOf(policy)
  for (const one of all) {
    const before = kept.get(one.party.id)
    if (before === undefined || rank(one) > rank(before)) kept.set(one.party.id, one)
  }
  return kept.values()
}

/** In the order of the article, then the names that it was not read to have. */
function* partiesOf(read: Dossier, {people, names}: Decisions): Generator<Decided> {
  const article = articleOf(read)
  const taken = new Set(read.parties.map(({id}) => id))
  let count = 0
  const nextId = () => {
    do count += 1
    while (taken.has(`party-${count}`))
    return `party-${count}`
  }
  for (const entity of article.entities) {
    const policy = people.get(entity.id)
    if (policy === undefined || (policy === 'name' && isAmong(entity, names))) continue
    const party = partyOf(read, entity) ?? {
      id: nextId(),
      name: entity.name,
      names: [],
      entities: [evidenceRef(article.id, entity.id)],
    }
    yield {party, person: {party: party.id, atRisk: policy !== 'name', policy}}
  }
  for (const name of names) {
    // else Nia Orm would be somebody else who has the word, and stay where "Orm" is kept out
    const entities = article.entities
      .filter((one) => (people.get(one.id) ?? 'name') === 'name' && isAmong(one, [name]))
      .map((one) => evidenceRef(article.id, one.id))
    const party = {id: nextId(), name, names: [], entities}
    yield {party, person: {party: party.id, atRisk: true, policy: 'role', as: NAME_KEPT_OUT}}
  }
}

/** What is printed for a name that somebody added, and by which a saved file tells it again. */
export const NAME_KEPT_OUT = 'name kept out'

/** As whom a saved dossier knows somebody. */
export function partyOf(read: Dossier, {id}: Entity): Party | undefined {
  const ref = evidenceRef(articleOf(read).id, id)
  return read.parties.find(({entities}) => entities.includes(ref))
}

/** Whether somebody is called by one of the names: Nia Orm by "Orm", "Ms Orm" and "N. Orm". */
export function isAmong(
  {type, name, aliases, honorifics}: Entity,
  names: readonly string[],
): boolean {
  const own = foldedWords([name, ...aliases].join(' '))
  const known = [...own, ...honorifics.flatMap(foldedWords)]
  return (
    type === 'person' &&
    names
      .map((one) => foldedWords(untitledName(one)))
      .some(
        (words) =>
          words.some((word) => own.includes(word)) &&
          words.every((word) => known.some((one) => one === word || one.charAt(0) === word)),
      )
  )
}
