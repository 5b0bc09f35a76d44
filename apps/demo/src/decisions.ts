import {
  type Article,
  contains,
  type Dossier,
  type DossierCorrection,
  dossierOf,
  type Edtf,
  type Entity,
  evidenceRef,
  foldedWords,
  type LocalId,
  type Party,
  type ProtectedPerson,
  type Speaker,
} from '@onrecord/core'
import {shownOf} from './shown.ts'

/** How somebody is printed: by name, on purpose; under a letter; or not at all, with whatever they said. */
export type Policy = 'name' | KeptOut

export type KeptOut = 'pseudonym' | 'omit'

/** Whose words a quotation is, or that it is none. */
export type Ruling =
  | {readonly kind: 'speaker'; readonly entity: LocalId | null; readonly on: Edtf}
  /** Somebody whom the article only describes, or whose name was not found: in words of the article. */
  | {readonly kind: 'described'; readonly words: string; readonly on: Edtf}
  | {readonly kind: 'rejected'; readonly on: Edtf}

/** What somebody decided on this page; ids are those of the article as it was read. */
export interface Decisions {
  readonly people: ReadonlyMap<LocalId, Policy>
  /** Names to keep out that the reader took for nobody's. */
  readonly names: readonly string[]
  /** By quotation. */
  readonly rulings: ReadonlyMap<LocalId, Ruling>
}

export const UNDECIDED: Decisions = {people: new Map(), names: [], rulings: new Map()}

/** Whether a name is kept out. */
export function isProtecting({people, names}: Decisions): boolean {
  return names.length > 0 || [...people.values()].some(isKeptOut)
}

export function isKeptOut(policy: Policy | undefined): policy is KeptOut {
  return policy !== undefined && policy !== 'name'
}

/**
 * Whether an article has all that a ruling is about. Evidence or nothing: also whoever is not listed is called as the article
 * calls them somewhere.
 */
export function isRulingOf(article: Article, quotation: LocalId, ruling: Ruling): boolean {
  if (article.quotations.every(({id}) => id !== quotation)) return false
  switch (ruling.kind) {
    case 'rejected':
      return true
    case 'speaker':
      return ruling.entity === null || article.entities.some(({id}) => id === ruling.entity)
    case 'described':
      return (
        ruling.words !== '' &&
        (article.source.text ?? '').toLowerCase().includes(ruling.words.toLowerCase())
      )
  }
}

/** Whether keeping a name out replaces something: "Ida Orm" replaces nothing where all words are Nia Orm's. */
export function isNamed(article: Article, name: string): boolean {
  return shownOf(dossierWith(article, {...UNDECIDED, names: [name]})).replaced > 0
}

/** The dossier that says what was decided: what documents are made of, and what names are audited by. */
export function dossierWith(article: Article, decisions: Decisions): Dossier {
  const people = [...partiesOf(article, decisions)]
  return {
    ...dossierOf(article),
    parties: people.map(({party}) => party),
    corrections: [...decisions.rulings].flatMap(([id, ruling]) =>
      correctionsOf(article, id, ruling),
    ),
    protection:
      people.length === 0
        ? null
        : {marking: null, people: people.map(({person}) => person), generalise: []},
  }
}

interface Decided {
  readonly party: Party
  readonly person: ProtectedPerson
}

/** In the order of the article, then the names that it was not read to have. */
function* partiesOf(article: Article, {people, names}: Decisions): Generator<Decided> {
  let count = 0
  const id = () => {
    count += 1
    return `party-${count}`
  }
  for (const entity of article.entities) {
    const policy = people.get(entity.id)
    if (policy === undefined || (policy === 'name' && isAmong(entity, names))) continue
    const party = {
      id: id(),
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
    const party = {id: id(), name, names: [], entities}
    yield {party, person: {party: party.id, atRisk: true, policy: 'role', as: 'name kept out'}}
  }
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
      .map(foldedWords)
      .some(
        (words) =>
          words.some((word) => own.includes(word)) &&
          words.every(
            (word) =>
              TITLES.has(word) || known.some((one) => one === word || one.charAt(0) === word),
          ),
      )
  )
}

/** Before a name as somebody types it, also where the article has none: "Ms Orm" for Nia Orm. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'dame'])

/** Of the quotation, and of the figures and events in it that were said to be from the same speaker. */
function correctionsOf(article: Article, id: LocalId, ruling: Ruling): DossierCorrection[] {
  const quotation = article.quotations.find((one) => one.id === id)
  if (quotation === undefined) return []
  const correction = (fact: LocalId, set: DossierCorrection['set'], why: string) => ({
    ref: evidenceRef(article.id, fact),
    set,
    by: 'Whoever made this document',
    on: ruling.on,
    why,
  })
  if (ruling.kind === 'rejected') return [correction(id, {rejected: true}, 'it is no quotation')]
  const facts = [...article.figures, ...article.events].filter(
    ({span, speaker}) =>
      speaker !== null &&
      isSameSpeaker(speaker, quotation.speaker) &&
      quotation.content.some((piece) => contains(piece, span)),
  )
  return [quotation, ...facts].map((fact) =>
    // also where somebody only makes sure of the likeliest
    correction(
      fact.id,
      saidBy(ruling, fact.speaker),
      'who speaks was looked up again in the article',
    ),
  )
}

function isSameSpeaker(one: Speaker, other: Speaker): boolean {
  return one.entity === other.entity && one.description === other.description
}

/** Nothing of the speaker before stays beside the new one. */
function saidBy(ruling: Exclude<Ruling, {kind: 'rejected'}>, before: Speaker | null) {
  const description = ruling.kind === 'described' ? ruling.words : null
  return {
    'speaker.entity': ruling.kind === 'speaker' ? ruling.entity : null,
    ...(before !== null && before.entities.length > 0 ? {'speaker.entities': []} : {}),
    ...(description === (before?.description ?? null) ? {} : {'speaker.description': description}),
  }
}
