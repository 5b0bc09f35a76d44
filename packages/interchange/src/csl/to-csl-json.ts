import type {Article, CslItem} from '@onrecord/core'
import {type ExportInput, layerLosses, partsOf} from '../export-input.ts'
import {markingOf, rightsLine} from '../handling.ts'
import {everyFactLost, textLoss} from '../losses.ts'
import type {Exported, Lost} from '../published-item.ts'
import {isSignedByBody} from '../signed-by-body.ts'
import {compact, type JsonObject} from '../unknown-json.ts'
import {cslDate, cslDay, cslName} from './names-and-dates.ts'

/**
 * Articles as CSL-JSON items of the type `article-newspaper` (CSL 1.0.2), and a dossier's references as they are.
 * `custom` holds what CSL has no field for: `sha256` of the text, `archivedUrl`, `rights`, and the `marking` of the dossier.
 */
export function toCslJson(input: ExportInput): Exported<readonly CslItem[]> {
  const parts = partsOf(input)
  return {
    value: [...parts.articles.map(cslItemOf), ...parts.references].map((item) =>
      marked(item, markingOf(parts)),
    ),
    lost: [
      ...parts.articles.flatMap((article) => [
        ...textLoss(article),
        ...metadataLosses(article),
        ...everyFactLost(article, 'CSL'),
      ]),
      ...layerLosses(parts, 'CSL'),
    ],
  }
}

/** Items are torn apart and put into other lists, so that each says how it may travel. */
function marked(item: CslItem, marking: string | null): CslItem {
  if (marking === null) return item
  const custom = typeof item.custom === 'object' ? item.custom : {}
  return {...item, custom: {...custom, marking}}
}

function cslItemOf(article: Article): CslItem {
  const {id, metadata, source} = article
  return {
    id,
    type: 'article-newspaper',
    ...compact({
      title: metadata.headline,
      abstract: metadata.deck,
      author: authorsOf(article),
      'container-title': metadata.publisher,
      section: metadata.section,
      language: metadata.language,
      issued: cslDate(metadata.published),
      accessed: cslDay(source.retrievedAt),
      status: metadata.status === 'current' ? null : metadata.status,
      URL: source.url,
      custom: compact({
        sha256: source.sha256,
        archivedUrl: source.archivedUrl,
        rights: rightsLine(article),
      }),
    }),
  }
}

function authorsOf(article: Article): readonly JsonObject[] {
  return article.metadata.bylines.map((byline) =>
    isSignedByBody(article, byline) ? {literal: byline.name} : cslName(byline.name),
  )
}

function metadataLosses(article: Article): readonly Lost[] {
  const {id, metadata, corrections} = article
  const lost = (isLost: boolean, field: string, why: string): readonly Lost[] =>
    isLost ? [{id, field, why}] : []
  const {bylines} = metadata
  return [
    ...lost(
      authorsOf(article).some((author) => 'family' in author),
      'metadata.bylines',
      'CSL tells given from family names: of two words the last was taken as the family name',
    ),
    ...lost(
      bylines.some(({role}) => role !== null),
      'metadata.bylines.role',
      'CSL has no roles of authors',
    ),
    ...lost(metadata.modified !== null, 'metadata.modified', 'CSL has one date of publication'),
    ...lost(metadata.dateline !== null, 'metadata.dateline', 'CSL has no dateline'),
    ...lost(corrections.length > 0, 'corrections', 'CSL has no field for printed corrections'),
  ]
}
