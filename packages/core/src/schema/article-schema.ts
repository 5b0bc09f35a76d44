import * as z from 'zod/mini'
import {type Article, SCHEMA_VERSION} from '../model/article.ts'
import {agreed, object} from './agreed.ts'
import {issue, sha256, span, text} from './common-schema.ts'
import {
  annotation,
  dateMention,
  entity,
  event,
  figure,
  instrument,
  quotation,
} from './facts-schema.ts'
import {articleCorrection, block, media, metadata, source} from './source-schema.ts'

export const articleSchema: z.ZodMiniType<Article> = agreed<Article>()(
  object({
    type: z.literal('article'),
    schemaVersion: z.literal(SCHEMA_VERSION),
    id: z.string().check(z.minLength(1)),
    generator: object({name: text, version: text}),
    revision: z.int(),
    supersedes: z.nullable(object({id: text, sha256})),
    supersededBy: z.optional(object({revision: z.int(), sha256})),
    corrections: z.array(articleCorrection),
    source,
    metadata,
    blocks: z.array(block),
    links: z.array(object({span, href: text})),
    media: z.array(media),
    entities: z.array(entity),
    quotations: z.array(quotation),
    dates: z.array(dateMention),
    figures: z.array(figure),
    events: z.array(event),
    instruments: z.array(instrument),
    annotations: z.array(annotation),
    issues: z.array(issue),
  }),
)
