import {type Article, type Entity, evidenceRef, type Party} from '@onrecord/core'
import {COUNTRY_CODES} from '../data/country-codes.ts'
import type {Lost} from '../published-item.ts'
import {type FtmEntity, ftmEntity, ftmId} from './ftm-entity.ts'

/** The people, bodies and states of articles as FollowTheMoney has them, each once. */
export interface Actors {
  readonly entities: readonly FtmEntity[]
  readonly lost: readonly Lost[]
  /** The id under which an entity of an article went out, or `null`. */
  idOf(article: Article, id: string | null): string | null
  /** What is known of a place. */
  placeOf(
    article: Article,
    id: string | null,
  ): {readonly name: string; readonly country: string | null} | null
}

/** A person whom a dossier's party finds in several articles is one entity, with the id of the first. */
export function actorsOf(articles: readonly Article[], parties: readonly Party[]): Actors {
  const ids = new Map<string, string>()
  const made = new Map<string, FtmEntity>()
  const lost: Lost[] = []
  for (const article of articles) {
    for (const entity of article.entities) {
      const ref = evidenceRef(article.id, entity.id)
      const schema = schemaOf(entity)
      if (typeof schema !== 'string') {
        lost.push({id: entity.id, field: 'entities', why: schema.lost})
        continue
      }
      const party = parties.find((one) => one.entities.includes(ref))
      const known = party?.entities.map((one) => ids.get(one)).find((id) => id !== undefined)
      const id = known ?? ftmId(article, entity.id)
      ids.set(ref, id)
      made.set(id, united(made.get(id), actor(id, schema, article, entity)))
    }
  }
  const entityAt = (article: Article, id: string | null) =>
    article.entities.find((one) => one.id === id)
  return {
    entities: [...made.values()],
    lost,
    idOf: (article, id) => (id === null ? null : (ids.get(evidenceRef(article.id, id)) ?? null)),
    placeOf: (article, id) => {
      const place = entityAt(article, id)
      return place === undefined ? null : {name: place.name, country: countryOf(place)}
    },
  }
}

/** Words that only offices of a state have in their names. */
const PUBLIC_BODY =
  /\b(?:Ministry|Government|Parliament|Embassy|Supreme Court|Constitutional Court|High Court)\b/

function schemaOf(entity: Entity): string | {readonly lost: string} {
  switch (entity.type) {
    case 'person':
      return 'Person'
    case 'organisation':
      return PUBLIC_BODY.test(entity.name) ? 'PublicBody' : 'Organization'
    case 'place':
      return countryOf(entity) === null
        ? {lost: 'a place needs a country code, and its country is not known'}
        : 'Address'
    default:
      return {lost: `FollowTheMoney has no ${entity.type}`}
  }
}

function actor(id: string, schema: string, article: Article, entity: Entity): FtmEntity {
  const country = entity.type === 'place' ? countryOf(entity) : null
  const wikidata = entity.identifiers.flatMap((one) => /^wikidata:(Q\d+)$/.exec(one)?.[1] ?? [])
  return ftmEntity(id, schema, {
    name: entity.name,
    alias: [...entity.aliases, ...entity.names.map(({value}) => value)],
    title: entity.type === 'person' ? entity.honorifics : null,
    full: entity.type === 'place' ? entity.name : null,
    wikidataId: wikidata,
    country,
    proof: ftmId(article),
  })
}

/** Two readings of one person: the other name is an alias. */
function united(first: FtmEntity | undefined, next: FtmEntity): FtmEntity {
  if (first === undefined) return next
  const {name = [], ...more} = next.properties
  const keys = new Set([...Object.keys(first.properties), ...Object.keys(more), 'alias'])
  const all = [...keys].map((key) => {
    const extra = key === 'alias' ? name : []
    return [key, [...(first.properties[key] ?? []), ...(more[key] ?? []), ...extra]] as const
  })
  const own = first.properties.name ?? []
  const properties = Object.fromEntries(all)
  return ftmEntity(first.id, first.schema, {
    ...properties,
    alias: (properties.alias ?? []).filter((one) => !own.includes(one)),
  })
}

const CODES: ReadonlyMap<string, string> = new Map(
  COUNTRY_CODES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name, code] = line.split('|')
      return name === undefined || code === undefined ? [] : [[plain(name), code] as const]
    }),
)

/** The code that an identifier gives (`iso3166:KP`), else that of a state of this name. */
function countryOf({name, identifiers}: Entity): string | null {
  const stated = identifiers.flatMap((one) => /^iso3166(?:-1)?:([A-Za-z]{2})$/.exec(one)?.[1] ?? [])
  return stated[0]?.toLowerCase() ?? CODES.get(plain(name)) ?? null
}

function plain(name: string): string {
  return name.replaceAll('’', "'").replace(/^the /i, '').toLowerCase()
}
