import {type Article, type Entity, type Quotation, requireOptions, speakersOf} from '@onrecord/core'
import {dayOrLess} from '../days.ts'
import {
  type ExportInput,
  type ExportParts,
  layerLosses,
  partsOf,
  referenceLosses,
} from '../export-input.ts'
import {markingOf} from '../handling.ts'
import {dayLosses, detailLosses, factLosses, textLoss, textUri} from '../losses.ts'
import type {Exported, Lost} from '../published-item.ts'
import {NOT_QUOTED, type Quoting, quotingOf} from '../quoting.ts'
import {isSignedByBody} from '../signed-by-body.ts'
import {compact, type JsonObject} from '../unknown-json.ts'

/** What the article itself does not say. */
export interface ToJsonLdOptions {
  /** Where the full model is: every export points at it. */
  readonly modelUrl?: string | undefined
}

const TYPES: Readonly<Record<Entity['type'], string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  group: 'Organization',
  work: 'CreativeWork',
}

/**
 * An article as schema.org JSON-LD: a NewsArticle with its authors, dates, rights and corrections; people and bodies
 * as `mentions`, quotations as `hasPart` as far as their words may go out, figures as `Observation`. The text of the article
 * is not in it. A dossier is a `@graph` of its articles.
 */
export function toJsonLd(input: ExportInput, options: ToJsonLdOptions = {}): Exported<JsonObject> {
  const parts = partsOf(input)
  requireOptions(options, {modelUrl: 'string'}, 'toJsonLd')
  const made = parts.articles.map((article) =>
    newsArticle(article, quotingOf(article, parts.excerpts), options, parts),
  )
  const [only] = made
  if (parts.dossier === null && only !== undefined) {
    return {value: {'@context': CONTEXT, ...only.value}, lost: only.lost}
  }
  return {
    value: {'@context': CONTEXT, '@graph': made.map(({value}) => value)},
    lost: [
      ...made.flatMap(({lost}) => lost),
      ...layerLosses(parts, 'schema.org'),
      ...referenceLosses(parts),
    ],
  }
}

const CONTEXT = 'https://schema.org'

function newsArticle(
  article: Article,
  quoting: Quoting,
  options: ToJsonLdOptions,
  parts: ExportParts,
): Exported<JsonObject> {
  // ids of facts are unique in one article only
  const base = parts.dossier === null ? '' : textUri(article)
  const {metadata, source} = article
  const quoted = article.quotations.map((quotation) => ({
    quotation,
    words: quoting({...quotation, spans: quotation.content}),
  }))
  const value = compact({
    '@type': 'NewsArticle',
    '@id': source.url ?? textUri(article),
    identifier: [article.id, textUri(article)],
    url: source.url,
    headline: metadata.headline,
    description: metadata.deck,
    articleSection: metadata.section,
    inLanguage: metadata.language,
    author: metadata.bylines.map((byline) => authorNode(article, byline)),
    publisher: named('Organization', metadata.publisher),
    datePublished: dayOrLess(metadata.published),
    dateModified: dayOrLess(metadata.modified),
    dateline: metadata.dateline?.place,
    creativeWorkStatus: metadata.status === 'current' ? null : metadata.status,
    copyrightHolder: named('Organization', metadata.rights.holder),
    copyrightNotice: metadata.rights.notice,
    license: metadata.rights.licence,
    usageInfo: metadata.rights.usageTerms,
    conditionsOfAccess: markingOf(parts),
    correction: article.corrections.map(({date, text}) =>
      compact({'@type': 'CorrectionComment', datePublished: date, text}),
    ),
    mentions: [
      ...article.entities.map((entity) => entityNode(entity, base)),
      ...article.figures.flatMap((figure) => observation(figure, base)),
    ],
    hasPart: quoted.flatMap(({quotation, words}) => quotationNode(article, quotation, words, base)),
    subjectOf:
      options.modelUrl === undefined
        ? null
        : {
            '@type': 'DataDownload',
            contentUrl: options.modelUrl,
            encodingFormat: 'application/json',
          },
  })
  const unquoted = quoted.filter(({words}) => words === null).map(({quotation}) => quotation)
  return {value, lost: lossesOf(article, unquoted)}
}

/** A body has no job. */
function authorNode(article: Article, byline: Article['metadata']['bylines'][number]): JsonObject {
  const {name, role} = byline
  return isSignedByBody(article, byline)
    ? {'@type': 'Organization', name}
    : compact({'@type': 'Person', name, jobTitle: role})
}

function lossesOf(article: Article, unquoted: readonly Quotation[]): readonly Lost[] {
  const every = (field: string, ids: readonly {readonly id: string}[], why: string) =>
    ids.map(({id}) => ({id, field, why}))
  const bodies = article.metadata.bylines.filter((byline) => isSignedByBody(article, byline))
  const undecided = article.quotations.filter(({speaker}) => speaker.status === 'ambiguous')
  return [
    ...textLoss(article),
    ...dayLosses(article, 'schema.org'),
    ...(bodies.some(({role}) => role !== null)
      ? [{id: article.id, field: 'metadata.bylines.role', why: 'an Organization has no job'}]
      : []),
    ...every('quotations', unquoted, NOT_QUOTED),
    ...every('content', article.quotations, 'schema.org has no spans in a text'),
    ...every('speaker.candidates', undecided, 'schema.org names creators, not candidates'),
    ...every(
      'value',
      article.figures.filter(({value}) => value === null),
      'an Observation has a value; a vague figure has none',
    ),
    ...every(
      'qualifier',
      article.figures.filter(({value, qualifier}) => value !== null && !PLAIN.has(qualifier)),
      'an Observation says a number, and not that it is about or more than that',
    ),
    ...every(
      'speaker',
      article.figures.filter(({value, speaker}) => value !== null && speaker !== null),
      'an Observation does not say who states it',
    ),
    ...detailLosses(article, 'schema.org', ['roles', 'age', 'members']),
    ...factLosses(article, 'schema.org'),
  ]
}

/** What a value, or a least and a greatest one, says whole. */
const PLAIN: ReadonlySet<string> = new Set(['exact', 'range'])

function entityNode(entity: Entity, base: string): JsonObject {
  return compact({
    '@type': TYPES[entity.type],
    '@id': `${base}#${entity.id}`,
    name: entity.name,
    alternateName: [
      ...entity.aliases,
      ...entity.names.map(({value, language}) => ({'@value': value, '@language': language})),
    ],
    honorificPrefix: entity.type === 'person' ? entity.honorifics : null,
    identifier: entity.identifiers,
  })
}

function quotationNode(
  article: Article,
  quotation: Quotation,
  words: readonly string[] | null,
  base: string,
): readonly JsonObject[] {
  if (words === null) return []
  const ids = [...new Set([quotation.speaker.entity, ...quotation.speaker.entities])]
  const known = ids.filter((id) => id !== null && article.entities.some((each) => each.id === id))
  const [described] = known.length > 0 ? [] : speakersOf(article, quotation.speaker)
  return [
    compact({
      '@type': 'Quotation',
      '@id': `${base}#${quotation.id}`,
      text: words.join(' […] '),
      creator:
        known.length > 0
          ? known.map((id) => ({'@id': `${base}#${id}`}))
          : quotation.speaker.description === null
            ? null
            : {'@type': 'Person', description: described ?? quotation.speaker.description},
    }),
  ]
}

function observation(figure: Article['figures'][number], base: string): readonly JsonObject[] {
  if (figure.value === null) return []
  return [
    compact({
      '@type': 'Observation',
      '@id': `${base}#${figure.id}`,
      value: figure.upper === null ? figure.value : null,
      minValue: figure.upper === null ? null : figure.value,
      maxValue: figure.upper,
      unitText: figure.unit,
      observationPeriod: figure.period,
    }),
  ]
}

function named(type: string, name: string | null): JsonObject | null {
  return name === null ? null : {'@type': type, name}
}
