import {type Article, type Entity, type EvidenceRef, evidenceRef} from '@onrecord/core'

/** One person or body to begin with, as one or several articles name it. */
export interface SharedParty {
  readonly name: string
  readonly entities: readonly EvidenceRef[]
  /** Whether another is called so, who may be the same. */
  readonly hasNamesake: boolean
}

/**
 * Those who speak, and the bodies that are named more than once. Equal names of several articles ("Elm coast guard" is "the Elm
 * Coastguard") are one where such a name tells who is meant: a person's in full, a body's of its own. "Kim" and "the Supreme Court" of
 * two articles may be two, as two of one article are.
 */
export function sharedParties(articles: readonly Article[]): readonly SharedParty[] {
  const parties = new Map<string, Named>()
  for (const article of articles) {
    const named = new Set<string>()
    for (const entity of partiesIn(article)) {
      const {name} = entity
      const ref = evidenceRef(article.id, entity.id)
      const plain = plainName(name)
      const key = tellsWho(entity) && !named.has(plain) ? plain : ref
      named.add(plain)
      const party = parties.get(key) ?? {name, plain, entities: []}
      party.entities.push(ref)
      parties.set(key, party)
    }
  }
  const all = [...parties.values()]
  const plains = all.map(({plain}) => plain)
  return all.map(({name, plain, entities}) => ({
    name,
    entities,
    hasNamesake: plains.indexOf(plain) !== plains.lastIndexOf(plain),
  }))
}

interface Named {
  readonly name: string
  readonly plain: string
  readonly entities: EvidenceRef[]
}

/** As houses write one name alike: Kim Jong-un and Kim Jong Un, U.N. and UN. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/^the\s|[\s.-]+/g, '')
}

function partiesIn({quotations, entities}: Article): readonly Entity[] {
  const voices = new Set(quotations.map(({speaker}) => speaker.entity))
  return entities.filter(
    ({id, name, type, mentions}) =>
      // "officials" and "a resident" are nobody in particular
      type !== 'group' &&
      /^\p{Lu}/u.test(name) &&
      (voices.has(id) || (type === 'organisation' && mentions.length > 1)),
  )
}

function tellsWho({name, type}: Entity): boolean {
  const words = name.split(/[\s-]+/)
  return type === 'person'
    ? words.length > 1
    : !words.every((word) => OF_ANY.has(word.toLowerCase()))
}

/** Words of which the names of bodies are made that every state, town or firm has. Own list. */
const OF_ANY: ReadonlySet<string> = new Set(
  (
    'administration affairs agency agriculture air and appeal appeals army assembly association attorney authority bank board border bureau cabinet central chamber ' +
    'city coast coastguard college commission committee conservative constitutional corps council county court crown customs defence defense democratic department ' +
    'district education election elections electoral energy environment federal federation finance fire for force forces foreign general government guard health ' +
    'high home hospital house human immigration industry institute intelligence interior justice labor labour legislature liberal local magistrates ministry mayor military ' +
    'municipality national navy of office on opposition parliament party people police presidency presidential prison prosecution prosecutor prosecutors provincial ' +
    'public red registry rescue rights royal school security senate service services social socialist state supreme the town trade transport treasury tribunal ' +
    'union university village water welfare youth'
  ).split(' '),
)
