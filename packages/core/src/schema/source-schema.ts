import * as z from 'zod/mini'
import type {ArticleCorrection, Block, Media, Metadata, Source} from '../model/article.ts'
import {agreed, object} from './agreed.ts'
import {sha256, span, spanOrNull, text, textOrNull} from './common-schema.ts'

export const source: z.ZodMiniType<Source> = agreed<Source>()(
  object({
    text: textOrNull,
    sha256,
    kind: z.enum(['text', 'html', 'json-ld', 'ninjs', 'markdown', 'docx', 'pdf', 'mail']),
    url: textOrNull,
    retrievedAt: textOrNull,
    archivedUrl: textOrNull,
    originalSha256: z.nullable(sha256),
  }),
)

export const metadata: z.ZodMiniType<Metadata> = agreed<Metadata>()(
  object({
    headline: textOrNull,
    deck: textOrNull,
    section: textOrNull,
    language: textOrNull,
    status: z.enum(['current', 'corrected', 'withdrawn']),
    bylines: z.array(object({name: text, role: textOrNull, entity: textOrNull, span: spanOrNull})),
    publisher: textOrNull,
    published: textOrNull,
    modified: textOrNull,
    dateline: z.nullable(object({place: text, span})),
    rights: object({
      holder: textOrNull,
      notice: textOrNull,
      licence: textOrNull,
      usageTerms: textOrNull,
      excerptBudget: z.nullable(z.number().check(z.nonnegative())),
    }),
    origin: z.record(z.string(), z.enum(['text', 'markup', 'caller', 'inferred'])),
  }),
)

export const articleCorrection: z.ZodMiniType<ArticleCorrection> = agreed<ArticleCorrection>()(
  object({date: textOrNull, text, span: spanOrNull}),
)

export const block: z.ZodMiniType<Block> = agreed<Block>()(
  object({
    id: text,
    type: z.enum([
      'headline',
      'deck',
      'byline',
      'date',
      'heading',
      'paragraph',
      'listItem',
      'quote',
      'pullQuote',
      'caption',
      'table',
      'boilerplate',
    ]),
    level: z.nullable(z.int().check(z.gte(1), z.lte(6))),
    span,
  }),
)

export const media: z.ZodMiniType<Media> = agreed<Media>()(
  object({caption: spanOrNull, credit: textOrNull, url: textOrNull, alt: textOrNull}),
)
