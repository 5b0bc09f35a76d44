import * as z from 'zod/mini'
import {analysis} from './analysis-schema.ts'
import {articleSchema} from './article-schema.ts'
import {issue, provenance, span} from './common-schema.ts'
import {dossierSchema} from './dossier-schema.ts'
import {
  annotation,
  dateMention,
  entity,
  event,
  figure,
  instrument,
  quotation,
  speaker,
} from './facts-schema.ts'
import {keyMapSchema} from './key-map-schema.ts'
import {block, media, metadata, source} from './source-schema.ts'

/** The two files as JSON Schema 2020-12, of what may be written: fields with a default are not required. */
export function jsonSchemas(): Readonly<Record<'article' | 'dossier' | 'key-map', object>> {
  return {
    article: {title: 'An article as evidence', ...written(articleSchema)},
    dossier: {title: 'Articles, and an analyst’s layer over them', ...written(dossierSchema)},
    'key-map': {title: 'Who stands behind what is printed', ...written(keyMapSchema)},
  }
}

const DEFINITIONS: Readonly<Record<string, z.ZodMiniType>> = {
  span,
  provenance,
  issue,
  source,
  metadata,
  block,
  media,
  entity,
  speaker,
  quotation,
  dateMention,
  figure,
  event,
  instrument,
  annotation,
  analysis,
}

function written(schema: z.ZodMiniType): object {
  const names = z.registry<{id: string}>()
  for (const [id, definition] of Object.entries(DEFINITIONS)) names.add(definition, {id})
  if (schema !== articleSchema) names.add(articleSchema, {id: 'article'})
  return z.toJSONSchema(schema, {target: 'draft-2020-12', io: 'input', metadata: names})
}
