import type {Article, EntityType} from '@onrecord/core'
import {type ExportInput, layerLosses, partsOf, referenceLosses} from '../export-input.ts'
import {licenceAddress, markingOf} from '../handling.ts'
import {detailLosses, factLosses, textLoss, textUri} from '../losses.ts'
import type {Exported, Lost} from '../published-item.ts'
import {isSignedByBody} from '../signed-by-body.ts'
import {compact, type JsonObject} from '../unknown-json.ts'

const VERSION = '3.1'

/**
 * An article as a ninjs 3.1 item (IPTC): headlines, byline, dates, rights, people, organisations and places. Its text,
 * quotations and facts are not in it; `altIds` names the full model. A dossier is a list of items, with its marking in `usageTerms`.
 */
export function toNinjs(input: Article): Exported<JsonObject>
export function toNinjs(input: ExportInput): Exported<JsonObject | readonly JsonObject[]>
export function toNinjs(input: ExportInput): Exported<JsonObject | readonly JsonObject[]> {
  const parts = partsOf(input)
  if (input.type === 'article') return itemOf(input)
  const made = parts.articles.map((article) => itemOf(article, markingOf(parts)))
  return {
    value: made.map(({value}) => value),
    lost: [
      ...made.flatMap(({lost}) => lost),
      ...layerLosses(parts, 'ninjs'),
      ...referenceLosses(parts),
    ],
  }
}

function itemOf(article: Article, marking: string | null = null): Exported<JsonObject> {
  const {metadata, source} = article
  const named = (...types: readonly EntityType[]) =>
    article.entities.filter(({type}) => types.includes(type)).map(({name}) => ({name}))
  const authors = (areBodies: boolean) =>
    metadata.bylines
      .filter((byline) => isSignedByBody(article, byline) === areBodies)
      .map(({name}) => ({name, rel: 'author'}))
  const linkedRights = licenceAddress(metadata.rights.licence)
  const value = compact({
    uri: textUri(article),
    type: 'text',
    representationType: 'partial',
    standard: {name: 'ninjs', version: VERSION},
    language: metadata.language,
    headlines: entry('main', metadata.headline),
    descriptions: entry('summary', metadata.deck),
    by: bylineOf(metadata.bylines),
    firstCreated: instant(metadata.published),
    versionCreated: instant(metadata.modified ?? metadata.published),
    located: metadata.dateline?.place,
    pubStatus: metadata.status === 'withdrawn' ? 'canceled' : 'usable',
    copyrightHolder: metadata.rights.holder,
    copyrightNotice: metadata.rights.notice,
    usageTerms:
      [marking, metadata.rights.usageTerms].filter((part) => part !== null).join('; ') || null,
    rightsInfo: linkedRights === null ? null : {linkedRights},
    infoSources: metadata.publisher === null ? [] : [{name: metadata.publisher, role: 'publisher'}],
    people: [...authors(false), ...named('person')],
    organisations: [...authors(true), ...named('organisation', 'group')],
    places: named('place'),
    subjects: metadata.section === null ? [] : [{name: metadata.section}],
    altIds: [
      {role: 'onrecord', value: article.id},
      ...(source.url === null ? [] : [{role: 'url', value: source.url}]),
    ],
  })
  return {value, lost: lossesOf(article)}
}

/** "Ada Quill (Harbour Correspondent), Bo Reed": what an author is stands in the words of the byline alone. */
function bylineOf(bylines: Article['metadata']['bylines']): string | null {
  const names = bylines.map(({name, role}) =>
    role === null || HAS_BRACKETS.test(role) ? name : `${name} (${role})`,
  )
  // "Vale and Sons, Ltd; Bo Reed"
  return names.join(names.some((name) => name.includes(',')) ? '; ' : ', ') || null
}

const HAS_BRACKETS = /[()]/

function lossesOf(article: Article): readonly Lost[] {
  const {metadata} = article
  const own = (field: string, why: string): Lost => ({id: article.id, field, why})
  const facts = (field: string, items: readonly {readonly id: string}[]) =>
    items.map(({id}) => ({id, field, why: 'ninjs has no place for it; the full model has'}))
  const days = [metadata.published, metadata.modified].filter((day) => day !== null)
  return [
    ...textLoss(article),
    ...(days.some((day) => instant(day) === null)
      ? [own('metadata.published', 'ninjs knows instants only, and the day is not known')]
      : []),
    ...(days.some((day) => instant(day) !== null)
      ? [own('metadata.published', 'ninjs knows instants only: midnight UTC stands for the day')]
      : []),
    ...(metadata.rights.licence === licenceAddress(metadata.rights.licence)
      ? []
      : [own('metadata.rights.licence', 'ninjs has no field for the licence by name')]),
    ...(metadata.bylines.some(({role}) => role !== null && HAS_BRACKETS.test(role))
      ? [own('metadata.bylines.role', 'it stands in brackets in ninjs, and has brackets itself')]
      : []),
    ...(metadata.modified !== null && metadata.modified === metadata.published
      ? [own('metadata.modified', 'ninjs takes one instant twice for a story that was not changed')]
      : []),
    ...(article.corrections.length === 0
      ? []
      : [own('corrections', 'ninjs has no field for printed corrections')]),
    ...facts('quotations', article.quotations),
    ...facts('figures', article.figures),
    ...facts(
      'entities',
      article.entities.filter(({type}) => type === 'work'),
    ),
    ...detailLosses(article, 'ninjs', DETAILS),
    ...factLosses(article, 'ninjs'),
  ]
}

const DETAILS = [
  'aliases',
  'names',
  'identifiers',
  'honorifics',
  'roles',
  'age',
  'members',
] as const

function instant(day: string | null): string | null {
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T00:00:00Z` : null
}

function entry(role: string, value: string | null): readonly JsonObject[] {
  return value === null ? [] : [{role, value}]
}
